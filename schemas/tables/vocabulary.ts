import { z } from 'zod';
import { ACT_CODES, FAMILY_CODES } from '../acts.ts';
import { int, nullable, oneOf, text } from '../columns.ts';
import type { Table } from '../table.ts';

export const actsTable = {
  name: 'acts',
  comment:
    'The typology of acts: what each code of act_code means, and what it corresponds to in other taxonomies. Join on ' +
    'act_code. Lists are codes joined by ;',
  key: ['act_code'],
  checks: ['pyramid_level BETWEEN 1 AND 5'],
  row: z.object({
    act_code: oneOf(ACT_CODES, 'code of the act'),
    act_family: oneOf(FAMILY_CODES, 'family of the act'),
    label: text('short name'),
    definition: text('what it means'),
    includes: text('what belongs to it'),
    excludes: text('what does not, with the code that it has instead'),
    example: text('a made-up sentence that reports it'),
    resembles: nullable(
      text(
        'Rome Statute paragraphs that the act resembles; no legal finding, as context and intent are not looked at',
      ),
    ),
    risk_factors: text(
      'risk factors of the UN Framework of Analysis (RF1-RF14) that such acts bear on; rows have those that their words show',
    ),
    risk_indicators: nullable(text('indicators of those factors whose wording was checked')),
    risk_indicators_unverified: nullable(
      text('indicators whose wording was not checked against the UN text: to be read as their factor alone'),
    ),
    pyramid_level: nullable(
      int(
        'level in the pyramid of hate where the victims are chosen for who they are: 2 acts of bias, 3 systemic ' +
          'discrimination, 4 bias-motivated violence; NULL: none. 1 (attitudes) and 5 (genocide) are never an act alone',
      ),
    ),
    sdg: nullable(text('targets of Sustainable Development Goal 16')),
    huridocs: nullable(text('HURIDOCS micro-thesauri, list 4 (types of acts); NULL: the list has none')),
    uhri_themes: nullable(text('themes of the Universal Human Rights Index, second level')),
    vocabulary_version: text('version of these definitions'),
  }),
} as const satisfies Table;
