import type { checkFormats } from '../report/check/checkFormats.ts';

export type CheckFormat = keyof typeof checkFormats;

const endings: readonly [ending: RegExp, format: CheckFormat][] = [
  [/\.sarif(\.json)?$/i, 'sarif'],
  [/\.json$/i, 'json'],
  [/\.xml$/i, 'junit'],
  [/\.(md|markdown)$/i, 'summary'],
  [/\.te?xt$/i, 'text'],
];

/** The format of a check that a file's ending says; null where it says none. */
export function checkFormatOf(file: string): CheckFormat | null {
  return endings.find(([ending]) => ending.test(file))?.[1] ?? null;
}
