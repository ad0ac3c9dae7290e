import { countryOf } from '../../schemas/countries.ts';
import type { Document, Problem } from '../../schemas/flow.ts';
import { documentOf } from '../document.ts';
import { dayMonthYear } from '../formats/dates.ts';
import { incomplete, skipped } from '../problems.ts';
import { readSymbol } from '../un-documents/symbols.ts';
import { ORIGIN } from './pages.ts';
import type { FileLink, TableRow } from './rows.ts';

type Act = Document['acts'][number];
type Cells = NonNullable<TableRow['cells']>;

/** Prefix of a reference whose addressee is no State: a company, an armed group, an organisation. */
const NO_STATE = 'OTH';

/** `NGA 1/2026`; what stands in its place may be anything, a person's name too, and is not kept. */
const REFERENCE = /^[A-Z]{3} \d{1,4}\/\d{4}$/;

/**
 * One communication with its replies. The date sent is when it was sent, not when it became public (about 60 days
 * later, unconfirmed), and the page gives no other: `published_on` and every `known_at` are NULL, so the first
 * capture that shows it dates it. The summary is an excerpt of allegations and may name people: it is kept as a
 * passage behind the disclosure gate and is not coded, since a source cannot tell coding that all of it is alleged.
 */
export function* readRow({ id, cells }: TableRow, position: string): Iterable<Document | Problem> {
  if (id === null || !/^\d{1,12}$/.test(id)) {
    return yield skipped('no_key', 'no row with a numeric data-id stands before this row', position);
  }
  const locator = `data-id ${id}`;
  if (cells === null) {
    return yield skipped('record_shape', 'the row has not four cells with four lists in the first', locator);
  }
  const [date = '', country = '', type = '', reference = ''] = cells.head;
  const symbol = yield* readSymbol(`${type} ${reference}`, locator);
  const addressee = symbol?.kind === 'communication' ? symbol.addressee : null;
  const iso3 = yield* stateOf(country, addressee, locator);
  if (cells.summary.length === 0) yield incomplete('no_text', 'the row has no summary', locator);
  const about = {
    country_iso3: iso3,
    subject: REFERENCE.test(reference) ? reference : null,
    act_family: null,
  };
  yield documentOf({
    native_id: id,
    issuer: 'special-procedures',
    symbol: symbol?.symbol ?? null,
    address: yield* addressOf(cells.letter, locator),
    countries: iso3 === null ? [] : [iso3],
    passages: cells.summary.map((body, index) => ({ paragraph: String(index + 1), body, coded: false })),
    acts: [
      {
        ...about,
        kind: 'communication',
        issuer: yield* mandatesOf(cells.mandates, locator),
        occurred_on: yield* dayOf(date, 'the date sent', locator),
        known_at: null,
        value: symbol?.kind === 'communication' ? symbol.type : null,
      },
      ...(yield* repliesOf(cells, { ...about, issuer: iso3 ?? 'addressee' }, locator)),
    ],
  });
}

/** The State addressed. The cell of another addressee may hold anybody's name: it is neither kept nor quoted. */
function* stateOf(
  name: string,
  addressee: string | null,
  locator: string,
): Generator<Problem, string | null> {
  if (addressee === NO_STATE) return null;
  const iso3 = countryOf(name);
  const coded = addressee === null ? undefined : countryOf(addressee);
  if (iso3 === undefined) {
    // Without a reference that can be read, the cell may hold a person's name too.
    const quoted = addressee === null ? 'the addressee' : `"${name.slice(0, 60)}"`;
    yield incomplete('unknown_country', `${quoted} is not in the alias table`, locator);
    return null;
  }
  if (addressee !== null && coded !== iso3) {
    const message = `the reference begins with ${addressee} and the row names ${iso3}; the row's country is taken`;
    yield incomplete('country_differs', message, locator);
  }
  return iso3;
}

function* addressOf(letter: FileLink | null, locator: string): Generator<Problem, string | null> {
  if (letter?.file) return `${ORIGIN}/TMResultsBase/DownLoadPublicCommunicationFile?gId=${letter.file}`;
  yield incomplete('no_address', 'the reference does not lead to a letter; the address is NULL', locator);
  return null;
}

function* mandatesOf(mandates: readonly string[], locator: string): Generator<Problem, string> {
  if (mandates.length > 0) return mandates.map((mandate) => mandate.replaceAll(';', ',')).join(';');
  yield incomplete('no_mandates', 'the row names no mandate; the issuer is special-procedures', locator);
  return 'special-procedures';
}

/** Replies in the order of their files, so that a later one does not change the ids of those before. */
function* repliesOf(
  { replies, besideReplies }: Cells,
  about: Pick<Act, 'country_iso3' | 'subject' | 'act_family' | 'issuer'>,
  locator: string,
): Generator<Problem, Act[]> {
  if (besideReplies !== '') {
    yield incomplete(
      'unread_reply',
      'the cell of replies holds text beside its links; it is not read',
      locator,
    );
  }
  const acts: Act[] = [];
  const inOrder = [...replies].sort((a, b) => Number(a.file ?? Infinity) - Number(b.file ?? Infinity));
  for (const { text } of inOrder) {
    const occurred_on = yield* dayOf(text, 'the date of a reply', locator);
    acts.push({ ...about, kind: 'reply', occurred_on, known_at: null, value: null });
  }
  return acts;
}

function* dayOf(text: string, what: string, locator: string): Generator<Problem, string | null> {
  const day = dayMonthYear(text);
  if (day === null) yield incomplete('unreadable_date', `${what} is no day; it is NULL`, locator);
  return day;
}
