import type { Exchange } from '../home/exchange.ts';
import type { Window } from '../schemas/flow.ts';
import { answer } from './answer.ts';
import { eveningOf } from './calendar.ts';
import { randomFrom } from './random.ts';

const HEADER =
  'record_id,symbol,title,statement,date,year,body,collection,vote_type,meeting,meeting_type,agenda_item_no,agenda_item_title,agenda_symbol,agenda_subject,main_sponsors,draft,yes,no,abstain,nonvoting,total,n_rollcall,url_resolution,url_draft,record_url';
/** Numbers of sessions that no real one will have for centuries, so that no symbol is taken for a real text. */
const FIRST_SESSION = 900;
const SESSIONS = [
  '2023-07-14',
  '2023-10-13',
  '2024-04-05',
  '2024-07-12',
  '2025-04-04',
  '2025-07-08',
  '2026-04-03',
];
const TITLES = [
  'The right to clean water',
  'Local government and human rights',
  'Teaching of human rights in schools',
  'Rights of older people',
  'The care of public archives',
  'Cooperation with regional courts',
];

/** A catalogue file: thematic texts of seven sessions, a special session on Mozambique, a new mandate on South Sudan. */
export function hrcCatalogue(window: Window): readonly Exchange[] {
  const request = {
    source_id: 'hrc-resolutions',
    kind: 'catalogue',
    address: 'file:///resolutions.csv',
  } as const;
  const rows = [...SESSIONS.flatMap(sessionRows), ...countryRows()];
  const text = `${HEADER}\n${rows.join('\n')}\n`;
  return [answer(request, eveningOf(window.to), 'text/csv; charset=utf-8', text)];
}

function sessionRows(day: string, session: number): readonly string[] {
  const random = randomFrom(122949823 + session);
  return TITLES.map((title, index) => {
    const against = random.int(0, 12);
    const abstentions = random.int(0, 9);
    const votes = random.int(0, 2) === 0 ? [47 - against - abstentions, against, abstentions] : null;
    const symbol = `A/HRC/RES/${FIRST_SESSION + session}/${index + 1}`;
    return row(1000 * (session + 1) + index, symbol, title, day, votes);
  });
}

function countryRows(): readonly string[] {
  return [
    row(90_001, 'A/HRC/RES/S-901/1', 'Situation of human rights in Mozambique', '2026-06-19', [29, 8, 10]),
    row(
      90_002,
      'A/HRC/RES/906/9',
      'Mandate of the Special Rapporteur on the situation of human rights in South Sudan',
      '2026-04-03',
      null,
    ),
  ];
}

function row(
  id: number,
  symbol: string,
  title: string,
  day: string,
  votes: readonly number[] | null,
): string {
  const cells = new Map<string, string>([
    ['record_id', String(id)],
    ['symbol', symbol],
    ['title', `${title} : resolution /`],
    ['date', day],
    ['year', day.slice(0, 4)],
    ['body', 'Human Rights Council'],
    ['vote_type', votes === null ? 'ADOPTED WITHOUT VOTE' : 'RECORDED'],
    ['yes', String(votes?.[0] ?? '')],
    ['no', String(votes?.[1] ?? '')],
    ['abstain', String(votes?.[2] ?? '')],
    ['record_url', `https://searchlibrary.ohchr.org/record/invented-${id}`],
  ]);
  return HEADER.split(',')
    .map((column) => cells.get(column) ?? '')
    .join(',');
}
