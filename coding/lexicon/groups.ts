import { PEOPLE_NAMES } from './peoples.ts';

/**
 * Groups that victims belong to, lower case, to the code of `victim_group`. Kinds follow the affected persons of
 * the Universal Human Rights Index; peoples are those named in UN reporting on atrocity crimes. Own list.
 */
const KINDS: readonly (readonly [string, string])[] = Object.entries({
  civilians: 'civilian|civilians',
  children:
    'child|children|minors|boys|boy|schoolchildren|school children|adolescents|underage|infants|pupils|schoolboys|baby|babies|teenagers',
  girls: 'girl|girls|schoolgirls|schoolgirl',
  women: 'woman|women',
  journalists:
    'journalist|journalists|reporter|reporters|media worker|media workers|media professionals|blogger|bloggers|editor|editors|cameraman|camera operator|photographer|photographers|photojournalist|photojournalists|correspondent|correspondents|broadcaster|broadcasters|columnist|columnists|news anchor|publisher|publishers|newspaper|newspapers|independent media|media outlets|media outlet|news outlet|news outlets|tv station|radio station|the press|press freedom|writer|writers',
  human_rights_defenders:
    'human rights defender|human rights defenders|defender|defenders|activist|activists|rights activist|rights activists|rights defenders|human rights lawyer|human rights lawyers|rights lawyer|rights lawyers|environmental activists|land defenders|women’s rights activists|civil society|civil society activists|civil society organizations|civil society organisations|ngos|nongovernmental organizations|non-governmental organisations|rights groups|human rights groups|human rights organizations|human rights organisations|campaigner|campaigners|whistleblower|whistleblowers',
  lawyers_judges: 'lawyer|lawyers|attorneys|judge|judges|prosecutors|magistrates',
  idps: 'internally displaced persons|internally displaced people|displaced persons|displaced people|displaced families|idps|displaced civilians',
  refugees: 'refugee|refugees|asylum seeker|asylum seekers|asylum-seeker|asylum-seekers',
  migrants: 'migrant|migrants|migrant worker|migrant workers|foreign workers|domestic workers',
  detainees:
    'detainee|detainees|prisoner|prisoners|inmate|inmates|prisoners of war|persons deprived of their liberty|people in detention|in custody|in detention|in police custody|in prison',
  medical_staff:
    'medical staff|health worker|health workers|healthcare workers|health care workers|doctors|doctor|nurses|nurse|medic|medics|paramedics|paramedic|medical workers|medical personnel|health personnel|hospital staff|ambulance workers|surgeon',
  educational_staff:
    'teacher|teachers|professor|professors|academic|academics|scholars|lecturer|lecturers|teaching staff|university staff',
  aid_workers:
    'aid worker|aid workers|humanitarian workers|humanitarian worker|humanitarian personnel|humanitarian staff|relief workers|un staff|un personnel|unrwa staff|un employees|aid groups|aid agencies',
  peacekeepers: 'peacekeeper|peacekeepers|blue helmets',
  protesters:
    'protester|protesters|protestor|protestors|demonstrator|demonstrators|marchers|protest leaders|peaceful assemblies',
  opposition:
    'opposition|opposition members|opposition supporters|opposition leader|opposition leaders|opposition politician|opposition politicians|opposition activists|opposition party|opposition parties|opposition candidate|opposition candidates|members of the opposition|dissident|dissidents|dissenters|political opponents|political opponent|opponents of the government|government opponents|government critics|critics|critics of the government|critic|political activists|pro-democracy activists|presidential candidate|political prisoners|political prisoner|criticizing the government|criticising the government|critical of the government|separatists supporters|politicians',
  minorities: 'minority|minorities|ethnic minorities|religious minorities|ethnic minority|religious minority',
  indigenous:
    'indigenous|indigenous people|indigenous peoples|indigenous communities|tribal communities|native americans|first nations',
  lgbti:
    'lgbt|lgbti|lgbtq|lgbtqi|lgbtqia|lgbt+|lgbtiq|gay|gays|gay men|homosexual|homosexuals|homosexuality|same-sex|transgender|trans people|trans women|trans woman|lesbian|lesbians|lgbt people|intersex|bisexual|sexual minorities|queer',
  persons_with_disabilities:
    'persons with disabilities|people with disabilities|children with disabilities|women with disabilities|disabled|psychosocial disabilities',
  religious_leaders: 'priest|priests|imam|imams|monks|nuns|clerics|worshippers',
  stateless: 'stateless|stateless people|stateless persons',
  students: 'student|students|university students|student activists',
  public_officials:
    'public officials|public official|civil servants|civil servant|government employees|government officials|ministry employees|election officials|election workers|village chief|village head|mayor|councillor|tax collectors|electoral officials|state employees|former minister|road safety',
  trade_unionists:
    'trade unionist|trade unionists|trade union|trade unions|union members|union leader|union leaders|labour activists|labor activists|union activist|workers’ rights activists|trade union members',
  older_persons: 'older people|older persons|elderly|older women|older men',
  poor: 'people living in poverty|homeless|homeless people|slum dwellers',
  combatants:
    'soldier|soldiers|troops|fighters|fighter|militants|militant|rebels|insurgents|policemen|policeman|police officers|police officer|terrorists|security personnel|security officers|gunmen',
}).flatMap(([code, phrases]) => phrases.split('|').map((phrase) => [phrase, code] as const));

/** Kinds of people and named peoples. */
export const GROUPS: readonly (readonly [string, string])[] = [...KINDS, ...PEOPLE_NAMES];

/** Reasons for which victims were singled out, to the code of `identity_motive`. */
export const MOTIVES: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:ethnic(?:ally)?(?:[- ](?:motivated|based|targeted|cleansing))|(?:because of|based on|on the basis of|due to|over) (?:\w+ ){0,3}ethnic\w*|targeted (?:\w+ ){0,4}ethnic\w*)/i,
    'ethnicity',
  ],
  [
    /\b(?:sectarian (?:attack|violence|killing)|religiously motivated|(?:because of|based on|on the basis of|due to|for) (?:\w+ ){0,3}(?:religion|faith|religious beliefs?)|antisemit|anti-semit|islamophob)/i,
    'religion',
  ],
  [
    /\b(?:homophob|transphob|(?:because of|based on|on the basis of) (?:\w+ ){0,4}(?:sexual orientation|gender identity))/i,
    'sexual_orientation',
  ],
  [
    /\b(?:because of|based on|on the basis of|due to|for) (?:\w+ ){0,3}(?:political (?:opinions?|views|affiliation|beliefs))/i,
    'political_opinion',
  ],
  [
    /\b(?:because of|based on|on the basis of) (?:\w+ ){0,3}(?:nationality|origin)|xenophob/i,
    'national_origin',
  ],
  [
    /\b(?:because of|based on|on the basis of) (?:\w+ ){0,3}(?:race|racial|colou?r)|racist (?:attack|violence)/i,
    'race',
  ],
  [/\b(?:because of|based on|on the basis of) (?:\w+ ){0,3}(?:gender|sex)\b/i, 'gender'],
  [
    /\b(?:because of|for|due to|in connection with) (?:his|her|their) (?:\w+ ){0,2}(?:journalis\w+|reporting|activism|human rights work|work as)/i,
    'profession',
  ],
];
