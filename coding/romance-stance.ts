import type { Factuality } from './factuality.ts';
import type { Grammar } from './lexicon/romance.ts';
import type { FamilyHit } from './romance-acts.ts';
import { ending, words } from './romance-words.ts';

/** How far back a negation, a charge or a mood reaches, in UTF-16 units. */
const REACH = 48;
/** What parts a sentence so that a negation or a condition before it does not reach what follows. */
const CLAUSE = /[;:]|, (?=(?:mais|tandis|alors|pero|mientras|aunque)\b)/;

/**
 * How a sentence stands to an act that it names; undefined where it reports none. Stricter than for English: a
 * duty anywhere, a negation, a subjunctive or a future near the act give no row, and a conditional ("aurait tué",
 * "habría matado"), which grammar leaves between hearsay and hypothesis, is never asserted.
 */
export function stanceReader(g: Grammar): (text: string, hit: FamilyHit) => Factuality | undefined {
  const p = compile(g);
  return (text, hit) => {
    const before = text.slice(0, hit.start).split(CLAUSE).at(-1) ?? '';
    const near = before.slice(-REACH);
    if (text.endsWith('?') || isWanted(p, text, before)) return undefined;
    if (p.denial.test(text.slice(0, hit.start)) || p.denial.test(text.slice(hit.end))) return 'denied';
    if (p.charge.test(near) || p.law.test(before.slice(-90)) || p.negation.test(near)) return undefined;
    if (p.condition.test(before)) return 'hypothetical';
    if (p.conditional.test(near) || p.conditionalInside.test(text.slice(hit.start, hit.end)))
      return 'hypothetical';
    if (hit.form !== 'noun' && p.unreal.test(near)) return undefined;
    return p.fear.test(before) ? 'feared' : 'asserted';
  };
}

function isWanted(p: ReturnType<typeof compile>, text: string, before: string): boolean {
  if (p.duty.test(text) || p.appeal.test(before)) return true;
  const opening = p.infinitive.exec(text);
  return opening !== null && !p.noInfinitive.test(opening[1] ?? '');
}

function compile(g: Grammar) {
  return {
    appeal: words(g.appeal),
    duty: words(g.duty),
    infinitive: new RegExp(`^(?:[(\\d.]{0,6}[a-z]?[.)]\\s)?(${g.infinitive})(?![\\p{L}'])`, 'iu'),
    noInfinitive: new RegExp(`^(?:${g.noInfinitive})$`, 'iu'),
    law: words(g.law),
    negation: words(g.negation),
    denial: words(g.denial),
    fear: words(g.fear),
    condition: words(g.condition),
    conditional: ending(g.conditional),
    conditionalInside: words(g.conditional.replace(/ \(\?:.*$/, '')),
    unreal: ending(g.unreal),
    charge: ending(`${g.charge} ?(?:[\\p{L}']+ ?){0,2}`),
  };
}
