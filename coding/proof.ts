import type { CodedStatement } from '../schemas/tables/violations.ts';

type Standard = CodedStatement['standard_of_proof'];

/** The strongest standard that a sentence names comes first; phrases of commissions of inquiry and courts. */
const STANDARDS: readonly (readonly [RegExp, Standard])[] = [
  [/\breasonable grounds to (?:believe|conclude|suspect)\b/i, 'reasonable_grounds'],
  [
    /\b(?:court|tribunal|chamber|judges?) (?:\w+ ){0,3}(?:found|ruled|convicted|held|established)\b|\bbeyond reasonable doubt\b|\bwas convicted\b|\bwere convicted\b/i,
    'judicial',
  ],
  [
    /\bcredibl[ey] (?:\w+ ){0,2}(?:allegations?|reports?|information|accounts?|sources?|evidence)\b/i,
    'credible_allegation',
  ],
  [
    /\b(?:alleged(?:ly)?|allegations?|reportedly|reports? (?:of|that)|accus(?:es?|ed|ing)|claim(?:s|ed)|purported(?:ly)?|may have been|might have been)\b/i,
    'allegation',
  ],
  [
    /\b(?:documented|verified|confirmed|corroborated|recorded|established that|found that|investigated and found)\b/i,
    'documented',
  ],
];

/** The standard of proof that the sentence itself names. */
export function standardOf(sentence: string): Standard {
  return STANDARDS.find(([pattern]) => pattern.test(sentence))?.[1] ?? 'unspecified';
}
