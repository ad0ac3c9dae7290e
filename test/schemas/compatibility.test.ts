import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { SCHEMA_VERSION } from '../../activities/datapackage.ts';
import { addRelations } from '../../activities/release-database.ts';
import { columnsOf, createStatement } from '../../schemas/table.ts';
import { RELEASE_TABLES } from '../../schemas/tables/index.ts';
import { releaseRelations } from '../../sql/release-relations.ts';
import { connect } from './support.ts';

/** Column → type, by table or view; macro → its parameters. */
interface Schema {
  readonly tables: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly views: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly macros: Readonly<Record<string, readonly string[]>>;
}

const [major] = SCHEMA_VERSION.split('.');
const FILE = join(import.meta.dirname, `../fixtures/release-schema-${major}.json`);

const typesOf = (columns: readonly { readonly name: string; readonly type: string }[]) =>
  Object.fromEntries(columns.map(({ name, type }) => [name, type]));

async function schemaOfToday(): Promise<Schema> {
  const connection = await connect();
  for (const table of RELEASE_TABLES) await connection.run(createStatement(table, table.name));
  const views = (await addRelations(connection)).filter(({ columns }) => columns.length > 0);
  const macros = releaseRelations().filter(({ kind }) => kind === 'macro');
  return {
    tables: Object.fromEntries(RELEASE_TABLES.map((table) => [table.name, typesOf(columnsOf(table))])),
    views: Object.fromEntries(views.map(({ name, columns }) => [name, typesOf(columns)])),
    macros: Object.fromEntries(macros.map(({ name, parameters }) => [name, parameters])),
  };
}

/** What a reader of the released schema would miss. A new column, table or view breaks nobody. */
function broken(released: Schema, today: Schema): string[] {
  const columns = (['tables', 'views'] as const).flatMap((kind) =>
    Object.entries(released[kind]).flatMap(([relation, types]) =>
      Object.entries(types).flatMap(([column, type]) => {
        const now = today[kind][relation]?.[column];
        if (now === type) return [];
        return [`${relation}.${column} ${now === undefined ? 'is gone' : `was ${type} and is ${now}`}`];
      }),
    ),
  );
  const macros = Object.entries(released.macros).flatMap(([name, parameters]) =>
    String(today.macros[name]) === String(parameters)
      ? []
      : [`${name}(${parameters.join(', ')}) is not there`],
  );
  return [...columns, ...macros];
}

const WHAT_TO_DO =
  'Notebooks and dashboards rely on it. Put it back (NULL where nothing can be said), and the new one beside it. Where that ' +
  'cannot be: raise the first number of SCHEMA_VERSION in activities/datapackage.ts, write the snapshot of the new schema ' +
  'with TOCSIN_WRITE_SCHEMA=1 npx vitest run test/schemas/compatibility.test.ts, and say it in CHANGELOG.md.';

describe(`the released schema ${major}`, () => {
  let today: Schema;
  beforeAll(async () => {
    today = await schemaOfToday();
    // After a release of Tocsin, so that what it added is kept from then on.
    if (process.env.TOCSIN_WRITE_SCHEMA) writeFileSync(FILE, `${JSON.stringify(today, null, 1)}\n`);
  });
  const released = () => JSON.parse(readFileSync(FILE, 'utf8')) as Schema;

  it('has lost and retyped nothing', () => {
    const found = broken(released(), today);
    expect(found, `${found.join('; ')}.\n${WHAT_TO_DO}`).toEqual([]);
  });

  it('would show what is gone, retyped or called otherwise', () => {
    const { signals, ...tables } = today.tables;
    const { expected: _, ...columns } = signals!;
    const changed = {
      ...today,
      tables: { ...tables, signals: { ...columns, incidents: 'BIGINT' } },
      macros: { ...today.macros, evidence: ['id'] },
    };
    expect(broken(today, changed)).toEqual([
      'signals.incidents was INTEGER and is BIGINT',
      'signals.expected is gone',
      'evidence(signal) is not there',
    ]);
    expect(broken(changed, changed)).toEqual([]);
  });
});
