import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { tableFromIPC } from 'apache-arrow';
import { parse } from 'csv-parse/sync';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeArrow } from '../../activities/arrow-file.ts';
import { table } from '../../cli/output.ts';
import { citationOf } from '../../home/releases.ts';
import { columnsOf } from '../../schemas/table.ts';
import { RELEASE_TABLES } from '../../schemas/tables/index.ts';
import { questions, writeAnswers } from '../support/cookbook.ts';
import { lacks, output, plain, script } from '../support/readers.ts';
import { slowly } from '../support/soak.ts';
import { ask, permanentHome, tocsin } from '../support/tocsin.ts';

const QUESTIONS = questions();
const OTHERS = ['signals', 'coverage', 'source_status'];

let home: string;
let folder: string;
beforeAll(async () => {
  home = await permanentHome();
  const demo = await tocsin(home, ['demo']);
  expect(demo.code, demo.stderr).toBe(0);
  folder = join(home, 'releases', 'latest');
  if (process.env.TOCSIN_WRITE_COOKBOOK)
    writeAnswers(
      new Map(await Promise.all(QUESTIONS.map(async (q) => [q.number, await answer(q.sql)] as const))),
    );
});

/** As `tocsin query` prints it. */
async function answer(sql: string): Promise<string> {
  const rows = (await ask(home, sql)) as Record<string, string | number | boolean | null>[];
  return rows.length === 0 ? '(no rows)\n' : `${table(rows, Object.keys(rows[0] ?? {}))}\n`;
}

describe('docs/cookbook.md', () => {
  it('asks twenty-one questions, the first of them how many incidents there are', () => {
    expect(QUESTIONS.map(({ number }) => number)).toEqual(Array.from({ length: 21 }, (_, i) => i + 1));
    expect(QUESTIONS[0]?.sql).toMatch(/count\(\*\)::INTEGER AS incidents[\s\S]*FROM v_incidents/);
  });

  it.each(QUESTIONS)('$number. $heading has the answer that it prints', async ({ sql, number }) => {
    const printed = questions().find((q) => q.number === number)?.answer;
    expect(
      await answer(sql),
      'where the sample, coding or detection changed: TOCSIN_WRITE_COOKBOOK=1 npx vitest run test/pipeline/analyst.test.ts',
    ).toBe(printed);
  });
});

describe('the questions in other languages', () => {
  const noPython = lacks('python3', '-c', 'import duckdb, polars');
  const noR = lacks('Rscript', '-e', 'library(DBI); library(duckdb)');
  const noRscript = lacks('Rscript', '--version');
  const because = (reason: string | undefined) => (reason ? ` (skipped: ${reason})` : '');

  it.skipIf(noPython)(`Python with duckdb gives the same answers${because(noPython)}`, async () => {
    const answers = script('python3', 'cookbook.py', folder, '--json').trim().split('\n');
    for (const [index, { sql, heading }] of QUESTIONS.entries())
      expect(plain(JSON.parse(answers[index] ?? '')), heading).toEqual(plain(await ask(home, sql)));
  });

  it.skipIf(noPython)(`Python with polars alone gives the same answers${because(noPython)}`, async () => {
    const answers = script('python3', 'parquet_polars.py', folder, '--json').trim().split('\n');
    expect(answers).toHaveLength(4);
    for (const line of answers) {
      const [number, rows = ''] = line.split('\t');
      const { sql, heading } = QUESTIONS.find((q) => q.number === Number(number))!;
      expect(plain(JSON.parse(rows)), heading).toEqual(plain(await ask(home, sql)));
    }
  });

  // Interpreters with other versions of DuckDB, e.g. of virtual environments: paths joined by a colon.
  const others = process.env.TOCSIN_DUCKDB_PYTHONS?.split(':') ?? [];
  it.skipIf(noPython || others.length === 0)(
    `other versions of DuckDB give the same answers${others.length > 0 ? '' : ' (skipped: TOCSIN_DUCKDB_PYTHONS names none)'}`,
    () => {
      const asked = `
import sys, json, duckdb
connection = duckdb.connect(sys.argv[1] + '/tocsin.duckdb', read_only=True)
connection.execute("SET TimeZone = 'UTC'")
for sql in json.loads(sys.argv[2]):
    print([[str(cell) for cell in row] for row in connection.execute(sql).fetchall()])`;
      const sql = JSON.stringify(QUESTIONS.map((q) => q.sql));
      const expected = output('python3', '-c', asked, folder, sql);
      for (const python of others) expect(output(python, '-c', asked, folder, sql), python).toBe(expected);
    },
  );

  it.skipIf(noRscript)(`R finds every question${because(noRscript)}`, () => {
    expect(script('Rscript', 'cookbook.R', '--list').trim().split('\n')).toEqual(
      QUESTIONS.map(({ number, heading }) => `${number}. ${heading}`),
    );
  });

  it.skipIf(noR)(`R with duckdb answers every question${because(noR)}`, () => {
    const answers = script('Rscript', 'cookbook.R', folder);
    for (const { number, heading } of QUESTIONS) expect(answers).toContain(`${number}. ${heading}`);
    expect(answers).toContain('Mozambique');
  });
});

