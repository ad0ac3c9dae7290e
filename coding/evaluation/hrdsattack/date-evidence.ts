/** One mention of a year, month or day. */
export interface Dated {
  readonly key: string;
  readonly features: readonly (readonly [string, number])[];
}

type Weight = (on: ReadonlyMap<string, number>) => number;
const on =
  (name: string): Weight =>
  (features) =>
    features.get(name) ?? 0;
/** What a mention weighs, by what is asked. */
export const SHARES: readonly (readonly [string, Weight])[] = [
  ['share', () => 1],
  ['shareViolent', on('violent')],
  ['shareActs', on('acts')],
  ['shareHappened', (f) => on('happened')(f) * (1 - on('born')(f))],
  ['shareClose', (f) => on('close')(f) ** 2],
  ['shareCloseHappened', (f) => on('happened')(f) * on('close')(f)],
  ['shareLike', (f) => on('nearTitle')(f)],
  ['shareTitleDeed', on('titleDeed')],
  ['shareMainDeed', on('mainDeed')],
];

/** The part of all weight that the mentions of each key have. */
export function sharesOf(dated: readonly Dated[], weight: Weight): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  let total = 0;
  for (const { key, features } of dated) {
    const value = weight(new Map(features));
    sums.set(key, (sums.get(key) ?? 0) + value);
    total += value;
  }
  return total === 0 ? sums : new Map([...sums].map(([key, sum]) => [key, sum / total]));
}

/** How long before the publication, in classes. */
export function distance(key: string, publishedOn: string | null): [string, number][] {
  if (publishedOn === null) return [];
  const years = Number(publishedOn.slice(0, 4)) - Number(key.slice(0, 4));
  const classes: [string, number][] = [[`years:${Math.min(years, 4)}`, 1]];
  if (years > 10) classes.push(['years:old', 1]);
  if (key.length === 4) return classes;
  const months = years * 12 + Number(publishedOn.slice(5, 7)) - Number(key.slice(5, 7));
  classes.push([`months:${months > 3 ? (months > 12 ? '13' : '4') : months}`, 1]);
  if (key.length === 7) return classes;
  const days = (Date.parse(publishedOn) - Date.parse(key)) / 86_400_000;
  classes.push([`days:${days > 7 ? (days > 31 ? '32' : '8') : days}`, 1]);
  return classes;
}
