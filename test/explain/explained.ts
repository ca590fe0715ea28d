import { readdirSync, readFileSync } from 'node:fs';
import { assess, assessDescription } from '../../src/assess.ts';
import type { Assessment } from '../../src/assessment.ts';
import { readCompany } from '../../src/company/readCompany.ts';
import { explain } from '../../src/explain/explain.ts';
import type { ExplainOptions } from '../../src/explain/explainOptions.ts';
import type { Explanation } from '../../src/explain/explanation.ts';
import type { ScoredCompany } from '../../src/score/scoreCompany.ts';
import { en } from '../../src/text/en.ts';
import { it as italian } from '../../src/text/it.ts';
import { shippedRubric } from '../rubricFile.ts';

export const rubric = shippedRubric();
export const words = { en, it: italian } as const;
export type Language = keyof typeof words;

/** The example company assessed by the default rubric. */
export function bottegaAurora(language: Language): Assessment {
  return bottegaInFull(language).assessment;
}

/** The same with the numbers before they are words. */
export function bottegaInFull(language: Language): {
  assessment: Assessment;
  scored: ScoredCompany;
} {
  const folder = new URL('../../examples/bottega-aurora/', import.meta.url);
  const files = readdirSync(folder)
    .sort()
    .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));
  return assessDescription(readCompany(files), files, {
    rubric,
    words: words[language],
    language,
    version: '0.0.0',
  });
}

/** A company of a few lines. */
export function assessed(
  files: { name: string; text: string }[],
  language: Language = 'en',
): Assessment {
  return assess(files, { rubric, words: words[language], language, version: '0.0.0' });
}

/** The explanation of a topic that is known. */
export function explained(topic: string, options: Partial<ExplainOptions> = {}): Explanation {
  const explanation = explain(topic, { rubric, language: 'en', ...options });
  if ('unknown' in explanation) throw new Error(`${topic} is not a topic`);
  return explanation;
}
