import { describe, expect, it } from 'vitest';
import { shippedRubrics } from '../../src/cli/files/rubricFiles.ts';
import { tryRubric } from '../../src/trial/tryRubric.ts';
import { shippedFile } from '../rubricFile.ts';

describe.each(shippedRubrics())('the rubric %s', (id) => {
  const trial = tryRubric(shippedFile(id), shippedFile(`${id}.test`), {
    find: shippedFile,
    mutate: true,
  });

  it('passes its tests', () => {
    expect(
      trial.tests.flatMap(({ name, failures }) => failures.map((each) => ({ name, ...each }))),
    ).toEqual([]);
  });

  it('has tests that look at every criterion and gate of it', () => {
    expect([...trial.coverage.criteria.missing, ...trial.coverage.gates.missing]).toEqual([]);
  });

  it('has tests that notice every change of a threshold, weight or gate', () => {
    expect(trial.mutation?.survivors).toEqual([]);
    expect(trial.mutation?.total).toBeGreaterThan(0);
  });
});
