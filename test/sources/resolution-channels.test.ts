import type { DuckDBConnection } from '@duckdb/node-api';
import { beforeAll, describe, expect, it } from 'vitest';
import { createStatement, literal } from '../../schemas/table.ts';
import { CHANNELS, machineryActFacts, resolutions } from '../../schemas/tables/machinery.ts';
import { batches, problems } from '../../schemas/tables/provenance.ts';
import { read } from '../../sql/statements.ts';
import { connect } from '../schemas/support.ts';

type Values = Readonly<Record<string, string | number | null>>;

const RESOLUTION = {
  symbol: null,
  organ: 'Human Rights Council',
  adopted_on: null,
  title: null,
  votes_for: null,
  votes_against: null,
  abstentions: null,
  channel: null,
  draft_symbol: null,
};
const ROWS: readonly [id: string, values: Values][] = [
  // One text by four channels: adopted symbol in three, the draft's in the fourth.
  ['page', { channel: 'session_page', symbol: 'A/HRC/RES/70/4', title: 'On Chad' }],
  [
    'catalogue',
    {
      channel: 'catalogue',
      symbol: 'A/HRC/RES/70/4',
      adopted_on: '2026-03-26',
      draft_symbol: 'A/HRC/70/L.1',
    },
  ],
  [
    'record',
    {
      channel: 'voting_record',
      symbol: 'A/HRC/RES/70/4',
      votes_for: 29,
      votes_against: 6,
      abstentions: 12,
      adopted_on: '2026-03-26',
    },
  ],
  [
    'report',
    { channel: 'session_report', symbol: 'A/HRC/70/L.1', votes_for: 29, votes_against: 6, abstentions: 11 },
  ],
  // Two texts of one channel under one symbol, and the same symbol in another channel.
  [
    'twin1',
    { channel: 'catalogue', symbol: 'A/HRC/70/L.54', votes_for: 1, votes_against: 9, abstentions: 0 },
  ],
  ['twin2', { channel: 'catalogue', symbol: 'A/HRC/70/L.54' }],
  ['twin3', { channel: 'session_page', symbol: 'A/HRC/70/L.54', title: 'Of neither' }],
  // A draft of two texts is neither of them.
  ['a', { channel: 'catalogue', symbol: 'A/HRC/RES/70/8', draft_symbol: 'A/HRC/70/L.7' }],
  ['b', { channel: 'catalogue', symbol: 'A/HRC/RES/70/9', draft_symbol: 'A/HRC/70/L.7' }],
  ['c', { channel: 'session_report', symbol: 'A/HRC/70/L.7', title: 'Of one of them' }],
  ['none1', { channel: 'catalogue', title: 'Without a symbol' }],
  ['none2', { channel: 'session_page', title: 'Another without' }],
];
const ACTS: readonly [document: string, kind: string, issuer: string, subject: string][] = [
  ['catalogue', 'mandate', 'hrc', 'A/HRC/RES/70/4'],
  ['record', 'mandate', 'hrc', 'A/HRC/RES/70/4'],
  ['record', 'vote', 'alb', 'A/HRC/RES/70/4'],
  ['report', 'vote', 'alb', 'A/HRC/70/L.1'],
  ['report', 'vote', 'ben', 'A/HRC/70/L.1'],
  ['c', 'vote', 'alb', 'A/HRC/70/L.7'],
  ['elsewhere', 'communication', 'sr', 'A/HRC/RES/70/4'],
];

function cell(value: string | number | null): string {
  if (value === null) return 'NULL';
  return typeof value === 'number' ? String(value) : literal(value);
}

async function insert(connection: DuckDBConnection, table: string, row: Values): Promise<void> {
  await connection.run(
    `INSERT INTO ${table} (${Object.keys(row).join(', ')}) VALUES (${Object.values(row).map(cell).join(', ')})`,
  );
}

