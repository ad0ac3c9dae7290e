/** One mention of a place, with what speaks for it. */
export interface Named {
  readonly name: string;
  readonly features: readonly (readonly [string, number])[];
}

/** Of what is told where a place is named, the part that is told beside this name. */
export const SHARED = ['locatedDeed', 'told', 'located', 'mainDeed', 'titleDeed', 'early', 'close'] as const;

/** The part of a feature that the mentions of each name have, by the name in small letters. */
export function sharesOf(named: readonly Named[], feature: string): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  let total = 0;
  for (const { name, features } of named) {
    const on = features.find(([known]) => known === feature)?.[1] ?? 0;
    total += on;
    sums.set(name.toLowerCase(), (sums.get(name.toLowerCase()) ?? 0) + on);
  }
  return new Map([...sums].map(([name, sum]) => [name, total === 0 ? 0 : sum / total]));
}
