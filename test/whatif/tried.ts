import { readCompany } from '../../src/company/readCompany.ts';
import type { SourceFile } from '../../src/source/sourceFile.ts';
import { whatIf } from '../../src/whatif/whatIf.ts';
import type { WhatIfResult } from '../../src/whatif/whatIfResult.ts';
import { type Language, rubric, words } from '../explain/explained.ts';
import { type Changes, request } from './changed.ts';

/** What would change in a company, by the default rubric. */
export function tried(
  files: readonly SourceFile[],
  changes: Changes,
  language: Language = 'en',
): WhatIfResult {
  const options = { rubric, words: words[language], language, version: '0.0.0' };
  return whatIf({ files, description: readCompany(files) }, request(changes), options);
}
