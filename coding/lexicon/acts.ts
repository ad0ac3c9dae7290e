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

const HARMED =
  'attacked|ambushed|hit|struck|shelled|bombed|raided|looted|destroyed|damaged|burn(?:ed|t)|torched|demolished|desecrated|vandali[sz]ed|poisoned|killed|abducted|targeted';
const HARMING =
  'attacks? (?:on|against)|ambush(?:es)? (?:of|on)|(?:air ?)?strikes? on|destruction of|looting of|killings? of|abductions? of|burning of';

export const ACT_RULES: readonly ActRule[] = [
  rule(
    'KIL.execution',
    'killed',
    ['execut', 'summar', 'extrajud', 'extra-jud', 'behead', 'lynch', 'unlawful', 'hang'],
    /(?:summarily |extrajudicially )?executed(?! (?:by|under) (?:the )?(?:programme|project|contract))|executing|beheaded|lynched|unlawfully kill(?:ed|ing)/,
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
    /died (?:\w+ ){0,6}(?:in|under|while in) (?:\w+ ){0,3}(?:custody|detention)|found dead in (?:\w+ ){0,2}(?:cells?|custody|detention)/,
    /deaths? in (?:\w+ ){0,2}(?:custody|detention)|custodial deaths?/,
  ),
  rule(
    'KIL.lethal_force_assembly',
    'killed',
    ['fired', 'opened', 'shot', 'crush', 'lethal'],
    /(?:opened fire|fired (?:live )?(?:rounds |ammunition |bullets |shots )?)(?:on|at|into|upon) (?:\w+ ){0,4}(?:protest\w*|demonstrat\w*|crowds?|rall\w+|marchers|procession|assembly)/,
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
    ],
    /kill(?:ed|s|ing(?! of\b|s))|murder(?:ed|ing(?! of\b))|shot (?:and killed|dead|to death)|gunned down|left (?:\w+ ){0,5}dead|hacked to death|stabbed to death|beaten to death|burn(?:ed|t) (?:to death|alive)|lost their lives|died (?:\w+ ){0,6}(?:in|during|after) (?:\w+ ){0,4}(?:attacks?|strikes?|shelling|shooting|firing|violence|clashes)/,
    /killings?(?: of)?|murders?(?: of)|death toll/,
  ),
  rule(
    'ATT.indiscriminate_attack',
    'other',
    ['indiscrim', 'shell', 'bomb', 'air', 'drone', 'missile', 'artiller', 'rocket', 'barrel', 'mortar'],
    /shelled|bombed|bombarded|bombing|shelling(?= (?:of|on|the|a)\b)/,
    /indiscriminate (?:\w+ ){0,3}(?:attacks?|shelling|fire|bombardments?|bombings?)|air ?-?strikes?|drones? (?:strikes?|attacks?)|(?:missile|rocket|artillery|mortar|barrel bomb) (?:strikes?|attacks?|fire|shelling|barrages?)|shelling|bombardments?|(?:car|suicide|roadside) bomb(?:ing)?s?|bombings?/,
  ),
  rule(
    'ATT.direct_attack_civilians',
    'other',
    ['attack', 'target', 'deliberat'],
    /(?:attacked|raided|stormed|deliberately targeted|targeted) (?:\w+ ){0,3}(?:civilians|villages?|villagers|homes|markets?|camps?|displaced (?:people|persons)|worshippers)/,
    /attacks? (?:on|against|targeting) (?:\w+ ){0,3}(?:civilians?|villages?|villagers|markets?|residential areas?|camps?|displaced (?:people|persons))/,
  ),
  rule(
    'ATT.prohibited_weapon',
    'other',
    [
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
    /(?:cluster (?:munitions?|bombs?)|chemical (?:weapons?|attacks?)|sarin|chlorine gas|anti-?personnel (?:land)?mines|white phosphorus)(?! convention)/,
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
    ['water', 'power', 'crops', 'energy', 'food', 'wells'],
    /water (?:supply|stations?|points?|plants?|infrastructure)|power (?:plants?|stations?|grid)|energy (?:facilit\w+|infrastructure)|crops|food (?:stocks?|warehouses?|stores)|wells/,
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
    ],
    /ill-treated|mistreated|maltreated|(?:was|were|been|being) (?:\w+ ){0,2}beaten(?! to death)|beat (?:him|her|them|up|\w+ (?:detainees|protesters|prisoners|journalists|civilians))|flogged|whipped/,
    /ill-? ?treatment|mistreatment|maltreatment|beatings|floggings?|cruel, inhuman (?:or|and) degrading (?:treatment|punishment)/,
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
    ['arbitrar', 'unlawful', 'illegal', 'without', 'wrongful'],
    /(?:arbitrarily|unlawfully|illegally|wrongfully) (?:arrested|detained|imprisoned|held|jailed)(?: and (?:arrested|detained))?|(?:arrested|detained|held|imprisoned) (?:\w+ ){0,3}without (?:charge|trial|warrant|a warrant)/,
    /(?:arbitrary|unlawful|illegal) (?:\w+ ){0,3}(?:arrests?|detentions?|imprisonment|deprivation of liberty)/,
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
    ['sentenc', 'unfair', 'death', 'sham', 'show'],
    /sentenced (?:\w+ ){0,6}to (?:\w+ ){0,4}(?:death|prison|imprisonment|jail|years?|months?)(?: in prison)?/,
    /unfair trials?|show trials?|sham trials?|death sentences?/,
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
    ],
    /arrested|arrests(?= (?:\w+ ){0,3}(?:people|protesters|journalists|activists|\d+))|arresting|detained|detaining|jailed|imprisoned|rounded up|taken into custody|took (?:\w+ ){0,4}into custody|apprehended|nabbed/,
    /arrests?(?! warrants?)(?: of)?|detentions?(?= of\b)|imprisonment(?= of\b)/,
  ),
  rule(
    'DIS.enforced_disappearance',
    'disappeared',
    ['disappear', 'whereabouts'],
    /(?:forcibly|involuntarily) disappeared|(?:was|were|been) disappeared/,
    /(?:enforced|involuntary|forced) disappearances?(?: of)?|fate and whereabouts/,
  ),
  rule(
    'DIS.abduction_hostage',
    'disappeared',
    ['abduct', 'kidnap', 'hostage'],
    /abducted|kidnapped|abducting|kidnapping(?! of)|took (?:\w+ ){0,4}hostage|taken hostage/,
    /abductions?(?: of)?|kidnappings?(?: of)?|hostage-taking|hostages?/,
  ),
  rule(
    'SEX.rape_sexual_violence',
    'raped',
    ['rape', 'raping', 'sexual', 'gang-rape'],
    /(?:gang-)?raped|raping|sexually (?:assaulted|abused|violated)/,
    /(?:gang )?rapes?(?: of)?|(?:conflict-related )?sexual (?:violence|assaults?|abuse)/,
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
    /sexual slavery|forced marriages?|sex slaves/,
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
    ['displac', 'evict', 'fled', 'flee', 'uproot', 'homeless'],
    /forcibly displaced|(?:was|were|been|have|has) (?:\w+ ){0,2}(?:newly |internally |forcibly )?displaced(?! persons)|displacing|displaced (?=(?:\w+ ){0,3}(?:people|persons|families|civilians|\d))|forcibly evicted|evicted|(?:forced|forcing) (?:\w+ ){0,5}(?:to flee|from their (?:homes|land))|uprooted/,
    /forced (?:displacements?|evictions?|transfers?)|mass displacement|displacement of/,
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
    ['forced lab', 'slav', 'enslav', 'forced to work', 'bonded'],
    /enslaved|forced to work/,
    /forced labou?r|slavery(?<!sexual slavery)|enslavement|bonded labou?r/,
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
    ['discriminat', 'ban', 'decree', 'law', 'edict', 'prohibit'],
    /(?:banned|barred|prohibited) (?:\w+ ){0,3}(?:women|girls|muslims?|christians?|minorit\w+|rohingya|uyghurs?|baha.is|refugees) from/,
    /discriminatory (?:laws?|decrees?|legislation|policies|edicts?)|(?:decree|edict|law|order|ban)s? (?:\w+ ){0,4}(?:barring|banning|excluding|prohibiting) (?:\w+ ){0,3}(?:women|girls|minorit\w+|muslims?|refugees)/,
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
    ['assimilat', 'cultural', 'language', 'forced convers', 'forcibly convert', 'religio'],
    /forcibly (?:converted|assimilated)/,
    /forced (?:assimilation|conversions?)|suppression of (?:\w+ ){0,3}(?:language|culture|religion|identity)|cultural genocide/,
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
      'ethnically',
    ],
    /attacked because of (?:his|her|their) (?:\w+ )?(?:religion|ethnicity|identity|sexual orientation|race)/,
    /hate crimes?|pogroms?|(?:xenophobic|homophobic|transphobic|sectarian|antisemitic|anti-semitic|islamophobic|ethnically motivated) (?:attacks?|violence|assaults?)/,
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
    ['dispers', 'tear', 'crackdown', 'crack', 'rubber', 'protest', 'banned'],
    /(?:violently |forcibly )?dispersed (?:\w+ ){0,5}(?:protest\w*|demonstrat\w*|crowds?|rall\w+|assembl\w+|gathering)|fired (?:\w+ ){0,3}(?:tear ?gas|rubber bullets)|cracked down on|banned (?:\w+ ){0,3}(?:protests?|demonstrations?|rallies|assemblies|gatherings)/,
    /crackdowns? on (?:\w+ ){0,4}(?:protest\w*|demonstrat\w*|dissent|opposition)|excessive (?:use of )?force(?! against)|violent dispersal of/,
  ),
  rule(
    'CIV.media_expression',
    'other',
    ['censor', 'blocked', 'media', 'newspaper', 'broadcast', 'press', 'journalist', 'outlet', 'internet'],
    /censored|(?:shut down|closed|suspended|raided|blocked) (?:\w+ ){0,5}(?:newspapers?|media outlets?|radio stations?|broadcasters?|news ?rooms?|tv stations?|television stations?|news websites?)|(?:newspapers?|media outlets?|radio stations?|broadcasters?) (?:was|were|been) (?:\w+ )?(?:shut down|closed|suspended|raided|blocked)/,
    /censorship|(?:attacks? (?:on|against)|harassment of|intimidation of) (?:\w+ ){0,3}(?:journalists|media workers|reporters)/,
  ),
  rule(
    'CIV.association_closure',
    'other',
    ['ngo', 'civil society', 'dissol', 'association', 'deregister', 'opposition part', 'foreign agent'],
    /(?:dissolved|deregistered|shut down|closed|banned|suspended|outlawed) (?:\w+ ){0,5}(?:ngos?|non-governmental organi[sz]ations?|associations?|civil society organi[sz]ations?|human rights groups?|opposition part(?:y|ies)|trade unions?)|(?:ngos?|non-governmental organi[sz]ations?|associations?|opposition part(?:y|ies)) (?:was|were|been) (?:\w+ )?(?:dissolved|deregistered|shut down|banned|suspended)/,
    /(?:dissolution|closure) of (?:\w+ ){0,4}(?:ngos?|associations?|organi[sz]ations?|opposition part(?:y|ies))|foreign agents? law/,
  ),
  rule(
    'CIV.reprisal_hrd',
    'other',
    ['repris', 'intimidat', 'harass', 'threaten', 'human rights def'],
    /(?:harassed|intimidated|threatened|persecuted|attacked) (?:\w+ ){0,3}(?:human rights defenders?|activists?|lawyers|human rights lawyers?)|(?:human rights defenders?|activists|human rights lawyers) (?:\w+ ){0,3}(?:was|were|been|are) (?:\w+ )?(?:harassed|intimidated|threatened|persecuted|attacked)/,
    /reprisals?(?: against)?|(?:harassment|intimidation|persecution) of (?:\w+ ){0,3}(?:human rights defenders?|activists?|lawyers)/,
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
