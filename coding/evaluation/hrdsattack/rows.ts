import { z } from 'zod';
import { type Article, paragraphsOf } from './article.ts';
import { type Labels, type RawLabels, repaired } from './labels.ts';

/** A row of the set: the article, and its labels where the file has them. */
export interface LabelledArticle {
  readonly article: Article;
  readonly labels: Labels | null;
}

const text = z.union([z.string(), z.number()]).nullish();
const victims = z.array(
  z.object({ victim_name: z.string().nullish(), victim_type: z.array(z.string()).nullish() }),
);
const names = z.array(z.union([z.string(), z.object({ victim_name: z.string().nullish() })]));
const row = z.object({
  sample: z.object({
    'Input.GLOBALEVENTID': z.union([z.number(), z.string()]),
    'Input.title': z.string().nullish(),
    'Input.publish_date': z.string().nullish(),
    'Input.article_interface': z.string(),
  }),
  /** Names alone, where a file has its labels taken out. */
  victims: names.nullish(),
  annotations: z
    .array(z.object({ annotation: z.object({ victims: victims.nullish() }).nullish() }))
    .nullish(),
  merged_sample: z
    .object({
      country: text,
      region: text,
      city: text,
      year: text,
      month: text,
      date: text,
      perpetrator_mention: z.union([z.boolean(), z.string()]).nullish(),
      perpetrator_type: z.string().nullish(),
      violation_types: z.array(z.string()).nullish(),
      victims: victims.nullish(),
    })
    .nullish(),
});

/**
 * Rows of a file of HRDsAttack's shape (`[{sample, merged_sample}]`). Labels are null where `merged_sample` has no
 * violation types: there only the victims' names, an input of the task, are read, from `merged_sample`, `victims`
 * or `annotations`. Throws on another shape.
 */
export function articlesOf(json: unknown): readonly LabelledArticle[] {
  return z.array(row).parse(json).map(articleOf);
}

function articleOf(given: z.infer<typeof row>): LabelledArticle {
  const { sample, merged_sample: labels } = given;
  return {
    article: {
      id: sample['Input.GLOBALEVENTID'],
      title: sample['Input.title'] ?? '',
      publishedOn: /^\d{4}-\d\d-\d\d/.exec(sample['Input.publish_date'] ?? '')?.[0] ?? null,
      paragraphs: paragraphsOf(sample['Input.article_interface']),
      victimNames: namesOf(given),
    },
    labels: labels?.violation_types ? repaired(rawOf(labels, labels.violation_types)) : null,
  };
}

/** From the labels, else from the list of names, else from the annotations that the labels were merged from. */
function namesOf({ merged_sample, victims, annotations }: z.infer<typeof row>): readonly string[] {
  const annotated = annotations?.flatMap(({ annotation }) => annotation?.victims ?? []);
  const given = (merged_sample?.victims ?? victims ?? annotated ?? []).map((victim) =>
    typeof victim === 'string' ? victim : victim.victim_name,
  );
  return [...new Set(given.flatMap((name) => (name ? [name] : [])))];
}

function rawOf(
  given: NonNullable<z.infer<typeof row>['merged_sample']>,
  types: readonly string[],
): RawLabels {
  const word = (value: string | number | null | undefined) => (value == null ? null : String(value));
  return {
    country: word(given.country),
    region: word(given.region),
    city: word(given.city),
    year: word(given.year),
    month: word(given.month),
    date: word(given.date),
    perpetrator_mention: given.perpetrator_mention ?? null,
    perpetrator_type: given.perpetrator_type ?? null,
    violation_types: types,
    victims: (given.victims ?? []).map(({ victim_name, victim_type }) => ({
      victim_name: victim_name ?? null,
      victim_type: victim_type ?? [],
    })),
  };
}
