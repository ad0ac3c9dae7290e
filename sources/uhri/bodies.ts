/** Treaty bodies and the review, as the index abbreviates them. */
const BODIES: ReadonlySet<string> = new Set([
  'CAT',
  'CCPR',
  'CED',
  'CEDAW',
  'CERD',
  'CESCR',
  'CMW',
  'CRC',
  'CRPD',
  'SPT',
  'UPR',
]);
/** Special procedures: Special Rapporteurs, Working Groups, Independent Experts (`SR Torture`, `WG …`, `IE …`). */
const SPECIAL_PROCEDURE = /^(?:SR|WG|IE) \S/;

/** Whether a body is one that the index is known to hold. */
export function isKnownBody(body: string): boolean {
  return BODIES.has(body) || SPECIAL_PROCEDURE.test(body);
}

/** `CRC` is `crc`; `SR Torture` is `sr-torture`. */
export function issuerOf(body: string): string {
  const slug = body
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return slug === '' ? 'ohchr' : slug;
}
