import { describe, expect, it } from 'vitest';
import { chosenRubric } from '../../../src/cli/files/chosenRubric.ts';
import { en } from '../../../src/text/en.ts';
import { it as italian } from '../../../src/text/it.ts';

describe('the sectors that are offered', () => {
  it.each([
    ['en', en],
    ['it', italian],
  ])('each have a rubric of their own, in %s', (_, { interviewScreens: { sectors } }) => {
    const rubrics = sectors.map((sector) => chosenRubric(sector, '/').choice?.id);
    expect(rubrics).toEqual(['retail', 'banking', 'customer-service', 'b2b', 'public-services']);
  });
});
