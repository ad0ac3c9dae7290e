import { isDenied } from './denial.ts';
import { type Factuality, uncertain } from './factuality.ts';
import type { Trigger } from './triggers.ts';

/** Verbs that ask somebody to act: what stands after them is wanted, not reported. */
const APPEAL =
  /\b(?:urge[sd]?|urging|call(?:s|ed|ing)? (?:up)?on|call(?:s|ed|ing)? for|recommend(?:s|ed|ing)?(?: that)?|appeal(?:s|ed|ing)? (?:to|for)|demand(?:s|ed|ing)? (?:that|an|the|to)|encourage[sd]?|requests?|request(?:ed|ing) (?:that|the)|invite[sd]? the|insist(?:s|ed)? (?:that|on)|ask(?:s|ed)? the (?:government|state|authorities)|with a view to|in order to (?:prevent|end|stop|avoid)|aimed at (?:preventing|ending)|so as to (?:prevent|end|avoid))\b/i;
const DUTY =
  /\b(?:should|must|shall|ought to|needs? to|is obliged to|are obliged to|has a duty to|have a duty to|ha(?:s|ve) an obligation to|may not|committed to|obligations? to)\b(?! have\b)/i;
/** A recommendation opens with its verb: "End torture", "(a) Ensure that ..., 6.12 Take measures". */
const IMPERATIVE =
  /^(?:[(\d.)a-z\s-]{0,10}\s?)?(?:Please |Immediately |Urgently |Fully |Further |Promptly |Effectively )?(?:Abolish|Accede|Accelerate|Accept|Address|Adopt|Allow|Amend|Apply|Avoid|Ban|Bring|Carry out|Cease|Combat|Comply|Conduct|Consider|Continue|Cooperate|Criminali[sz]e|Develop|Dismantle|Disclose|Drop|Effectively|Eliminate|Enact|End|Enforce|Enhance|Ensure|Eradicate|Establish|Expedite|Facilitate|Fight|Free|Grant|Guarantee|Halt|Harmoni[sz]e|Hold|Implement|Improve|Increase|Intensify|Introduce|Investigate|Issue|Launch|Lift|Make|Monitor|Open|Permit|Pay|Prevent|Prohibit|Promote|Prosecute|Protect|Provide|Publish|Punish|Put an? (?:end|stop)|Quash|Ratify|Refrain|Reform|Release|Repeal|Respect|Restore|Review|Revise|Safeguard|Scale up|Seek|Set up|Sign|Speed up|Step up|Stop|Strengthen|Support|Suspend|Take|Train|Undertake|Uphold|Vacate|Withdraw|Work)\b(?!ed|s)/;
/** After an appeal: what it answers to, which is told as having happened. */
const CAUSE =
  /\b(?:to protest|protesting|denouncing|condemning|in protest (?:at|against)|following|in response to|who (?:was|were|had been|have been))\b/i;
