import { numbersFrom, paragraphPool } from './prose.ts';

const LIST_LENGTH = 20;
const PARAGRAPHS = 13;
const DAYS = 365;
const COUNTRIES = ['Chad', 'Kenya', 'Mali', 'Yemen', 'Colombia', 'Myanmar', 'Kyrgyzstan', 'Mozambique'];
/** Scripts, styles and menus weigh more than the text of a page: this much of each page is neither. */
const CHROME_BYTES = 42_000;

/** The pages of a generated site, each made when it is asked for, from its number and the seed alone. */
export interface Corpus {
  readonly pages: number;
  /** RSS list page `number`, from 1, of 20 articles with a link to the next one; undefined past the last. */
  list(number: number): string | undefined;
  /** Article `number`, from 1; undefined past the last. */
  article(number: number): string | undefined;
}

export function makeCorpus(pages: number, seed: number): Corpus {
  const pool = paragraphPool(seed);
  const chrome = chromeOf(seed);
  return {
    pages,
    list: (number) => (inside(number, Math.ceil(pages / LIST_LENGTH)) ? listPage(number, pages) : undefined),
    article: (number) => (inside(number, pages) ? articlePage(number, seed, pool, chrome) : undefined),
  };
}

function inside(number: number, last: number): boolean {
  return number >= 1 && number <= last;
}

function listPage(number: number, pages: number): string {
  const first = (number - 1) * LIST_LENGTH + 1;
  const last = Math.min(pages, first + LIST_LENGTH - 1);
  const items = Array.from({ length: last - first + 1 }, (_, index) => itemOf(first + index));
  const next =
    last < pages ? `<atom:link rel="next" href="https://www.hrw.org/rss/news?page=${number + 1}"/>` : '';
  return (
    '<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">' +
    `<channel><title>Generated corpus</title>${next}${items.join('')}</channel></rss>`
  );
}

function itemOf(number: number): string {
  const link = `https://www.hrw.org/news/${dayOf(number).replaceAll('-', '/')}/page-${number}`;
  const pubDate = new Date(`${dayOf(number)}T12:00:00Z`).toUTCString();
  return `<item><title>Page ${number}</title><link>${link}</link><guid isPermaLink="true">${link}</guid><pubDate>${pubDate}</pubDate></item>`;
}

function articlePage(number: number, seed: number, pool: readonly string[], chrome: string): string {
  const random = numbersFrom(seed + number * 2654435761);
  const paragraphs = Array.from({ length: PARAGRAPHS }, () => `<p>${pool[random(pool.length)]}</p>`);
  const country = COUNTRIES[random(COUNTRIES.length)];
  const day = dayOf(number);
  return `<!DOCTYPE html><html lang="en"><head><title>Page ${number}</title>${chrome}</head><body><article>
<div class="news-header"><h1 class="news-header__title">${country}: page ${number}</h1>
<time class="news-header__dateline-date" datetime="${day}T12:00:00Z">${day}</time></div>
<div class="content-body">${paragraphs.join('\n')}</div>
<div class="tag-block"><div class="tag-block__region-title">Region / Country</div>
<a class="tag-block__region-link" href="/">${country}</a></div></article></body></html>
`;
}

/** Newest first, a year of days in all. */
function dayOf(number: number): string {
  return new Date(Date.UTC(2026, 5, 30 - (number % DAYS))).toISOString().slice(0, 10);
}

/** Style rules and a script that no reader wants, in the weight that real pages carry them. */
function chromeOf(seed: number): string {
  const random = numbersFrom(seed ^ 0x5bd1e995);
  let rules = '';
  while (rules.length < CHROME_BYTES) {
    rules += `.c${random(1_000_000)}-${random(1000)}{margin:${random(40)}px;color:#${random(0xffffff).toString(16)}}\n`;
  }
  return `<style>${rules}</style>`;
}
