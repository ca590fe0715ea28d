import * as z from 'zod';
import { dataWords } from '../company/dataKind.ts';
import { ageOf, durationPattern, freshnessWords } from '../company/freshness.ts';
import { channelKinds } from '../company/vocabulary.ts';

/** Parameters that several metrics take, as a rubric writes them under `with`. */

const oneOrMany = <Item extends z.ZodType>(item: Item) => z.union([z.array(item).min(1), item]);

export const dataParameter = oneOrMany(z.enum(dataWords));
export const idsParameter = oneOrMany(z.string());

export const withinParameter = z
  .union([
    z.enum(freshnessWords),
    z.string().regex(durationPattern, { error: '90s 15m 6h 2d', abort: true }),
  ])
  .optional();

/** Some of the channels: those of the kinds, and those with the ids. */
export const filterParameter = z
  .strictObject({ kinds: oneOrMany(z.enum(channelKinds)).optional(), ids: idsParameter.optional() })
  .optional();

export type FilterParameter = z.infer<typeof filterParameter>;
export type WithinParameter = z.infer<typeof withinParameter>;

/** Seconds, or undefined where no bound is asked for. */
export function ageBound(within: WithinParameter): number | undefined {
  return within === undefined ? undefined : ageOf(within);
}

export function listOf<Item>(value: Item | readonly Item[]): readonly Item[] {
  return Array.isArray(value) ? (value as readonly Item[]) : [value as Item];
}