describe('the files of a release', () => {
  const parquet = async (name: string) =>
    parquetReadObjects({ file: await asyncBufferFromFile(join(folder, `${name}.parquet`)), compressors });

  it.each(OTHERS)(
    '%s.arrow holds the rows of the Parquet file, without a BigInt, and says what columns mean',
    async (name) => {
      const arrow = tableFromIPC(readFileSync(join(folder, `${name}.arrow`)));
      const documented = columnsOf(RELEASE_TABLES.find((t) => t.name === name)!);
      expect(arrow.schema.fields.map((f) => [f.name, f.metadata.get('description')])).toEqual(
        documented.map((c) => [c.name, c.description]),
      );
      const rows = arrow.toArray().map((row) => {
        const cells = Object.entries(row.toJSON() as Record<string, unknown>).map(([column, value]) => {
          const { type } = documented.find((c) => c.name === column)!;
          const isTime = type === 'DATE' || type === 'TIMESTAMPTZ';
          return [column, isTime && value !== null ? new Date(Number(value)) : value];
        });
        return Object.fromEntries(cells) as Record<string, unknown>;
      });
      expect(rows.flatMap((row) => Object.values(row)).filter((v) => typeof v === 'bigint')).toEqual([]);
      expect(rows).toEqual((await parquet(name)).map((row) => ({ ...row })));
    },
  );

  it.each(OTHERS)('%s.csv has one header row and the same rows', async (name) => {
    const [header, ...rows] = parse(readFileSync(join(folder, `${name}.csv`))) as string[][];
    const columns = columnsOf(RELEASE_TABLES.find((t) => t.name === name)!);
    expect(header).toEqual(columns.map((c) => c.name));
    const asCsv = (value: unknown, type: string) => {
      if (value === null) return '';
      if (!(value instanceof Date)) return String(value);
      return type === 'DATE' ? value.toISOString().slice(0, 10) : value.toISOString();
    };
    const sample = (await parquet(name)).filter((_, i) => i % 37 === 0);
    const numbers = (cell: string, type: string) =>
      type === 'DOUBLE' && cell !== '' ? String(Number(cell)) : cell;
    expect(
      rows.filter((_, i) => i % 37 === 0).map((row) => row.map((cell, i) => numbers(cell, columns[i]!.type))),
    ).toEqual(sample.map((row) => columns.map((c) => asCsv(row[c.name], c.type))));
  });

  it('are sorted by what readers ask for', async () => {
    const countries = (await parquet('signals')).map((row) => String(row.country_iso3));
    expect(countries).toEqual([...countries].sort());
  });

  const noReaders = lacks('python3', '-c', 'import pandas, polars, pyarrow');
  it.skipIf(noReaders)(
    `open in pandas, polars and pyarrow${noReaders ? ` (skipped: ${noReaders})` : ''}`,
    () => {
      const read = `
import sys, glob, json, pandas, polars, pyarrow.ipc
counts = {}
for file in sorted(glob.glob(sys.argv[1] + '/*.*')):
    ending = file.rsplit('.', 1)[1]
    if ending == 'parquet':
        n = [len(pandas.read_parquet(file)), polars.read_parquet(file).height]
        types = {str(t) for t in polars.read_parquet_schema(file).values()}
    elif ending == 'arrow':
        n = [pyarrow.ipc.open_file(file).read_all().num_rows, polars.read_ipc(file).height]
        types = {str(t) for t in polars.read_ipc_schema(file).values()}
    elif ending == 'csv':
        n = [len(pandas.read_csv(file)), polars.read_csv(file, infer_schema_length=None).height]
        types = set()
    else:
        continue
    assert n[0] == n[1] and not types & {'Int64', 'UInt64', 'Int128'}, (file, n, types)
    counts[file.rsplit('/', 1)[1]] = n[0]
print(json.dumps(counts))`;
      const counts = JSON.parse(output('python3', '-c', read, folder)) as Record<string, number>;
      const { resources } = descriptorOf();
      const expected = resources.filter((r) => r.rows !== undefined).map((r) => [r.path, r.rows]);
      expect(counts).toEqual(Object.fromEntries(expected));
    },
  );

  it('have the same bytes when the same rows are written again', async () => {
    const scratch = mkdtempSync(join(tmpdir(), 'tocsin-arrow-'));
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    for (const name of OTHERS) {
      const table = RELEASE_TABLES.find((t) => t.name === name)!;
      const file = join(scratch, `${name}.arrow`);
      await writeArrow(connection, table, join(folder, `${name}.parquet`), file);
      expect(readFileSync(file).equals(readFileSync(join(folder, `${name}.arrow`))), name).toBe(true);
    }
    connection.closeSync();
    rmSync(scratch, { recursive: true });
  });

  slowly('have the same bytes when the release is made again', async () => {
    const verified = await tocsin(home, ['releases', 'verify', '--replay']);
    expect(verified.code, verified.stdout).toBe(0);
  });
});

