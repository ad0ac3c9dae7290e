import { perpetratorOf } from '../../actors.ts';
import type { Features } from '../../linear.ts';
import { findTriggers } from '../../triggers.ts';
import type { Reading } from './reading.ts';

/** Words by which an article's kinds of violation and perpetrator are told apart. */
const WORDS: readonly (readonly [string, RegExp])[] = [
  [
    'detain',
    /\b(?:arrest|detain|detention|jailed|prison|imprison|custody|behind bars|house arrest|picked up|remand)/gi,
  ],
  ['court', /\b(?:charged|charges|sentenc|convict|trial\b|court|verdict|bail\b|prosecut|indict|plead)/gi],
  [
    'political',
    /\b(?:political prisoner|prisoners? of conscience|sedition|subversion|dissident|crackdown|national security law|incitement|trumped|fabricated|arbitrar|activist|protest)/gi,
  ],
  ['vanish', /\b(?:disappear|whereabouts|incommunicado|went missing|gone missing|vanish|missing since)/gi],
  ['kidnap', /\b(?:kidnap|abduct)/gi],
  ['hostage', /\b(?:hostage|ransom|captive|captors|captivity)/gi],
  ['kill', /\b(?:kill|murder|assassinat|slain|massacre|shot dead|homicide)/gi],
  [
    'death',
    /\b(?:death|died|dead\b|deaths|bodies|body of|beheaded|hanged|lynch|executed|execution|gunned down|shot\b)/gi,
  ],
  ['torture', /\btortur/gi],
  [
    'beat',
    /\b(?:beat(?:en|ing|s)?\b|electric shock|ill-treat|flogg|lashes|inhuman|degrading|solitary confinement|mistreat)/gi,
  ],
  ['assault', /\b(?:assault|attack|injur|wound|stabb|fired (?:on|at)|tear gas|rubber bullets|violence)/gi],
  ['threat', /\b(?:threat|intimidat|harass|smear|stalk|surveill|spy|blackmail)/gi],
  ['sexual', /\b(?:rape|sexual|molest|sex\b)/gi],
  ['labour', /\b(?:strike|union|wage|salar|employer|workers?\b|sacked|dismiss|lay-?offs?|labou?r)/gi],
  [
    'censor',
    /\b(?:censor|banned|block(?:ed|ing)|shut down|revok|licen[cs]e|fined|deport|expell|travel ban|raided|seiz|confiscat|suspend)/gi,
  ],
  ['discriminate', /\b(?:discriminat|racis|displac|evict|demolish|forced labou?r|genocide|internment)/gi],
  ['police', /\b(?:police|officers?\b|cops?\b)/gi],
  ['army', /\b(?:soldiers?|troops|army|military|security forces|junta|paramilitar|air ?strike)/gi],
  [
    'state',
    /\b(?:government|authorities|regime|state security|intelligence|president|minister|officials?|prosecutors?|judge)/gi,
  ],
  [
    'gunmen',
    /\b(?:gunmen|bandits?|armed men|unidentified|unknown (?:men|persons|assailants|gunmen)|kidnappers|masked)/gi,
  ],
  [
    'terror',
    /\b(?:terroris|militants?|insurgen|jihad|boko haram|islamic state|isis\b|isil\b|taliban|al-?qa|al-?shabaab|rebels?|guerrilla|houthi|hamas)/gi,
  ],
  ['gang', /\b(?:gang|cartel|mafia|mob\b|thugs?|hooligans?|drug lord|traffick|vigilante|hitm[ae]n)/gi],
  ['company', /\b(?:company|employer|corporation|management|owner|firm\b|factory|business)/gi],
  [
    'private',
    /\b(?:husband|wife|boyfriend|neighbou?r|suspect|his father|her father|girlfriend|ex-|driver|robber)/gi,
  ],
  [
    'foreign',
    /\b(?:foreign|occupation|coalition|invad|israeli forces|us-led|drone|nato\b|european union|united nations)/gi,
  ],
];
/** The article's beginning carries most of what it is about; later words count once, as background. */
const LEAD_LINES = 6;
const MOST_LINES = 60;

/** Features of the words and rules of an article, without its label. */
export function articleFeatures(reading: Reading): Features {
  const features = new Map<string, number>([['bias', 1]]);
  const [title, ...body] = reading.lines.slice(0, MOST_LINES);
  const lead = body.slice(0, LEAD_LINES);
  const texts = {
    t: title?.text ?? '',
    l: lead.map((line) => line.text).join(' '),
    b: body.map((line) => line.text).join(' '),
  };
  addWords(features, texts);
  addActors(features, reading);
  return features;
}

function addWords(features: Map<string, number>, texts: { t: string; l: string; b: string }): void {
  const length = Math.max(100, texts.b.length);
  let most = 0;
  let main = '';
  for (const [name, pattern] of WORDS) {
    const all = texts.b.match(pattern)?.length ?? 0;
    const lead = texts.l.match(pattern)?.length ?? 0;
    if (all > most) [most, main] = [all, name];
    if (all > 0) features.set(`has:${name}`, 1);
    if (all > 2) features.set(`often:${name}`, 1);
    if (lead > 0) features.set(`lead:${name}`, 1);
    if (texts.t.match(pattern)) features.set(`title:${name}`, 1);
    features.set(`rate:${name}`, Math.min(2, (1000 * all) / length));
  }
  if (main) features.set(`main:${main}`, 1);
}

/** Whom the rules of coding name as perpetrators, and of which acts. */
function addActors(features: Map<string, number>, reading: Reading): void {
  const classes = new Map<string, number>();
  let total = 0;
  for (const line of reading.lines.slice(0, MOST_LINES)) {
    for (const trigger of findTriggers(line.text)) {
      const { publishedOn } = reading.article;
      const actor = perpetratorOf(line.text, trigger, null, publishedOn, publishedOn).class;
      const early = line.index <= LEAD_LINES ? 2 : 1;
      features.set(
        `act:${trigger.act.slice(0, 3)}`,
        Math.min(1, (features.get(`act:${trigger.act.slice(0, 3)}`) ?? 0) + 0.25 * early),
      );
      if (actor === 'unknown') continue;
      classes.set(actor, (classes.get(actor) ?? 0) + early);
      total += early;
    }
  }
  for (const [name, count] of classes) {
    features.set(`by:${name}`, count / total);
    features.set(`byAny:${name}`, 1);
  }
  if (total === 0) features.set('by:nobody', 1);
}
