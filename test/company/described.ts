import type { Description } from '../../src/company/description.ts';
import { readCompany } from '../../src/company/readCompany.ts';
import { InputError } from '../../src/source/inputError.ts';
import { defaultLimits, type Limits } from '../../src/source/limits.ts';
import type { Problem } from '../../src/source/problem.ts';

const named = (texts: readonly string[]) =>
  texts.map((text, index) => ({ name: `${'abcdefgh'[index]}.yaml`, text }));

/** A company given as the texts of its files `a.yaml`, `b.yaml`, …; the format is added. */
export function described(...texts: string[]): Description {
  return readCompany([...named(texts), { name: 'format.yaml', text: 'omnigauge: 1\n' }]);
}

/** What is wrong with files `a.yaml`, `b.yaml`, …. */
export function problemsOf(
  texts: readonly string[],
  limits: Partial<Limits> = {},
): readonly Problem[] {
  try {
    readCompany(named(texts), { ...defaultLimits, ...limits });
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
  return [];
}

/** The same in short: code, place, suggestion and the other place. */
export function found(texts: readonly string[], limits: Partial<Limits> = {}): string[] {
  return problemsOf(texts, limits).map(({ code, at, suggestion, related }) =>
    [
      code,
      at && `${at.file}:${at.line}:${at.column}`,
      suggestion && `${suggestion}?`,
      related && `also ${related.file}:${related.line}:${related.column}`,
    ]
      .filter(Boolean)
      .join(' '),
  );
}
