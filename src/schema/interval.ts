import * as z from 'zod';

/** `estimate` is null where it was not assessed; low and high where nothing could be. */
export const interval = z.strictObject({
  estimate: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
});
