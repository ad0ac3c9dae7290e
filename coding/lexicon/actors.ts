/**
 * Who may have done it: words for classes of perpetrators and named organisations, as UN and NGO reports write
 * them (lower case). Own list; organisations by the names in reports of the Security Council's panels of experts.
 */
import type { CodedStatement } from '../../schemas/tables/violations.ts';

export interface Actor {
  readonly class: CodedStatement['perpetrator_class'];
  /** Code of the organisation, or null for a word of kind. */
  readonly org: string | null;
}

type Class = Actor['class'];

const KINDS: Readonly<Partial<Record<Class, string>>> = {
  state_security:
    'forces|security forces|government forces|government soldiers|state forces|armed forces|defence forces|defense forces|police|policemen|police officers|police force|riot police|army|army soldiers|soldiers|troops|military|the military|junta|military junta|gendarmes|gendarmerie|intelligence agents|intelligence services|security agents|security services|security officers|security officials|special forces|prison guards|prison officials|border guards|law enforcement|law enforcement officers|law enforcement officials|national guard|presidential guard|air force|regime forces|warplanes|fighter jets|military aircraft|navy|coast guard',
  other_state:
    'authorities|the authorities|government|the government|officials|local officials|a court|courts|judges|parliament|the state|state agents|prosecutors|ministry|regime',
  state_allied:
    'militia|militias|pro-government militia|pro-government militias|allied militias|paramilitaries|paramilitary|paramilitary forces|paramilitary group|mercenaries|vigilantes|private military company|self-defence groups|self-defense groups',
  non_state_armed:
    'rebel forces|armed group|armed groups|armed men|rebels|rebel group|rebel groups|rebel fighters|insurgents|militants|islamist militants|jihadists|jihadist groups|extremists|terrorists|armed opposition|guerrillas|separatists|fighters|armed fighters|non-state armed groups|armed elements|suicide bomber|suicide bombers',
  de_facto_authority: 'de facto authorities|the de facto authorities|de facto government',
  foreign_state:
    'occupation forces|occupying forces|foreign forces|foreign troops|occupying power|invading forces|coalition|coalition forces',
  private:
    'settlers|gang|gangs|gang members|criminal gangs|bandits|mob|a mob|mobs|traffickers|smugglers|cartel|cartels|landowners|family members|her husband|his wife|robbers|employers|company guards|private security guards|herders|cattle raiders|poachers',
  unknown:
    'gunmen|gunman|assailants|attackers|unidentified men|unknown men|unidentified gunmen|unknown gunmen|unidentified armed men|unknown armed men|masked men|unknown assailants|armed assailants',
};

