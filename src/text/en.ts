import { result } from './en/result.ts';
import { terms } from './en/terms.ts';

/** Every text that a person reads, in English. */
export const en = { terms, result };
