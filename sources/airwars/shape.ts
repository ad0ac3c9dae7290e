import { z } from 'zod';

/** A number, or nothing: WordPress writes `""` for a field that is empty. */
const figure = z.union([z.number(), z.string(), z.null()]).optional();
const words = z.union([z.string(), z.null()]).optional();
const terms = z.array(z.number()).optional();

/** The four figures of a group of victims. */
const range = z
  .object({ killed_min: figure, killed_max: figure, injured_min: figure, injured_max: figure })
  .optional();

export const recordShape = z.looseObject({
  id: z.number().int().positive(),
  date: words,
  modified: words,
  link: words,
  title: z.object({ rendered: z.string() }).optional(),
  civilian_harm_status: terms,
  strike_type: terms,
  acf: z.looseObject({
    unique_reference_code: words,
    incident_date: words,
    region: words,
    governorate: words,
    killed_injured_civilian_non_combatants: range,
    killed_injured_children: range,
    killed_injured_women: range,
    killed_injured_men: range,
  }),
});

export type AirwarsRecord = z.infer<typeof recordShape>;

/**
 * One record, or a page of them. An answer of WordPress that is an error (`code`, `message`) has no `acf` and is
 * another shape; in a page, a record of another shape costs that record alone.
 */
export const page = z.union([
  z.array(z.unknown()),
  z.looseObject({ id: z.unknown(), acf: z.unknown() }).transform((record) => [record]),
]);
