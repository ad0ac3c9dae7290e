import { describe, expect, it } from 'vitest';
import { findingsIn } from '../../coding/finding.ts';

const about = { title: null, countries: [] as readonly string[], known_at: '2025-06-01' };

/** Sentences written for this test: [country, body, crimes, sentence]. */
const FINDINGS: readonly (readonly [string, string, string, string])[] = [
  [
    'SDN',
    'ffm',
    'war_crimes',
    'The Fact-Finding Mission for the Sudan concluded that both parties committed war crimes.',
  ],
  [
    'SYR',
    'coi',
    'crimes_against_humanity',
    'The Commission of Inquiry on Syria found that the detention policy amounted to crimes against humanity.',
  ],
  [
    'UKR',
    'coi',
    'war_crimes',
    'The Independent International Commission of Inquiry on Ukraine has concluded that Russian forces committed war crimes.',
  ],
  [
    'MMR',
    'ffm',
    'genocide',
    'The fact-finding mission on Myanmar had reasonable grounds to conclude that genocide was committed.',
  ],
  [
    'ETH',
    'coi',
    'war_crimes;crimes_against_humanity',
    'There are, the Commission of Human Rights Experts on Ethiopia finds, crimes against humanity and war crimes on all sides.',
  ],
  [
    'BDI',
    'coi',
    'crimes_against_humanity',
    'The UN Commission of Inquiry on Burundi has reasonable grounds to believe that crimes against humanity continue.',
  ],
  [
    'VEN',
    'ffm',
    'crimes_against_humanity',
    'The report of the fact-finding mission on Venezuela concluded that officials committed crimes against humanity.',
  ],
  ['SDN', 'ffm', 'war_crimes', 'War crimes were committed in Sudan, the fact-finding mission concluded.'],
  [
    'SDN',
    'ffm',
    'ethnic_cleansing',
    'Attacks on villages in Sudan were found by the Fact-Finding Mission to amount to ethnic cleansing.',
  ],
  [
    'PRK',
    'coi',
    'crimes_against_humanity',
    'Members of the commission of inquiry on North Korea found that crimes against humanity are being committed.',
  ],
  [
    'MMR',
    'icj',
    'genocide',
    'The International Court of Justice ruled that genocide had taken place in Myanmar.',
  ],
  [
    'MLI',
    'icc',
    'war_crimes',
    'The International Criminal Court convicted a former police chief of war crimes in Mali.',
  ],
  [
    'COD',
    'icc',
    'war_crimes',
    'Trial Chamber VI found a militia leader guilty of war crimes in the Democratic Republic of the Congo.',
  ],
  [
    'SYR',
    'court',
    'crimes_against_humanity',
    'A German higher regional court convicted an intelligence officer of crimes against humanity in Syria.',
  ],
  [
    'CAF',
    'court',
    'crimes_against_humanity',
    'The Special Criminal Court found three fighters guilty of crimes against humanity in the Central African Republic.',
  ],
  [
    'SDN',
    'osapg',
    'genocide',
    'The Special Adviser on the Prevention of Genocide warned that the risk of genocide in Sudan is growing.',
  ],
  [
    'SSD',
    'osapg',
    'ethnic_cleansing',
    'The Special Adviser for the Prevention of Genocide sounded the alarm on ethnic cleansing in South Sudan.',
  ],
  [
    'YEM',
    'coi',
    'war_crimes',
    'The Group of Eminent Experts on Yemen found that the parties committed war crimes.',
  ],
  [
    'LBY',
    'ffm',
    'crimes_against_humanity',
    'The independent fact-finding mission on Libya determined that migrants were victims of crimes against humanity.',
  ],
  [
    'UKR',
    'coi',
    'war_crimes',
    'UN investigators have concluded that torture in occupied parts of Ukraine was a war crime.',
  ],
  [
    'NIC',
    'coi',
    'crimes_against_humanity',
    'The Group of Experts on Nicaragua found reasonable grounds to believe that officials committed crimes against humanity.',
  ],
  [
    'IRN',
    'ffm',
    'crimes_against_humanity',
    'The fact-finding mission presented its report, concluding that crimes against humanity were committed in Iran.',
  ],
  [
    'GMB',
    'court',
    'crimes_against_humanity',
    'The Swiss criminal court convicted a former minister of crimes against humanity in The Gambia.',
  ],
];

