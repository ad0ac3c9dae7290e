import { columnsOf, type Table } from '../schemas/table.ts';

/** The data dictionary of a release as Markdown: every table, every column, every permitted word. */
export function dictionary(tables: readonly Table[]): string {
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
  return `# Tables of a Tocsin release\n\n${sections.join('\n\n')}\n`;
}

function meaning(column: ReturnType<typeof columnsOf>[number]): string {
  const words = column.words && column.words.length <= 12 ? ` (${column.words.join(', ')})` : '';
  return `${column.description}${words}`.replaceAll('|', '\\|');
}
