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
  const used = new Map<string, string>();
  const missing: string[] = [];
  const filled = address.replace(PLACEHOLDER, (placeholder, name: string) => {
    const secret = secrets.get(name);
    if (secret === undefined || secret === '') {
      missing.push(name);
      return placeholder;
    }
    const encoded = encode(secret);
    for (const form of [secret, encoded, encoded.toLowerCase(), encoded.replaceAll('%20', '+')]) {
      used.set(form, placeholder);
    }
    return encoded;
  });
  return { address: filled, missing, redact: (text) => redactAll(text, used) };
}

function redactAll(text: string, used: ReadonlyMap<string, string>): string {
  let clean = text;
  for (const [form, placeholder] of used) clean = clean.replaceAll(form, placeholder);
  return clean;
}

/** Leaves nothing that the URL parser would encode once more, so that the value is found again in any URL. */
function encode(secret: string): string {
  return encodeURIComponent(secret).replace(
    /[!'()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
