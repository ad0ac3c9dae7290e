/**
 * Whole words of a language with accents, in any case: JavaScript's own word boundary knows ASCII letters only. What
 * ends in an apostrophe ("d'") may touch the next word.
 */
export function words(source: string, flags = ''): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?:(?<=')|(?![\\p{L}\\p{N}]))`, `iu${flags}`);
}

/** As `words`, for what stands right before something: `source` ends where the text ends. */
export function ending(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})$`, 'iu');
}
