import type { DocxPart } from './un-docx.ts';
import type { Masthead, Part } from './un-pdf.ts';

const FILLER =
  'The commission spoke with witnesses in three camps and compared what they said with pictures taken from the air.';

/** A report of a commission of inquiry: summary, contents, notes at the foot, findings over a page break, an annex. */
export const INQUIRY: readonly [Masthead, readonly Part[]] = [
  {
    symbol: 'A/HRC/51/98',
    distribution: 'General',
    date: '17 August 2022',
    language: ['Original: English'],
    organ: ['Human Rights Council', 'Fifty-first session', '12 September–7 October 2022'],
    agenda: ['Agenda item 4', 'Human rights situations that require the Council’s attention'],
    title: ['Report of the Independent International Commission of Inquiry on the Syrian Arab Republic*'],
    job: 'GE.22-13001(E)',
  },
  [
    ['note', '* The annex is circulated as received.'],
    ['h2', 'Summary'],
    [
      'text',
      'In the first half of 2022, civilians went on being killed along the front lines. Detention without a judge went on as well.',
    ],
    ['break'],
    ['contents', ['I. Introduction', 'II. Findings', 'III. Conclusions and recommendations']],
    ['h1', 'I. Introduction'],
    ['text', `1. The commission presents what it found between 1 January and 30 June 2022. ${FILLER}`],
    ['h1', 'II. Findings'],
    ['h2', 'A. Attacks on civilians'],
    [
      'text',
      '2. On 22 February 2022, a rocket struck a market in Afrin and killed six civilians, among them two children.^1 The commission has reasonable grounds to believe that the attack was indiscriminate.',
    ],
    ['note', '1 See the statement of 3 March 2022, which counts seven.'],
    [
      'text',
      `3. ${FILLER} ${FILLER} ${FILLER} ${FILLER} ${FILLER} ${FILLER} ${FILLER} ${FILLER} ${FILLER} ${FILLER} ${FILLER} ${FILLER}`,
    ],
    [
      'text',
      `4. ${FILLER} ${FILLER} ${FILLER} ${FILLER} ${FILLER} ${FILLER} ${FILLER} ${FILLER} ${FILLER} ${FILLER} On 4 April 2022 armed men took nine farmers near Dara; their families have not seen them since, and nobody has said that they are held. Inter|national law calls this an enforced disappearance.`,
    ],
    ['h2', 'B. International humanitarian law'],
    ['text', '5. The parties are bound by international humanitarian law.'],
    ['h1', 'III. Conclusions and recommendations'],
    ['bold', '6. Civilians were attacked on both sides of the line.'],
    [
      'bold',
      '7. The commission recommends that all parties stop attacks on markets and let the families of the missing know where they are.',
    ],
    ['break'],
    ['h1', 'Annex'],
    ['text', '1. The terms of reference of the commission follow.'],
  ],
];

/** A report of a fact-finding body that is none of those known, without a date in its masthead. */
export const UNDATED: readonly [Masthead, readonly Part[]] = [
  {
    ...INQUIRY[0],
    symbol: 'A/HRC/51/97',
    date: null,
    title: ['Report of the panel on peatlands'],
    job: 'GE.22-13002(E)',
  },
  [
    ['h1', 'I. Introduction'],
    ['text', '1. The panel met twice.'],
    ['text', '2. Its members saw four peatlands.'],
  ],
];

/** A resolution in a file of reports: not a report. */
export const RESOLUTION: readonly [Masthead, readonly Part[]] = [
  {
    ...INQUIRY[0],
    symbol: 'A/HRC/RES/51/99',
    title: ['Resolution adopted by the Human Rights Council on 7 October 2022'],
    job: 'GE.22-13003(E)',
  },
  [['text', '1. Decides to remain seized of the matter.']],
];

/** A conference room paper, as OHCHR's site has it. */
export const ROOM_PAPER: readonly [readonly string[], readonly DocxPart[]] = [
  [
    'A/HRC/42/CRP.77',
    '5 August 2019',
    'English only',
    'Human Rights Council',
    'Forty-second session',
    '9–27 September 2019',
    'Agenda item 4',
    'The economic interests of the military',
    'Independent International Fact-Finding Mission on Myanmar',
  ],
  [
    ['h', 'I. Findings'],
    ['text', '1.\tIn August 2017 soldiers burned 40 houses in the village of Inn Din and killed ten men.^1'],
    ['text', '2.\tCompanies gave money to the units that did so.'],
    ['h', 'II. Recommendations'],
    ['text', '3.\tNo company should do business with them.'],
  ],
];
