import type { CodedStatement } from '../../schemas/tables/violations.ts';

/**
 * Words that may report an act but often do not: candidates for the trained gate (`coding/gate.ts`), looked for where
 * the rules of `acts.ts` find nothing of the family. Each word stands for all words that begin with it, `=word` for
 * itself alone; several words are a phrase. Own terms after the inclusions of docs/acts.md and the HURIDOCS lists of
 * types of acts (https://huridocs.org/resource-library/micro-thesauri/).
 */
export interface ActCues {
  readonly act: string;
  readonly harm: CodedStatement['harm'];
  readonly cues: readonly string[];
}

export const ACT_CUES: readonly ActCues[] = [
  cues('KIL.execution', 'killed', [
    'put to death|put them to death|death row|firing squad|carried out death|beheading|decapitat|hanging|hanged',
    'bullet|back of the head|hands tied|corpse|shot in the head|lynch|extrajudicial|bodies of|body of|body was found|body had been',
  ]),
  cues('KIL.massacre', 'killed', [
    'massacre|slaughter|mass grave|mass murder|genocid|exterminat|wiped out|carnage|bloodbath',
  ]),
  cues('KIL.death_in_custody', 'killed', [
    'tortured to death|custodial|died while detained|died behind bars|death of detainee',
  ]),
  cues('KIL.lethal_force_assembly', 'killed', [
    'lethal force|live ammunition|live round|live bullet|live fire|deadly force|shot protester|shot at protester|protesters killed',
  ]),
  cues('KIL.targeted_assassination', 'killed', [
    'assassinat|hitm|hit squad|contract kill|gunned|death squad|liquidat',
  ]),
  cues('KIL.unspecified', 'killed', [
    'kill|murder|=shot|shooting|shoot|=dead|=death|=deaths|=die|=died|=dies|fatal|casualt|=bodies|slain|slay|manslaughter|homicid|perish|stabb|hacked|femicid|lives|honour killing|honor killing|bloodshed|deadly|lethal',
  ]),
  cues('ATT.indiscriminate_attack', 'other', [
    'drone|airstrike|air strike|air raid|aerial|=strike|=strikes|=struck|missile|rocket|shell|mortar|artiller|bomb|bombard|grenade|debris|explosive|projectile|came under fire|crossfire|caught in the|barrage|warplane|helicopter gunship|gunship|all-out war|indiscriminat|disproportionat',
  ]),
  cues('ATT.direct_attack_civilians', 'other', [
    'attack|raid|ambush|blast|explo|suicide bomb|detonat|opened fire|open fire|gunfire|stormed|assault|targeted civilian|=targeting|car bomb|terror|sniper',
  ]),
  cues('ATT.prohibited_weapon', 'other', [
    'landmine|=mine|=mines|mine-|unexploded|booby|cluster|chemical|sarin|chlorine|nerve agent|phosphorus|improvised explosive|ied|toxic gas|poison gas',
  ]),
  cues('OBJ.medical', 'other', ['ambulance|medical facilit|health facilit']),
  cues('OBJ.cultural_religious', 'other', ['cemeter|crosses']),
  cues('OBJ.survival_infrastructure', 'other', [
    'water infra|water suppl|water facilit|power plant|power suppl|power grid|oil facilit|crop|livestock|without heat',
  ]),
  cues('OBJ.homes_burned_pillage', 'other', [
    'demolish|demolition|burn|torch|loot|pillag|plunder|arson|raz|set fire|set on fire|ablaze|ransack|vandal|property destr|destroyed home|destruction of',
  ]),
  cues('OBJ.aid_or_peacekeepers', 'other', [
    'aid worker|peacekeep|humanitarian worker|humanitarian staff|unrwa|un compound|un staff|relief worker|aid convoy|red cross|red crescent',
  ]),
  cues('OBJ.unspecified', 'other', ['destroy|destruct|damag|civilian object']),
  cues('TOR.torture', 'other', [
    'tortur|electrocut|electric shock|waterboard|forced confession|confession|confess|forcing confess|suspended from|interrogat|suffocat|burned with',
  ]),
  cues('TOR.ill_treatment', 'other', [
    'beat|beating|abuse|abusive|mistreat|maltreat|ill-treat|shackl|handcuff|blindfold|=cuffed|humiliat|slapp|punch|kick|dragg|struck with|whip|flog|lash|caning|batter|verbal assault|strip search|strip-search|invasive|brutal|violence against women|domestic violence|gender-based|corporal|cruel|degrading|inhuman|manhandl|stoning|amputat|acid attack',
  ]),
  cues('TOR.inhuman_detention_conditions', 'other', [
    'solitary|isolation|overcrowd|denied medical|denied treatment|denied food|medical care|medical treatment|deprived of|unsanitary|squalid|deplorabl|insanitary|hunger strike|malnourish|inadequate food|lack of water|denied access to medic',
  ]),
  cues('DET.arbitrary_arrest', 'detained', [
    'arrest|detain|detention|imprison|jail|prison|custody|rounded up|round-up|roundup|behind bars|political prisoner|prisoner|locked up|incarcerat|prosecut|indict|sedition|treason|terrorism law|subversion|baseless|trumped-up|fabricat|politically motivated|house arrest|remand|summon',
  ]),
  cues('DET.incommunicado', 'detained', [
    'incommunicado|secret detention|no contact with|without contact|denied access to lawyer|denied access to a lawyer|unacknowledged',
  ]),
  cues('DET.mass_internment', 'detained', [
    'intern|mass detention|mass arrest|re-educ|reeduc|political education camp|concentration camp|detention camp',
  ]),
  cues('DET.unfair_trial_or_death_sentence', 'detained', [
    'sentenc|convict|verdict|death penalt|capital punish|death row|fair trial|due process|unfair|in absentia|military court|special court|kangaroo|closed-door|behind closed|right to counsel|right to appeal|choose their lawyer|own lawyer|miscarriage|stoned',
  ]),
  cues('DIS.enforced_disappearance', 'disappeared', [
    'disappear|whereabouts|missing|denied his arrest|denied her arrest|denied their arrest|denied arrest|denied holding|last seen|unknown location|undisclosed location|forcibly taken|unmarked|fate of',
  ]),
  cues('DIS.abduction_hostage', 'disappeared', [
    'abduct|kidnap|hostage|snatch|ransom|captive|seized|=seize|captur|taken away|whisked|held captive',
  ]),
  cues('SEX.rape_sexual_violence', 'raped', [
    'rape|raping|rapist|gang-rape|sexual|sexually|molest|gender-based|grop|forced nud|undress|incest|sodom|virginity test|anal exam|indecent',
  ]),
  cues('SEX.sexual_slavery_forced_marriage', 'raped', [
    'forced marri|child marri|early marri|forced to marry|child bride|sex slave|sexual slaver|forced into marriage|forced prostitution',
  ]),
  cues('SEX.reproductive_violence', 'other', [
    'steriliz|sterilis|abortion|genital mutil|genital cutting|fgm|forced pregnan|contracepti|iud',
  ]),
  cues('DSP.forced_displacement_eviction', 'displaced', [
    'displac|=fled|=flee|fleeing|flees|evict|uproot|vacate|forcible transfer|forced transfer|forcibly transfer|leave their home|left their home|homeless|driven out|driven from|forced out|forced from|relocat|exodus|land grab|dispossess|resettle|expropriat',
  ]),
  cues('DSP.deportation_refoulement', 'displaced', [
    'deport|refoul|expel|expuls|pushback|push-back|pushed back|forced return|forcibly return|send back|sent back|forced back|repatriat|extradit|removed to|removal',
  ]),
  cues('DSP.segregation_confinement', 'displaced', [
    'apartheid|confin|movement restriction|restrictions on movement|freedom of movement|curfew|ghetto|enclave|travel ban|separation wall|quarantin',
  ]),
  cues('DEN.aid_denial', 'other', [
    'humanitarian access|humanitarian aid|humanitarian assist|block aid|blocked aid|obstruct|aid deliver|aid convoy|denied aid|access to aid|food aid|aid cut',
  ]),
  cues('DEN.siege_starvation', 'other', [
    'siege|besieg|blockad|starv|famine|sealed off|seal off|cut off|encircle|food insecur|malnutrition',
  ]),
  cues('CHD.recruitment_use', 'other', [
    'child soldier|child recruit|conscript|underage|children associated|children used|enlist',
  ]),
  cues('CHD.child_abduction_transfer', 'disappeared', [
    'schoolgirl|schoolboy|pupil|abducted children|kidnapped children|abduction of children|kidnapping of children|kidnapped student|abducted student|students were|students abduct|children abduct|children kidnap|mass abduction|mass kidnap|forcibly transferred children|deported children',
  ]),
  cues('SLV.forced_labour_slavery', 'other', [
    'forced labo|forced to work|slave|enslav|servitude|bonded|child labo|kafala|exploit|unpaid|prison labo|labour transfer|labor transfer|debt bond|migrant worker|domestic worker',
  ]),
  cues('SLV.trafficking', 'other', ['traffick|smuggl|forced prostitution|sex trade|scam cent|scam compound']),
  cues('PER.discriminatory_law', 'other', [
    'discriminat|same-sex|homosexual|lgbt|gay|transgender|sharia|syariah|blasphem|apostasy|adulter|male guardian|guardian|male relative|mahram|movement restriction|women’s movement|religious conver|anti-conversion|personal status|gender apartheid|hijab|headscar|non-muslim',
  ]),
  cues('PER.nationality_denial', 'other', ['citizenship|nationality|stateless|denaturali|identity document']),
  cues('PER.identity_suppression', 'other', [
    'assimilat|sinici|russif|religious practice|religious freedom|freedom of religion|religious belief|worship|forced conver|forcibly convert|personal names|erase|stamp out|de-extrem|boarding school',
  ]),
  cues('PER.bias_attack', 'other', [
    'antisemit|anti-semit|racis|racial|xenophob|homophob|transphob|islamophob|anti-muslim|anti-christian|anti-jewish|anti-lgbt|hate crime|hate-|bigot|pogrom|communal|sectarian|inter-ethnic|interethnic|lynch|neo-nazi|white suprem|albin|witch|riot|blasphem|dalit|caste|religious violence',
  ]),
  cues('PER.unspecified', 'other', [
    'persecut|oppress|repress|discriminat|crimes against humanity|apartheid|genocid|ethnic cleansing|marginal',
  ]),
  cues('INC.incitement', 'other', [
    'incit|stir up|fomenting|call for violence|called for violence|call to kill|calls to kill|inflam',
  ]),
  cues('INC.dehumanising_speech', 'other', [
    'hate speech|hatred|hateful|dehumani|cockroach|vermin|=slur|=slurs|demoni|inflammatory|vilif|scapegoat|anti-immigra|derogat|racist remark',
  ]),
  cues('CIV.assembly', 'other', [
    'protest|demonstrat|rally|rallies|dispers|tear gas|teargas|water cannon|crackdown|crack down|clampdown|assembl|gathering|riot police|rubber bullet|pellet|excessive force|use of force|unrest|curfew|picket|strikers|sit-in',
  ]),
  cues('CIV.media_expression', 'other', [
    'censor|defam|insult|slander|libel|gag order|contempt|freedom of expression|free expression|free speech|freedom of speech|expression|shutdown|blocked access|social media|criticism|blogger|sedition|fake news|false news|false information|self-censor|accredit|academic freedom|blasphem|vpn',
  ]),
  cues('CIV.association_closure', 'other', [
    'dissol|deregist|registration|foreign agent|stormed the office|civic space|shut down|closed down|outlaw|frozen|froze',
  ]),
  cues('CIV.reprisal_hrd', 'other', [
    'reprisal|retaliat|threat|intimidat|harass|smear|surveil|spyware|pegasus|travel ban|barred from|denied entry|whistleblow|dissident|stigmati|vilif|blackmail|slapp|transnational repression|wiretap',
  ]),
  cues('CIV.unspecified', 'other', [
    'silenc|dissent|repress|civic|fundamental freedom|authoritarian|autocra',
  ]),
];

function cues(act: string, harm: CodedStatement['harm'], lists: readonly string[]): ActCues {
  return { act, harm, cues: lists.flatMap((list) => list.split('|')) };
}
