import type { MachineryAct } from './types.ts';

/** The review session of a recommendation, or the day on which it became known where the source names none. */
export function sessionOf(act: MachineryAct): string {
  // `27`, `27 - May 2017`: the same session, whichever way a source writes it.
  return /^\d{1,3}(?=$| - )/.exec(act.session_label ?? '')?.[0] ?? act.session_label ?? act.known_at;
}

/** Its themes in the words of the source, without empty ones. */
export function themesOf(act: MachineryAct): string[] {
  const themes = act.subject?.split(';').map((theme) => theme.trim()) ?? [];
  return themes.filter((theme) => theme !== '');
}
