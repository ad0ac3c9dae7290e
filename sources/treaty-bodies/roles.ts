/** What a paragraph of concluding observations does. */
type Role = 'concern' | 'recommendation' | 'other';

interface Part {
  readonly role: Role;
  readonly body: string;
}

/** Sections by their headings: modern observations have "Positive aspects" and "Principal subjects of concern …". */
const NUMBER = '(?:[A-Z]\\.|[IVX]{1,6}\\.|\\d{1,2}\\.)?\\s*';
const APART = new RegExp(
  `^${NUMBER}(?:Introduction|Positive|Progress|Factors and difficulties|Achievements|Follow[- ]up|Dissemination|Technical (?:assistance|cooperation)|(?:Preparation of the )?next (?:periodic )?report|Periodic report|Submission of|Implementation and reporting|Annex|Appendix)\\b`,
  'i',
);
const CONCERN_SECTION = /\bconcerns?\b/i;

const ADVERBS =
  'also|further|furthermore|strongly|therefore|again|once more|thus|hereby|accordingly|in particular|,';
const VERBS = [
  'recommends|urges|calls (?:up)?on|encourages|requests|invites|asks|suggests|advises|wishes to receive',
  'reminds|recalls|refers|draws|stresses|emphasi[sz]es|underlines',
  're(?:iterates|affirms) (?:its|the) (?:(?:previous|earlier|prior) )?(?:recommendations?|calls?|requests?)',
].join('|');
const DUTY = 'should|must|is (?:urged|encouraged|invited|requested|reminded|called upon)';
const RECOMMENDS = new RegExp(
  [
    `\\b(?:the Committee|it)\\s+(?:(?:${ADVERBS})\\s*){0,3}(?:${VERBS})\\b`,
    `\\b(?:the|each) (?:State part(?:y|ies)|authorities|Government)\\s+(?:(?:${ADVERBS})\\s+)?(?:${DUTY})\\b`,
    '\\b(?:it|they) should\\b',
  ].join('|'),
  'i',
);
const CONCERNED =
  /\bconcern(?:ed|s)?\b|\bregrets?\b|\bdeplores?\b|\balarmed\b|\bdisturbed\b|\btroubled\b|\bdismay|\bcondemns?\b|\ballegations?\b|\balleged|\breportedly\b|\breports (?:of|that|about|indicating)\b|\binformation (?:indicating|that)\b/i;
// A full stop after these ends no sentence.
const ABBREVIATION =
  /(?:\b(?:No|Nos|art|arts|para|paras|sect|chap|vol|Mr|Ms|Mrs|Dr|St|v|p|pp|cf|e\.g|i\.e|U\.S))\.$/;

/** true inside the section of concerns, false in one that tells of something else, null where no heading says it. */
export function isConcernSection(headings: readonly string[]): boolean | null {
  if (headings.some((heading) => APART.test(heading))) return false;
  return headings.some((heading) => CONCERN_SECTION.test(heading)) ? true : null;
}

/**
 * The parts of a paragraph: what the Committee is concerned about, then what it recommends, which begins with the
 * sentence that holds the verb. Most paragraphs are one or the other; older ones hold both.
 */
export function partsOf(body: string): readonly Part[] {
  const verb = RECOMMENDS.exec(body);
  if (verb === null) return [{ role: CONCERNED.test(body) ? 'concern' : 'other', body }];
  const start = sentenceStart(body, verb.index);
  const before = body.slice(0, start).trim();
  const after: Part = { role: 'recommendation', body: body.slice(start).trim() };
  if (before === '') return [after];
  return [{ role: CONCERNED.test(before) ? 'concern' : 'other', body: before }, after];
}

function sentenceStart(text: string, index: number): number {
  let start = 0;
  for (const match of text.slice(0, index + 1).matchAll(/[.!?]["'”’)\]]{0,3}\s+(?=["'“‘([]?\p{Lu})/gu)) {
    const stop = match.index + 1;
    if (!ABBREVIATION.test(text.slice(Math.max(0, stop - 12), stop))) start = match.index + match[0].length;
  }
  return start;
}
