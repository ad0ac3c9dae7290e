import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const PAGE = fileURLToPath(new URL('../../docs/cookbook.md', import.meta.url));
const BLOCK = /^## (\d+)\. (.+)$([\s\S]*?```sql\n)([\s\S]*?)(```\n)(?:\n```text\n([\s\S]*?)```\n)?/gm;

export interface Question {
  readonly number: number;
  readonly heading: string;
  readonly sql: string;
  /** As the page prints it. */
  readonly answer: string;
}

/** The questions of docs/cookbook.md. */
export function questions(): Question[] {
  return [...readFileSync(PAGE, 'utf8').matchAll(BLOCK)].map(
    ([, number, heading = '', , sql = '', , answer = '']) => ({
      number: Number(number),
      heading,
      sql,
      answer,
    }),
  );
}

/** Puts answers into the page. */
export function writeAnswers(answers: ReadonlyMap<number, string>): void {
  const page = readFileSync(PAGE, 'utf8').replace(
    BLOCK,
    (_, number, heading, text, sql, end) =>
      `## ${number}. ${heading}${text}${sql}${end}\n\`\`\`text\n${answers.get(Number(number)) ?? ''}\`\`\`\n`,
  );
  writeFileSync(PAGE, page);
}
