import { TocsinError } from '../schemas/errors.ts';

/** Exit codes that scripts rely on. */
export const EXIT = { well: 0, error: 1, usage: 2, attention: 3, nothingRun: 4, busy: 75 } as const;

export function exitCodeOf(error: unknown): number {
  if (!(error instanceof TocsinError)) return EXIT.error;
  switch (error.code) {
    case 'usage':
    case 'config':
    case 'home_kind':
      return EXIT.usage;
    case 'home_busy':
      return EXIT.busy;
    case 'nothing_run':
      return EXIT.nothingRun;
    default:
      return EXIT.error;
  }
}