interface Descriptor {
  readonly resources: readonly { readonly name: string; readonly path: string; readonly rows?: number }[];
}
const descriptorOf = () => JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as Descriptor;

describe('datapackage.json', () => {
  // https://datapackage.org/profiles/2.0/datapackage.json as dplib 1.1.0 carries it.
  const profile = join(import.meta.dirname, '../fixtures/datapackage/profile-2.0.json');
  const ajv = new Ajv.Ajv({ strict: false, allErrors: true, formats: { textarea: true } });
  addFormats.default(ajv);
  const valid = ajv.compile(JSON.parse(readFileSync(profile, 'utf8')) as object);

  it('is a Data Package v2 by the published profile', () => {
    valid(descriptorOf());
    expect(valid.errors ?? []).toEqual([]);
    expect(valid({ ...descriptorOf(), resources: [{ path: 'no-name.csv' }] })).toBe(false);
  });

  it('names every file of the folder but itself and the database, each once', () => {
    const paths = descriptorOf().resources.map(({ path }) => path);
    const others = ['datapackage.json', 'tocsin.duckdb'];
    const there = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
    expect([...paths, ...others].sort()).toEqual(there.sort());
    const names = descriptorOf().resources.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('is what a citation names', async () => {
    const sha256 = await citationOf(join(home, 'releases'), 'latest');
    const cited = await tocsin(home, ['releases', 'cite', '2026-06-30', '--note', 'a briefing']);
    expect(cited.stdout).toContain(
      `cite it as: Tocsin, release 2026-06-30, datapackage.json sha256:${sha256}`,
    );
    const listed = await tocsin(home, ['releases', 'list', '--json']);
    expect(JSON.parse(listed.stdout)).toMatchObject([{ vintage: '2026-06-30', sha256 }]);
  });
});
