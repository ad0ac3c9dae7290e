/** Languages whose text is coded: English in full, French and Spanish by family. */
const CODED_LANGUAGES: readonly string[] = ['en', 'fr', 'es'];
/**
 * Languages in which coding finds most of what is said. What is written in another counts as looking that was not
 * understood, coded or not: so little is found in French and Spanish that finding nothing says nothing.
 */
export const WHOLLY_READ: readonly string[] = ['en'];

/** Whether coding reads a text in this language; one that nobody could tell is tried. */
export function readsLanguage(language_code: string | null): boolean {
  return language_code === null || CODED_LANGUAGES.includes(language_code.slice(0, 2));
}

/** Languages of the United Nations and of those who report to it most; fewer candidates, fewer mistakes. */
const CANDIDATES = ['en', 'fr', 'es', 'ar', 'ru', 'zh', 'pt', 'de', 'it', 'tr', 'fa', 'uk', 'my'];
/** Shorter texts are left unlabelled: a headline of names looks like any language. */
const SHORTEST = 40;
const ENOUGH = 1000;

let detector: Promise<(text: string) => string | null> | undefined;

/** ISO 639-1 code of the language of a text, or null where it cannot be told with confidence. */
export async function languageOf(text: string): Promise<string | null> {
  const sample = text.slice(0, ENOUGH).trim();
  if (sample.length < SHORTEST) return null;
  detector ??= loadDetector();
  return (await detector)(sample);
}

/** Loaded when first needed: its n-grams take 85 MB and a tenth of a second. */
async function loadDetector(): Promise<(text: string) => string | null> {
  const { eld } = await import('eld/extrasmall');
  const own = eld.newInstance();
  own.setLanguageSubset(CANDIDATES);
  return (text) => {
    const found = own.detect(text);
    return found.language !== '' && found.isReliable() ? found.language : null;
  };
}
