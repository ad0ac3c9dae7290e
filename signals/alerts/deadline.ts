const HOUR = 3_600_000;

/** The instant so many hours after another; both ISO 8601 in UTC. */
export function hoursAfter(instant: string, hours: number): string {
  return new Date(Date.parse(instant) + hours * HOUR).toISOString();
}
