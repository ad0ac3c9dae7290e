import { INSTRUMENT_CONCEPTS } from './instrument-concepts.ts';

/** Groups, violations and fields of policy that UPR recommendations speak of. A star stands for any ending. */
const CONCEPTS = {
  child:
    'child*, minor, minors, juvenil*, infan*, girl, girls, boy, boys, adolescen*, teenage*, pupil*, paedophil*, pedophil*, ' +
    'crc, corporal, birth regist*, early marriage*, youth*, young',
  girl: 'girl, girls',
  women:
    'woman*, women*, gender*, female*, matern*, mother*, cedaw, femicid*, feminicid*, sexis*, feminin*, widow*, spous*, ' +
    'domestic violence, honour crime*, honour killing*, honor crime*, honor killing*, rape, rapes, rapist*, prostitut*, ' +
    'abortion*, reproduct*, family code*, family law*, polygam*, marital*',
  sexualViolence:
    'domestic violence, family violence, violence in the family, sexual violence, sexual abuse*, sexual exploit*, ' +
    'sexual assault*, sexual crime*, sexual offence*, rape, rapes, rapist*',
  mutilation: 'genital mutilation*, fgm, excision',
  marriage:
    'forced marriage*, early marriage*, arranged marriage*, child marriage*, early and forced marriage*, ' +
    'forced and early marriage*',
  harmfulPractice: 'harmful*, traditional practice*, customary, stereotyp*, patriarch*',
  statelessness: '1954, 1961, stateless*, citizenship*, nationalit*, naturali*, birth regist*',
  defenders: 'human rights defender*, hrd, hrds, activist*, defenders',
  strategy: 'strateg*, programme*, policy, policies',
  torture:
    'tortur*, ill-treat*, illtreat*, ill treat*, cruel*, degrading*, inhuman*, mistreat*, maltreat*, flog*, lash*, amputat*, stoning*, taser*',
  corporalPunishment: 'corporal, flagellation*',
  detention:
    'detent*, detain*, prison*, jail*, penitentiar*, inmate*, incarcerat*, custod*, imprison*, deprived of liberty, ' +
    'deprived of their liberty, deprivation of liberty, convict*, arrest*, overcrowd*',
  deathPenalty:
    'death penalt*, capital punish*, execution*, executed, moratorium*, death row, death sentence*, life imprison*',
  killings:
    'extrajudicial*, extra-judicial*, killing*, summary execution*, arbitrary execution*, murder*, assassinat*, lynch*',
  disappearance: 'disappear*, missing',
  stateAgents:
    'police*, security force*, security personnel, law enforce*, military, army, soldier*, armed force*, official, officials, agents, gendarm*, officer*, security services, excessive force',
  impunity: 'impunit*',
  justice:
    'justice, judicia*, court, courts, judge*, trial*, rule of law, lawyer*, legal aid, legal system*, tribunal*, magistrat*, due process, governance, judges',
  accountability: 'prosecut*, perpetrat*, investigat*, accountab*, remed*, punish*, those responsible',
  reparation: 'reparat*, reconcil*, transitional*, truth, compensat*, redress, rehabilitat*',
  penalLaw: 'penal code*, criminal code*, penal law*, criminal law*, penal legislation, criminali*',
  juvenileJustice: 'juvenile justice, criminal responsib*, minimum age, criminal liability',
  victims: 'victim*',
  trafficking: 'traffick*, smuggl*, palermo',
  migrants:
    'migrant*, immigra*, emigra*, foreigner*, foreign work*, non-citizen*, noncitizen*, alien, aliens, expatriat*, undocument*, sponsorship*, kafala, migration',
  refugees: 'asylum*, refuge*, refoul*, non-refoul*',
  displaced: 'displaced, idp, idps, returnee*, internal displac*',
  minorities:
    'minorit*, roma, caste*, ethnic*, dalit*, albin*, afro-*, afro*, traveller*, berber*, kurd*, gypsy, gypsies, sinti, untouchab*',
  vulnerable: 'vulnerab*, marginali*, disadvantag*, underprivileg*',
  indigenous:
    'indigenous*, aborigin*, native, natives, tribal*, tribe*, sami, maori, inuit, amerindian*, hmong, first nations, pygm*, bushmen, san',
  racism:
    'racial*, racis*, xenophob*, intoleran*, islamophob*, anti-semit*, antisemit*, hate, hatred, neo-nazi*, apartheid, profiling',
  religion:
    'religio*, worship*, faith*, belief*, conscientious*, blasphem*, islam*, muslim*, christian*, church*, mosque*, interfaith*, inter-faith*, sect, sects, sectarian*, prosely*, quran, minaret*, interreligious*',
  disability: 'disab*, handicap*, special needs, blind, impair*, autis*, mental*',
  orientation:
    'sexual orient*, gender ident*, lgbt*, homosex*, same sex, same-sex, transgend*, transsex*, intersex*, lesbian*, sodomy, gay, gays',
  hiv: 'hiv*, aids',
  health: 'health*, medical*, hospital*, disease*, epidemic*, malaria, obstet*, medicine*, drug addict*',
  mortality: 'mortality',
  reproductiveHealth: 'reproductive*, maternal*, abortion*, contracep*, family planning',
  education:
    'educat*, school*, litera*, illitera*, universit*, curricul*, enrol*, scholar*, dropout*, drop-out*, student*',
  training:
    'human rights educat*, training*, train, trained, awareness*, sensiti*, education campaign*, disseminat*, teach*, campaign*, human rights culture, culture of human rights',
  food: 'food*, nutrition*, malnutrition*, hunger, starv*',
  water: 'water*, sanitation*',
  housing: 'housing, homeless*, evict*, shelter*, slum*, habitat',
  land: 'land, lands, agrar*, territor*, agricultur*',
  poverty: 'povert*, poor, poorest, social exclusion, extreme poverty',
  development:
    'development, developing, growth, unemploy*, standard of living, standards of living, living condition*, living standard*, infrastructure*, rural*, economy, economic development, crisis',
  millenniumGoals: 'mdg*, millennium*',
  socialRights:
    'economic social, economic and social, social and cultural, social and economic, socio-economic*, cultural rights, social rights, social security, social protect*, social service*, welfare',
  civilRights: 'civil and political, civil, political, political rights, civil rights',
  environment: 'environment*, climat*, pollut*, waste*, deforest*, natural disaster*, global warming',
  corruption: 'corrupt*',
  terrorism: 'terror*, anti-terror*, counter-terror*, counterterror*, guantan*, rendition*',
  security:
    'public security, public order, crime, crimes, criminality, drug, drugs, gang, gangs, firearm*, weapon*, arms, insecurity, organized crime, organised crime, emergency, paramilitar*, militia*',
  violence: 'violen*',
  elections: 'election*, elector*, vote, voting, voters, ballot*, suffrage*, referend*',
  association:
    'associat*, assembl*, demonstrat*, protest*, political part*, opposition*, gathering*, rally, rallies',
  expression:
    'express*, opinion*, censor*, internet*, defam*, libel*, insult*, access to information, right to information, freedom of information, political prison*, hate speech, blog*, lese*',
  press: 'press, journalis*, media, newspaper*, broadcast*, radio, reporters',
  movement: 'freedom of movement, free movement, travel*, exit, passport*, move freely',
  labour:
    'labour*, labor*, work, works, worker*, working, workplace*, workforce, employ*, trade union*, union, unions, wage*, salar*, occupation*, begging, strike, job, jobs',
  equalPay: 'pay gap, equal pay, wage gap, labour market*, labor market*, equal employment, unequal pay',
  slavery: 'slave*, forced labo*, bonded, servitude',
  assistance:
    'technical*, assistance*, capacity-building, capacity building, international community, donor*, financial*, international cooperation',
  sharing: 'share, sharing, experience*, best practice*, good practice*, request*, expertise, seek',
  discrimination: 'discriminat*, non-discriminat*, nondiscriminat*, anti-discriminat*, equal*',
  otherRights: 'right to life, privacy, elderly, older, self-determination, slavery',
  family: 'family, families',
  peace: 'peace*, embargo*, sanctions, occupied, occupation, blockade*, regional*, dialogue*, neighbour*',
  humanRights: 'human rights',
  allHumanRights:
    'all human rights, promotion and protection of human rights, protection and promotion of human rights, protection of human rights, promotion of human rights, human rights situation, respect for human rights, field of human rights, human rights and fundamental freedoms',
  democracy: 'democra*, good governance, institution*, reform*',
  culture: 'cultur*, intercultur*, multicultur*, tradition*, language*, heritage, identity',
  tolerance: 'toleran*, diversity, harmony, cohesion, mutual understanding, coexist*, co-exist*',
  law: 'law, laws, legislat*, constitution*, code, codes, bill',
} as const;

/**
 * What recommendations speak of, finer than UPR Info's 54 issues. Which issue follows from which concepts, and from which
 * pairs of them, is learnt: by UPR Info's rules a treaty brings its own issue, and a group with several violations stands
 * for all of them. Terms are from UPR Info's "Database issues explanation" (October 2014, https://www.upr-info.org) and
 * from sessions 1-9.
 */
export const ISSUE_CONCEPTS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({ ...INSTRUMENT_CONCEPTS, ...CONCEPTS }).map(
    ([name, terms]) => [name, terms.split(', ')] as const,
  ),
);
