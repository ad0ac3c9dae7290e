import type { CheerioAPI } from 'cheerio/slim';
import { paragraphsOf, squeeze } from '../formats/html.ts';

/** A link to a file of the site: its `gId`, and its text. */
export interface FileLink {
  readonly file: string | null;
  readonly text: string;
}

/** The four cells of a row, as text. */
interface Cells {
  /** Date, country, type, reference. */
  readonly head: readonly string[];
  readonly letter: FileLink | null;
  readonly mandates: readonly string[];
  readonly summary: readonly string[];
  readonly replies: readonly FileLink[];
  /** Text beside the links of replies: there is none on record. */
  readonly besideReplies: string;
}

export interface TableRow {
  /** `data-id` of the empty row before; null where there is none. */
  readonly id: string | null;
  /** null where the row has not four cells with four lists in the first. */
  readonly cells: Cells | null;
}

/**
 * Rows of the list. Before each stands an empty `<tr data-id>` that carries the key; the first cell holds four `<ul>`
 * with bare text, without `<li>`.
 */
export function tableRows($: CheerioAPI): readonly TableRow[] {
  const rows: TableRow[] = [];
  let id: string | null = null;
  for (const row of $('tr').toArray()) {
    const own = $(row).attr('data-id')?.trim();
    const cells = $(row).children('td').toArray();
    if (own !== undefined && cells.length === 0) {
      // Two sentinels in a row: the first has lost its data.
      if (id !== null) rows.push({ id, cells: null });
      id = own;
    } else if (cells.length > 0) {
      if (own !== undefined && id !== null && own !== id) rows.push({ id, cells: null });
      rows.push({ id: own ?? id, cells: cellsOf($, cells) });
      id = null;
    }
  }
  if (id !== null) rows.push({ id, cells: null });
  return rows;
}

type Selection = ReturnType<ReturnType<CheerioAPI['root']>['find']>;
type Nodes = NonNullable<ReturnType<CheerioAPI['root']>[0]>['children'];

function cellsOf($: CheerioAPI, [first, second, third, fourth, ...more]: Nodes): Cells | null {
  if (!first || !second || !third || !fourth || more.length > 0) return null;
  const lists = $(first).children('ul').toArray();
  if (lists.length !== 4) return null;
  const letter = $(lists[3]).find('a').first();
  return {
    head: lists.map((list) => squeeze($(list).text())),
    letter: letter.length === 0 ? null : linkOf(letter),
    mandates: $(second)
      .find('li')
      .toArray()
      .map((item) => squeeze($(item).text()))
      .filter((mandate) => mandate !== ''),
    summary: summaryOf($, third),
    replies: $(fourth)
      .find('a')
      .toArray()
      .map((link) => linkOf($(link))),
    besideReplies: squeeze(without($, fourth, 'a').text()),
  };
}

/** The excerpt that the list gives; `More details...` is a link. */
function summaryOf($: CheerioAPI, cell: Nodes[number]): readonly string[] {
  return paragraphsOf(without($, cell, 'a[onclick], a[href^="javascript:"]').html() ?? '');
}

function without($: CheerioAPI, cell: Nodes[number], selector: string) {
  const copy = $(cell).clone();
  copy.find(selector).remove();
  return copy;
}

function linkOf(link: Selection): FileLink {
  const file = /[?&]gId=(\d{1,12})(?:&|$)/i.exec(link.attr('href') ?? '')?.[1];
  return { file: file ?? null, text: squeeze(link.text()) };
}
