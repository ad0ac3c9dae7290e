/**
 * The day back to which a list of the newest items shows everything, from the days of its items as it shows them; NULL
 * where it proves nothing. Items that lie older than one below them were published again or pinned: a day that such an
 * item bears says nothing of the days between, so the list counts down to the last item above the first disorder.
 */
export function reachOf(days: readonly string[]): string | null {
  const disorder = days.findIndex((day, index) => index > 0 && day > String(days[index - 1]));
  return (disorder === -1 ? days.at(-1) : days[disorder - 2]) ?? null;
}
