import { DuckDBInstance } from '@duckdb/node-api';
import { listBatches } from '../../home/batch-files.ts';
import { textsOf } from '../../home/batch-texts.ts';
import { now } from '../../home/clock.ts';
import { sealDeskLines } from '../../home/desk.ts';
import { rowsOf } from '../../home/duckdb.ts';
import { insertTexts } from '../../home/insert-texts.ts';
import { loadBatch } from '../../home/load.ts';
import { findHome, type HomePaths, homePaths } from '../../home/paths.ts';
import { countryOf } from '../../schemas/countries.ts';
import { TocsinError } from '../../schemas/errors.ts';
import { idOf } from '../../schemas/ids.ts';
import { createStatement } from '../../schemas/table.ts';
import { triggerDecisionFacts } from '../../schemas/tables/triggers.ts';
import type { TRIGGER_STATES } from '../../schemas/vocabularies.ts';
import { EXIT } from '../exit-codes.ts';
import type { CommonFlags } from '../main.ts';
import { cellText, sayTo, table } from '../output.ts';
import { openRelease } from '../release-reader.ts';
import { holdHome } from '../session.ts';
import { readSettings } from '../settings.ts';
import { type DecisionFlags, decisionOf, saysTheSame } from '../trigger-decision.ts';

type Rows = readonly Readonly<Record<string, unknown>>[];

/** `tocsin triggers confirm`: seals a batch of the desk. What is in force already changes nothing. */
export async function confirmTrigger(id: string, flags: CommonFlags & DecisionFlags): Promise<number> {
  const decision = decisionOf(id, flags, now().toISOString());
  const root = findHome(flags.home, process.env);
  const [trigger] = (await ledger(homePaths(root))).filter((row) => row.trigger_id === id);
  refuseUnfit(trigger, id, decision.verdict);
  const settings = await readSettings(root, process.env, { config: flags.config });
  const { paths, warehouse } = await holdHome(root, undefined, settings);
  try {
    const [inForce] = await decisions(paths, id);
    const known = inForce !== undefined && saysTheSame(decision, inForce);
    if (!known) {
      const lines = [{ file: 'decisions', row: decision }] as const;
      const key = idOf('desk', JSON.stringify(decision));
      const { batch } = await sealDeskLines(paths, key, decision.decided_at, lines);
      await loadBatch(warehouse, paths.batches, batch.batch_id);
    }
    const say = sayTo(false);
    if (flags.json) say.out(JSON.stringify({ trigger_id: id, verdict: decision.verdict, added: !known }));
    else if (known) say.out(`${id}: this was the last word already: nothing changes`);
    else say.out(`${id} ${decision.verdict}; it applies from the next release ("tocsin releases publish")`);
    return EXIT.well;
  } finally {
    warehouse.close();
  }
}

function refuseUnfit(trigger: Rows[number] | undefined, id: string, verdict: string): void {
  if (!trigger)
    throw new TocsinError('usage', `${id} is no trigger of the latest release: see "tocsin triggers list"`);
  if (verdict === 'confirmed' && !trigger.is_finding && trigger.kind !== 'special_adviser_warning')
    throw new TocsinError('usage', `${id} is a step of a procedure, no finding: it cannot be confirmed`);
}

/** `tocsin triggers list`: from the latest release and the batches of the desk, so that it answers while a run goes on. */
export async function listTriggers(
  flags: CommonFlags & { readonly country?: string; readonly state?: (typeof TRIGGER_STATES)[number] },
): Promise<number> {
  const paths = homePaths(findHome(flags.home, process.env));
  const country = flags.country === undefined ? undefined : countryOf(flags.country);
  if (flags.country !== undefined && country === undefined)
    throw new TocsinError('usage', `--country ${flags.country}: write an ISO 3166-1 alpha-3 code or a name`);
  const rows = (await ledger(paths)).filter(
    (row) =>
      (country === undefined || row.country_iso3 === country) &&
      (flags.state === undefined || row.state === flags.state),
  );
  const say = sayTo(false);
  if (flags.json) say.out(JSON.stringify(rows));
  else if (rows.length === 0) say.out('no triggers');
  else
    say.out(
      table(rows.map(shown), ['known_at', 'country', 'state', 'by', 'body', 'crimes', 'text', 'trigger_id']),
    );
  return EXIT.well;
}

function shown(row: Rows[number]) {
  const at = row.paragraph === null ? '' : ` ¶${cellText(row.paragraph)}`;
  return {
    known_at: cellText(row.known_at),
    country: cellText(row.country_iso3),
    state: cellText(row.state),
    by: cellText(row.confirmed_by),
    body: cellText(row.body),
    crimes: cellText(row.crimes),
    text: `${cellText(row.symbol ?? row.reference ?? row.document_id)}${at}`,
    trigger_id: cellText(row.trigger_id),
  };
}

/** Rows of the latest release, with the last word of the desk, also where it was said since. */
async function ledger(paths: HomePaths): Promise<Record<string, unknown>[]> {
  const release = await openRelease(paths, undefined);
  try {
    const rows = await rowsOf(
      release.connection,
      `SELECT * REPLACE (strftime(decided_at, '%Y-%m-%dT%H:%M:%S.%gZ') AS decided_at)
       FROM triggers ORDER BY known_at, trigger_id`,
    );
    const said = new Map((await decisions(paths)).map((row) => [row.trigger_id, row]));
    return rows.map((row) => {
      const word = said.get(row.trigger_id);
      if (!word) return row;
      const { verdict, decided_by, reason, decided_at } = word;
      return { ...row, state: verdict, confirmed_by: decided_by, reason, decided_at };
    });
  } finally {
    release.close();
  }
}

/** The last word on each trigger (or on one), out of the sealed batches. */
async function decisions(paths: HomePaths, id?: string): Promise<Record<string, unknown>[]> {
  const ids = await listBatches(paths.batches);
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    await connection.run("SET TimeZone = 'UTC'");
    await connection.run(createStatement(triggerDecisionFacts, 'lines', ['batch_id VARCHAR']));
    await insertTexts(connection, 'lines', triggerDecisionFacts, textsOf(paths.batches, ids, 'decisions'));
    return await rowsOf(
      connection,
      `SELECT * EXCLUDE (batch_id) REPLACE (strftime(decided_at, '%Y-%m-%dT%H:%M:%S.%gZ') AS decided_at)
       FROM lines WHERE $1 IS NULL OR trigger_id = $1
       QUALIFY row_number() OVER (PARTITION BY trigger_id ORDER BY decided_at DESC, decision_id) = 1`,
      [id ?? null],
    );
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
