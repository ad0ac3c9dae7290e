import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { dashboardServer } from '../cli/dashboard/server.ts';
import { findHome, homePaths } from '../home/paths.ts';
import type { PageIndex } from '../schemas/pages.ts';
import { packageRoot } from '../sql/statements.ts';
import { findChromium, launch, NO_CHROMIUM } from './chromium.ts';
import { printTable } from './table.ts';

/**
 * `node dist/bench/dashboard.js --home DIR`: what the dashboard over a home's latest release costs in Chromium. First
 * paint: of a browser that knows nothing. Country: from the click to the last chart, the first time (with the library of
 * charts) and for countries after that. Medians, in milliseconds.
 */
const TURNS = 7;

const flag = process.argv.indexOf('--home');
const { releases } = homePaths(findHome(flag > 0 ? process.argv[flag + 1] : undefined, process.env));
const chromium = findChromium(process.env);
if (chromium === undefined) process.stdout.write(`${NO_CHROMIUM}\n`);
else await measure(chromium);

async function measure(path: string): Promise<void> {
  const server = dashboardServer(join(packageRoot(), 'dist', 'dashboard'), releases, undefined);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await launch(path);
  try {
    const { opens } = (await (await fetch(`${origin}/releases.json`)).json()) as { opens: string };
    const index = (await (await fetch(`${origin}/releases/${opens}/pages/index.json`)).json()) as PageIndex;
    const sizes = await Promise.all(
      index.countries.map(async ({ country_iso3 }) => {
        const page = await fetch(`${origin}/releases/${opens}/pages/${country_iso3}.json`);
        return { country_iso3, bytes: (await page.arrayBuffer()).byteLength };
      }),
    );
    // The largest pages are the slowest.
    const largest = sizes.sort((a, b) => b.bytes - a.bytes).map(({ country_iso3 }) => country_iso3);
    const turns = [];
    for (let turn = 0; turn < TURNS; turn += 1) turns.push(await visit(browser, origin, largest));
    printTable(`Dashboard over ${opens} of ${index.countries.length} countries`, [
      {
        'first paint': median(turns.map((t) => t.paint)),
        'overview stands': median(turns.map((t) => t.stands)),
        'first country': median(turns.map((t) => t.first)),
        'next country': median(turns.map((t) => t.next)),
        'largest page kB': Math.round((sizes[0]?.bytes ?? 0) / 1000),
      },
    ]);
  } finally {
    await browser.close();
    server.close();
  }
}

/** One visit: overview, the largest country, the second largest. */
async function visit(browser: Browser, origin: string, [one = '', two = '']: readonly string[]) {
  const page = await browser.newPage();
  try {
    await page.goto(origin);
    await page.locator('table.countries').waitFor();
    const stands = await page.evaluate<number>('performance.now()');
    const paint = await page.evaluate<number>(
      `performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? performance.now()`,
    );
    return { paint, stands, first: await toCountry(page, one), next: await toCountry(page, two) };
  } finally {
    await page.close();
  }
}

/** Measured within the page, from the change of address to the frame after the last chart was drawn. */
function toCountry(page: Page, iso3: string): Promise<number> {
  return page.evaluate<number>(`new Promise((done) => {
    const begun = performance.now();
    const main = document.querySelector('main');
    const look = () => {
      const there = main.querySelector('h1')?.textContent.endsWith('${iso3}') && !main.querySelector('#charts');
      if (there && main.querySelector('#evidence-title')) {
        seen.disconnect();
        requestAnimationFrame(() => done(performance.now() - begun));
      }
    };
    const seen = new MutationObserver(look);
    seen.observe(main, { childList: true, subtree: true });
    location.hash = '#/country/${iso3}';
  })`);
}

function median(values: readonly number[]): number {
  return Math.round(values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN);
}
