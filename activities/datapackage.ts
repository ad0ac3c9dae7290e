import { CODING_VERSION } from '../coding/version.ts';
import type { HomeKind } from '../home/descriptor.ts';
import { columnsOf } from '../schemas/table.ts';
import { RELEASE_TABLES } from '../schemas/tables/index.ts';
import { SOURCES } from '../sources/registry.ts';
import type { Resource } from './build-release.ts';

/** Version of the released tables: a removed or retyped column raises the first number. */
const SCHEMA_VERSION = '1.0.0';

const FIELD_TYPES: Readonly<Record<string, string>> = {
  VARCHAR: 'string',
  DATE: 'date',
  TIMESTAMPTZ: 'datetime',
  INTEGER: 'integer',
  DOUBLE: 'number',
  BOOLEAN: 'boolean',
};

/** Terms under which the texts of a source stand. */
export interface SourceLicence {
  readonly source_id: string;
  readonly licence: string;
  readonly attribution: string;
  readonly redistribution: string;
}

/** The table `countries` is made of this data set, whose licence asks to be named. */
const COUNTRY_NAMES = {
  title: 'world-countries',
  path: 'https://github.com/mledoze/countries',
  licence: 'ODbL-1.0',
  attribution: 'Country codes, names and regions: world-countries, ODbL 1.0',
  redistribution: 'full',
};

/** What a descriptor says. `as_of`: the day up to which a retrospective release knows. */
export interface About {
  readonly vintage: string;
  readonly as_of?: string | undefined;
  readonly kind: HomeKind;
  readonly content: string;
  readonly database: string;
  readonly resources: readonly Resource[];
  readonly batches: readonly string[];
  readonly licences: readonly SourceLicence[];
}

/** The one descriptor of a release (Data Package v2, https://datapackage.org). It holds no time but the vintage. */
export function datapackage(about: About): object {
  const synthetic = about.kind === 'synthetic';
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'tocsin',
    title: synthetic
      ? 'Tocsin demo: INVENTED reports about real States. Not data.'
      : 'Tocsin: dated violation indicators and early-warning signals',
    description:
      'A signal says that reported acts rose relative to coverage, never that acts rose. NULL is not zero: read ' +
      '`monitoring` beside every count. dictionary.md explains every column.',
    version: about.vintage,
    licenses: [
      {
        name: 'CC-BY-4.0',
        title: 'Tocsin indicators and signals',
        path: 'https://creativecommons.org/licenses/by/4.0/',
      },
    ],
    sources: [
      ...about.licences.map((l) => ({
        title: l.source_id,
        licence: l.licence,
        attribution: l.attribution,
        redistribution: l.redistribution,
      })),
      COUNTRY_NAMES,
    ],
    resources: about.resources.map(resourceOf),
    tocsin: {
      kind: about.kind,
      ...(about.as_of === undefined ? {} : { retrospective: true, as_of: about.as_of }),
      schema_version: SCHEMA_VERSION,
      coding_version: CODING_VERSION,
      reader_versions: Object.fromEntries(SOURCES.map(({ meta }) => [meta.id, meta.readerVersion])),
      content_sha256: about.content,
      database: 'tocsin.duckdb',
      database_sha256: about.database,
      batches: about.batches,
    },
  };
}

function resourceOf(resource: Resource): object {
  const table = RELEASE_TABLES.find((t) => t.name === resource.name);
  const common = {
    name: resource.name,
    path: resource.path,
    bytes: resource.bytes,
    hash: `sha256:${resource.sha256}`,
  };
  if (resource.path.endsWith('.json')) return { ...common, format: 'json', mediatype: 'application/json' };
  if (!table) return { ...common, format: 'markdown', mediatype: 'text/markdown' };
  return {
    ...common,
    description: table.comment,
    format: 'parquet',
    mediatype: 'application/vnd.apache.parquet',
    rows: resource.rows,
    schema: {
      fields: columnsOf(table).map((c) => ({
        name: c.name,
        type: FIELD_TYPES[c.type],
        description: c.description,
        constraints: { required: !c.nullable, ...(c.words ? { enum: c.words } : {}) },
      })),
      primaryKey: table.key,
    },
  };
}
