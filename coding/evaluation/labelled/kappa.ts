import { classOf, familyOf, type Label, type PairLabel } from './labels.ts';

/** Agreement of two annotators on one field. */
export interface Agreement {
  readonly field: string;
  /** Items that both labelled. */
  readonly n: number;
  /** Share of them on which both say the same, 0 to 1; NaN where there are none. */
  readonly observed: number;
  /** Cohen's κ, -1 to 1; null where chance alone agrees always (each used one and the same value). */
  readonly kappa: number | null;
}

/**
 * Cohen's κ for nominal values: (observed - expected) / (1 - expected), where two annotators with these
 * frequencies would agree by chance on `expected` (Cohen 1960, doi:10.1177/001316446002000104).
 */
export function cohenKappa(field: string, pairs: readonly (readonly [string, string])[]): Agreement {
  const n = pairs.length;
  const first = countsOf(pairs.map(([a]) => a));
  const second = countsOf(pairs.map(([, b]) => b));
  const observed = pairs.filter(([a, b]) => a === b).length / n;
  let expected = 0;
  for (const [value, count] of first) expected += (count / n) * ((second.get(value) ?? 0) / n);
  // One value throughout makes `expected` 1 exactly: it is then a single product of n/n.
  return {
    field,
    n,
    observed,
    kappa: n === 0 || expected === 1 ? null : (observed - expected) / (1 - expected),
  };
}

type Reading = (label: Label) => string;

/** What is compared over all passages; a value that a passage has not is a value of its own. */
const FIELDS: Readonly<Record<string, Reading>> = {
  register: ({ register }) => register,
  'row or none': ({ act }) => (act === 'none' ? 'none' : 'row'),
  'act family': ({ act }) => familyOf(act),
  act: ({ act }) => act,
  kind: ({ kind }) => kind,
  factuality: ({ factuality }) => factuality,
};

/** What is compared where both give a row: over all passages it would repeat the agreement on having none. */
const ROW_FIELDS: Readonly<Record<string, Reading>> = {
  'act family': ({ act }) => familyOf(act),
  act: ({ act }) => act,
  kind: ({ kind }) => kind,
  factuality: ({ factuality }) => factuality,
  'claimant, issuer or quoted': ({ claimant }) => classOf(claimant),
  claimant: ({ claimant }) => `${claimant}`,
  country: ({ country }) => `${country}`,
  precision: ({ precision }) => `${precision}`,
  period: ({ from, to, precision }) => `${from} ${to} ${precision}`,
  count: ({ count_min, count_max }) => `${count_min} ${count_max}`,
  harm: ({ harm }) => `${harm}`,
  'group class': ({ group }) => classOf(group),
  group: ({ group }) => `${group}`,
};

/** κ per field over the passages that both labelled, then over those to which both give a row, then per RF. */
export function passageAgreement(a: readonly Label[], b: readonly Label[]): Agreement[] {
  const both = paired(a, b);
  const rows = both.filter(([x, y]) => x.act !== 'none' && y.act !== 'none');
  const over = (items: readonly (readonly [Label, Label])[], field: string, read: Reading) =>
    cohenKappa(
      field,
      items.map(([x, y]) => [read(x), read(y)] as const),
    );
  const factors = [...new Set(both.flatMap(([x, y]) => [...x.rf, ...y.rf]))].sort(byNumber);
  return [
    ...Object.entries(FIELDS).map(([field, read]) => over(both, field, read)),
    ...Object.entries(ROW_FIELDS).map(([field, read]) => over(rows, `${field} (of rows)`, read)),
    ...factors.map((factor) => over(both, factor, ({ rf }) => `${rf.includes(factor)}`)),
  ];
}

/** κ of "same event" over the pairs that both labelled; unsure counts as no, as the codebook says. */
export function pairAgreement(a: readonly PairLabel[], b: readonly PairLabel[]): Agreement {
  const read = ({ same }: PairLabel) => (same === 'yes' ? 'yes' : 'no');
  return cohenKappa(
    'same event',
    paired(a, b).map(([x, y]) => [read(x), read(y)] as const),
  );
}

/** Items of both by id, in the first's order. Throws on an id that stands twice. */
function paired<T extends { readonly id: string }>(a: readonly T[], b: readonly T[]): (readonly [T, T])[] {
  const second = byId(b);
  return [...byId(a)].flatMap(([id, item]) => {
    const other = second.get(id);
    return other === undefined ? [] : [[item, other] as const];
  });
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  const map = new Map(items.map((item) => [item.id, item]));
  if (map.size !== items.length) throw new Error('an item is labelled twice by one annotator');
  return map;
}

function countsOf(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

const byNumber = (a: string, b: string) => Number(a.slice(2)) - Number(b.slice(2));
