import type { DocxPart } from './un-docx.ts';
import type { Masthead, Part } from './un-pdf.ts';

function masthead(symbol: string, date: string, committee: string, title: string): Masthead {
  return {
    symbol,
    distribution: 'General',
    date,
    language: ['Original: English'],
    organ: [committee],
    agenda: [],
    title: [title],
    job: 'GE.26-02001(E)',
  };
}

/** Concluding observations in the form of the Committee on the Rights of the Child. */
export const CRC_OBSERVATIONS: readonly [Masthead, readonly Part[]] = [
  masthead(
    'CRC/C/PER/CO/6-7',
    '2 March 2026',
    'Committee on the Rights of the Child',
    'Concluding observations on the combined sixth and seventh periodic reports of Peru*',
  ),
  [
    ['note', '* Adopted by the Committee at its one-hundredth session.'],
    ['h1', 'I. Introduction'],
    [
      'text',
      '1. The Committee looked at the combined sixth and seventh periodic reports of Peru at its meetings of 20 and 21 January 2026 and adopted the present observations on 30 January 2026.',
    ],
    ['h1', 'II. Follow-up measures taken and progress achieved by the State party'],
    ['text', '2. The Committee welcomes the law of 2024 that forbids violence against children.'],
    ['h1', 'III. Main areas of concern and recommendations'],
    ['h3', 'Right to life, survival and development'],
    [
      'text',
      '3. While noting the efforts made, the Committee is deeply concerned that soldiers shot and killed four children during protests in the town of Exampletown in May 2025, and at reports of the torture of detained adolescents.',
    ],
    [
      'text',
      '4. With reference to its general comment No. 13 (2011), the Committee urges the State party to investigate all cases of the killing and torture of children and to punish those responsible.',
    ],
    ['h3', 'Freedom of expression'],
    [
      'text',
      '5. The Committee regrets the arrest of young reporters in the north. It also regrets that art. 12 of the law is not applied. The Committee recommends that the State party release them.',
    ],
    ['break'],
    ['text', '6. The Committee takes note of the information given in the dialogue.'],
    ['h3', 'Children in armed conflict'],
    ['text', '7. The State party should end the recruitment of children by armed groups.'],
    ['h1', 'IV. Implementation and reporting'],
    [
      'text',
      '8. The Committee recommends that the State party make these observations widely known, and is concerned about late reports.',
    ],
  ],
];

/** A list of issues: questions to a State, in the same series of symbols. */
export const LIST_OF_ISSUES: readonly [Masthead, readonly Part[]] = [
  masthead(
    'CRC/C/PER/Q/6-7',
    '2 March 2026',
    'Committee on the Rights of the Child',
    'List of issues in relation to the combined sixth and seventh periodic reports of Peru',
  ),
  [
    ['text', '1. The State party is asked to tell how many children were detained in 2025.'],
    ['text', '2. Please give figures on schools.'],
  ],
];

/** Observations in French: recognised, and not coded. */
export const FRENCH_OBSERVATIONS: readonly [Masthead, readonly Part[]] = [
  {
    ...masthead(
      'CAT/C/SEN/CO/5',
      '12 décembre 2025',
      'Comité contre la torture',
      'Observations finales concernant le cinquième rapport périodique du Sénégal',
    ),
    language: ['Français', 'Original : anglais'],
  },
  [
    ['h2', 'A. Introduction'],
    ['text', '1. Le Comité a examiné le rapport du Sénégal les 4 et 5 novembre 2025.'],
    ['h2', 'B. Principaux sujets de préoccupation et recommandations'],
    ['text', '2. Le Comité est préoccupé par des allégations de torture dans les postes de police.'],
  ],
];

/** Another symbol than the one asked for, no day in the masthead, and no sections. */
export const OTHER_OBSERVATIONS: readonly [Masthead, readonly Part[]] = [
  masthead(
    'CCPR/C/TCD/CO/2',
    'Spring 2026',
    'Human Rights Committee',
    'Concluding observations on the second periodic report of Chad',
  ),
  [
    ['text', '1. The Committee looked at the second periodic report of Chad in March 2026.'],
    ['text', '2. The Committee is concerned at killings by police.'],
  ],
];

/** Observations of the Human Rights Committee on a territory that is no State. */
export const KOSOVO_OBSERVATIONS: readonly [readonly string[], readonly DocxPart[]] = [
  [
    'United Nations',
    'CCPR/C/UNK/CO/1',
    'International Covenant on Civil and Political Rights',
    'Distr.: General',
    '14 August 2026',
    'Original: English',
    'Human Rights Committee',
    'Concluding observations on the report on Kosovo',
  ],
  [
    ['h', 'A. Introduction'],
    ['auto', 'The Committee looked at the report in July 2026.'],
    ['h', 'B. Positive aspects'],
    ['auto', 'The Committee welcomes the new law on the courts, in view of earlier concern about delays.'],
    ['h', 'C. Principal matters of concern and recommendations'],
    [
      'auto',
      'The Committee is concerned that families were driven out of their homes in March 2026 by armed men. In particular, the Committee notes with concern that two returnees were killed in April 2026. The authorities should protect returnees. It should also investigate.',
    ],
    ['auto', 'In the light of paragraph 3, the State party should:'],
    ['item', 'Protect all who return;'],
    ['item', 'Punish the killing of returnees.'],
    ['h', 'D. Dissemination and follow-up'],
    ['auto', 'The Committee is concerned that its views are not widely known.'],
  ],
];

/** The old series, whose symbol names no country, without sections. */
export const OLD_OBSERVATIONS: readonly [readonly string[], readonly DocxPart[]] = [
  [
    'CRC/C/15/Add.219',
    'Distr.: General',
    '27 October 2003',
    'Original: English',
    'Concluding observations: Barbados',
  ],
  [
    ['text', '1. The Committee looked at the report.'],
    ['text', '2. The Committee is concerned at beatings in schools.'],
  ],
];
