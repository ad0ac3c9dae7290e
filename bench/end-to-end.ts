import { type ChildProcess, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { readDescriptor } from '../home/descriptor.ts';

const TICKS_PER_SECOND = 100;
const LOOK_MS = 200;

/** CPU seconds and peak memory of a process, from /proc (Linux); zeros where that is not there. */
interface Usage {
  readonly cpuSeconds: number;
  readonly peakMb: number;
}

/** One whole `tocsin run` over `pages` generated articles, timed from start to end of the process. */
export async function benchEndToEnd(home: string, pages: number): Promise<Record<string, string | number>> {
  const site = spawn(process.execPath, [script('corpus.js'), '--pages', String(pages), '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const origin = await addressOf(site);
    const begun = performance.now();
    const tocsin = spawn(process.execPath, [script('../cli/main.js'), ...runFlags(home, origin)], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, TEMPORAL_ADDRESS: undefined },
    });
    const used = await watch({ site, tocsin }, home);
    const seconds = (performance.now() - begun) / 1000;
    return row(pages, seconds, used);
  } finally {
    site.kill();
  }
}

function runFlags(home: string, origin: string): string[] {
  return [
    'run',
    '--home',
    home,
    '--source',
    'hrw',
    '--since',
    '2000-01-01',
    '--host',
    `www.hrw.org=${origin}`,
    '--quiet',
  ];
}

function row(
  pages: number,
  seconds: number,
  used: Readonly<Record<'site' | 'tocsin' | 'server', Usage>>,
): Record<string, string | number> {
  const cpu = (name: keyof typeof used) => ((used[name].cpuSeconds * 1000) / pages).toFixed(2);
  return {
    pages,
    seconds: seconds.toFixed(1),
    'documents/s': (pages / seconds).toFixed(0),
    'Tocsin CPU ms/doc': cpu('tocsin'),
    'Temporal CPU ms/doc': cpu('server'),
    'site CPU ms/doc': cpu('site'),
    'Tocsin peak MB': used.tocsin.peakMb,
    'Temporal peak MB': used.server.peakMb,
  };
}

async function watch(
  processes: { readonly site: ChildProcess; readonly tocsin: ChildProcess },
  home: string,
): Promise<Record<'site' | 'tocsin' | 'server', Usage>> {
  const nothing = { cpuSeconds: 0, peakMb: 0 };
  const used = { site: nothing, tocsin: nothing, server: nothing };
  const timer = setInterval(async () => {
    const server = (await readDescriptor(join(home, 'home.json')).catch(() => undefined))?.server?.pid;
    used.site = await usageOf(processes.site.pid, used.site);
    used.tocsin = await usageOf(processes.tocsin.pid, used.tocsin);
    used.server = await usageOf(server, used.server);
  }, LOOK_MS);
  const code = await new Promise((resolve) => processes.tocsin.on('close', resolve));
  clearInterval(timer);
  if (code !== 0) throw new Error(`tocsin run ended with ${code}`);
  return used;
}

async function usageOf(pid: number | undefined, before: Usage): Promise<Usage> {
  if (pid === undefined) return before;
  try {
    const stat = (await readFile(`/proc/${pid}/stat`, 'utf8')).split(') ')[1]?.split(' ') ?? [];
    const status = await readFile(`/proc/${pid}/status`, 'utf8');
    const peak = Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0);
    const ticks = Number(stat[11]) + Number(stat[12]);
    return { cpuSeconds: ticks / TICKS_PER_SECOND, peakMb: Math.round(peak / 1024) };
  } catch {
    // The process has just ended: its last reading stands.
    return before;
  }
}

async function addressOf(site: ChildProcess): Promise<string> {
  if (!site.stdout) throw new Error('the site has no output');
  for await (const line of createInterface({ input: site.stdout })) {
    return (JSON.parse(line) as { address: string }).address;
  }
  throw new Error('the site ended before it said its address');
}

function script(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}