describe('a text that several channels tell', () => {
  let connection: DuckDBConnection;
  beforeAll(async () => {
    connection = await connect();
    await connection.run('CREATE SCHEMA fact');
    for (const table of [resolutions, machineryActFacts]) {
      await connection.run(createStatement(table, `fact.${table.name}`, ['reading_id VARCHAR']));
    }
    await connection.run(createStatement(problems, 'fact.problems', ['batch_id VARCHAR']));
    await connection.run(createStatement(batches, 'fact.batches'));
    await connection.run('CREATE TABLE current_readings (reading_id VARCHAR)');
    await connection.run('CREATE TABLE fact.reading_captures (reading_id VARCHAR, captured_at TIMESTAMPTZ)');
    await connection.run(
      `CREATE TABLE current_documents (document_id VARCHAR, title_state VARCHAR, capture_sha256 VARCHAR, captured_at TIMESTAMPTZ)`,
    );
    for (const id of [...ROWS.map(([name]) => name), 'elsewhere']) {
      await insert(connection, 'current_readings', { reading_id: id });
      await insert(connection, 'current_documents', {
        document_id: id,
        title_state: 'shown',
        capture_sha256: id,
        captured_at: '2026-04-01T00:00:00Z',
      });
    }
    for (const [id, values] of ROWS) {
      const key = { reading_id: id, resolution_id: id, document_id: id };
      await insert(connection, 'fact.resolutions', { ...key, ...RESOLUTION, ...values });
    }
    for (const [document_id, kind, issuer, subject] of ACTS) {
      const act_id = `${document_id} ${kind} ${issuer}`;
      const act = { reading_id: document_id, act_id, document_id, kind, issuer, subject };
      await insert(connection, 'fact.machinery_act_facts', { ...act, known_at: '2026-03-26' });
    }
    for (const name of ['resolution_texts', 'resolutions', 'machinery_acts', 'problems']) {
      await connection.run(`CREATE VIEW ${name} AS ${read('views', name)}`);
    }
  });

  const ask = async (sql: string) => (await connection.runAndReadAll(sql)).getRowsJson();

  it('stands once, as the best channel has it, its gaps filled from the others', async () => {
    const columns = 'resolution_id, title, adopted_on, votes_for, votes_against, abstentions, channel';
    expect(await ask(`SELECT ${columns} FROM resolutions WHERE symbol = 'A/HRC/RES/70/4'`)).toEqual([
      ['catalogue', 'On Chad', '2026-03-26', 29, 6, 12, 'catalogue'],
    ]);
  });

  it('stays several rows where one channel has several of that symbol, and nothing is filled', async () => {
    const sql = `SELECT resolution_id, title, votes_for FROM resolutions WHERE symbol = 'A/HRC/70/L.54' ORDER BY ALL`;
    expect(await ask(sql)).toEqual([
      ['twin1', null, 1],
      ['twin2', null, null],
    ]);
  });

  it('is not found by a draft that became two texts, nor without a symbol', async () => {
    const ids = await ask('SELECT resolution_id FROM resolutions ORDER BY ALL');
    expect(ids.flat()).toEqual(['a', 'b', 'c', 'catalogue', 'none1', 'none2', 'twin1', 'twin2']);
  });

  it('has each act once, from the best channel that tells it, under its adopted symbol', async () => {
    const sql = 'SELECT document_id, kind, issuer, subject FROM machinery_acts ORDER BY ALL';
    expect(await ask(sql)).toEqual([
      ['c', 'vote', 'alb', 'A/HRC/70/L.7'],
      ['catalogue', 'mandate', 'hrc', 'A/HRC/RES/70/4'],
      ['elsewhere', 'communication', 'sr', 'A/HRC/RES/70/4'],
      ['record', 'vote', 'alb', 'A/HRC/RES/70/4'],
    ]);
  });

  it('is a problem where the channels publish different totals', async () => {
    expect(await ask('SELECT code, message, locator FROM problems')).toEqual([
      [
        'channels_disagree',
        'votes 29-6-12 in the voting_record, 29-6-11 in the session_report; the first is kept',
        'A/HRC/RES/70/4',
      ],
    ]);
  });

  it('knows every channel in the order of the schema', () => {
    const listed = /list_position\(\[([^\]]*)\]/.exec(read('views', 'resolution_texts'))?.[1];
    expect(listed?.split(',').map((word) => word.trim().replaceAll("'", ''))).toEqual([...CHANNELS]);
  });
});
