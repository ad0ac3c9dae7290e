import type { ActFamily } from '../../schemas/acts.ts';
import type { CodedStatement } from '../../schemas/tables/violations.ts';

/**
 * Words of one language that report acts of one family. Sources of patterns: whole words, any case, straight
 * apostrophes, `\p{L}` for letters.
 */
export interface FamilyRule {
  readonly family: ActFamily;
  readonly harm: CodedStatement['harm'];
  /** Lower-case beginnings; a sentence that holds none of them is not looked at further. */
  readonly stems: readonly string[];
  /** Participles, preceded by an auxiliary or bare. null where none says the act clearly. */
  readonly participles: string | null;
  /** Finite or -ing forms that are active by themselves. */
  readonly actives: string | null;
  /** Nouns that name the act: with a word for a practice, a pattern. */
  readonly nouns: string;
  /** Whether a noun for persons has to stand on the side of the victim. */
  readonly persons: boolean;
}

/** What reading a language takes beside its acts; every field is the source of a pattern as in `FamilyRule`. */
export interface Grammar {
  readonly acts: readonly FamilyRule[];
  readonly months: readonly string[];
  /** Who can be a victim, never who fights. */
  readonly persons: string;
  /** Before a participle: it is passive. */
  readonly passive: string;
  /** Before a participle: it is active. */
  readonly active: string;
  /** Asks or obliges somebody, wherever it stands before the act, or (duty) in the sentence. */
  readonly appeal: string;
  readonly duty: string;
  /** Words that look like an infinitive at the head of a sentence and are none. */
  readonly noInfinitive: string;
  readonly infinitive: string;
  readonly law: string;
  readonly negation: string;
  readonly denial: string;
  readonly fear: string;
  readonly condition: string;
  /** The conditional right before a participle: hearsay or hypothesis, which grammar does not tell. */
  readonly conditional: string;
  /** Infinitive, subjunctive or future right before a participle: wanted, feared or to come. */
  readonly unreal: string;
  readonly charge: string;
  readonly pattern: string;
  readonly total: string;
  readonly hearsay: string;
  readonly documented: string;
  readonly accident: string;
  readonly battle: string;
  readonly finite: string;
  readonly least: string;
  readonly over: string;
  readonly most: string;
  readonly under: string;
  readonly about: string;
  readonly between: readonly [string, string];
  /** "du 3 au 5", "entre le 3 et le 5": before the first number and between the two. */
  readonly range: readonly [string, string];
  readonly day: string;
  readonly ofMonth: string;
  readonly ofYear: string;
  readonly inPeriod: string;
  readonly since: string;
  readonly spoken: string;
  readonly locative: string;
  /** Spellings of countries beside those of the package, and those of it that are no country's alone. */
  readonly names: Readonly<Record<string, readonly string[]>>;
  readonly notNames: ReadonlySet<string>;
  readonly translation: 'fra' | 'spa';
}
