const UNITS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const TENS = ['twent', 'thirt', 'fort', 'fift', 'sixt'];

/** Number of an ordinal in words, first to sixty-ninth (`twenty-ninth`), or undefined. */
export function ordinalOf(words: string): number | undefined {
  const text = words.toLowerCase();
  const unit = UNITS.indexOf(text);
  if (unit !== -1) return unit + 1;
  const [, ten = '', end = ''] = /^(\p{L}+?)(?:ieth|y-(\p{L}+))$/u.exec(text) ?? [];
  const tens = TENS.indexOf(ten);
  if (tens === -1) return undefined;
  const last = end === '' ? 0 : UNITS.indexOf(end) + 1;
  return end !== '' && (last === 0 || last > 9) ? undefined : (tens + 2) * 10 + last;
}
