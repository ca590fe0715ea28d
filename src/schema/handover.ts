import * as z from 'zod';

export const handoverGrade = z.enum(['nothing', 'shared', 'recognised', 'known']);

/** Data that one channel has from another. */
const arrival = z.strictObject({
  /** Words of the file format: kinds, whole groups, or `all`. */
  data: z.array(z.string()),
  /** How old it is at most, as in the file; null where one system brings it to both. */
  freshness: z.string().nullable(),
});

/** How far customers of one channel are known on another, at worst and at best. */
export const handover = z.strictObject({
  from: z.string(),
  to: z.string(),
  low: handoverGrade,
  high: handoverGrade,
  /** What reaches the second from the first, the freshest first. */
  arrives: z.strictObject({ low: z.array(arrival), high: z.array(arrival) }),
});