/** None of these is a finding. */
const NOTHING: readonly (readonly [string, string])[] = [
  [
    'the seat of the court alone',
    'A Swiss criminal court convicted a former minister of crimes against humanity.',
  ],
  ['an NGO claims it', 'Amnesty International concluded that war crimes were committed in Sudan.'],
  [
    'an NGO, with the commission beside',
    'After the commission of inquiry left, Human Rights Watch found that war crimes were committed in Syria.',
  ],
  [
    'an NGO tells the commission',
    'Activists told the Commission of Inquiry on Syria that they had found proof of war crimes.',
  ],
  ['it is alleged', 'The Commission of Inquiry on Syria found that alleged war crimes went unpunished.'],
  ['it may be', 'The fact-finding mission found that the attacks in Sudan may amount to war crimes.'],
  [
    'it could be',
    'The Commission of Inquiry on Ukraine concluded that the strikes could constitute war crimes.',
  ],
  [
    'possible crimes',
    'The mission found possible crimes against humanity in Libya, the fact-finding mission found.',
  ],
  [
    'an application',
    'South Africa filed an application with the International Court of Justice that says that genocide was committed in Gaza.',
  ],
  [
    'a request',
    'The International Court of Justice found that it has jurisdiction over the claim of genocide in Myanmar.',
  ],
  [
    'a hearing',
    'Before the International Court of Justice, the agent of The Gambia said that genocide was committed in Myanmar.',
  ],
  [
    'a referral',
    'The Council should refer to the International Criminal Court the war crimes found in Syria.',
  ],
  [
    'an opened case',
    'The International Criminal Court ruled that its Prosecutor may investigate crimes against humanity in Venezuela.',
  ],
  ['a warrant', 'Pre-Trial Chamber II found grounds for a warrant for war crimes in Ukraine.'],
  ['charges', 'The International Criminal Court found him fit to face charges of war crimes in Libya.'],
  [
    'the prosecutor',
    'The International Criminal Court prosecutor concluded that war crimes were committed in Sudan.',
  ],
  ['no such finding', 'The Commission of Inquiry on Ukraine found no genocide.'],
  [
    'short of it',
    'The fact-finding mission on Myanmar stopped short when it concluded its work on genocide, which it has not established.',
  ],
  ['still to come', 'The Commission of Inquiry on Syria will determine whether war crimes were committed.'],
  [
    'a condition',
    'If the International Court of Justice finds that genocide was committed in Myanmar, reparations follow.',
  ],
  [
    'a mandate',
    'The Council established a commission of inquiry on Burundi to investigate crimes against humanity.',
  ],
  [
    'an appeal',
    'The Special Adviser on the Prevention of Genocide visited Chad and met refugees from Sudan.',
  ],
  ['a treaty', 'The International Court of Justice found that the Genocide Convention binds Myanmar.'],
  [
    'a chamber of that name',
    'The Supreme Court of Uganda ruled that the war crimes chamber was set up by law.',
  ],
  [
    'acquittal',
    'The International Criminal Court acquitted him and found that war crimes in the Congo were not proven.',
  ],
  [
    'history',
    'The International Criminal Tribunal for Rwanda found that the genocide of 1994 was planned in Rwanda.',
  ],
  [
    'an anniversary',
    'On the anniversary of the genocide, the commission of inquiry on Rwanda was found to have been right.',
  ],
  ['long ago', 'In 2006 a commission of inquiry found that war crimes were committed in Lebanon.'],
  ['no country', 'The commission of inquiry found that war crimes were committed.'],
  [
    'many countries',
    'The commission of inquiry found that war crimes were committed in Chad, Niger and Mali.',
  ],
  ['evidence is collected', 'The UN investigation found evidence of war crimes in Sudan.'],
  ['impunity', 'The fact-finding mission on Sudan concluded that there is no accountability for war crimes.'],
  ['a government', 'The government found that war crimes were committed in Sudan.'],
  ['a special rapporteur', 'The special rapporteur concluded that genocide is under way in Gaza.'],
  ['a denial', 'The commission of inquiry on Rwanda found that genocide denial is a crime.'],
  ['a crime that is none of them', 'The Commission of Inquiry on Syria found that torture was widespread.'],
  ['no conclusion', 'The Commission of Inquiry on Syria spoke about war crimes with survivors.'],
  [
    'a wish',
    'The minister wants the International Court of Justice to find that genocide was committed in Myanmar.',
  ],
];

describe('a finding that a sentence tells of', () => {
  it.each(FINDINGS)('%s %s %s', (country_iso3, body, crimes, sentence) => {
    const [found, ...others] = findingsIn(sentence, about);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ country_iso3, body });
    expect([...(found?.crimes ?? [])].sort()).toEqual(crimes.split(';').sort());
    expect(sentence).toContain(found?.phrase);
    expect(sentence.slice(found?.char_start, found?.char_end)).toBe(sentence);
  });

  it.each(NOTHING)('is not there: %s', (_, sentence) => {
    expect(findingsIn(sentence, about)).toEqual([]);
  });

  it('is of a country that the document is about, never of another', () => {
    const sentence = 'The Commission of Inquiry on Syria found that war crimes were committed.';
    expect(findingsIn(sentence, { ...about, countries: ['SYR'] })).toHaveLength(1);
    expect(findingsIn(sentence, { ...about, countries: ['UGA'] })).toEqual([]);
    const unnamed = 'The commission of inquiry found that war crimes were committed.';
    expect(findingsIn(unnamed, { ...about, countries: ['SYR'] })[0]?.country_iso3).toBe('SYR');
    expect(findingsIn(unnamed, { ...about, countries: ['SYR', 'TUR'] })).toEqual([]);
  });

  it('speaks in its own voice only where the title says whose report it is', () => {
    const sentence =
      'The Mission has reasonable grounds to believe that crimes against humanity were committed.';
    const report = {
      ...about,
      countries: ['SDN'],
      title: 'Report of the fact-finding mission for the Sudan',
    };
    expect(findingsIn(sentence, report)[0]).toMatchObject({
      body: 'ffm',
      kind: 'commission_finding',
      standard_of_proof: 'reasonable_grounds',
      phrase: 'has reasonable grounds to believe',
    });
    expect(findingsIn(sentence, { ...report, title: 'Report of the Secretary-General' })).toEqual([]);
  });

  it('names its standard: judicial for a court', () => {
    const sentence =
      'The International Criminal Court convicted a former police chief of war crimes in Mali.';
    expect(findingsIn(sentence, about)[0]).toMatchObject({
      kind: 'court_decision',
      standard_of_proof: 'judicial',
    });
  });

  it('stays linear on a text made to be slow', () => {
    const hostile = 'the commission of inquiry on the found genocide '.repeat(4000);
    const start = performance.now();
    findingsIn(hostile, about);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
