import { takesText } from '../source/knownKeys.ts';
import type { Path } from '../source/path.ts';
import { companySchema } from './companySchema.ts';

/**
 * Whether a company's file means a text at a path, such as an id or a name: shops may be called
 * `101` and `007`, and are referred to just so.
 */
export function isCompanyText(path: Path): boolean {
  return takesText(companySchema, path);
}
