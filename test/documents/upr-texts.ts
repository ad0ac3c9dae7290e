import type { DocxPart } from './un-docx.ts';
import type { Masthead, Part } from './un-pdf.ts';

const COUNCIL = ['Human Rights Council', 'Working Group on the Universal Periodic Review'];

/** A summary of stakeholders' submissions: two pages, notes at the end of the text. */
export const SUMMARY: readonly [Masthead, readonly Part[]] = [
  {
    symbol: 'A/HRC/WG.6/44/BTN/3',
    distribution: 'General',
    date: '21 August 2023',
    language: ['Original: English'],
    organ: [...COUNCIL, 'Forty-fourth session', '6–17 November 2023'],
    agenda: [],
    title: [
      'Summary of stakeholders’ submissions on Bhutan*',
      'Report of the Office of the United Nations High Commissioner for Human Rights',
    ],
    job: 'GE.23-16001(E)',
  },
  [
    ['h1', 'I. Background'],
    [
      'text',
      '1. This report gathers what six stakeholders^1 sent in for the universal periodic review. It is short because the rules of the Council set a limit of words.',
    ],
    ['note', '* The present document was not edited before it was sent to the translators.'],
    ['h1', 'II. Information provided by stakeholders'],
    ['h2', 'A. Scope of inter|national obligations and cooperation with human rights mechanisms'],
    [
      'text',
      '2. JS1 said that the State had joined no further inter|national covenant since 2019,^2 and asked for a timetable.',
    ],
    ['h2', 'B. Implementation of international human rights obligations'],
    ['h3', 'Right to life, liberty and security of person'],
    [
      'text',
      '3. JS2 reported that on 14 March 2022 police officers arrested 12 journalists in the southern district and beat two of them in custody. It asked that the officers be brought to court, that the self-determination of the communities be respected, and that the following be done:',
    ],
    ['text', '(a) An inquiry by an independent body;'],
    ['text', '(b) Medical care for the two who were hurt.'],
    [
      'text',
      '4. AW1 stated that in May 2022 soldiers killed four farmers near the border during an eviction, as established under article',
    ],
    ['text', '12. of the land law, which says nothing of force.'],
    ['break'],
    ['text', '5. AW1 added that no one had been charged by the end of 2022.'],
    ['h3', 'Persons with disabilities'],
    ['text', '6. JS1 recommended a census of schools that wheelchairs can enter.'],
    ['h1', 'Notes'],
    ['text', '1 The stakeholders are listed on the website.'],
    ['text', '2 JS1, para. 4.'],
  ],
];

const PROCEEDINGS: readonly Part[] = [
  ['h1', 'Introduction'],
  [
    'text',
    '1. The Working Group on the Universal Periodic Review, set up under Human Rights Council resolution 5/1, held its forty-fourth session from 6 to 17 November 2023. The review of Bhutan was held at the 5th meeting, on 8 November 2023. The delegation was led by a minister. At its 10th meeting, held on 10 November 2023, the Working Group adopted the report on Bhutan.',
  ],
  ['h1', 'I. Summary of the proceedings of the review process'],
  ['h2', 'A. Presentation by the State under review'],
  ['text', '2. The delegation spoke of schools, roads and a new law on land.'],
  ['h2', 'B. Interactive dialogue and responses by the State under review'],
  [
    'text',
    '3. During the dialogue, 80 delegations made statements. One of them was concerned that 12 journalists had been arrested.',
  ],
];

/** A report of the Working Group: every position, several States, nested brackets, an annex with the delegation. */
export const REPORT: readonly [Masthead, readonly Part[]] = [
  {
    symbol: 'A/HRC/55/6',
    distribution: 'General',
    date: '13 December 2023',
    language: ['Original: English'],
    organ: ['Human Rights Council', 'Fifty-fifth session', '26 February–5 April 2024'],
    agenda: ['Agenda item 6', 'Universal periodic review'],
    title: ['Report of the Working Group on the Universal Periodic Review*', 'Bhutan'],
    job: 'GE.23-25001(E)',
  },
  [
    ['note', '* The annex is circulated in the language of submission only.'],
    ...PROCEEDINGS,
    ['break'],
    ['h1', 'II. Conclusions and/or recommendations'],
    [
      'text',
      '4. The recommendations formulated during the interactive dialogue/listed below have been examined by Bhutan and enjoy the support of Bhutan:',
    ],
    ['text', '4.1 Become a party to the convention against torture (India);'],
    [
      'text',
      '4.2 Open an independent inquiry into the arrests of March 2022 and publish what it finds (Chile) (Uruguay);',
    ],
    ['text', '4.3 Train judges in the law of detention (Iran (Islamic Republic of));'],
    ['text', '5. The following recommendations have been noted by Bhutan:'],
    ['text', '5.1 Abolish the law on criminal defamation (Costa Rica, Germany);'],
    ['text', '5.2 Invite the Special Rapporteur on torture (Atlantis).'],
    ['text', '6. The recommendations below did not enjoy the support of Bhutan:'],
    ['text', '6.1 Recognise the right of the southern communities to their lands (Norway).'],
    [
      'text',
      '7. The following recommendations will be examined by Bhutan, which will provide responses in due time, but no later than the fifty-fifth session of the Human Rights Council:',
    ],
    ['text', '7.1 Set up a national human rights institution (Togo);'],
    ['text', '8. These were put forward at the end of the dialogue:'],
    ['text', '8.1 Build more schools (Nepal).'],
    [
      'text',
      '9. All conclusions and/or recommendations contained in the present report reflect the position of the submitting State(s) and/or the State under review.',
    ],
    ['break'],
    ['h1', 'Annex'],
    ['h2', 'Composition of the delegation'],
    ['text', 'The delegation was headed by a person whose name stands here.'],
  ],
];

