import { defaultLimits, type Limits } from '../../src/source/limits.ts';
import type { Path } from '../../src/source/path.ts';
import { readSource } from '../../src/source/readSource.ts';
import { positionOf } from '../../src/source/sourceDocument.ts';

/** A text as read: its values, its problems in short, and the place of any path. */
export function read(text: string, limits: Partial<Limits> = {}) {
  const { document, problems } = readSource(
    { name: 'file.yaml', text },
    { ...defaultLimits, ...limits },
  );
  const place = (path: Path, part: 'key' | 'value' = 'value') => {
    const { line, column } = positionOf(document, path, part);
    return `${line}:${column}`;
  };
  const found = problems.map(({ code, at }) => `${code} ${at?.line}:${at?.column}`);
  return { document, value: document.value, problems, found, place };
}
