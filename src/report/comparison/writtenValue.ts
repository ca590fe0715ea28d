import { truncate } from '../text/layout/truncate.ts';
import { visible } from '../text/visible.ts';

const longest = 60;

/** A value of the file as people write it on one line. */
export function writtenValue(value: unknown): string {
  return truncate(visible(written(value)), longest);
}

function written(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(written).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([key, inner]) => `${key}: ${written(inner)}`);
    return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
  }
  return String(value);
}
