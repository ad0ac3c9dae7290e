/**
 * Words that report an act of the typology. Own terms, drawn up from the HURIDOCS lists of violations and types
 * of acts (https://huridocs.org/resource-library/micro-thesauri/) and from the language of UN reporting.
 * `stems` are the lower-case beginnings that one pass looks for before any pattern is tried.
 */
import type { CodedStatement } from '../../schemas/tables/violations.ts';

export interface ActRule {
  readonly act: string;
  readonly harm: CodedStatement['harm'];
  readonly stems: readonly string[];
  /** Forms that say that it was done; a form in -ed or an irregular participle may be active or passive. */
  readonly verbs: RegExp | null;
  /** Nouns that name the act: they report it only in a sentence with a finite verb. */
  readonly nouns: RegExp | null;
}

const OUTLETS =
  '(?:independent |local |private |news |social )*(?:newspapers?|media(?: outlets?| houses?| organi[sz]ations?)?|outlets?|radio stations?|broadcasters?|news ?rooms?|tv stations?|tv channels?|television stations?|websites?|press)';
const PRESS =
  '(?:journalists?|reporters?|media workers?|media professionals|correspondents?|photographers?|bloggers?|writers|editors?)';
const EXPRESSION =
  '(?:free(?:dom of)? (?:speech|expression|the press|(?:the )?media|information|opinion)|press freedom|media freedom|freedoms? of (?:\\w+ ){0,2}(?:expression|speech|press|media|information)|(?:right to )?(?:freely )?(?:free expression|express (?:their|his|her) (?:views|opinions))|independent (?:media|press|journalism|voices)|critical (?:voices|media|journalism)|government critics|critics|dissenting voices)';
const CURB =
  '(?:restrict|violat|curtail|den(?:y|ie)|silenc|stifl|suppress|repress|curb|limit|muzzl|crack(?:ed|ing|s)? down on|target|undermin)(?:s|ed|d|es|ing|e)?';
const MOLEST =
  '(?:harassed|intimidated|threatened|attacked|assaulted|beaten|expelled|questioned|interrogated|fined|prosecuted|targeted|obstructed|summoned|smeared)';
const MEDIA_VERBS = new RegExp(
  `censored|(?:shut down|shuttered|clos(?:ed|ing)|suspend(?:ed|ing)|raid(?:ed|ing)|block(?:ed|ing)|banned|revoked) (?:[\\w-]+ ){0,5}${OUTLETS}|${OUTLETS} (?:was|were|been) (?:\\w+ )?(?:shut down|closed|suspended|raided|blocked|banned|censored)` +
    `|${MOLEST}(?: (?:and|or|,) ?\\w+)? (?:[\\w-]+ ){0,3}${PRESS}|${PRESS} (?:\\w+ ){0,3}(?:was|were|been|are|is|being) (?:\\w+ ){0,2}${MOLEST}` +
    `|${CURB} (?:[\\w’,-]+ ){0,6}${EXPRESSION}|${EXPRESSION} (?:is|are|was|were|remains?|has been|have been) (?:\\w+ ){0,2}(?:restricted|curtailed|limited|suppressed|under (?:attack|threat)|denied|violated)` +
    `|(?:charged|prosecuted|indicted|fined|convicted|investigated|accused|sued) (?:[\\w’-]+ ){0,5}(?:with|for|of|over) (?:[\\w’-]+ ){0,4}(?:defam\\w+|libel|insult\\w*|(?:spreading |publishing |disseminating )?(?:false|fake) (?:news|information)|sedition|posts?|posting|tweets?|criticis\\w+|criticiz\\w+|blasphemy|propaganda)`,
);
const MEDIA_NOUNS = new RegExp(
  `(?:media |internet |online |press )?censorship|(?:attacks?|threats|violence|assaults?|harassment|intimidation|reprisals|repression|crackdown|pressure)(?:,? (?:and|or)? ?\\w+)? (?:on|against|of) (?:[\\w-]+ ){0,4}(?:${PRESS}|(?:independent |free )?(?:media|press)\\b|free speech|critics)` +
    `|(?:restrictions?|limits?|curbs?|limitations?|violations?|clampdown) (?:on|of) (?:[\\w-]+ ){0,4}${EXPRESSION}|(?:draconian|repressive|restrictive) (?:[\\w-]+ ){0,4}(?:laws?|legislation)(?= (?:[\\w-]+ ){0,12}(?:journalists|media|press|expression|speech))|(?:criminal )?defamation laws?|closure of (?:[\\w-]+ ){0,3}${OUTLETS}`,
);

const HARMED =
  'attacked|ambushed|hit|struck|shelled|bombed|raided|looted|destroyed|damaged|burn(?:ed|t)|torched|demolished|desecrated|vandali[sz]ed|poisoned|killed|abducted|targeted';
const HARMING =
  'attacks? (?:on|against|targeting)|assaults? on|raids? on|ambush(?:es)? (?:of|on)|(?:air ?)?strikes? on|shelling of|bombing of|damage to|occupation of|destruction of|looting of|killings? of|abductions? of|burning of';

