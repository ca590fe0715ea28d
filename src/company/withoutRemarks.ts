import { defaultLimits } from '../source/limits.ts';
import { readSource } from '../source/readSource.ts';
import { rewrittenText } from '../source/rewrittenText.ts';
import type { SourceFile } from '../source/sourceFile.ts';

/**
 * A company's file without what its authors wrote for themselves: comments and `notes`. All else
 * says the same, each value in its line. The file has to be one that can be read.
 */
export function withoutRemarks({ name, text }: SourceFile): SourceFile {
  const { document } = readSource({ name, text }, defaultLimits);
  const bare = rewrittenText(text, document.value, {
    key: (path) => String(path.at(-1)),
    value: (path, value) => (path.at(-1) === 'notes' ? null : value),
  });
  return { name, text: bare };
}
