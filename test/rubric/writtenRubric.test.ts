import { expect, it } from 'vitest';
import { stringify } from 'yaml';
import { readRubric } from '../../src/rubric/readRubric.ts';
import type { Rubric } from '../../src/rubric/rubric.ts';
import { writtenRubric } from '../../src/rubric/writtenRubric.ts';
import { shippedRubric } from '../rubricFile.ts';
import { base } from './lint/linted.ts';

const read = (text: string) => readRubric({ name: 'a.yaml', text }, () => null);

/** All that a rubric says, without where. */
const said = (rubric: Rubric) =>
  JSON.stringify(rubric, (key, value) => (key === 'at' ? undefined : value), 2);

const more = `${base}sectors: [retail]
effort: { add-flow: 5 }
`.replace('gate: { multi: required }, ', '');

it.each([
  ['a small one', read(base)],
  ['one with sectors and efforts, and a criterion without gate', read(more)],
])('%s reads back as the same rubric', (_, rubric) => {
  expect(said(read(stringify(writtenRubric(rubric))))).toBe(said(rubric));
});

it('one that extends others is written as one that extends nothing', () => {
  const rubric = shippedRubric('banking');
  const written = writtenRubric(rubric);
  expect(written.extends).toBeUndefined();
  expect(read(stringify(written)).hash).toBe(rubric.hash);
});

it('what a rubric does not say is not written', () => {
  const written = writtenRubric(read(more.replace('sectors: [retail]\n', '')));
  expect(Object.keys(written)).not.toContain('sectors');
  expect(Object.keys(written.criteria?.channels ?? {})).not.toContain('with');
  expect(Object.keys(written.criteria?.channels ?? {})).not.toContain('gate');
  const bare = read('rubric: 1\nid: a\nversion: 1.0.0\npractices: { p: {} }\n');
  expect(writtenRubric(bare).practices).toEqual({ p: { title: { en: 'p' }, question: {} } });
});
