/**
 * The words behind the codes of an indicator, `act “killed”, count “12”`, out of the statement's text, which starts
 * at `charStart` of its passage. Empty where the reading has no spans.
 */
export function spanWords(spans: unknown, statement: string, charStart: number): string {
  if (typeof spans !== 'string') return '';
  const shown = spans.split(';').flatMap((span) => {
    const parts = /^([a-z]+):(\d+)-(\d+)$/.exec(span);
    if (!parts) return [];
    const [, role, start, end] = parts;
    return [`${role} “${statement.slice(Number(start) - charStart, Number(end) - charStart)}”`];
  });
  return shown.join(', ');
}
