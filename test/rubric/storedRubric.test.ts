import { expect, it } from 'vitest';
import {
  defaultRubric,
  findExtended,
  rubricFile,
  shippedRubrics,
} from '../../src/cli/files/rubricFiles.ts';
import { readRubric } from '../../src/rubric/readRubric.ts';
import { rubricFrom, type StoredRubric, storedRubric } from '../../src/rubric/storedRubric.ts';

it.each(shippedRubrics())('%s is the same when it was kept as data', (id) => {
  const find = findExtended('.');
  const kept = storedRubric(rubricFile(id, '.'), find);
  const read = JSON.parse(JSON.stringify(kept)) as StoredRubric;
  expect(rubricFrom(read)).toEqual(readRubric(rubricFile(id, '.'), find));
  expect(read.files.map(({ name }) => name)).toContain(`omnigauge/rubrics/${defaultRubric}.yaml`);
});
