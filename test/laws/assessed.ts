import { assess } from '../../src/assess.ts';
import type { Assessment } from '../../src/assessment.ts';
import type { Rubric } from '../../src/rubric/rubric.ts';
import type { SourceFile } from '../../src/source/sourceFile.ts';
import { en } from '../../src/text/en.ts';

/** The one result, in English, without the plan, which has laws of its own. */
export function assessed(files: readonly SourceFile[], rubric: Rubric): Assessment {
  return assess(files, { rubric, words: en, language: 'en', version: '0.0.0', planning: null });
}

/** The result as JSON, less what tells where things stand in the files. */
export function withoutPlaces({ inputs: _, ...rest }: Assessment): string {
  return JSON.stringify(
    rest,
    (key, value) => (key === 'at' || key === 'related' ? undefined : value),
    1,
  );
}

/** The first lines in which two texts differ. */
export function firstDifference(one: string, other: string): string[] {
  if (one === other) return [];
  const [lines, others] = [one.split('\n'), other.split('\n')];
  const index = lines.findIndex((line, number) => line !== others[number]);
  const from = Math.max(0, index - 12);
  return [
    `differ in line ${index + 1}:`,
    ...lines.slice(from, index + 1).map((line) => `  < ${line}`),
    `  > ${others[index]}`,
  ];
}
