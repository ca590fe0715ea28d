import * as z from 'zod';
import { entryKinds } from './entryList.ts';

const whole = z.int().min(0);

/** A change that was tried out, and what went with it. */
export const appliedChangeSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('overlay'),
    file: z.string(),
    /** What it states, as in `channels.store`. */
    parts: z.array(z.string()),
    /** Flows that it adds. */
    flows: whole,
  }),
  z.strictObject({
    kind: z.literal('remove'),
    what: z.enum([...Object.values(entryKinds), 'flow']),
    id: z.string(),
    name: z.string(),
    /** Flows that go with it. */
    flows: whole,
    /** Steps of journeys that go with it. */
    steps: whole,
    /** What has no owner any more. */
    owned: whole,
    /** Teams that said that they work with it. */
    partners: whole,
  }),
  z.strictObject({
    kind: z.literal('set'),
    path: z.string(),
    /** Null where nothing was stated. */
    before: z.unknown(),
    after: z.unknown(),
  }),
  z.strictObject({
    kind: z.literal('add-flow'),
    from: z.string(),
    to: z.string(),
    /** Whether it leads both ways. */
    both: z.boolean(),
    /** Words of the file format; null where it is not known. */
    data: z.array(z.string()).nullable(),
    freshness: z.string().nullable(),
  }),
]);

export type AppliedChange = z.infer<typeof appliedChangeSchema>;
export type AppliedRemoval = Extract<AppliedChange, { kind: 'remove' }>;
