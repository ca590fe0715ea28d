import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess.ts';
import type { Assessment } from '../../src/assessment.ts';
import { fromPlainData, plainData } from '../../src/browser/plainData.ts';
import { rescored } from '../../src/browser/rescored.ts';
import { writtenPlan } from '../../src/plan/writing/writtenPlan.ts';
import { en } from '../../src/text/en.ts';
import { type ExampleCompany, exampleCompany } from '../report/page/exampleCompany.ts';
import { shippedRubric } from '../rubricFile.ts';

/** All but the digests of the files: the page carries them without the remarks in them. */
const withoutInputs = ({ inputs: _, ...rest }: Assessment) => rest;

/** What the command says of the files with some steps written into them. */
function expected({ files, plan }: ExampleCompany, done: ReadonlySet<string>) {
  const changes = (plan?.steps ?? []).flatMap(({ id, change }) => (done.has(id) ? [change] : []));
  return assess(writtenPlan(files, changes).files, {
    rubric: shippedRubric(),
    words: en,
    language: 'en',
    version: '0.0.0',
    planning: null,
  });
}

describe.each(['bottega-aurora', 'banca-meridiana.yaml', 'casa-serena-assistenza.yaml'])(
  '%s scored anew from what the page carries',
  (path) => {
    const company = exampleCompany(path);
    const carried = JSON.parse(JSON.stringify(company.sources)) as typeof company.sources;
    const ids = (company.plan?.steps ?? []).map(({ id }) => id);

    it('is what the command says, for no step and for all', () => {
      for (const done of [new Set<string>(), new Set(ids)]) {
        const anew = rescored(carried, done, company.assessment, en);
        expect(withoutInputs(anew)).toEqual(withoutInputs(expected(company, done)));
      }
    });

    it('is what the command says, for each step on its own', () => {
      for (const id of ids.slice(-3)) {
        const done = new Set([id]);
        const anew = rescored(carried, done, company.assessment, en);
        expect(withoutInputs(anew)).toEqual(withoutInputs(expected(company, done)));
      }
    });
  },
);

it('an age without bound survives', () => {
  const change = { kind: 'add-flow', age: Number.POSITIVE_INFINITY, data: 3 };
  expect(fromPlainData(JSON.parse(JSON.stringify(plainData(change))))).toEqual(change);
});
