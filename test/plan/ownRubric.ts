import { readRubric } from '../../src/rubric/readRubric.ts';
import type { Rubric } from '../../src/rubric/rubric.ts';
import { shippedFile } from '../rubricFile.ts';

/** The default rubric with some lines over it. */
export function extendedRubric(lines: string): Rubric {
  const text = `rubric: 1\nid: own\nversion: 1.0.0\nextends: omnichannel\n${lines}`;
  return readRubric({ name: 'own.yaml', text }, shippedFile);
}

/** A rubric of its own with gates of the lowest level, and whatever else is given. */
export function rubricWith(gates: Readonly<Record<string, string>>, lines = ''): Rubric {
  const said = 'dimension: all, weight: 1, title: T, why: W, fix: F, gate: { multi: required }';
  const criteria = Object.entries(gates).map(([id, more]) => `  ${id}: { ${said}, ${more} }\n`);
  const text = `rubric: 1
id: own
version: 1.0.0
dimensions: { all: { weight: 1 } }
criteria:
${criteria.join('')}${lines}`;
  return readRubric({ name: 'own.yaml', text }, shippedFile);
}
