/** One mention of a year, month or day. */
export interface Dated {
  readonly key: string;
  readonly features: readonly (readonly [string, number])[];
}

/** The part of all mentions, and of those beside the main or the title's deed, that are of each mention's own date. */
export function sharesOf(dated: readonly Dated[]): (key: string) => [string, number][] {
  const all = countsOf(dated);
  const deeds = countsOf(dated.filter(({ features }) => features.some(isMainDeed)));
  const told = [...deeds.values()].reduce((sum, count) => sum + count, 0);
  const oldest = [...all.keys()].sort()[0];
  return (key) => [
    ['share', (all.get(key) ?? 0) / (1 + dated.length)],
    ['shareDeed', told === 0 ? 0 : (deeds.get(key) ?? 0) / told],
    // Candidates of one date are added up: without this the date that is named most would win by number alone.
    ['named', -Math.log(all.get(key) ?? 1)],
    ['oldest', key === oldest ? 1 : 0],
    ['only', all.size === 1 ? 1 : 0],
    ['few', -Math.log1p(dated.length)],
  ];
}

function isMainDeed([name, on]: readonly [string, number]): boolean {
  return on > 0 && (name === 'mainDeed' || name === 'titleDeed');
}

function countsOf(dated: readonly Dated[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { key } of dated) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
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
