import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { REFRESH } from '../../../cli/schedules/plan.ts';
import type { FailPoint } from '../../../home/fail-point.ts';
import type { PipelineResult } from '../../../workflows/pipeline.ts';
import { temporaryHome } from '../../support/tocsin.ts';
import { dueAt, planned } from './due.ts';
import type { Internet } from './internet.ts';
import type { Script } from './script.ts';
import { keepServing, type Service } from './served.ts';
import { serverOf, type WithServer } from './temporal.ts';
import { PLAYED_IDS, type Played } from './world.ts';

/** A kill while a day is played: after so many milliseconds, of which process. */
export interface Kill {
  readonly afterMs: number;
  readonly victims: readonly ('process' | 'server')[];
  readonly then?: FailPoint;
}

export interface Outcome {
  readonly home: string;
  readonly service: Service;
  /** Days on which a source was asked: not those for which its schedule was paused. */
  readonly playedOn: ReadonlyMap<Played, readonly string[]>;
  /** Sources that were found paused, and the note. */
  readonly pauses: readonly string[];
}

interface Stage {
  readonly internet: Internet;
  readonly script: Script;
  readonly days: readonly string[];
  readonly sources: readonly Played[];
  readonly kills: ReadonlyMap<string, Kill>;
  /** A release is made after so many days, and after the last. */
  readonly refreshEvery: number;
  readonly env: Readonly<Record<string, string>>;
  /** Told how far it is, now and then. */
  readonly say: (line: string) => void;
}

const NOTE = 'the soak plays the days';
const CHANGED = 'the shape changed';

/** Plays the days one by one: sets the clock, has the schedules catch up with the day, waits until all has ended. */
export async function play(stage: Stage): Promise<Outcome> {
  const home = await temporaryHome();
  const clock = join(await temporaryFolder(), 'clock');
  await setClock(clock, stage.script.clockOf(stage.days[0] ?? ''));
  const env = { ...stage.env, TOCSIN_CLOCK_FILE: clock, RELIEFWEB_APPNAME: 'soak' };
  const service = keepServing(home, stage.internet.flags, env);
  const server = serverOf(home);
  await pauseAll(server);
  const playedOn = new Map<Played, string[]>(PLAYED_IDS.map((source) => [source, []]));
  const pauses: string[] = [];
  for (const [index, day] of stage.days.entries()) {
    stage.internet.setDay(day);
    await setClock(clock, stage.script.clockOf(day));
    const asked = await goingOn(server, stage, day, pauses);
    for (const source of asked) playedOn.get(source)?.push(day);
    const last = index === stage.days.length - 1;
    const kill = killing(service, stage.kills.get(day));
    await playDay(server, day, asked);
    if (last || (index + 1) % stage.refreshEvery === 0) await playDay(server, day, [REFRESH]);
    await kill;
    if ((index + 1) % 30 === 0) stage.say(`${index + 1} days, ${service.deaths()} processes ended`);
  }
  return { home, service, playedOn, pauses };
}

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tocsin-clock-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** The machine's own day starts no run: the soak alone does, by catching up. */
async function pauseAll(server: WithServer): Promise<void> {
  await server(async (client, home) => {
    for (const { name } of await planned()) await client.schedule.getHandle(`${home}/${name}`).pause(NOTE);
  });
}

/** Sources whose schedules go on this day. One that was paused for its shape waits until a person resumes it. */
async function goingOn(
  server: WithServer,
  { sources, script }: Stage,
  day: string,
  pauses: string[],
): Promise<Played[]> {
  const asked: Played[] = [];
  for (const source of sources) {
    if ((await dueAt(source, day)) === undefined) continue;
    const goes = await server(async (client, home) => {
      const handle = client.schedule.getHandle(`${home}/${source}`);
      const { note = '' } = (await handle.describe()).state;
      if (!note.includes(CHANGED)) return true;
      if (script.faultOf(source, day) === 'changed') return false;
      await handle.pause(NOTE);
      return true;
    });
    if (goes) asked.push(source);
    else if (!pauses.includes(source)) pauses.push(source);
  }
  return asked;
}

/** Has schedules catch up with one day, and waits until what they started has ended. */
async function playDay(server: WithServer, day: string, names: readonly string[]): Promise<void> {
  await Promise.all(names.map((name) => playOne(server, day, name)));
}

async function playOne(server: WithServer, day: string, name: string): Promise<void> {
  await server((client, home) =>
    client.schedule.getHandle(`${home}/${name}`).backfill({
      start: new Date(`${day}T00:00:00Z`),
      end: new Date(`${day}T23:59:59Z`),
      overlap: 'ALLOW_ALL',
    }),
  );
  const at = await dueAt(name, day);
  const result = await server(
    (client, home) =>
      client.workflow.getHandle(`${home}/scheduled/${name}-${at}`).result() as Promise<PipelineResult>,
  );
  for (const { source_id, error } of result.sources)
    if (error !== null) throw new Error(`${day}: ${source_id} ended with ${error}`);
}

/** In one step: whoever reads it never finds half a time. */
async function setClock(clock: string, time: string): Promise<void> {
  await writeFile(`${clock}.new`, time);
  await rename(`${clock}.new`, clock);
}

async function killing(service: Service, kill: Kill | undefined): Promise<void> {
  if (kill === undefined) return;
  // The moment is what is tested here: any will do.
  await sleep(kill.afterMs);
  for (const victim of kill.victims) await service.kill(victim, kill.then);
}
