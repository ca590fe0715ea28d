import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fittingRubric } from '../../src/rubric/fittingRubric.ts';
import { rubricHead } from '../../src/rubric/rubricHead.ts';
import { shippedFile, shippedRubric } from '../rubricFile.ts';

const heads = [
  { id: 'retail', sectors: ['retail', 'fashion', 'e-commerce'] },
  { id: 'banking', sectors: ['bank', 'retail banking', 'Insurance'] },
  { id: 'b2b', sectors: ['b2b', 'business to business'] },
  { id: 'private', sectors: ['private retail'] },
  { id: 'any', sectors: [] },
];

describe('the rubric for a sector', () => {
  it.each([
    ['retail', 'retail'],
    ['Fashion Retail (single-brand store)', 'retail'],
    ['consumer electronics\n  retail', 'retail'],
    ['E-commerce', 'retail'],
    ['an insurance company', 'banking'],
    ['business  to business', 'b2b'],
    // A longer sector says more than a word of it.
    ['retail banking', 'banking'],
    ['a small retail banking company', 'banking'],
    ['private retail', 'private'],
  ])('%j: %s', (sector, id) => {
    expect(fittingRubric(sector, heads)).toEqual({ id, sector, fits: [id] });
  });

  it.each([
    ['retailing'],
    ['banks'],
    ['riverbank'],
    ['électrobank'],
    ['home services'],
    [''],
    [' '],
    ['.*'],
    [null],
  ])('%j: none, so the default', (sector) => {
    expect(fittingRubric(sector, heads)).toEqual({ id: null, sector, fits: [] });
  });

  it('several: the default too, but they are named', () => {
    expect(fittingRubric('B2B fashion', heads)).toMatchObject({
      id: null,
      fits: ['b2b', 'retail'],
    });
    expect(fittingRubric('retail and retail banking', heads)).toMatchObject({
      id: null,
      fits: ['banking', 'retail'],
    });
  });

  it('signs in a sector are no pattern', () => {
    const odd = [{ id: 'odd', sectors: ['c++ (tools)', '[a-z]', '', ' hand  tools '] }];
    expect(fittingRubric('Hand tools', odd).id).toBe('odd');
    expect(fittingRubric('C++ (tools)', odd).id).toBe('odd');
    expect(fittingRubric('x', odd).id).toBeNull();
  });
});

describe('the head of a shipped rubric', () => {
  const shipped = readdirSync(new URL('../../rubrics/', import.meta.url))
    .filter((name) => /^[^.]+\.yaml$/.test(name))
    .map((name) => name.slice(0, -'.yaml'.length));

  it.each(shipped)('%s says what the whole says', (id) => {
    const { sectors } = shippedRubric(id);
    expect(rubricHead(shippedFile(id))).toEqual({ id, sectors });
  });

  it.each(shipped)('%s is found by each of its sectors alone', (id) => {
    const all = shipped.map((each) => rubricHead(shippedFile(each)));
    for (const sector of rubricHead(shippedFile(id)).sectors) {
      expect(fittingRubric(sector, all), sector).toMatchObject({ id });
    }
  });

  it('is empty where there is none', () => {
    expect(rubricHead({ name: 'a.yaml', text: 'criteria: {}\n' })).toEqual({ id: '', sectors: [] });
    expect(rubricHead({ name: 'a.yaml', text: 'id: mine\n' })).toEqual({ id: 'mine', sectors: [] });
    expect(rubricHead({ name: 'a.yaml', text: 'id: mine' })).toEqual({ id: 'mine', sectors: [] });
  });

  it('ends where the parts begin, whatever they say', () => {
    const text = 'id: mine\nsectors: [tourism]\ncriteria:\n  a: [\n';
    expect(rubricHead({ name: 'a.yaml', text })).toEqual({ id: 'mine', sectors: ['tourism'] });
    const below = { name: 'a.yaml', text: 'effort: {}\nid: mine\n' };
    expect(rubricHead(below)).toEqual({ id: '', sectors: [] });
  });
});
