import type { CodedStatement } from '../../../schemas/tables/violations.ts';
import { grouped } from '../groups.ts';
import { extraFamilies } from './acts.ts';
import { claimsNews, isNotNews } from './current.ts';
import { sameCount, sameCountry, sameGroupClass, sameHarm, sameVoice } from './fields.ts';
import { familyOf } from './labels.ts';
import { type LabelledPassage, rowFor, rowsOfFamily } from './matching.ts';
import { pairError } from './pair-errors.ts';
import type { JudgedPair } from './pairs.ts';
import { claimsMore, samePeriod } from './periods.ts';

/** One kind of mistake with the items in which it was made. */
export interface ErrorKind {
  readonly category: string;
  readonly count: number;
  readonly ids: readonly string[];
}

/** Every mistake by category, the most frequent first. Ids only: no words of a text. */
export function errorKinds(passages: readonly LabelledPassage[], pairs: readonly JudgedPair[]): ErrorKind[] {
  const made = [
    ...passages.flatMap((passage) =>
      errorsOf(passage).map((category) => ({ category, id: passage.label.id })),
    ),
    ...pairs.flatMap((pair) => {
      const category = pairError(pair);
      return category === null ? [] : [{ category, id: pair.id }];
    }),
  ];
  return grouped(made, ({ category }) => category)
    .map((group) => ({
      category: group[0]?.category ?? '',
      count: group.length,
      ids: group.map(({ id }) => id),
    }))
    .sort((a, b) => b.count - a.count || a.category.localeCompare(b.category, 'en'));
}

function errorsOf(passage: LabelledPassage): string[] {
  const { label, rows } = passage;
  const news =
    isNotNews(passage) && claimsNews(passage) ? [`current event in ${label.register}, none labelled`] : [];
  if (label.act === 'none') {
    return rows.length === 0 ? [] : [`row where none is, register ${label.register}`, ...news];
  }
  if (rows.length === 0) return [`no row: ${familyOf(label.act)}`];
  const extra = extraFamilies(passage).map((family) => `further family: ${family}`);
  if (rowsOfFamily(passage).length === 0)
    return [`other family instead of ${familyOf(label.act)}`, ...extra, ...news];
  return [...fieldErrors(passage), ...extra, ...news];
}

/** Fields of the row of the labelled family. */
function fieldErrors(passage: LabelledPassage): string[] {
  const { label } = passage;
  const row = rowFor(passage);
  if (row === undefined) return [];
  const wrong = (name: string, right: boolean | null) => (right === false ? [name] : []);
  return [
    ...wrong(`act: ${row.act_code} for ${label.act}`, row.act_code === label.act),
    ...wrong(`kind: ${row.statement_kind} for ${label.kind}`, row.statement_kind === label.kind),
    ...wrong(`factuality: ${row.factuality} for ${label.factuality}`, row.factuality === label.factuality),
    ...wrong(
      `claimant: ${label.claimant === 'issuer' ? 'quoted for issuer' : 'issuer for quoted'}`,
      sameVoice(passage, row),
    ),
    ...wrong(
      row.country_iso3 === null ? 'country: none for one' : 'country: another',
      sameCountry(passage, row),
    ),
    ...wrong(periodError(passage, row), samePeriod(label, row)),
    ...wrong(countError(passage, row), sameCount(passage, row)),
    ...wrong(`harm: ${row.harm} for ${label.harm}`, sameHarm(passage, row)),
    ...wrong(
      label.group === 'general' ? 'group: a class for general' : 'group: another',
      sameGroupClass(passage, row),
    ),
  ];
}

function countError({ label }: LabelledPassage, row: CodedStatement): string {
  if (label.count_min === null && label.count_max === null) return 'count: one for none';
  return row.count_min === null && row.count_max === null ? 'count: none for one' : 'count: another';
}

function periodError({ label }: LabelledPassage, row: CodedStatement): string {
  const more = claimsMore(label, row);
  if (more === 'undated text') return 'period: one for none';
  if (more === 'finer') return 'period: finer than the text';
  return row.occurred_from === null ? 'period: none for one' : 'period: another';
}
