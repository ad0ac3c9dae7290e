import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { derived, MONTHS, papersOf, type Telling } from '../support/corpus.ts';

type Derived = Awaited<ReturnType<typeof derived>>;
let root: string;
let fighting: Derived;
let persecution: Derived;

const TOWNS = ['Sittwe', 'Maungdaw', 'Mandalay', 'Yangon', 'Loikaw'];
const BATTLES: readonly ((town: string, day: string) => string)[] = [
  (town, day) => `Clashes between the army and the Arakan Army killed 12 soldiers in ${town} on ${day}.`,
  (town, day) =>
    `Fighters were killed in fighting between government forces and rebels in ${town} on ${day}.`,
  (town, day) => `Fighting between two rival armed groups killed nine fighters in ${town} on ${day}.`,
  (town, day) => `Heavy fighting between the army and rebels left 20 soldiers dead in ${town} on ${day}.`,
];
const PERSECUTION: readonly ((town: string, day: string) => string)[] = [
  (town, day) =>
    `A mob attacked Rohingya families because of their religion and killed four of them in ${town} on ${day}.`,
  (town, day) => `Police arrested 30 members of the Rohingya minority in ${town} on ${day}.`,
  (town, day) => `Police killed five Rohingya students in ${town} on ${day} because of their ethnicity.`,
];

/** The same kind of killing in the words of three mechanisms. */
const VOICES: readonly ((town: string, day: string) => string)[] = [
  (town, day) => `Human Rights Watch said that soldiers killed 12 villagers in ${town} on ${day}.`,
  (town, day) => `UN experts said that soldiers killed 15 farmers in ${town} on ${day}.`,
  (town, day) => `The UN human rights office said that soldiers killed 20 traders in ${town} on ${day}.`,
];

function tellings(texts: readonly ((town: string, day: string) => string)[], n: number): Telling[] {
  return Array.from(
    { length: n },
    (_, i) => (day) => texts[i % texts.length]!(TOWNS[i % TOWNS.length]!, day),
  );
}

/** Five quiet years: two battles a month, every second month a killing by soldiers; the last three months as given. */
function corpus(lately: readonly Telling[]) {
  const killing: Telling = (day) => `Soldiers killed three villagers in Sittwe on ${day}.`;
  return Array.from({ length: MONTHS }, (_, month) => {
    const usual = [...tellings(BATTLES, 2), ...(month % 2 === 0 ? [killing] : [])];
    return papersOf(month, month < MONTHS - 3 ? usual : [...usual, ...lately]);
  }).flat();
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'tocsin-signs-'));
  fighting = await derived(join(root, 'fighting'), [{ papers: corpus(tellings(BATTLES, 15)) }]);
  persecution = await derived(join(root, 'persecution'), [
    { papers: corpus([...tellings(PERSECUTION, 15), ...tellings(VOICES, 3)]) },
  ]);
});
afterAll(async () => {
  for (const release of [fighting, persecution]) release?.close();
  await rm(root, { recursive: true });
});

const RAISED = "SELECT DISTINCT signal_type, act_family FROM signals WHERE change <> 'none' ORDER BY ALL";

describe('battles alone that rise', () => {
  it('are told of', async () => {
    const [row] = await fighting.ask(
      "SELECT count(*)::INT AS n FROM incidents WHERE violence_type = 'battle' AND known_at >= '2026-03-01'",
    );
    expect(row?.n).toBeGreaterThan(30);
  });

  it('fire no atrocity signal and raise no share', async () => {
    expect(await fighting.ask(RAISED)).toEqual([]);
  });

  it('lower the civilian share, which is shown', async () => {
    const rows = await fighting.ask(
      "SELECT change, incidents, computability FROM signals WHERE signal_type = 'civilian_share' ORDER BY period_start",
    );
    expect(rows).toHaveLength(2);
    expect(rows.at(-1)).toMatchObject({ change: 'none', incidents: 3 });
  });
});

describe('the risk profile', () => {
  it('holds what persecution shows, and nothing of fighting', async () => {
    const rows = await persecution.ask(
      `SELECT DISTINCT country_iso3, risk_factor, scope, families, trend FROM risk_profile
       WHERE period_start = '2026-05-01' AND risk_factor = 'RF9'`,
    );
    expect(rows).toEqual([
      { country_iso3: 'MMR', risk_factor: 'RF9', scope: 'specific', families: 'DET;KIL;PER', trend: 'rose' },
    ]);
    expect(await fighting.ask("FROM risk_profile WHERE risk_factor IN ('RF1', 'RF9')")).toEqual([]);
  });
});

describe('persecution in peacetime', () => {
  it('fires, as a rise of families of acts and as a share', async () => {
    const rows = await persecution.ask(RAISED);
    expect(rows).toEqual(
      expect.arrayContaining([
        { signal_type: 'trend', act_family: 'PER' },
        { signal_type: 'trend', act_family: 'DET' },
        { signal_type: 'civilian_share', act_family: null },
        { signal_type: 'identity_share', act_family: null },
      ]),
    );
  });

  it('is told of by mechanisms that converge on killings', async () => {
    const rows = await persecution.ask(
      `SELECT DISTINCT act_family, change, why_params ->> 'mechanisms' AS mechanisms FROM signals
       WHERE signal_type = 'convergence'`,
    );
    expect(rows).toEqual([
      { act_family: 'KIL', change: 'watch', mechanisms: 'ngo;ohchr_and_missions;special_procedures' },
    ]);
  });

  it('leads every share to the statements of its part and its whole', async () => {
    const rows = await persecution.ask(
      `SELECT signal_type, (why_params ->> 'whole')::INT AS whole, count(DISTINCT v.incident_id)::INT AS led
       FROM signals JOIN signal_evidence USING (signal_id) JOIN violation_indicators AS v USING (indicator_id)
       WHERE signal_type IN ('civilian_share', 'identity_share') GROUP BY signal_id, signal_type, why_params`,
    );
    expect(rows.length).toBeGreaterThan(2);
    for (const row of rows) expect(Number(row.led)).toBeGreaterThanOrEqual(Number(row.whole));
  });
});
