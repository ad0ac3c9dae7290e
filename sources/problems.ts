import type { Problem } from '../schemas/flow.ts';

/** A record that was lost: it could not be read or mapped. */
export function skipped(code: string, message: string, locator: string): Problem {
  return { kind: 'problem', code, severity: 'error', message, locator, skips: true };
}

/** A record that was read with a value missing (NULL), or with a value that is not what the source promised. */
export function incomplete(code: string, message: string, locator: string | null): Problem {
  return { kind: 'problem', code, severity: 'warning', message, locator, skips: false };
}

/** Worth knowing; nothing was lost. */
export function note(code: string, message: string, locator: string | null): Problem {
  return { kind: 'problem', code, severity: 'info', message, locator, skips: false };
}
