import type { en } from './en.ts';
import { result } from './it/result.ts';
import { terms } from './it/terms.ts';

/** Every text that a person reads, in Italian. The type makes a missing text a compile error. */
export const it: typeof en = { terms, result };
