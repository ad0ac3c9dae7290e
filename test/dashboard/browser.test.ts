import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findChromium, launch, NO_CHROMIUM } from '../../bench/chromium.ts';
import { dashboardServer } from '../../cli/dashboard/server.ts';
import { packageRoot } from '../../sql/statements.ts';
import { makeRelease, releasesFolder } from '../support/release.ts';
import { SMALL_WORLD } from '../support/small-world.ts';

const chromium = findChromium(process.env);
let browser: Browser | undefined;
let server: Server | undefined;
let page: Page;
let origin: string;
const said: string[] = [];
const asked: string[] = [];

beforeAll(async () => {
  if (chromium === undefined) return;
  const releases = await releasesFolder();
  await makeRelease(releases, '2026-05-31', { ...SMALL_WORLD, signals: [] });
  await makeRelease(releases, '2026-06-30', SMALL_WORLD);
  server = dashboardServer(join(packageRoot(), 'dist', 'dashboard'), releases, undefined);
  await new Promise<void>((ready) => server?.listen(0, '127.0.0.1', ready));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await launch(chromium);
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

beforeEach(async (context) => {
  if (browser === undefined) return context.skip(NO_CHROMIUM);
  said.length = 0;
  asked.length = 0;
  page = await browser.newPage({ viewport: { width: 1200, height: 900 }, colorScheme: 'light' });
  context.onTestFinished(() => page.close());
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('request', (request) => asked.push(request.url()));
});

/** Opens a part of the page and waits until it stands, with its charts where it has some. */
async function open(hash: string): Promise<void> {
  await page.goto(`${origin}/${hash}`);
  await page.locator('h1').waitFor();
  await page.locator('#charts').waitFor({ state: 'detached' });
}

/** A property of the style that an element has in the end. */
const styleOf = (selector: string, name: string) =>
  page.evaluate(`getComputedStyle(document.querySelector('${selector}')).${name}`);
const heading = () => page.locator('h1').textContent();

describe('the dashboard in a browser', () => {
  it('shows the world, with what nobody looks at by a word and a pattern', async () => {
    await open('');
    expect(await page.getByRole('note').textContent()).toContain('INVENTED');
    expect(await page.title()).toContain('INVENTED');
    expect(await page.locator('.lede').textContent()).toBe(
      'June 2026: 1 of 3 countries stand out; 2 are unmonitored.',
    );
    const tile = page.getByRole('link', { name: 'Iceland: change unmonitored' });
    expect(await tile.textContent()).toBe('ISL?');
    expect(await styleOf('.tile.step-blind', 'backgroundImage')).toContain('gradient');
    const rows = page.locator('.countries tbody tr');
    expect(await rows.first().textContent()).toContain(
      'Reported unlawful killing in MMR rose relative to coverage',
    );
    await page.getByLabel('Only what stands out').check();
    expect(await rows.filter({ visible: true }).count()).toBe(1);
    expect([said, asked.filter((url) => !url.startsWith(`${origin}/`))]).toEqual([[], []]);
  });

  it('shows a country with charts and evidence, and hostile titles as text', async () => {
    await open('#/country/MMR');
    const charts = page.locator('svg.plot');
    expect(await charts.count()).toBe(3);
    expect(await charts.first().getAttribute('aria-label')).toBe(
      'Reported incidents a month: unlawful killing',
    );
    const evidence = page.getByRole('group', { name: /^Statements/ });
    expect(await evidence.textContent()).toContain('<img src=x onerror="window.hurt=1"><script>');
    expect(await page.locator('main img, main script').count()).toBe(0);
    expect(await page.evaluate('window.hurt')).toBeUndefined();
    const links = await page.evaluate("[...document.querySelectorAll('a.outside')].map((a) => a.href)");
    expect(new Set(links as string[])).toEqual(new Set(['https://example.org/report']));
    expect(await evidence.textContent()).toContain('title withheld: it may carry a name');
    await page.getByText('Figures as a table').first().click();
    expect(await page.locator('.figures table caption').first().textContent()).toContain('unlawful killing');
    expect([said, asked.filter((url) => !url.startsWith(`${origin}/`))]).toEqual([[], []]);
  });

  it('is used by keyboard alone: skip link, map, country, back', async () => {
    await open('');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    expect(await page.locator(':focus').getAttribute('id')).toBe('main');
    for (let turn = 0; turn < 10; turn += 1) {
      await page.keyboard.press('Tab');
      if ((await page.locator('.tile:focus').count()) > 0) break;
    }
    for (const key of ['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowRight'])
      if ((await page.locator(':focus').getAttribute('aria-label'))?.includes('Myanmar')) break;
      else await page.keyboard.press(key);
    expect(await page.locator('.tile[tabindex="0"]').count()).toBe(1);
    expect(await page.locator(':focus').getAttribute('aria-label')).toContain('Myanmar');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Myanmar' }).waitFor();
    expect(await page.locator(':focus').textContent()).toContain('Myanmar');
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'World overview' }).waitFor();
    expect(await page.getByRole('link', { name: 'World overview' }).getAttribute('aria-current')).toBe(
      'page',
    );
  });

  it('moves between releases and stays in the one that the address names', async () => {
    await open('#/alerts');
    expect(await page.getByRole('group', { name: 'Alerts' }).textContent()).toContain('Myanmar');
    await page.getByRole('slider', { name: 'Release' }).press('ArrowLeft');
    await page.waitForURL('**/#/alerts?release=2026-05-31');
    await page.getByRole('link', { name: 'World overview' }).click();
    await page.getByText('0 of 3 countries stand out').waitFor();
    expect(asked.filter((url) => url.includes('/pages/')).at(-1)).toContain('/2026-05-31/pages/index.json');
    await page.goto(`${origin}/#/country/QQQ`);
    await page.getByText('This release says nothing about QQQ').waitFor();
    expect(said).toEqual([]);
  });

  it('has a dark side, and prints without what is only for a screen', async () => {
    await open('#/country/COM');
    expect(await page.locator('.blind-notice').textContent()).toContain(
      'the last month that was looked at is April 2026',
    );
    const ground = () => styleOf('body', 'backgroundColor');
    expect(await ground()).toBe('rgb(255, 255, 255)');
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await ground()).toBe('rgb(22, 24, 27)');
    await page.getByLabel('Colours').selectOption('light');
    expect(await ground()).toBe('rgb(255, 255, 255)');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('navigation').isVisible()).toBe(false);
    expect(await page.getByRole('note').isVisible()).toBe(true);
    expect((await page.pdf()).subarray(0, 5).toString()).toBe('%PDF-');
    expect(await heading()).toContain('Comoros');
  });
});
