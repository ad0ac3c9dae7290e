import { type CountryMention, countryMentions } from '../schemas/country-mentions.ts';
import type { About } from '../schemas/flow.ts';
import { type PersonCount, personCounts } from './counts.ts';
import { type DateMention, datesOf } from './dates.ts';
import { factorsIn } from './risk-factors.ts';
import type { Sentence } from './sentences.ts';
import type { Trigger } from './triggers.ts';

/** A sentence that names acts, with all that is read from it once for each of them. */
export interface Frame {
  readonly sentence: Sentence;
  readonly text: string;
  readonly about: About;
  readonly dates: readonly DateMention[];
  readonly counts: readonly PersonCount[];
  readonly triggers: readonly Trigger[];
  readonly earlier: () => readonly CountryMention[];
  /** What the passage says before and after the sentence. */
  readonly before: string;
  readonly after: string;
  /** Risk factors that the sentence shows with what stands around it. */
  readonly factors: readonly string[];
}

/** How much of the passage on either side of a sentence tells who speaks and what it happened in, in UTF-16 units. */
const AROUND = 500;
const spaced = (text: string) => text.replace(/\s/g, ' ');
/** How far back in the passage a sentence without a country looks for one, in UTF-16 units. */
const EARLIER = 2000;

/** Reads all of a sentence that does not depend on the act. `text` is the sentence with single spaces. */
export function frameOf(
  sentence: Sentence,
  text: string,
  body: string,
  about: About,
  triggers: readonly Trigger[],
): Frame {
  const end = sentence.start + sentence.text.length;
  const before = spaced(body.slice(Math.max(0, sentence.start - AROUND), sentence.start));
  const after = spaced(body.slice(end, end + AROUND));
  return {
    sentence,
    text,
    about,
    dates: datesOf(text, about.published_on),
    counts: personCounts(text),
    triggers,
    earlier: () => countryMentions(body.slice(Math.max(0, sentence.start - EARLIER), sentence.start)),
    before,
    after,
    factors: factorsIn(`${before} ${text} ${after}`),
  };
}
