import type { Problem } from '../../schemas/flow.ts';
import { type parseHtml, squeeze } from '../formats/html.ts';
import { incomplete, note } from '../problems.ts';
import { filedUnder } from './countries.ts';

type Page = ReturnType<typeof parseHtml>;

const COUNTRY_BLOCK = 'Region / Country';
// Topics are theme tags: nothing is read from them.
const IGNORED_BLOCKS = new Set(['Topic']);
// Kinds of text that were seen in July 2026. All are read alike; another one is worth knowing.
const TYPES = new Set(['News Release', 'Statement', 'Dispatches', 'Report', 'Commentary']);

// Translations stand under the code of their language, English under none. Others than these are not confirmed.
const LANGUAGES = new Set(['fr', 'ru']);

/** Codes of the countries that an article is filed under, after a problem for each label that is not known. */
export function* countriesOn($: Page, locator: string): Generator<Problem, readonly string[]> {
  const blocks = $('.tag-block')
    .toArray()
    .map((block) => ({
      title: squeeze($(block).find('.tag-block__region-title').first().text()),
      labels: $(block)
        .find('a.tag-block__region-link')
        .toArray()
        .map((link) => squeeze($(link).text())),
    }));
  for (const { title } of blocks) {
    if (title === COUNTRY_BLOCK || IGNORED_BLOCKS.has(title)) continue;
    yield incomplete('unknown_tag_block', `tags "${title.slice(0, 60)}" are not read`, locator);
  }
  const filed = blocks.filter(({ title }) => title === COUNTRY_BLOCK);
  if (filed.length === 0) yield note('no_countries', 'filed under no country and no region', locator);
  const { countries, unknown } = filedUnder(filed.flatMap(({ labels }) => labels));
  for (const label of unknown) {
    const message = `filed under "${label.slice(0, 60)}", which is no known country`;
    yield incomplete('unknown_country', message, locator);
  }
  return countries;
}

/** A note where an article is of a kind that was not seen before. */
export function* typeProblems($: Page, locator: string): Iterable<Problem> {
  const type = squeeze($('.news-header__flag').first().text());
  if (type !== '' && !TYPES.has(type))
    yield note('unknown_type', `an article of the kind "${type.slice(0, 60)}"`, locator);
}

/** The language that the path of an article tells, after a problem where it is another than the known ones. */
export function* languageOf(path: string, locator: string): Generator<Problem, string | null> {
  const code = /^\/([a-z]{2}(?:-[a-z]+)?)\//.exec(path)?.[1];
  if (code === undefined) return 'en';
  if (LANGUAGES.has(code)) return code;
  yield incomplete('unknown_language', `a page under "/${code}/"; its language is NULL`, locator);
  return null;
}
