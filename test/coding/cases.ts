import type { CodedStatement } from '../../schemas/tables/violations.ts';

type Expected = Partial<CodedStatement> | 'none';

/** Published on Friday 17 April 2026, filed under nothing unless a case says so. Own sentences. */
export const PUBLISHED = '2026-04-17';

export const CASES: readonly (readonly [string, Expected])[] = [
  // What was done
  [
    'Soldiers killed 12 villagers in Maungdaw on 14 April.',
    {
      act_code: 'KIL.unspecified',
      count_min: 12,
      count_max: 12,
      country_iso3: 'MMR',
      admin1: 'Rakhine',
      place: 'Maungdaw',
      occurred_from: '2026-04-14',
      occurred_to: '2026-04-14',
      date_precision: 'day',
      perpetrator_class: 'state_security',
      statement_kind: 'event',
      factuality: 'asserted',
      violence_type: 'one_sided',
    },
  ],
  [
    'Militiamen massacred dozens of civilians in El Geneina in June 2023.',
    {
      act_code: 'KIL.massacre',
      count_min: 24,
      count_max: null,
      country_iso3: 'SDN',
      admin1: 'West Darfur',
      occurred_from: '2023-06-01',
      occurred_to: '2023-06-30',
      date_precision: 'month',
      victim_group: 'civilians',
    },
  ],
  [
    'A prisoner died in police custody in Cairo on Monday.',
    { act_code: 'KIL.death_in_custody', country_iso3: 'EGY', occurred_from: '2026-04-13', count_min: 1 },
  ],
  [
    'Police fired live ammunition at protesters in Nairobi, killing three people.',
    {
      act_code: 'KIL.lethal_force_assembly',
      count_min: 3,
      perpetrator_class: 'state_security',
      country_iso3: 'KEN',
    },
  ],
  [
    'Gunmen assassinated a journalist in Mogadishu last week.',
    {
      act_code: 'KIL.targeted_assassination',
      victim_group: 'journalists',
      count_min: 1,
      occurred_from: '2026-04-06',
      occurred_to: '2026-04-12',
      date_precision: 'week',
      perpetrator_class: 'unknown',
    },
  ],
  [
    'Fighters summarily executed 20 prisoners in Mali in March 2026.',
    {
      act_code: 'KIL.execution',
      count_min: 20,
      victim_group: 'detainees',
      country_iso3: 'MLI',
      perpetrator_class: 'non_state_armed',
    },
  ],
  [
    'An air strike on a market in Mandalay killed at least 30 people on 2 April 2026.',
    {
      act_code: 'ATT.indiscriminate_attack',
      harm: 'killed',
      count_min: 30,
      count_max: null,
      violence_type: 'indiscriminate',
    },
  ],
  [
    'Cluster munitions were used in Kharkiv on 3 February 2026.',
    { act_code: 'ATT.prohibited_weapon', country_iso3: 'UKR', occurred_from: '2026-02-03' },
  ],
  [
    'Rebels attacked a village in Ituri yesterday.',
    {
      act_code: 'ATT.direct_attack_civilians',
      country_iso3: 'COD',
      admin1: 'Ituri',
      occurred_from: '2026-04-16',
      perpetrator_class: 'non_state_armed',
    },
  ],
  [
    'Shells hit a hospital in Khartoum on 9 April 2026.',
    { act_code: 'OBJ.medical', country_iso3: 'SDN', admin1: 'Khartoum' },
  ],
  [
    'Militants burned two schools in Borno in January.',
    {
      act_code: 'OBJ.education',
      country_iso3: 'NGA',
      occurred_from: '2026-01-01',
      occurred_to: '2026-01-31',
      date_precision: 'month',
    },
  ],
  [
    'Soldiers burned down houses in Sagaing on 1 March 2026.',
    { act_code: 'OBJ.homes_burned_pillage', country_iso3: 'MMR', admin1: 'Sagaing' },
  ],
  [
    'Officers tortured two detainees in Minsk in May 2025.',
    { act_code: 'TOR.torture', count_min: 2, country_iso3: 'BLR', victim_group: 'detainees' },
  ],
  [
    'He was beaten by police officers in Harare on 10 April.',
    { act_code: 'TOR.ill_treatment', country_iso3: 'ZWE', perpetrator_class: 'state_security' },
  ],
  [
    'Authorities arbitrarily arrested five activists in Managua on 7 April.',
    {
      act_code: 'DET.arbitrary_arrest',
      count_min: 5,
      harm: 'detained',
      victim_group: 'human_rights_defenders',
      country_iso3: 'NIC',
      violence_type: 'not_violent',
    },
  ],
  [
    'Police arrested 40 demonstrators in Tbilisi on Tuesday.',
    {
      act_code: 'DET.arbitrary_arrest',
      count_min: 40,
      occurred_from: '2026-04-14',
      victim_group: 'protesters',
    },
  ],
  [
    'Three lawyers were held incommunicado in Tehran.',
    {
      act_code: 'DET.incommunicado',
      count_min: 3,
      country_iso3: 'IRN',
      date_precision: 'unknown',
      occurred_from: null,
      perpetrator_class: 'unknown',
    },
  ],
  [
    'A court in Moscow sentenced a blogger to eight years in prison on 8 April 2026.',
    { act_code: 'DET.unfair_trial_or_death_sentence', victim_group: 'journalists', country_iso3: 'RUS' },
  ],
  [
    'Two students were forcibly disappeared in Dhaka in 2024.',
    {
      act_code: 'DIS.enforced_disappearance',
      harm: 'disappeared',
      count_min: 2,
      date_precision: 'year',
      occurred_from: '2024-01-01',
      occurred_to: '2024-12-31',
    },
  ],
  [
    'Bandits abducted 25 villagers in Zamfara on 5 April.',
    { act_code: 'DIS.abduction_hostage', count_min: 25, perpetrator_class: 'private', country_iso3: 'NGA' },
  ],
  [
    'Fighters of the RSF raped 15 women in Nyala in October 2025.',
    {
      act_code: 'SEX.rape_sexual_violence',
      harm: 'raped',
      count_min: 15,
      perpetrator_org: 'rsf',
      perpetrator_class: 'non_state_armed',
      victim_group: 'women',
    },
  ],
  [
    'Girls were forced into marriage in Kunar, Afghanistan, in 2025.',
    { act_code: 'SEX.sexual_slavery_forced_marriage', country_iso3: 'AFG' },
  ],
  [
    'More than 3,000 people were displaced from Pibor on 11 April 2026.',
    {
      act_code: 'DSP.forced_displacement_eviction',
      count_min: 3000,
      count_max: null,
      harm: 'displaced',
      country_iso3: 'SSD',
      admin1: 'Jonglei',
    },
  ],
  [
    'Pakistan deported 900 Afghan refugees on 12 April 2026.',
    { act_code: 'DSP.deportation_refoulement', count_min: 900, victim_group: 'refugees' },
  ],
  [
    'The junta blocked humanitarian access to Rakhine on 6 April.',
    { act_code: 'DEN.aid_denial', country_iso3: 'MMR', perpetrator_class: 'state_security' },
  ],
  [
    'The rebels besieged Kadugli from 1 March to 5 April 2026.',
    {
      act_code: 'DEN.siege_starvation',
      occurred_from: '2026-03-01',
      occurred_to: '2026-04-05',
      date_precision: 'range',
    },
  ],
  [
    'The armed group recruited 60 children in Goma in February 2026.',
    { act_code: 'CHD.recruitment_use', count_min: 60, victim_group: 'children' },
  ],
  [
    'Villagers were forced to work on army roads in Chin State in 2025.',
    { act_code: 'SLV.forced_labour_slavery', country_iso3: 'MMR' },
  ],
  [
    'The decree banned women from universities in Afghanistan.',
    {
      act_code: 'PER.discriminatory_law',
      statement_kind: 'measure',
      country_iso3: 'AFG',
      victim_group: 'women',
    },
  ],
  [
    'The authorities stripped 94 opponents of their nationality in Nicaragua on 15 February 2023.',
    { act_code: 'PER.nationality_denial', country_iso3: 'NIC', occurred_from: '2023-02-15' },
  ],
  [
    'A mob attacked because of their religion two families in Lahore; hate crimes were recorded.',
    { act_code: 'PER.bias_attack' },
  ],
  [
    'Police violently dispersed a rally in Kampala on 4 April.',
    { act_code: 'CIV.assembly', country_iso3: 'UGA', perpetrator_class: 'state_security' },
  ],
  [
    'The government shut down two newspapers in Baku in March 2026.',
    { act_code: 'CIV.media_expression', country_iso3: 'AZE' },
  ],
  [
    'The ministry dissolved an opposition party in Bamako on 13 April 2026.',
    { act_code: 'CIV.association_closure', country_iso3: 'MLI' },
  ],
  [
    'State television incited violence against the minority in Juba in 2025.',
    { act_code: 'INC.incitement', country_iso3: 'SSD' },
  ],
  // No row: appeals, recommendations, law, names, theme tags
  ['End torture.', 'none'],
  ['The Government should end arbitrary arrests.', 'none'],
  ['We urge the authorities to stop killing civilians.', 'none'],
  ['The Committee recommends that the State party investigate enforced disappearances.', 'none'],
  ['She called on the army to halt air strikes.', 'none'],
  ['Those responsible for the killing of villagers must be held to account.', 'none'],
  ['Take measures to prevent torture and ill-treatment in prisons.', 'none'],
  ['6.12 Ensure that no person is tortured.', 'none'],
  ['The experts demanded an end to executions.', 'none'],
  ['Everyone has the right not to be tortured.', 'none'],
  ['Torture is defined as an act that inflicts severe pain.', 'none'],
  ['The Convention against Torture was ratified in 1999.', 'none'],
  ['The Special Rapporteur on torture visited the country in May 2025.', 'none'],
  ['The Working Group on Enforced or Involuntary Disappearances met in Geneva.', 'none'],
  ['International humanitarian law prohibits attacks against civilians.', 'none'],
  ['The law criminalizes rape.', 'none'],
  ['The penal code punishes enforced disappearance with ten years.', 'none'],
  ['Torture and ill-treatment', 'none'],
  ['Arbitrary arrest; enforced disappearances; sexual violence', 'none'],
  ['The workshop promoted the prevention of torture.', 'none'],
  ['The flood killed 40 people in Karachi.', 'none'],
  ['The earthquake left 300 people dead in Herat.', 'none'],
  ['No one was killed in the village.', 'none'],
  ['The weather was calm in Kigali.', 'none'],
  // Denied, feared, hypothetical
  [
    'The army denied that its soldiers killed civilians in Moura.',
    { factuality: 'denied', act_code: 'KIL.unspecified', country_iso3: 'MLI' },
  ],
  [
    'The Government rejected allegations of torture in Evin.',
    { factuality: 'denied', act_code: 'TOR.torture' },
  ],
  ['The police said they did not arrest journalists.', 'none'],
  ['The minister said soldiers had not killed anyone in Bor.', { factuality: 'denied' }],
  [
    'Officials denied detainees access to lawyers after arresting them in Juba.',
    { factuality: 'asserted', act_code: 'DET.unspecified' },
  ],
  [
    'The United Nations warned of massacres in El Fasher.',
    { factuality: 'feared', act_code: 'KIL.massacre', country_iso3: 'SDN' },
  ],
  ['Residents fear that they will be killed.', { factuality: 'feared' }],
  ['Thousands are at risk of forced displacement in Gaza.', { factuality: 'feared', country_iso3: 'PSE' }],
  ['If soldiers enter the town, civilians could be killed.', { factuality: 'hypothetical' }],
  ['Returnees might be tortured.', { factuality: 'feared' }],
  // Kinds
  [
    'In the first half of 2021, 1,659 civilians were killed and 3,524 injured in Afghanistan.',
    {
      statement_kind: 'aggregate',
      count_min: 1659,
      count_max: 1659,
      harm: 'killed',
      occurred_from: '2021-01-01',
      occurred_to: '2021-06-30',
      date_precision: 'range',
      count_kind: 'period_total',
      country_iso3: 'AFG',
    },
  ],
  [
    'Since 1 January 2026, 75 people have been killed in Haiti.',
    {
      statement_kind: 'aggregate',
      count_kind: 'cumulative',
      occurred_from: '2026-01-01',
      occurred_to: '2026-04-17',
      country_iso3: 'HTI',
    },
  ],
  [
    'Torture remains widespread in Belarus.',
    { statement_kind: 'pattern', act_code: 'TOR.torture', country_iso3: 'BLR' },
  ],
  [
    'Journalists are routinely arrested in Eritrea.',
    { statement_kind: 'pattern', victim_group: 'journalists', country_iso3: 'ERI' },
  ],
  [
    'The mission documented 41 killings in 2025.',
    { statement_kind: 'aggregate', count_min: 41, standard_of_proof: 'documented', date_precision: 'year' },
  ],
  [
    'Soldiers killed another 5 people in Bunia on Wednesday.',
    { count_kind: 'increment', count_min: 5, occurred_from: '2026-04-15' },
  ],
  [
    'In 1994, soldiers killed 800 people in Rwanda.',
    {
      occurred_from: '1994-01-01',
      occurred_to: '1994-12-31',
      country_iso3: 'RWA',
      statement_kind: 'aggregate',
    },
  ],
  [
    'Soldiers killed two men in Grozny on 3 May 2009.',
    { occurred_from: '2009-05-03', country_iso3: 'RUS', statement_kind: 'event' },
  ],
  // Who says so, by what standard
  [
    'According to Human Rights Watch, soldiers killed six people in Djibo.',
    { asserted_by: 'hrw', country_iso3: 'BFA' },
  ],
  [
    'Witnesses said gunmen shot dead four farmers in Plateau State on Sunday.',
    { asserted_by: 'witnesses', occurred_from: '2026-04-12', count_min: 4 },
  ],
  [
    'The police said that 3 people were killed in Jos.',
    { asserted_by: 'police', perpetrator_class: 'unknown' },
  ],
  [
    'The Mission found reasonable grounds to believe that guards tortured detainees in Caracas.',
    { standard_of_proof: 'reasonable_grounds', country_iso3: 'VEN' },
  ],
  ['Soldiers allegedly raped two women in Tambura.', { standard_of_proof: 'allegation', count_min: 2 }],
  [
    'The commission received credible reports that police tortured students in Dhaka.',
    { standard_of_proof: 'credible_allegation' },
  ],
  ['The court found that officers had killed two prisoners in Osh.', { standard_of_proof: 'judicial' }],
  // Who did it
  [
    'Twelve people were killed in Aleppo on 1 April 2026.',
    { perpetrator_class: 'unknown', violence_type: 'unclear', count_min: 12 },
  ],
  [
    'Six people were killed by M23 rebels in Goma.',
    { perpetrator_class: 'non_state_armed', perpetrator_org: 'm23' },
  ],
  [
    'Russian forces killed nine civilians in Izium on 2 March 2022.',
    { perpetrator_class: 'foreign_state', country_iso3: 'UKR' },
  ],
  [
    'Israeli forces killed two men in Jenin on Thursday.',
    {
      perpetrator_class: 'foreign_state',
      perpetrator_org: 'idf',
      country_iso3: 'PSE',
      occurred_from: '2026-04-16',
    },
  ],
  [
    'The Taliban detained 10 women in Kabul on 10 January 2024.',
    { perpetrator_class: 'de_facto_authority', perpetrator_org: 'taliban' },
  ],
  [
    'The Taliban killed 10 men in Ghazni in July 2019.',
    { perpetrator_class: 'non_state_armed', perpetrator_org: 'taliban' },
  ],
  ['Settlers killed a farmer in Huwara.', { perpetrator_class: 'private', country_iso3: 'PSE' }],
  ['Fighting between the army and rebels killed more than 200 people in Beni.', { violence_type: 'battle' }],
  ['Communal violence killed 15 herders in Jonglei.', { violence_type: 'communal' }],
  // Groups and motives
  ['Soldiers killed 20 Rohingya villagers in Buthidaung.', { victim_group: 'rohingya' }],
  [
    'Gunmen killed four Hazara men because of their ethnicity in Herat.',
    { victim_group: 'hazara', identity_motive: 'ethnicity' },
  ],
  [
    'Fighters killed 8 Masalit men in Ardamata in November 2023.',
    { victim_group: 'masalit', country_iso3: 'SDN' },
  ],
  [
    'Armed men killed two aid workers in Malakal on 9 April.',
    { act_code: 'OBJ.aid_or_peacekeepers', victim_group: 'aid_workers', count_min: 2 },
  ],
  // Numbers
  ['Soldiers killed between 10 and 15 people in Yei.', { count_min: 10, count_max: 15 }],
  ['Police detained up to 200 people in Minsk.', { count_min: null, count_max: 200 }],
  ['Police detained more than fifty people in Minsk.', { count_min: 50, count_max: null }],
  ['Gunmen kidnapped hundreds of schoolchildren in Kaduna.', { count_min: 200, count_max: null }],
  ['Police arrested twenty-one students in Yangon.', { count_min: 21, count_max: 21 }],
  ['Soldiers arrested a 14-year-old boy in Hebron.', { count_max: 1, victim_group: 'children' }],
  // Dates
  [
    'Police arrested two men in Baku on March 3, 2026.',
    { occurred_from: '2026-03-03', occurred_to: '2026-03-03' },
  ],
  [
    'Police arrested two men in Baku between 3 and 5 March 2026.',
    { occurred_from: '2026-03-03', occurred_to: '2026-03-05', date_precision: 'range' },
  ],
  ['Police arrested two men in Baku on 14 December.', { occurred_from: '2025-12-14' }],
  [
    'Police arrested two men in Baku last month.',
    { occurred_from: '2026-03-01', occurred_to: '2026-03-31', date_precision: 'month' },
  ],
  ['Police arrested two men in Baku two days ago.', { occurred_from: '2026-04-15', date_precision: 'day' }],
  [
    'Police arrested two men in Baku on 31 June 2025.',
    { occurred_from: '2025-06-01', date_precision: 'month' },
  ],
  [
    'Police arrested two men in Baku in the second quarter of 2025.',
    { occurred_from: '2025-04-01', occurred_to: '2025-06-30', date_precision: 'quarter' },
  ],
  ['Police arrested two men in Baku on 3/4/2026.', { occurred_from: null }],
  // Towns and areas of the world beside the short list
  [
    'Police shot dead two protesters in Kozhikode on Monday.',
    { country_iso3: 'IND', admin1: 'Kerala', place: 'Kozhikode', occurred_from: '2026-04-13' },
  ],
  [
    'Gunmen abducted six farmers in Kerala last week.',
    { country_iso3: 'IND', admin1: 'Kerala', place: null },
  ],
  ['Police in India arrested nine activists in Tiruppur.', { country_iso3: 'IND', place: 'Tiruppur' }],
  ['Soldiers in Sudan killed Jackson Bright near his home.', { country_iso3: 'SDN', place: null }],
  ['Rebels killed a teacher, a witness told reporters in Geneva.', { country_iso3: null, place: null }],
  ['Bandits killed nine farmers in Niger state.', { country_iso3: 'NGA', place: null }],
  // More of the calendar
  [
    'Militants killed nine villagers in December last year.',
    { occurred_from: '2025-12-01', occurred_to: '2025-12-31', date_precision: 'month' },
  ],
  [
    'Soldiers killed four villagers a week ago.',
    { occurred_from: '2026-04-06', occurred_to: '2026-04-12', date_precision: 'week' },
  ],
  [
    'Soldiers killed hundreds of villagers in the 1980s.',
    { occurred_from: '1980-01-01', occurred_to: '1989-12-31', date_precision: 'range' },
  ],
  // Why somebody is held, and who was chosen
  ['A court in Baku jailed a blogger for insulting the president.', { act_code: 'DET.arbitrary_arrest' }],
  ['Police arrested a mayor in Lima for money laundering.', 'none'],
  ['The police squad executed five search warrants in Ottawa.', 'none'],
  ['Unknown men murdered a newspaper editor in Veracruz.', { act_code: 'KIL.targeted_assassination' }],
  // Curbs of expression and attacks for an identity
  [
    'The authorities harassed and intimidated journalists in Ouagadougou.',
    { act_code: 'CIV.media_expression' },
  ],
  ['Officials have cracked down on independent media in Conakry.', { act_code: 'CIV.media_expression' }],
  ['Three men were beaten for being gay in Kampala.', { act_code: 'PER.bias_attack' }],
  // What an appeal answers to; fears, plots and narrow escapes
  ['Students called for a strike to protest killings in Dhaka.', { act_code: 'KIL.unspecified' }],
  ['The envoy said that he was nearly killed in Tripoli.', 'none'],
  ['The Government is committed to a life free of torture.', 'none'],
];
