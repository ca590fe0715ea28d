import { expect, inject, it } from 'vitest';
import { filesIn } from './filesIn.ts';

it('two builds of the same sources are the same bytes', () => {
  expect(filesIn(inject('rebuilt').contents)).toEqual(filesIn(inject('built').contents));
});
