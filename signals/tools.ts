import { z } from 'zod';
import type { Row } from '../schemas/table.ts';
import type { responseTools } from '../schemas/tables/triggers.ts';
import { PHASES } from '../schemas/vocabularies.ts';
import { readYaml } from './yaml-file.ts';

const words = z.string().trim().min(1);
const toolsSchema = z.strictObject({
  source: words,
  tools: z
    .array(
      z.strictObject({
        phase: z.enum(PHASES).exclude(['none']),
        tool: words,
        mechanism: words.nullable(),
      }),
    )
    .min(1),
});

/** Rows of `response_tools` from the catalogue, numbered in its order. Throws `config` as `parsePolicy` does. */
export function parseTools(text: string): Row<typeof responseTools>[] {
  const { source, tools } = readYaml('tools file', text, toolsSchema).data;
  return tools.map((tool, i) => ({ ...tool, tool_number: i + 1, source }));
}
