/** A value without the "- " that the export puts before values of a hierarchy. */
export function plain(value: string): string {
  return value.replace(/^\s*-\s+/, '').trim();
}
