import type { Exchange, WarcAbout } from '../home/exchange.ts';
import { monthsWindow } from './calendar.ts';
import { hrcCatalogue } from './hrc-resolutions.ts';
import { hrwWindow } from './hrw.ts';
import { reliefwebRefused } from './reliefweb.ts';
import { storiesOf } from './stories.ts';
import { uhriSnapshot } from './uhri.ts';
import { unNewsRefused, unNewsWindow } from './un-news.ts';
import { uprInfoSnapshot } from './upr-info.ts';

/** What one source was asked in one window, and what it answered. */
export interface SampleWindow {
  readonly about: WarcAbout;
  readonly exchanges: readonly Exchange[];
}

/** Months after which a window ends, from long to short: an old answer may lie further from its news than a new one. */
const LAST_MONTHS = [5, 11, 14, 17, 20, 23, 26, 29, 32, 35, 38, 41, 44, 47, 48, 49, 50, 51];
/** From this month (May 2026) on UN News answers with nothing. */
const UN_NEWS_FAILS_FROM = 50;
/** UHRI was last asked in April 2026, so what it holds says nothing of the months after. */
const UHRI_SNAPSHOTS = [
  { from: '2023-01-01', to: '2023-12-31' },
  { from: '2024-01-01', to: '2024-12-31' },
  { from: '2025-01-01', to: '2026-04-30' },
] as const;
const YEAR_OF_MACHINERY = { from: '2025-07-01', to: '2026-06-30' } as const;

/** Every window of the archive, source by source, in the order of time. */
export function* sampleWindows(): Generator<SampleWindow> {
  let first = 0;
  for (const last of LAST_MONTHS) {
    yield* newsOf(first, last);
    first = last + 1;
  }
  for (const window of UHRI_SNAPSHOTS) yield live('uhri', window, uhriSnapshot(window));
  yield live('upr-info', YEAR_OF_MACHINERY, uprInfoSnapshot(YEAR_OF_MACHINERY));
  const about = {
    source_id: 'hrc-resolutions',
    window: YEAR_OF_MACHINERY,
    origin: 'file',
    synthetic: true,
  } as const;
  yield { about, exchanges: hrcCatalogue(YEAR_OF_MACHINERY) };
}

/** What the news sources answered for some months. */
function* newsOf(first: number, last: number): Generator<SampleWindow> {
  const window = monthsWindow(first, last);
  const months = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const stories = months.flatMap(storiesOf);
  const told = (channel: 'hrw' | 'un-news') => stories.filter((story) => story.channel === channel);
  yield live('hrw', window, hrwWindow(window, told('hrw')));
  const unNews =
    first < UN_NEWS_FAILS_FROM ? unNewsWindow(first, window, told('un-news')) : unNewsRefused(window);
  yield live('un-news', window, unNews);
  yield live('reliefweb', window, reliefwebRefused(window));
}

function live(
  source_id: WarcAbout['source_id'],
  window: WarcAbout['window'],
  exchanges: readonly Exchange[],
): SampleWindow {
  return { about: { source_id, window, origin: 'live', synthetic: true }, exchanges };
}
