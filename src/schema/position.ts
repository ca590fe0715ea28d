import * as z from 'zod';

/** A place in a file; lines and columns count from 1. */
export const position = z.strictObject({
  file: z.string(),
  line: z.int().min(1),
  column: z.int().min(1),
});
