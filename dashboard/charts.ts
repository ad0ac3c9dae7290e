import * as Plot from '@observablehq/plot';
import type { CountryPage, FamilySeries } from '../schemas/pages.ts';
import { T } from './strings.ts';
import { isBlind } from './words.ts';

type Watching = CountryPage['watching'];

interface Month {
  readonly from: Date;
  readonly to: Date;
  readonly blind: boolean;
  readonly partial: boolean;
}

const HEIGHT = 150;
/** Drawn by main.ts into the page once: the pattern of what nobody looked at. */
const HATCH = 'url(#hatch)';

/** First instants of a month and of the next. */
function monthsOf({ month, monitoring }: Watching): Month[] {
  return month.map((first, at) => {
    const from = new Date(`${first}T00:00:00Z`);
    const to = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + 1, 1));
    const how = monitoring[at] ?? 'unmonitored';
    return { from, to, blind: isBlind(how), partial: how === 'partial' };
  });
}

/** Incidents that the window of a test holds; null where a month of it was not looked at. */
export function windowCount(family: FamilySeries, at: number): number | null {
  const length = family.window_periods[at];
  if (!length || at + 1 < length) return null;
  const held = family.incidents.slice(at + 1 - length, at + 1);
  return held.includes(null) ? null : held.reduce<number>((total, n) => total + (n ?? 0), 0);
}

/** Bars of reported incidents a month. */
export function incidentChart(
  watching: Watching,
  family: FamilySeries,
  label: string,
  width: number,
): Element {
  const rows = monthsOf(watching).map((month, at) => ({ ...month, value: family.incidents[at] ?? null }));
  const counted = rows.filter(({ value, blind }) => value !== null && !blind);
  return draw(label, width, T.incidentsAxis, rows, [
    Plot.rectY(counted, {
      ...{ x1: 'from', x2: 'to', y: 'value', insetLeft: 0.5, insetRight: 0.5 },
      fill: (row: Month) => (row.partial ? 'var(--bar-partial)' : 'var(--bar)'),
      stroke: (row: Month) => (row.partial ? 'var(--bar)' : 'none'),
      strokeDasharray: '2,1',
    }),
  ]);
}

/** The test of each month: incidents of its window, expected, and bound. */
export function testChart(
  watching: Watching,
  family: FamilySeries,
  label: string,
  width: number,
): Element | null {
  const rows = monthsOf(watching).map((month, at) => ({
    ...month,
    count: windowCount(family, at),
    expected: family.expected[at] ?? null,
    bound: family.bound[at] ?? null,
  }));
  const first = rows.findIndex(({ expected }) => expected !== null);
  if (first === -1) return null;
  const tested = rows.slice(first);
  const segment = { x1: 'from', x2: 'to', insetLeft: 1, insetRight: 1 };
  return draw(label, width, T.windowAxis, tested, [
    Plot.ruleY(tested, {
      ...segment,
      y: 'expected',
      stroke: 'var(--muted)',
      strokeWidth: 2,
      strokeDasharray: '3,2',
    }),
    Plot.ruleY(tested, { ...segment, y: 'bound', stroke: 'var(--bound)', strokeWidth: 3 }),
    Plot.dot(tested, {
      x: (row: Month) => new Date((row.from.getTime() + row.to.getTime()) / 2),
      ...{ y: 'count', r: 3.5, fill: 'var(--bar)' },
    }),
  ]);
}

/** Exposure as a line, attention as points. */
export function watchingChart(watching: Watching, label: string, width: number): Element {
  const rows = monthsOf(watching).map((month, at) => ({
    ...month,
    middle: new Date((month.from.getTime() + month.to.getTime()) / 2),
    exposure: watching.exposure[at] ?? null,
    attention: watching.attention[at] ?? null,
  }));
  return draw(label, width, T.documentsAxis, rows, [
    Plot.lineY(rows, { x: 'middle', y: 'exposure', stroke: 'var(--bar)', strokeWidth: 2 }),
    Plot.dot(rows, {
      x: 'middle',
      y: 'attention',
      r: 2.5,
      stroke: 'var(--accent)',
      fill: 'var(--page)',
      strokeWidth: 1.5,
    }),
  ]);
}

/** Counts are whole: what lies between two of them gets no label. */
function whole(n: number): string {
  return Number.isInteger(n) ? T.number(n) : '';
}

function draw(
  label: string,
  width: number,
  axis: string,
  months: readonly Month[],
  marks: readonly Plot.Markish[],
): Element {
  const blind = months.filter((month) => month.blind);
  const svg = Plot.plot({
    ...{ width, height: HEIGHT, marginLeft: 40, marginBottom: 24, marginTop: 18, marginRight: 8 },
    className: 'plot',
    ariaLabel: label,
    x: { type: 'utc', label: null, ticks: width < 400 ? 4 : 6 },
    y: { label: axis, grid: true, nice: true, zero: true, ticks: 4, tickFormat: whole },
    marks: [
      Plot.rect(blind, { x1: 'from', x2: 'to', fill: HATCH, stroke: 'var(--line)' }),
      ...marks,
      Plot.ruleY([0], { stroke: 'var(--ink)' }),
    ],
  });
  // Its style element would break the policy that lets no inline style in; style.css has the same rules.
  svg.querySelector('style')?.remove();
  // One picture with one name: the marks within it have none of their own.
  for (const mark of svg.querySelectorAll('[aria-label]')) mark.removeAttribute('aria-label');
  svg.setAttribute('role', 'img');
  return svg;
}
