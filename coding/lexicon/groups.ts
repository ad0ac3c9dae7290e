/**
 * Groups that victims belong to, lower case, to the code of `victim_group`. Kinds follow the affected persons of
 * the Universal Human Rights Index; peoples are those named in UN reporting on atrocity crimes. Own list.
 */
export const GROUPS: readonly (readonly [string, string])[] = Object.entries({
  civilians: 'civilian|civilians',
  children: 'child|children|minors|boys|boy|schoolchildren|infants|pupils|schoolboys|baby|babies|teenagers',
  girls: 'girl|girls|schoolgirls|schoolgirl',
  women: 'woman|women',
  journalists: 'journalist|journalists|reporter|reporters|media workers|blogger|bloggers|editor|editors',
  human_rights_defenders:
    'human rights defender|human rights defenders|activist|activists|rights defenders|human rights lawyers',
  lawyers_judges: 'lawyer|lawyers|judge|judges|prosecutors',
  idps: 'internally displaced persons|internally displaced people|displaced persons|displaced people|displaced families|idps|displaced civilians',
  refugees: 'refugee|refugees|asylum seekers|asylum-seekers',
  migrants: 'migrant|migrants|migrant workers',
  detainees: 'detainee|detainees|prisoner|prisoners|inmate|inmates|political prisoners|prisoners of war',
  medical_staff:
    'medical staff|health workers|health workers|doctors|doctor|nurses|nurse|medics|paramedics|medical workers|health personnel|hospital staff',
  educational_staff: 'teacher|teachers|students|professors',
  aid_workers:
    'aid worker|aid workers|humanitarian workers|humanitarian worker|humanitarian personnel|relief workers',
  peacekeepers: 'peacekeeper|peacekeepers|blue helmets',
  protesters: 'protester|protesters|protestors|demonstrator|demonstrators|marchers',
  opposition:
    'opposition members|opposition supporters|opposition leaders|opposition politicians|opposition activists|dissidents|political opponents|critics',
  minorities: 'minority|minorities|ethnic minorities|religious minorities',
  indigenous: 'indigenous|indigenous people|indigenous peoples',
  lgbti: 'lgbt|lgbti|lgbtq|gay men|transgender|lesbians|lgbt people',
  persons_with_disabilities: 'persons with disabilities|people with disabilities',
  religious_leaders: 'priest|priests|imam|imams|monks|nuns|clerics|worshippers',
  stateless: 'stateless',
  combatants:
    'soldier|soldiers|troops|fighters|fighter|militants|militant|rebels|insurgents|policemen|policeman|police officers|police officer|terrorists|security personnel|security officers|gunmen',
  rohingya: 'rohingya|rohingyas|rohingya muslims',
  uyghur: 'uyghur|uyghurs|uighur|uighurs|uygur',
  yazidi: 'yazidi|yazidis|yezidi|yezidis',
  masalit: 'masalit',
  fur: 'fur people|fur community',
  zaghawa: 'zaghawa',
  nuba: 'nuba',
  hazara: 'hazara|hazaras',
  tigrayan: 'tigrayan|tigrayans',
  amhara: 'amhara|amharas',
  oromo: 'oromo|oromos',
  dinka: 'dinka',
  nuer: 'nuer',
  hema: 'hema',
  lendu: 'lendu',
  banyamulenge: 'banyamulenge',
  tutsi: 'tutsi|tutsis',
  hutu: 'hutu|hutus',
  fulani: 'fulani|peuhl|peul',
  dogon: 'dogon',
  tuareg: 'tuareg|tuaregs',
  kurd: 'kurd|kurds|kurdish',
  alawite: 'alawite|alawites',
  druze: 'druze',
  shia: 'shia|shiite|shi’a|shiites',
  sunni: 'sunni|sunnis',
  christian: 'christian|christians|coptic christians',
  muslim: 'muslim|muslims',
  hindu: 'hindu|hindus',
  jewish: 'jew|jews|jewish',
  bahai: "baha’i|baha’is|baha'i|baha'is|bahai",
  ahmadi: 'ahmadi|ahmadis|ahmadiyya',
  roma: 'roma',
  dalit: 'dalit|dalits',
  tibetan: 'tibetan|tibetans',
  kachin: 'kachin',
  karen: 'karen people|karen villagers',
  chin: 'chin people|chin villagers',
  crimean_tatar: 'crimean tatar|crimean tatars',
  armenian: 'ethnic armenians',
  palestinian: 'palestinian|palestinians',
  papuan: 'papuan|papuans',
  anglophone: 'anglophone|anglophones',
}).flatMap(([code, phrases]) => phrases.split('|').map((phrase) => [phrase, code] as const));

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