/** A report of the first cycle: recommendations numbered inside the paragraph. */
export const FIRST_CYCLE: readonly [Masthead, readonly Part[]] = [
  {
    symbol: 'A/HRC/8/99',
    distribution: 'General',
    date: '28 May 2008',
    language: ['English', 'Original: English/French'],
    organ: ['Human Rights Council', 'Eighth session', '2–18 June 2008'],
    agenda: ['Agenda item 6', 'Universal periodic review'],
    title: ['Report of the Working Group on the Universal Periodic Review*', 'Tonga'],
    job: 'GE.08-13999(E)',
  },
  [
    ['h1', 'Introduction'],
    [
      'text',
      '1. The Working Group on the Universal Periodic Review held its second session from 5 to 19 May 2008. The review of Tonga was held at the 14th meeting on 14 May 2008.',
    ],
    ['h1', 'II. Conclusions and/or recommendations'],
    [
      'text',
      '2. The recommendations formulated during the interactive dialogue have been examined by Tonga and the recommendations listed below enjoy the support of Tonga:',
    ],
    [
      'text',
      '1. To accede to the two covenants and to the convention on discrimination against women (Mexico);',
    ],
    ['text', '2. To end the corporal punishment of children by law (Slovenia);'],
    ['text', '3. To seek help in the writing of its reports (Netherlands, Canada).'],
    ['text', '3. The responses of Tonga will be included in the outcome report.'],
  ],
];

/** What a State answers afterwards. */
export const ADDENDUM: readonly [Masthead, readonly Part[]] = [
  {
    symbol: 'A/HRC/55/6/Add.1',
    distribution: 'General',
    date: '27 February 2024',
    language: ['English', 'Original: English'],
    organ: ['Human Rights Council', 'Fifty-fifth session', '26 February–5 April 2024'],
    agenda: ['Agenda item 6', 'Universal periodic review'],
    title: [
      'Report of the Working Group on the Universal Periodic Review',
      'Bhutan',
      'Addendum',
      'Views on conclusions and/or recommendations, voluntary commitments and replies presented by the State under review',
    ],
    job: 'GE.24-03001(E)',
  },
  [
    ['text', '1. The Government thanks the States that took part in the review.'],
    ['text', '2. The following recommendations enjoy the support of Bhutan: 7.1, 8.1.'],
    ['text', '3. Recommendation 5.1: Noted. The law is under study.'],
    ['text', '4. Recommendation 5.2: Supported in part. Recommendation 6.1: Not supported.'],
  ],
];

const DOCX_MASTHEAD = (symbol: string, date: string, title: readonly string[]) => [
  `United Nations\t${symbol}`,
  'General Assembly',
  'Distr.: General',
  date,
  'Original: English',
  ...COUNCIL,
  'Forty-fourth session',
  '6–17 November 2023',
  ...title,
];

/** A compilation with its numbers in the text. */
export const COMPILATION: readonly [readonly string[], readonly DocxPart[]] = [
  DOCX_MASTHEAD('A/HRC/WG.6/44/BTN/2', '22 August 2023', [
    'Compilation of information prepared by the Office of the United Nations High Commissioner for Human Rights',
    'Bhutan',
  ]),
  [
    ['h', 'I. Background'],
    ['text', '1.\tThis report was prepared under Human Rights Council resolutions 5/1 and 16/21.'],
    ['h', 'II. Civil and political rights'],
    [
      'text',
      '2.\tThe Committee against Torture was concerned that guards had tortured 5 prisoners in Chamgang prison in 2021.^1',
    ],
    ['text', '3.\tThe country team noted that:'],
    ['item', 'Two of them had died;'],
    ['item', 'No guard had been tried.'],
  ],
];

/** A national report whose numbers Word counts. */
export const NATIONAL: readonly [readonly string[], readonly DocxPart[]] = [
  DOCX_MASTHEAD('A/HRC/WG.6/44/BTN/1', '4 September 2023', [
    'National report submitted in accordance with Human Rights Council resolutions 5/1 and 16/21',
    'Bhutan',
  ]),
  [
    ['h', 'I. Introduction'],
    ['auto', 'The Government sees the review as a chance to learn.'],
    ['auto', 'A committee of nine ministries wrote this report.'],
    ['h', 'II. Follow-up to the previous review'],
    ['auto', 'Of 40 recommendations, 31 have been carried out:'],
    ['item', 'Eleven by law;'],
    ['item', 'Twenty by decree.'],
  ],
];
