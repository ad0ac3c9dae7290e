import { columnsOf, type Table } from '../schemas/table.ts';
import type { DescribedRelation } from './release-database.ts';

/** The data dictionary of a release as Markdown: every table, view and column, every permitted word. */
export function dictionary(tables: readonly Table[], relations: readonly DescribedRelation[]): string {
  const sections = tables.map((table) =>
    [
      `## ${table.name}`,
      '',
      table.comment,
      '',
      `Key: ${table.key.join(', ')}`,
      '',
      '| column | type | NULL | meaning |',
      '| --- | --- | --- | --- |',
      ...columnsOf(table).map(
        (c) => `| ${c.name} | ${c.type} | ${c.nullable ? 'yes' : 'no'} | ${meaning(c)} |`,
      ),
    ].join('\n'),
  );
  const views = [
    '# Views and macros of tocsin.duckdb',
    'They say nothing that the tables do not; they spare the joins.',
    ...relations.map(viewSection),
  ];
  return `# Tables of a Tocsin release\n\n${[...sections, ...views].join('\n\n')}\n`;
}

function viewSection({ name, comment, columns }: DescribedRelation): string {
  const table = ['', '| column | type | meaning |', '| --- | --- | --- |'];
  const rows = columns.map((c) => `| ${c.name} | ${c.type} | ${c.description.replaceAll('|', '\\|')} |`);
  return [`## ${name}`, '', comment, ...(rows.length === 0 ? [] : [...table, ...rows])].join('\n');
}

function meaning(column: ReturnType<typeof columnsOf>[number]): string {
  const words = column.words && column.words.length <= 12 ? ` (${column.words.join(', ')})` : '';
  return `${column.description}${words}`.replaceAll('|', '\\|');
}
