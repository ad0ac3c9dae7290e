import type { Document, Problem } from '../../schemas/flow.ts';
import { documentOf } from '../document.ts';
import { paragraphsIn, squeeze } from '../formats/html.ts';
import { incomplete, skipped } from '../problems.ts';
import { MARKS } from './marks.ts';
import { firstDay, monthAfter, type Overview, type Page, type Selection } from './overview.ts';
import { situationOf } from './situations.ts';

const SITE = 'https://www.crisisgroup.org';
const BOILERPLATE = /^Click here for past entries/;

type Alert = NonNullable<Document['external_alerts']>[number];

interface Edition {
  readonly slug: string;
  readonly overview: Overview;
  /**
   * Day on which the page was last changed: the text stood by then. The time of publication in the page lies before
   * the end of the month that it tells of (28 February 2026).
   */
  readonly published_on: string | null;
}

/**
 * One entry: its prose, and its marks as judgements. Returns the names of the marks. The small chart of the marks of
 * earlier months is not read: each edition gave them itself.
 */
export function* readEntry(
  $: Page,
  entry: Selection,
  { slug, overview, published_on }: Edition,
): Generator<Document | Problem, readonly string[]> {
  const month = squeeze(entry.find('time').first().text());
  const monthFrom = firstDay(month);
  if (monthFrom === null) {
    yield skipped('no_key', 'the entry does not name its month', slug);
    return [];
  }
  if (month !== overview.edition)
    yield incomplete(
      'other_month',
      `the entry is of ${month.slice(0, 60)}, not of ${overview.edition}`,
      slug,
    );
  const marks = yield* marksOf($, entry, slug);
  const countries = yield* countriesOf(slug);
  const paragraphs = proseOf(entry);
  if (paragraphs.length === 0) yield incomplete('no_text', 'the entry has no prose; nothing to code', slug);
  yield documentOf({
    native_id: `${monthFrom.slice(0, 7)}/${slug}`,
    issuer: 'crisiswatch',
    title: `${squeeze(entry.find('h3').first().text())}, ${month}`,
    published_on,
    language_code: 'en',
    address: addressOf(entry, slug, month),
    countries,
    passages: paragraphs.map((body, index) => ({ paragraph: String(index + 1), body, coded: true })),
    ...(marks.length > 0 && { external_alerts: alertsOf(marks, countries, month, monthFrom) }),
  });
  return marks;
}

function* countriesOf(slug: string): Generator<Problem, readonly string[]> {
  const countries = situationOf(slug);
  if (countries === undefined)
    yield incomplete('unknown_country', `the situation "${slug.slice(0, 60)}" is not known`, slug);
  return countries ?? [];
}

function proseOf(entry: Selection): readonly string[] {
  const detail = entry.find('.o-crisis-states__detail').first().contents().toArray();
  return paragraphsIn(detail).filter((paragraph) => !BOILERPLATE.test(paragraph));
}

/** Names of the icons in the heading of an entry, after a problem for what is unknown, missing or double. */
function* marksOf($: Page, entry: Selection, slug: string): Generator<Problem, readonly string[]> {
  const icons = entry
    .find('h3')
    .first()
    .find('use')
    .toArray()
    .map((use) => ($(use).attr('xlink:href') ?? $(use).attr('href') ?? '').replace(/^.*#/, ''));
  for (const icon of icons)
    if (!MARKS.has(icon)) yield incomplete('unknown_mark', `an icon "${icon.slice(0, 60)}"`, slug);
  const trends = icons.filter((icon) => MARKS.get(icon)?.indicator === 'trend');
  if (trends.length === 1) return icons.filter((icon) => MARKS.has(icon));
  yield incomplete('no_trend', `the entry has ${trends.length} trends where it has one`, slug);
  return icons.filter((icon) => MARKS.get(icon)?.indicator === 'outlook');
}

function alertsOf(
  marks: readonly string[],
  countries: readonly string[],
  month: string,
  monthFrom: string,
): Alert[] {
  const [country, ...others] = countries;
  return marks.flatMap((name): Alert[] => {
    const mark = MARKS.get(name);
    if (mark === undefined) return [];
    return [
      {
        dataset: 'crisiswatch',
        release: month,
        country_iso3: others.length > 0 ? null : (country ?? null),
        indicator: mark.indicator,
        level: mark.level,
        value: null,
        dated_on: mark.indicator === 'trend' ? monthFrom : monthAfter(monthFrom),
      },
    ];
  });
}

/**
 * The entry on the page of its edition, which the chart links to; the tracker's own page shows the newest alone. The
 * link ends in the name as written (`#côte-d’ivoire`), the entry has its slug as its id.
 */
function addressOf(entry: Selection, slug: string, month: string): string | null {
  const link = entry.find(`.o-state-entry[title="${month}"] a`).first().attr('href') ?? '';
  // A browser that saves the page makes its links absolute.
  const page = /^(?:https:\/\/www\.crisisgroup\.org)?(\/crisiswatch\/[a-z0-9-]+)#/.exec(link)?.[1];
  return page === undefined ? null : `${SITE}${page}#${slug}`;
}