const ORGANISATIONS: readonly (readonly [string, Class, string])[] = [
  ['taliban', 'de_facto_authority', 'taliban|the taliban|taliban forces|taliban fighters'],
  [
    'isil',
    'non_state_armed',
    'isil|isis|islamic state|islamic state fighters|daesh|da’esh|isil-k|iskp|islamic state khorasan',
  ],
  ['al_qaida', 'non_state_armed', 'al-qaida|al-qaeda|al qaeda|aqim|aqap'],
  ['jnim', 'non_state_armed', 'jnim|jama’at nusrat al-islam wal-muslimin'],
  ['al_shabaab', 'non_state_armed', 'al-shabaab|al shabaab|al-shabab'],
  ['boko_haram', 'non_state_armed', 'boko haram|iswap|jas'],
  ['hamas', 'de_facto_authority', 'hamas|al-qassam brigades'],
  ['islamic_jihad', 'non_state_armed', 'palestinian islamic jihad'],
  ['hezbollah', 'non_state_armed', 'hezbollah|hizbollah|hizbullah'],
  ['houthis', 'de_facto_authority', 'houthi|houthis|houthi forces|ansar allah|houthi authorities'],
  ['hts', 'non_state_armed', 'hay’at tahrir al-sham|hayat tahrir al-sham'],
  ['sdf', 'de_facto_authority', 'syrian democratic forces'],
  ['sna', 'non_state_armed', 'syrian national army'],
  ['rsf', 'non_state_armed', 'rapid support forces|rsf|rsf fighters'],
  ['saf', 'state_security', 'sudanese armed forces|saf'],
  ['janjaweed', 'state_allied', 'janjaweed'],
  ['splm_n', 'non_state_armed', 'splm-n'],
  ['spla_io', 'non_state_armed', 'spla-io|splm/a-io|spla-in-opposition'],
  ['sspdf', 'state_security', 'sspdf|south sudan people’s defence forces'],
  ['m23', 'non_state_armed', 'm23|m23 rebels|m23 fighters|march 23 movement'],
  ['adf', 'non_state_armed', 'allied democratic forces|adf'],
  ['codeco', 'non_state_armed', 'codeco'],
  ['fdlr', 'non_state_armed', 'fdlr'],
  ['fardc', 'state_security', 'fardc'],
  ['mai_mai', 'non_state_armed', 'mai-mai|mayi-mayi'],
  ['lra', 'non_state_armed', "lord’s resistance army|lord's resistance army"],
  ['cpc', 'non_state_armed', 'coalition of patriots for change'],
  ['anti_balaka', 'non_state_armed', 'anti-balaka'],
  ['wagner', 'foreign_state', 'wagner group|wagner|africa corps'],
  ['eritrean_forces', 'foreign_state', 'eritrean defence forces|eritrean forces|eritrean soldiers'],
  ['endf', 'state_security', 'ethiopian national defence force|endf'],
  ['fano', 'non_state_armed', 'fano'],
  ['ola', 'non_state_armed', 'oromo liberation army'],
  ['tplf', 'non_state_armed', 'tplf|tigrayan forces'],
  ['tatmadaw', 'state_security', 'tatmadaw|myanmar military|myanmar armed forces'],
  ['arakan_army', 'non_state_armed', 'arakan army'],
  ['arsa', 'non_state_armed', 'arakan rohingya salvation army|arsa'],
  ['pdf', 'non_state_armed', "people’s defence force|people's defence forces|people’s defence forces"],
  ['ttp', 'non_state_armed', 'tehrik-i-taliban pakistan|ttp'],
  ['bla', 'non_state_armed', 'balochistan liberation army'],
  ['irgc', 'state_security', 'irgc|islamic revolutionary guard corps|revolutionary guards|basij'],
  ['pmf', 'state_allied', 'popular mobilization forces|hashd al-shaabi'],
  [
    'idf',
    'state_security',
    'israel defense forces|israeli defense forces|idf|israeli security forces|israeli military|israeli army|israeli forces',
  ],
  ['pkk', 'non_state_armed', 'pkk'],
  ['eln', 'non_state_armed', 'eln|national liberation army'],
  ['farc_dissidents', 'non_state_armed', 'farc dissidents|farc'],
  ['clan_del_golfo', 'non_state_armed', 'clan del golfo|gulf clan'],
  ['ms13', 'private', 'ms-13|mara salvatrucha'],
  ['g9', 'private', 'g9|viv ansanm|gran grif'],
  ['npa', 'non_state_armed', 'new people’s army|npa'],
  ['rapid_action_battalion', 'state_security', 'rapid action battalion'],
  ['libyan_national_army', 'non_state_armed', 'libyan arab armed forces|libyan national army'],
];

/** Phrase and actor; an organisation's name wins over the kind inside it by its length. */
export const ACTORS: readonly (readonly [string, Actor])[] = [
  ...Object.entries(KINDS).flatMap(([kind, phrases]) =>
    phrases.split('|').map((phrase) => [phrase, { class: kind as Class, org: null }] as const),
  ),
  ...ORGANISATIONS.flatMap(([org, kind, phrases]) =>
    phrases.split('|').map((phrase) => [phrase, { class: kind, org }] as const),
  ),
];

/** From this day the organisation held the State's power; before it, it was an armed group. */
export const DE_FACTO_SINCE: Readonly<Record<string, string>> = {
  taliban: '2021-08-15',
  houthis: '2014-09-21',
  hamas: '2007-06-14',
};

/** Organisations that had another standing until that day: the RSF was part of Sudan's forces. */
export const STATE_ALLIED_UNTIL: Readonly<Record<string, string>> = { rsf: '2023-04-15' };
