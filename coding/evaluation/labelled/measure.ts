import { interval } from '../bootstrap.ts';
import { grouped } from '../groups.ts';

/** One line of the report. */
export interface Measure {
  readonly name: string;
  /** Items over which it is taken: passages, rows that are compared, pairs or sentences. */
  readonly n: number;
  /** 0 to 1; null where it is undefined. */
  readonly figure: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Field of the annotators' agreement that stands beside it (`passageAgreement`); null where there is none. */
  readonly agreement: string | null;
  readonly note: string | null;
}

type Figure<T> = (items: readonly T[]) => number | null;
interface About {
  readonly agreement?: string;
  readonly note?: string | null;
}

/** A figure with its interval: documents are drawn, not items. */
export function measure<T extends { readonly document: string }>(
  name: string,
  items: readonly T[],
  figure: Figure<T>,
  { agreement, note }: About = {},
): Measure {
  const clusters = grouped(items, ({ document }) => document);
  const range = interval(clusters, (drawn) => figure(drawn.flat()));
  const about = { agreement: agreement ?? null, note: note ?? null };
  return {
    name,
    n: items.length,
    figure: figure(items),
    low: range?.low ?? null,
    high: range?.high ?? null,
    ...about,
  };
}

/** Share of items for which something holds; null where there are none. */
export function share<T>(holds: (item: T) => boolean): Figure<T> {
  return (items) => (items.length === 0 ? null : items.filter(holds).length / items.length);
}
