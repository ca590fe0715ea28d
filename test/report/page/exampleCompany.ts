import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { assessDescription } from '../../../src/assess.ts';
import type { Assessment } from '../../../src/assessment.ts';
import { pageSources } from '../../../src/browser/pageSources.ts';
import { readCompany } from '../../../src/company/readCompany.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import type { PageSources } from '../../../src/report/page/pageData.ts';
import type { SourceFile } from '../../../src/source/sourceFile.ts';
import { en } from '../../../src/text/en.ts';
import { it } from '../../../src/text/it.ts';
import { shippedRubric } from '../../rubricFile.ts';

export const pageWords = { en, it };
export type PageLanguage = keyof typeof pageWords;

export interface ExampleCompany {
  files: readonly SourceFile[];
  plan: Plan | null;
  assessment: Assessment;
  sources: PageSources;
}

/** A company of some files, assessed as the command does. */
export function companyOf(files: readonly SourceFile[], language: PageLanguage): ExampleCompany {
  const rubric = shippedRubric();
  const options = { rubric, words: pageWords[language], language, version: '0.0.0' };
  const { assessment, plan } = assessDescription(readCompany(files), files, options);
  return { files, plan, assessment, sources: pageSources(files, options, plan) };
}

/** One of the companies in `examples/`. */
export function exampleCompany(path: string, language: PageLanguage = 'en'): ExampleCompany {
  const root = fileURLToPath(new URL(`../../../examples/${path}`, import.meta.url));
  const names = statSync(root).isDirectory()
    ? readdirSync(root).filter((name) => name.endsWith('.yaml') && !name.startsWith('omnigauge'))
    : [''];
  const files = names.sort().map((name) => ({
    name: name || path,
    text: readFileSync(join(root, name), 'utf8'),
  }));
  return companyOf(files, language);
}