export const ACT_RULES: readonly ActRule[] = [
  rule(
    'KIL.execution',
    'killed',
    ['execut', 'summar', 'extrajud', 'extra-jud', 'behead', 'lynch', 'unlawful', 'hang'],
    /(?:summarily |extrajudicially )?executed(?! (?:by|under) (?:the )?(?:programme|project|contract)| (?:\w+ ){0,2}(?:search )?warrants?)|executing|beheaded|lynched|unlawfully kill(?:ed|ing)/,
    /(?:summary|extra-?judicial|arbitrary) (?:executions?|killings?)|extrajudicial, summary or arbitrary executions|executions?(?= of (?:\w+ ){0,4}(?:people|persons?|civilians|men|women|prisoners|detainees|villagers))|beheadings?|lynchings?|unlawful killings?/,
  ),
  rule(
    'KIL.massacre',
    'killed',
    ['massacr', 'slaughter', 'mass kill', 'mass grave'],
    /massacred|slaughtered(?! (?:animals|cattle|sheep|goats))/,
    /massacres?|mass killings?/,
  ),
  rule(
    'KIL.death_in_custody',
    'killed',
    ['died', 'death', 'dead', 'custod'],
    /died (?:\w+ ){0,6}(?:in|under|while in) (?:\w+ ){0,3}(?:custody|detention|prison)|found dead in (?:\w+ ){0,2}(?:cells?|custody|detention)/,
    /deaths? in (?:\w+ ){0,2}(?:custody|detention|prisons?)|custodial deaths?/,
  ),
  rule(
    'KIL.lethal_force_assembly',
    'killed',
    ['fir', 'opened', 'shot', 'shoot', 'kill', 'lethal', 'live', 'excessive', 'protest', 'demonstrat'],
    /(?:opened fire|opening fire|fir(?:ed|ing) (?:live )?(?:rounds |ammunition |bullets |shots )?)(?:on|at|into|upon) (?:\w+ ){0,4}(?:protest\w*|demonstrat\w*|crowds?|rall\w+|marchers|procession|assembly)|(?:killed|killing|shot(?: dead| and killed)?|shooting) (?:[\w-]+ ){0,4}(?:protest[eo]rs?|demonstrators?)|(?:protest[eo]rs?|demonstrators?) (?:who )?(?:(?:were|was|have been|had been) )?(?:killed|shot)/,
    /(?:use of )?(?:lethal|live|excessive) (?:force|ammunition) against (?:\w+ ){0,4}(?:protest\w*|demonstrat\w*|crowds?|marchers)/,
  ),
  rule(
    'KIL.targeted_assassination',
    'killed',
    ['assassin'],
    /assassinated/,
    /(?<!character )assassinations?/,
  ),
  rule(
    'KIL.unspecified',
    'killed',
    [
      'kill',
      'murder',
      'shot',
      'gunned',
      'dead',
      'death',
      'stabbed',
      'hacked',
      'burned to',
      'burnt to',
      'beaten to',
      'lives',
      'died',
      'fatal',
      'slain',
      'femicid',
    ],
    /kill(?:ed|s|ing(?! of\b|s))|murder(?:ed|ing(?! of\b))|shot (?:and killed|dead|to death)|gunned down|left (?:\w+ ){0,5}dead|hacked to death|stabbed to death|beaten to death|burn(?:ed|t) (?:to death|alive)|lost their lives|claim(?:ed|ing) (?:[\w-]+ ){0,4}lives|fatally (?:shot|stabbed|wounded)|slain|shot (?:him|her|them|\w+) in the (?:back|head|chest)|died (?:\w+ ){0,4}(?:of|from) (?:\w+ ){0,4}(?:wounds|injuries)|died after being|died (?:\w+ ){0,6}(?:in|during|after) (?:\w+ ){0,4}(?:attacks?|strikes?|shelling|shooting|firing|violence|clashes)/,
    /killings?(?: of)?|murders?(?: of)?|death toll|deadly (?:\w+ ){0,2}(?:attacks?|raids?|violence|assaults?|crackdowns?)|deaths of(?= (?:[\w-]+ ){0,4}(?:people|persons|civilians|men|women|children|villagers|workers|protesters|migrants))|deaths (?:at the hands of|caused by|during)|femicides?/,
  ),
  rule(
    'ATT.indiscriminate_attack',
    'other',
    ['indiscrim', 'shell', 'bomb', 'air', 'drone', 'missile', 'artiller', 'rocket', 'barrel', 'mortar', 'strikes', 'struck', 'explosive'],
    /shelled|bombed|bombarded|bombing|shelling(?= (?:of|on|the|a)\b)|(?:struck|hit) (?:[\w-]+ ){0,3}(?:plants?|factory|port|cit(?:y|ies)|towns?|buildings?|neighbou?rhoods?|residential|apartments?)/,
    /indiscriminate (?:\w+ ){0,3}(?:attacks?|shelling|fire|bombardments?|bombings?)|air ?-?strikes?|drones? (?:strikes?|attacks?)|(?:missile|rocket|artillery|mortar|barrel bomb) (?:strikes?|attacks?|fire|shelling|barrages?)|shelling|bombardments?|bombings?|(?:massive|precision|overnight|retaliatory|israeli|russian|ukrainian|turkish|u\.?s\.?|military) strikes?|strikes (?:across|against|on|in)(?= (?!wages|pay))|explosive (?:weapons?|remnants)/,
  ),
  rule(
    'ATT.direct_attack_civilians',
    'other',
    ['attack', 'target', 'deliberat', 'suicide', 'car bomb', 'roadside', 'hit', 'struck', 'blast', 'explosion', 'improvised', 'ied'],
    /(?:attacked|raided|stormed|deliberately targeted|targeted) (?:\w+ ){0,3}(?:civilians|villages?|villagers|homes|markets?|camps?|displaced (?:people|persons)|worshippers)|(?:hit|struck) (?:an? |the )?(?:[\w-]+ ){0,2}(?:bus|minibus|car|vehicle|convoy|markets?|homes?|houses?)/,
    /attacks? (?:on|against|targeting) (?:\w+ ){0,3}(?:civilians?|villages?|villagers|markets?|residential areas?|camps?|displaced (?:people|persons)|communities)|suicide (?:attacks?|bomb(?:ing)?s?)|(?:car|roadside) bomb(?:ing)?s?|(?:improvised explosive devices?|ieds?)(?= (?:attack|explo|blast|kill|detonat))|(?:bomb )?(?:blasts?|explosions?)(?= (?:[\w-]+ ){0,5}(?:kill|injur|wound|at|in|outside))/,
  ),
  rule(
    'ATT.prohibited_weapon',
    'other',
    [
      'use',
      'using',
      'fired',
      'dropp',
      'attack',
      'cluster',
      'chemical',
      'sarin',
      'chlorine',
      'mustard',
      'landmine',
      'anti-person',
      'antiperson',
      'white phos',
    ],
    null,
    /(?:use of|used?|using|fired|dropped|dropping|attacks? (?:with|using)) (?:[\w-]+ ){0,3}(?:cluster (?:munitions?|bombs?)|chemical weapons?|sarin|chlorine(?: gas)?|anti-?personnel (?:land)?mines|(?:airburst )?white phosphorus)|(?:cluster munitions?|cluster bombs?|chemical(?: weapons?)?|sarin|chlorine|white phosphorus) (?:attacks?|strikes?|(?:was|were|been) (?:\w+ )?(?:used|fired|dropped))/,
  ),
  rule(
    'ATT.unspecified',
    'other',
    ['civilian', 'attack', 'widespread', 'large-scale'],
    /civilians? (?:[\w-]+ ){0,6}(?:killed|injured|wounded|dead)(?: and (?:injured|wounded))? (?:[\w-]+ ){0,4}(?:in|during|by|since) (?:[\w’-]+ ){0,4}(?:fighting|conflict|war|hostilities|offensive|crossfire|invasion)/,
    /(?:widespread|large-scale|systematic) (?:armed )?attacks|attacks on (?:the )?civilian population/,
  ),
  rule('ATT.human_shields', 'other', ['human shield'], null, /human shields?/),
  objects(
    'OBJ.medical',
    ['hospital', 'clinic', 'ambulance', 'health', 'medical'],
    /hospitals?|clinics?|ambulances?|health (?:centres?|centers?|facilit\w+|posts?)|medical (?:facilit\w+|centres?|centers?)/,
  ),
  objects(
    'OBJ.education',
    ['school', 'universit', 'kindergarten'],
    /schools?|universit(?:y|ies)|kindergartens?/,
  ),
  objects(
    'OBJ.cultural_religious',
    ['mosque', 'church', 'temple', 'synagogue', 'shrine', 'monaster', 'heritage', 'cemeter'],
    /mosques?|church(?:es)?|temples?|synagogues?|shrines?|monaster(?:y|ies)|cultural (?:heritage|property)|cemeter(?:y|ies)/,
  ),
  objects(
    'OBJ.survival_infrastructure',
    ['water', 'power', 'electric', 'crops', 'energy', 'food', 'wells'],
    /water (?:supply|stations?|points?|plants?|infrastructure)|(?:power|electricity) (?:plants?|stations?|grid|infrastructure|lines)|energy (?:facilit\w+|infrastructure|grid)|crops|food (?:stocks?|warehouses?|stores)|wells/,
  ),
  rule(
    'OBJ.homes_burned_pillage',
    'other',
    ['loot', 'pillag', 'burn', 'torch', 'set', 'raz', 'demoli', 'arson'],
    /pillaged|looted (?:and \w+ )?(?:\w+ ){0,3}(?:homes|houses|shops|property|villages?|cattle|livestock)|(?:burn(?:ed|t)(?: down)?|torched|razed|set fire to|demolished) (?:\w+ ){0,5}(?:homes?|houses?|huts|villages?|shelters|tukuls|shops|buildings)|(?:homes|houses|huts|villages?|shelters|shops) (?:\w+ ){0,3}(?:were|was|been) (?:\w+ ){0,1}(?:burn(?:ed|t)|torched|razed|looted|set (?:on fire|ablaze)|demolished)/,
    /(?:pillage|looting|burning|demolitions?) of (?:\w+ ){0,4}(?:homes?|houses?|villages?|property|shops|shelters)/,
  ),
  objects(
    'OBJ.aid_or_peacekeepers',
    ['aid', 'peacekeep', 'humanitarian', 'blue hel', 'un', 'united nations'],
    /aid (?:workers?|convoys?|trucks?)|humanitarian (?:workers?|convoys?|staff|personnel)|peacekeepers?|blue helmets|(?:united nations|un) (?:staff|personnel|vehicles?|compound|base|convoys?)/,
  ),
  rule(
    'TOR.torture',
    'other',
    ['tortur', 'electric shock', 'waterboard'],
    /tortured|torturing|electrocuted|waterboarded/,
    /torture|electric shocks?/,
  ),
  rule(
    'TOR.ill_treatment',
    'other',
    [
      'ill-treat',
      'ill treat',
      'mistreat',
      'maltreat',
      'beaten',
      'beat',
      'flog',
      'inhuman',
      'whipp',
      'caning',
      'police brut',
      'corporal',
      'lashes',
      'domestic viol',
      'assaulted',
      'cruel',
      'degrading',
      'abused',
    ],
    /ill-treated|mistreated|maltreated|(?:was|were|been|being) (?:\w+ ){0,2}beaten(?! to death)|beat (?:him|her|them|up|\w+ (?:detainees|protesters|prisoners|civilians))|severely beaten|beaten and|beaten by|flogged|whipped|physically (?:assaulted|abused)|assaulted (?:him|her|them|detainees|prisoners)|abused (?:detainees|prisoners|inmates)/,
    /ill-? ?treatment|mistreatment|maltreatment|beatings?|floggings?|police brutality|(?:judicial )?corporal punishment|\w+ lashes|domestic (?:violence|abuse)|inhumane? treatment|degrading treatment|physical (?:abuse|assaults?)|cruel, inhuman (?:or|and) degrading (?:treatment|punishment)/,
  ),
  rule(
    'TOR.inhuman_detention_conditions',
    'other',
    ['overcrowd', 'inhuman', 'squalid', 'solitary', 'prison cond', 'detention cond', 'condition'],
    null,
    /(?:inhumane?|squalid|dire|appalling|overcrowded|unsanitary|degrading) (?:\w+ ){0,2}(?:conditions|prisons?|cells?|detention)|overcrowding|prolonged solitary confinement/,
  ),
  rule(
    'DET.arbitrary_arrest',
    'detained',
    ['arbitrar', 'unlawful', 'illegal', 'without', 'wrongful', 'unjust', 'detained', 'detain', 'arrest', 'held', 'imprison', 'political'],
    /(?:arbitrarily|unlawfully|illegally|wrongfully|unjustly) (?:arrested|locked up|detained|imprisoned|held|jailed)(?: and (?:arrested|detained))?|(?:arrested|detained|held|imprisoned) (?:\w+ ){0,3}without (?:charges?|trial|warrant|a warrant|due process)|(?:detained|imprisoned|arrested|held) (?:unlawfully|arbitrarily|illegally|unjustly)|(?:arrest|detain|hold) (?:and detain )?(?:\w+ ){0,3}without (?:charges?|trial|a? ?warrant)/,
    /(?:arbitrary|unlawful|illegal|politically motivated) (?:\w+ ){0,3}(?:arrests?|detentions?|imprisonment|deprivation of liberty)|political prisoners|detention without (?:charge|trial)/,
  ),
  rule(
    'DET.incommunicado',
    'detained',
    ['incommunicado'],
    /held incommunicado/,
    /incommunicado (?:detention)?/,
  ),
  rule(
    'DET.mass_internment',
    'detained',
    ['mass ', 'intern', 're-educ', 'reeduc', 'concentrat'],
    /interned/,
    /mass (?:arrests?|detentions?|internment)|(?:internment|re-?education|concentration) camps?/,
  ),
  rule(
    'DET.unfair_trial_or_death_sentence',
    'detained',
    ['sentenc', 'unfair', 'death', 'sham', 'show', 'convict', 'trial', 'on trial', 'jailed', 'grossly'],
    /sentenced (?:\w+ ){0,6}to (?:\w+ ){0,4}(?:death|prison|imprisonment|jail|years?|months?)(?: in prison)?|sentenced (?:him|her|them|(?:[\w-]+ ){0,4}in absentia)|jailed (?:\w+ ){0,4}for (?:[\w-]+ ){0,3}(?:years?|months?|life)|(?:given|received|handed|serving) (?:an? |his |her )?(?:[\w-]+ ){0,3}(?:(?:prison|jail) (?:sentences?|terms?)|sentences?)/,
    /unfair (?:\w+ )?trials?|trials? (?:was|were|is) (?:\W?grossly )?\W?unfair|grossly unfair|show trials?|sham trials?|mass trials?|death sentences?/,
  ),
  rule(
    'DET.unspecified',
    'detained',
    [
      'arrest',
      'detain',
      'detention',
      'jail',
      'imprison',
      'rounded',
      'custody',
      'custod',
      'apprehend',
      'nabbed',
      'held ',
      'incarcerat',
      'locked up',
      'behind bars',
      'house arrest',
      'in jail',
      'in prison',
      'remand',
    ],
    /arrested|arrests(?= (?:\w+ ){0,3}(?:people|protesters|journalists|activists|\d+))|arresting|detained|detaining|jailed|imprisoned|rounded up|taken into custody|took (?:\w+ ){0,4}into custody|apprehended|nabbed|incarcerated|locked up|remanded in|(?:are|is|was|were|been|remains?|put|languish\w*) (?:[\w-]+ ){0,2}(?:behind bars|in (?:jail|prison|detention|custody))|placed under (?:house )?arrest|held (?:in (?:[\w-]+ ){0,3}(?:custody|prison|detention|jail|cells?)|captive|since|behind bars|for (?:[\w-]+ ){0,3}(?:days|weeks|months|years))/,
    /arrests?(?! warrants?)(?: of)?|detentions?(?= of\b)|(?:continued|prolonged|ongoing|his|her|their) detention|imprisonment(?= of\b)/,
  ),
  rule(
    'DIS.enforced_disappearance',
    'disappeared',
    ['disappear', 'forcibly', 'whereabouts', 'enforced', 'involuntar', 'forced dis'],
    /(?:forcibly|involuntarily) disappeared|(?:was|were|been) (?:\w+ (?:and|or) )?disappeared|disappeared (?:after|by|in|from|following)/,
    /(?:enforced|involuntary|forced) disappearances?(?: of)?|fate and whereabouts/,
  ),
  rule(
    'DIS.abduction_hostage',
    'disappeared',
    ['abduct', 'kidnap', 'hostage', 'took', 'taken', 'held', 'seized', 'snatched', 'bundled'],
    /abducted|kidnapped|abducting|kidnapping(?! of)|took (?:[\w-]+ ){0,4}hostage|taken hostage|held (?:\w+ )?(?:hostage|for ransom)|(?:seized|snatched|taken away|bundled) (?:\w+ ){0,4}by (?:[\w-]+ ){0,2}(?:men|gunmen|fighters|militants|rebels)/,
    /abductions?(?: of)?|kidnappings?(?: of)?|hostage-taking|hostages?/,
  ),
  rule(
    'SEX.rape_sexual_violence',
    'raped',
    ['rape', 'raping', 'sexual', 'gang', 'molest', 'conflict-rel'],
    /(?:gang-)?raped|raping|sexually (?:assaulted|abused|violated|harassed|exploited)|molested/,
    /(?:gang )?rapes?(?: of)?|(?:conflict-related )?sexual (?:violence|assaults?|abuse|harassment|exploitation)|sexual (?:and|or) gender-based violence/,
  ),
  rule(
    'SEX.sexual_slavery_forced_marriage',
    'raped',
    [
      'sexual slav',
      'forced marr',
      'forced into marr',
      'sex slav',
      'forcibly marr',
      'early marr',
      'child marr',
    ],
    /forced into (?:marriage|sexual slavery)|forcibly married|held as sex slaves/,
    /sexual slavery|forced marriages?|sex slaves|(?:child|early)(?:,? (?:and |or )?(?:child|early|forced))* marriages?/,
  ),
  rule(
    'SEX.reproductive_violence',
    'other',
    ['forced steril', 'steriliz', 'sterilis', 'forced abort', 'forced preg', 'forcibly ster', 'genital'],
    /forcibly sterili[sz]ed/,
    /forced (?:sterili[sz]ations?|abortions?|pregnanc(?:y|ies))|female genital mutilation/,
  ),
  rule(
    'DSP.forced_displacement_eviction',
    'displaced',
    ['displac', 'evict', 'fled', 'flee', 'uproot', 'homeless', 'forc', 'mass disp', 'driven', 'people', 'families', 'civilian', 'resident', 'villager', 'refugee'],
    /forcibly displaced|(?:was|were|been|have|has) (?:\w+ ){0,2}(?:newly |internally |forcibly )?displaced(?! persons)|displacing|displaced (?=(?:\w+ ){0,3}(?:people|persons|families|civilians|\d))|forcibly evicted|evicted|(?:forced|forcing) (?:\w+ ){0,5}(?:to flee|from their (?:homes|land))|uprooted|driven (?:\w+ ){0,3}from their (?:homes|land)|(?:people|families|civilians|residents|villagers|refugees) (?:\w+ ){0,3}(?:fled|flee|fleeing)|fled (?:their homes|the (?:fighting|violence|shelling|conflict))/,
    /forced (?:displacements?|evictions?|transfers?)|mass displacement|displacement of(?= (?:[\w-]+ ){0,5}(?:people|persons|civilians|families|residents|communit\w+|villagers))/,
  ),
  rule(
    'DSP.deportation_refoulement',
    'displaced',
    ['deport', 'refoul', 'expel', 'expuls', 'forcibly return', 'forced return', 'pushback', 'pushed back'],
    /deported|deporting|expelled (?=(?:\w+ ){0,4}(?:refugees|migrants|people|families|civilians|asylum))|forcibly returned|refouled|pushed back (?=(?:\w+ ){0,3}(?:refugees|migrants|asylum))/,
    /deportations?(?: of)?|refoulement|(?:mass|collective) expulsions?|pushbacks|forced returns?/,
  ),
  rule(
    'DSP.segregation_confinement',
    'displaced',
    ['segregat', 'confine', 'apartheid', 'ghetto'],
    /segregated|confined to (?:camps|ghettos|enclaves)/,
    /segregation|apartheid/,
  ),
  rule(
    'DEN.aid_denial',
    'other',
    ['humanitarian', 'aid', 'block', 'obstruct', 'denied', 'denial', 'imped'],
    /(?:blocked|obstructed|denied|impeded|restricted|cut off|prevented) (?:\w+ ){0,5}(?:humanitarian (?:access|aid|assistance|convoys?|relief)|aid (?:convoys?|deliver\w+|trucks)|food aid|relief supplies)|(?:humanitarian (?:access|aid|assistance)|aid) (?:was|were|has been|had been|is being) (?:\w+ )?(?:blocked|denied|obstructed|impeded|cut off)/,
    /(?:denial|obstruction|blockage) of (?:\w+ ){0,2}(?:humanitarian (?:access|aid|assistance)|aid)/,
  ),
  rule(
    'DEN.siege_starvation',
    'other',
    ['siege', 'besieg', 'starv', 'blockad', 'famine'],
    /besieged|starved|blockaded|starving/,
    /starvation as a (?:weapon|method)|(?:under|the) siege(?: of)?|blockades?(?: of| on)|deliberate starvation/,
  ),
  rule(
    'CHD.recruitment_use',
    'other',
    ['recruit', 'child sold', 'conscript'],
    /(?:recruited|conscripted|enlisted) (?:\w+ ){0,5}(?:children|boys|girls|minors)|(?:children|boys|girls|minors) (?:\w+ ){0,3}(?:were|been|was) (?:\w+ )?(?:recruited|conscripted)/,
    /recruitment (?:and use )?of (?:\w+ ){0,2}(?:children|boys|girls|minors)|child soldiers/,
  ),
  rule(
    'CHD.child_abduction_transfer',
    'disappeared',
    ['abduct', 'kidnap', 'transfer', 'deport'],
    /(?:abducted|kidnapped|forcibly transferred|deported) (?:\w+ ){0,4}(?:children|schoolgirls|schoolboys|pupils)|(?:children|schoolgirls|schoolboys|pupils) (?:\w+ ){0,3}(?:were|been) (?:\w+ )?(?:abducted|kidnapped|forcibly transferred|deported)/,
    /(?:abductions?|kidnappings?|forcible transfers?) of (?:\w+ ){0,3}(?:children|schoolgirls|pupils)/,
  ),
  rule(
    'SLV.forced_labour_slavery',
    'other',
    ['forced lab', 'slav', 'enslav', 'forced to work', 'bonded', 'modern slav', 'debt bond', 'servitude', 'domestic serv', 'child lab', 'worst forms'],
    /enslaved|forced to work/,
    /forced labou?r|slavery(?<!sexual slavery)|enslavement|bonded labou?r|debt bondage|(?:domestic )?servitude|child labou?r/,
  ),
  rule(
    'SLV.trafficking',
    'other',
    ['traffick'],
    /trafficked/,
    /(?:human |sex |child )trafficking|trafficking (?:in|of) (?:persons|people|women|children|human beings|migrants)/,
  ),
  rule(
    'PER.discriminatory_law',
    'other',
    ['discriminat', 'ban', 'barr', 'decree', 'law', 'edict', 'prohibit', 'polic', 'criminal', 'same-sex', 'homosexual', 'anti-', 'blasphemy', 'male guard', 'legislation', 'provision', 'order'],
    /(?:banned|barred|prohibited) (?:\w+ ){0,3}(?:women|girls|muslims?|christians?|minorit\w+|rohingya|uyghurs?|baha.is|refugees|transgender people|foreigners) from|(?:bans?|banned|banning|prohibit(?:s|ed|ing)?) (?:\w+ ){0,4}(?:hijabs?|headscar\w+|burqas?|niqabs?|face veils?|religious symbols)|(?:laws?|legislation|polic(?:y|ies)|acts?|provisions?|codes?) (?:that |which )?discriminat(?:es?|ed|ing) against|criminali[sz](?:es?|ed|ing) (?:[\w-]+ ){0,4}(?:same-sex|homosexual\w*|sodomy|gay|lgbt\w*|blasphemy|apostasy|adultery)|(?:same-sex|homosexual) (?:[\w-]+ ){1,3}(?:is|are|remains?) (?:\w+ )?(?:criminali[sz]ed|illegal|punish\w+|a crime)/,
    /discriminatory (?:laws?|decrees?|legislation|policies|edicts?)|(?:decree|edict|law|order|ban)s? (?:\w+ ){0,4}(?:barring|banning|excluding|prohibiting) (?:\w+ ){0,3}(?:women|girls|minorit\w+|muslims?|refugees)|anti-(?:lgbt\w*|gay|homosexuality) (?:laws?|bills?|legislation|acts?)|blasphemy laws?|male guardianship(?: system)?|bans? on (?:[\w’-]+ ){0,3}(?:girls|women|secondary education|minorit\w+|hijabs?|headscar\w+|burqas?|gender)/,
  ),
  rule(
    'PER.nationality_denial',
    'other',
    ['citizenship', 'nationality', 'stateless'],
    /(?:stripped|deprived|denied|revoked) (?:\w+ ){0,5}(?:citizenship|nationality)/,
    /(?:denial|deprivation|revocation) of (?:\w+ ){0,2}(?:citizenship|nationality)/,
  ),
  rule(
    'PER.identity_suppression',
    'other',
    ['assimilat', 'cultural', 'forced', 'forcibl', 'suppress', 'remov', 'eras', 'russif', 'sinici', 'ban', 'prohibit', 'replac', 'den'],
    /forcibly (?:converted|assimilated)|(?:removed?|erased?|banned|suppress(?:ed|ing)?|prohibited|replaced) (?:[\w-]+ ){0,6}(?:mother tongue|uyghur|tibetan|mongolian|ukrainian|kurdish|minority|indigenous|religious)(?: (?:language|culture|cultural|history|identity|names?|practices?|curriculum|textbooks))+/,
    /forced (?:assimilation|conversions?)|suppression of (?:\w+ ){0,3}(?:language|culture|religion|identity)|cultural genocide|russification|sinici[sz]ation|denial of (?:their |the )?(?:religious|cultural) (?:identity|rights|freedoms?)/,
  ),
  rule(
    'PER.bias_attack',
    'other',
    [
      'hate crime',
      'antisemit',
      'anti-semit',
      'homophob',
      'transphob',
      'pogrom',
      'xenophob',
      'islamophob',
      'sectarian',
      'ethnic',
      'racis',
      'attacked',
      'beaten',
      'assaulted',
      'killed',
      'targeted',
      'violence',
      'attacks',
    ],
    /(?:attacked|beaten|assaulted|targeted|harassed|abused) (?:[\w-]+ ){0,4}(?:because of|due to|based on|over|for) (?:his|her|their) (?:\w+ ){0,3}(?:religion|faith|ethnicity|identity|sexual orientation|race|gender identity)|(?:attacked|beaten|assaulted|targeted) (?:[\w-]+ ){0,4}for being (?:an? )?(?:gay|lgbt\w*|trans\w*|muslim|christian|jewish|black|\w+)/,
    /hate crimes?|pogroms?|(?:violence|attacks?|hostility|abuses?) against (?:[\w-]+ ){0,2}(?:lgbt\w*|gay|transgender|muslims?|christians?|jews|jewish|hindus?|sikhs?|dalits?|roma|albinos?|persons with albinism|(?:ethnic|religious) minorit\w+|minorit\w+|indigenous)|inter-?(?:ethnic|communal) violence|racist (?:attacks?|violence)|(?:xenophobic|homophobic|transphobic|sectarian|antisemitic|anti-semitic|islamophobic|ethnically motivated) (?:attacks?|violence|assaults?)/,
  ),
  rule(
    'PER.unspecified',
    'other',
    ['persecut', 'repress', 'oppress', 'systematic', 'discriminat', 'violations of women', 'women'],
    /persecuted|persecuting|systematically (?:discriminat\w+|den(?:y|ied)) (?:against )?/,
    /persecution|(?:repression|oppression) of (?:[\w-]+ ){0,2}(?:women|girls|minorit\w+|muslims?|christians?|uyghurs?|tibetans?|kurds|baha.is|rohingya|lgbt\w*)|violations of women['’]s(?: and girls['’])? rights|(?:systematic|systemic|institutionali[sz]ed|widespread|severe) discrimination|discrimination against (?:[\w-]+ ){0,3}(?:minorit\w+|muslims?|christians?|dalits?|roma|uyghurs?|rohingya|kurds|indigenous|afro\w*|palestinians?|haitians?|baha.is|lgbt\w*)/,
  ),
  rule(
    'INC.incitement',
    'other',
    ['incit'],
    /incited|inciting(?= (?:hatred|violence|genocide|hostility|attacks))/,
    /incitement to (?:\w+ ){0,3}(?:hatred|violence|genocide|hostility|discrimination)/,
  ),
  rule(
    'INC.dehumanising_speech',
    'other',
    ['hate speech', 'dehumani', 'cockroach', 'vermin'],
    /dehumani[sz]ed/,
    /hate speech|dehumani[sz]ing (?:language|rhetoric|speech)/,
  ),
  rule(
    'CIV.assembly',
    'other',
    ['dispers', 'tear', 'crack', 'rubber', 'fir', 'protest', 'banned', 'ban', 'beat', 'violent', 'forcibl', 'excessive', 'right', 'restrict', 'clamp', 'suppress', 'repress', 'broke up', 'break', 'demonstrat', 'used'],
    /(?:violently |forcibly )?dispersed (?:\w+ ){0,5}(?:protest\w*|demonstrat\w*|crowds?|rall\w+|assembl\w+|gathering)|fired (?:\w+ ){0,3}(?:tear ?gas|rubber bullets)|(?:cracked|cracking|clamped|clamping) down on (?:[\w-]+ ){0,4}(?:protest\w*|demonstrat\w*|dissent|opposition|rall\w+|assembl\w+|dissidents)|(?:suppress\w*|repress\w*|quash\w*|br(?:oke|eak\w*) up) (?:[\w-]+ ){0,4}(?:protests?|demonstrations?|rall(?:y|ies)|gatherings?|assembly)|used (?:[\w-]+ ){0,3}(?:tear ?gas|water cannons?|batons|rubber bullets)|beat (?:[\w-]+ ){0,2}(?:protest[eo]rs|demonstrators)|(?:restrict\w*|violat\w+|curtail\w*|den(?:y|ied|ying)) (?:[\w’-]+ ){0,6}(?:right to (?:peaceful(?:ly)? )?(?:protest|assemble|assembly)|freedom of (?:peaceful )?assembly|peaceful (?:protests?|assembly))|bans?(?= (?:on )?(?:public )?(?:protests|demonstrations|gatherings))|banned (?:\w+ ){0,3}(?:protests?|demonstrations?|rallies|assemblies|gatherings)/,
    /(?:crackdowns?|clampdowns?) on (?:[\w-]+ ){0,4}(?:protest\w*|demonstrat\w*|dissent|opposition|civil society|activists?|critics|freedoms?)|(?:violent|brutal|bloody) (?:crackdowns?|repression|suppression)|(?:restrictions on|repression of) (?:[\w-]+ ){0,3}(?:assembly|protests?|demonstrations?|dissent)|excessive (?:use of )?force(?! against)|violent dispersal of/,
  ),
  rule(
    'CIV.media_expression',
    'other',
    ['censor', 'block', 'media', 'newspaper', 'broadcast', 'press', 'journalist', 'reporter', 'outlet', 'freedom', 'free', 'shut', 'clos', 'suspend', 'raid', 'attack', 'harass', 'intimidat', 'threat', 'restrict', 'violat', 'curtail', 'den', 'silenc', 'stifl', 'suppress', 'charged', 'prosecut', 'fined', 'accus', 'convict', 'revok', 'ban', 'draconian', 'repress', 'radio', 'crack', 'muzzl', 'defam', 'curb', 'limit', 'critic'],
    MEDIA_VERBS,
    MEDIA_NOUNS,
  ),
  rule(
    'CIV.association_closure',
    'other',
    ['ngo', 'non-gov', 'civil society', 'civic space', 'dissol', 'association', 'deregister', 'opposition', 'foreign agent', 'shut', 'clos', 'ban', 'suspend', 'outlaw', 'revok', 'fr', 'raid', 'restrict', 'shrink', 'curtail'],
    /(?:revoked|cancell?ed) (?:[\w-]+ ){0,4}(?:registration|licen[cs]es?) of (?:[\w-]+ ){0,4}(?:ngos?|organi[sz]ations?|groups?|associations?|part(?:y|ies))|fr(?:oze|ozen|eezing) (?:[\w-]+ ){0,4}(?:bank )?accounts? of|raided (?:[\w-]+ ){0,5}(?:offices of|headquarters of|ngos?|human rights (?:groups?|organi[sz]ations?))|(?:restrict\w*|curtail\w*|shrink\w*) (?:[\w-]+ ){0,4}(?:civil society|civic space|freedom of association)|(?:civil society|civic space) (?:is|are|was|has been|remains) (?:\w+ )?(?:curtailed|restricted|shrinking|repressed)|(?:dissolved|deregistered|shut down|closed|banned|suspended|outlawed) (?:\w+ ){0,5}(?:ngos?|non-governmental organi[sz]ations?|associations?|civil society organi[sz]ations?|human rights groups?|opposition part(?:y|ies)|trade unions?)|(?:ngos?|non-governmental organi[sz]ations?|associations?|opposition part(?:y|ies)) (?:was|were|been) (?:\w+ )?(?:dissolved|deregistered|shut down|banned|suspended)/,
    /(?:dissolution|closure) of (?:\w+ ){0,4}(?:ngos?|associations?|organi[sz]ations?|opposition part(?:y|ies))|foreign agents? law|shrinking civic space|restrictions on (?:[\w-]+ ){0,3}(?:civil society|civic space|ngos?|association)/,
  ),
  rule(
    'CIV.reprisal_hrd',
    'other',
    ['repris', 'intimidat', 'harass', 'threat', 'persecut', 'attack', 'human rights', 'activist', 'defender', 'smear', 'surveil', 'travel ban', 'retaliat', 'offensive', 'target', 'crack', 'stigmat'],
    /(?:harass(?:ed|ing)|intimidat(?:ed|ing)|threaten(?:ed|ing)|persecut(?:ed|ing)|attacked|targeted|targeting|smeared|retaliated against) (?:[\w-]+ ){0,4}(?:rights defenders?|human rights defenders?|activists?|lawyers|human rights lawyers?)|(?:human rights defenders?|activists|human rights lawyers) (?:\w+ ){0,3}(?:was|were|been|are|face[ds]?) (?:\w+ )?(?:harassed|targeted|surveilled|smeared|stigmati[sz]\w+|travel bans|reprisals|intimidated|threatened|persecuted|attacked)/,
    /reprisals?(?: against)?|smear campaigns?|(?:offensive|retaliation|threats|attacks?|harassment|violence) against (?:[\w-]+, )*(?:[\w-]+ ){0,5}(?:rights defenders?|activists?|human rights lawyers)|(?:harassment|intimidation|persecution|surveillance|targeting|judicial harassment) of (?:[\w-]+ ){0,4}(?:human rights (?:groups?|organi[sz]ations?)|critics|human rights defenders?|activists?|lawyers)/,
  ),
];

/** Words for injury: an outcome of another act in the sentence, never an act. */
export const INJURY = /\b(?:injur(?:ed|ing|ies)|wounded|wounding|maimed)\b/i;

/** An act against a protected object: who or what was harmed is what makes the act. */
function objects(act: string, stems: readonly string[], protectedObjects: RegExp): ActRule {
  const object = `(?:${protectedObjects.source})(?![a-z])`;
  return rule(
    act,
    'other',
    stems,
    new RegExp(
      `(?:${HARMED}) (?:[\\w-]+ ){0,4}${object}|${object} (?:[\\w-]+ ){0,3}(?:was|were|been) (?:\\w+ )?(?:${HARMED})`,
    ),
    new RegExp(`(?:${HARMING}) (?:[\\w-]+ ){0,4}${object}`),
  );
}

function rule(
  act: string,
  harm: CodedStatement['harm'],
  stems: readonly string[],
  verbs: RegExp | null,
  nouns: RegExp | null,
): ActRule {
  return { act, harm, stems, verbs, nouns };
}