/** Words just before an act's name that make it a legal or institutional term. */
const LEGAL_TERM =
  /\b(?:rights? (?:to|not to)|freedom from|prohibit(?:s|ed|ing|ion)?|bans?|prevent(?:s|ing|ion|ive)?(?: of)?|combat(?:s|ing|ting)?|fight(?:s|ing)? (?:against)?|eliminat\w+(?: of)?|protect\w*(?: \w+){0,3} (?:from|against)|crimes? of|offences? of|offenses? of|rapporteurs? on|working group on|committee (?:on|against)|convention (?:on|against)|protocol (?:on|to)|declaration on|laws? (?:on|against)|legislation (?:on|against)|definitions? of|defin(?:es|ed|ing)|constitut(?:es?|ing) (?:an? )?|amounts? to|amounting to|amounted to|criminali[sz](?:es?|ed|ing|ation)(?: of)?|penali[sz]\w+|anti-|victims? of|survivors? of|allegations? of denial|risk factors? for|day (?:of|for)|study on|awareness of|charged with|charges? of|convicted (?:of|for|over)|(?:arrested|detained|jailed|indicted|prosecuted|tried|on trial|wanted|sought|sentenced) (?:for|over)|guilty of|found guilty|counts? of|suspected of|wanted for|rights? of victims of|compensation for|reparations? for|redress for|immunity for|free (?:of|from)|responsible for|case (?:of|on|against)|inquir(?:y|ies) into|investigat\w+ (?:of|into)|remember\w*|commemorat\w+|anniversary of|ban on|measures against|campaign against|legislation to|protections? (?:from|against)|penalt(?:y|ies) for|punish\w+ for|law against|offence of|response to|prohibition (?:of|on)|halt(?:ing)?|stop(?:ping)?|end(?:ing)?|address(?:ing)?|tackl(?:e|ing)|acquitted of|guilty of|attempted|accountab\w+ for|impunity for|justice for|zero tolerance (?:of|for))\s(?:(?!\b(?:was|were|had|by)\b)[\w,'’-]+ ){0,4}$/i;
const LAW_IN_GENERAL =
  /\b(?:under (?:international|human rights|domestic|customary|national) (?:\w+ )?law|international (?:humanitarian|human rights|criminal) law (?:prohibits?|requires?|provides?|obliges?)|article \d+|section \d+|the (?:constitution|penal code|criminal code|covenant|convention|statute|protocol) (?:\w+ ){0,3}(?:prohibits?|provides?|guarantees?|defines?|requires?|states?|punishes|recogni[sz]es)|is defined as|means any|no one shall|everyone has the right|everyone shall|whoever|is punishable|are punishable|states parties (?:shall|are|must)|the mandate (?:of|includes|covers)|(?:is|was|are) mandated to|promotes? the prevention|trained? (?:on|in) the|training (?:on|in|for)|workshop on)\b/i;
const NEGATED =
  /\b(?:not|never|no|nobody|none|without|neither|nor|avoid(?:s|ed|ing)?|didn['’]t|wasn['’]t|weren['’]t|instead of|rather than)\s(?:[\w'’-]+ ){0,3}$/i;
const SAYS_SO =
  /\b(?:said|says|stated|insist(?:s|ed)|claim(?:s|ed)|maintain(?:s|ed)|told|according to|assert(?:s|ed))\b/i;
const CLAUSE_BREAK =
  /,? (?:but|while|whereas|although|after|when|where|and (?:that|had|was|were)|which|who)\b|[;:]|, (?:and|said|he|she|they)\b/i;
const FINITE =
  /\b(?:is|are|was|were|be|been|being|has|have|had|does|did|do|said|says|took|take|takes|came|left|went|made|held|shot|hit|struck|told|found|saw|rose|fell|began|continue[sd]?|remains?|occurs?|kills?|arrests?|attacks?|documents?|confirms?|shows?|reports?|finds?|detains?|faces?|fears?|leaves?|follows?|\w{2,}ed)\b/i;

/**
 * How a sentence stands to an act that it names; undefined where it reports none: an appeal or recommendation,
 * law in general terms, a body's name or mandate, a theme tag, a plain negation.
 */
export function stanceOf(sentence: string, trigger: Trigger): Factuality | undefined {
  const before = sentence.slice(0, trigger.start);
  const words = sentence.slice(trigger.start, trigger.end);
  if (/\b(?:nearly|almost|narrowly)\s$/i.test(before)) return undefined;
  if (isAppeal(sentence, before) || isLaw(sentence, before, trigger)) return undefined;
  if (trigger.form === 'noun' && !FINITE.test(without(sentence, trigger))) return undefined;
  if (isDenied(sentence, trigger)) return 'denied';
  if (
    NEGATED.test(before.slice(-60)) &&
    !/^(?:den|with|without)/i.test(words) &&
    !/without $/i.test(before)
  ) {
    return SAYS_SO.test(before) && trigger.form === 'verb' ? 'denied' : undefined;
  }
  return uncertain(sentence, before, trigger);
}

/** A duty speaks of all that its clause names ("those responsible for the killing must ..."); a call of what follows. */
function isAppeal(sentence: string, before: string): boolean {
  if (IMPERATIVE.test(sentence)) return true;
  const call = APPEAL.exec(before);
  if (call && !CAUSE.test(before.slice(call.index))) return true;
  const duty = DUTY.exec(sentence);
  if (!duty) return false;
  const [from, to] = [Math.min(duty.index, before.length), Math.max(duty.index, before.length)];
  return !CLAUSE_BREAK.test(sentence.slice(from, to));
}

function isLaw(sentence: string, before: string, trigger: Trigger): boolean {
  if (
    LAW_IN_GENERAL.test(sentence) &&
    !/\d{1,2} \w+ (?:19|20)\d\d|\b(?:arrested|detained|killed|sentenced) (?:on|in|at)\b/.test(sentence)
  )
    return true;
  const term = LEGAL_TERM.exec(before.slice(-90));
  if (!term)
    return (
      trigger.form === 'noun' &&
      /^ (?:prevention|convention|committee|law|legislation|offences?|charges?|allegations? mechanism|day)\b/i.test(
        sentence.slice(trigger.end),
      )
    );
  if (trigger.form === 'verb')
    return (
      /^(?:rights? (?:to|not)|freedom|free|prohibit|prevent|protect|charged|attempted|halt|stop|end)/i.test(
        term[0],
      ) && !/\b(?:who|which|were|was)\b/i.test(term[0])
    );
  return true;
}

function without(sentence: string, trigger: Trigger): string {
  return `${sentence.slice(0, trigger.start)}${' '.repeat(trigger.end - trigger.start)}${sentence.slice(trigger.end)}`;
}
