/** An address with its placeholders filled, and the way back. */
export interface Filled {
  readonly address: string;
  /** Names of variables that have no value. */
  readonly missing: readonly string[];
  /** Puts the placeholders back wherever a value shows up in a text. */
  readonly redact: (text: string) => string;
}

const PLACEHOLDER = /\{([A-Z][A-Z0-9_]*)\}/g;

/** Fills `{NAME}` in an address from the secrets. Nothing but the request itself may carry what comes out. */
export function fillPlaceholders(address: string, secrets: ReadonlyMap<string, string>): Filled {
  const used = new Map<string, RegExp>();
  const missing: string[] = [];
  const filled = address.replace(PLACEHOLDER, (placeholder, name: string) => {
    const secret = secrets.get(name);
    if (secret === undefined || secret === '') {
      missing.push(name);
      return placeholder;
    }
    used.set(placeholder, anySpelling(secret));
    return encodeURIComponent(secret);
  });
  return { address: filled, missing, redact: (text) => redactAll(text, used) };
}

function redactAll(text: string, used: ReadonlyMap<string, RegExp>): string {
  let clean = text;
  for (const [placeholder, spelling] of used) clean = clean.replace(spelling, placeholder);
  return clean;
}

/**
 * Finds a text however a server repeats it: each character plain, percent-encoded or not, in UTF-8 read as
 * Latin-1 (as header values are), a space as `+`.
 */
function anySpelling(secret: string): RegExp {
  return new RegExp([...secret].map(spellingsOf).join(''), 'g');
}

function spellingsOf(character: string): string {
  const bytes = Buffer.from(character, 'utf8');
  const percent = [...bytes].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
  const plain = new Set([character, bytes.toString('latin1'), ...(character === ' ' ? ['+'] : [])]);
  const escaped = [...plain].map((text) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
  return `(?:${[...escaped, percent, percent.toUpperCase()].join('|')})`;
}
