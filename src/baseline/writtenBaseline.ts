import { levels } from '../company/vocabulary.ts';
import { scalarText } from '../source/edit/scalarText.ts';
import type { Accepted, Baseline, BaselineEntry } from './baseline.ts';

/** Says how the file came about, in a way that is the same in every language. */
const heading = '# omnigauge check --baseline … --update-baseline';

/**
 * A baseline as a file: sorted, and one entry a line, so that two people can change it side by side
 * and their changes merge.
 */
export function writtenBaseline({ rubric, on, level, score, accepted }: Baseline): string {
  const { id, version, hash } = rubric;
  const lines = [...new Map(accepted.map((entry) => [sortKey(entry), entryLine(entry)]))]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, line]) => line);
  return [
    heading,
    'baseline: 1',
    `rubric: ${mapText({ id, version, hash })}`,
    `on: ${on}`,
    `level: ${level}`,
    `score: ${score}`,
    ...(lines.length > 0 ? ['accepted:', ...lines] : ['accepted: []']),
    '',
  ].join('\n');
}

function entryLine(entry: BaselineEntry): string {
  const { rule, criterion, blocks, about, missing, reason, expires } = entry;
  return `  - ${mapText({ rule, criterion, blocks, about, missing, reason, expires })}`;
}

/** Values that are not there are left out. */
function mapText(
  values: Readonly<Record<string, string | number | null | readonly string[]>>,
): string {
  const parts = Object.entries(values).flatMap(([key, value]) => {
    if (value === null || (typeof value === 'object' && value.length === 0)) return [];
    const shown = typeof value === 'object' ? `[${value.map(text).join(', ')}]` : text(`${value}`);
    return [`${key}: ${typeof value === 'number' ? value : shown}`];
  });
  return `{ ${parts.join(', ')} }`;
}

function text(value: string): string {
  return scalarText(value, { narrow: true, json: false, quotes: null });
}

/** Gaps first, by criterion, level and what they are about. */
function sortKey({ rule, criterion, blocks, about }: Accepted): string {
  return JSON.stringify([rule ?? '', criterion, blocks && levels.indexOf(blocks), ...about]);
}
