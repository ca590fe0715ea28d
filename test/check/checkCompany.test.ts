import { describe, expect, it } from 'vitest';
import { asked, asking, baselineOf, checked } from './checked.ts';
import { apart, joined } from './companies.ts';

const policy = asking({ minLevel: asked('omni'), owners: [asked('channels')] });

describe('what a check finds', () => {
  it('says by what, of what and against what it was judged', () => {
    const result = checked(apart, { policy, baseline: baselineOf(joined), since: joined });
    const { hash, ...rubric } = result.rubric;
    expect(hash).toMatch(/^sha256:/);
    expect({ ...result, rubric }).toMatchObject({
      rubric: { id: 'omnichannel', version: '1.0.0' },
      company: 'Apart',
      inputs: [{ file: 'company.yaml' }],
      on: 'low',
      level: { low: 'multi' },
      baseline: 'baseline.yaml',
      since: 'HEAD~1',
    });
    expect(checked(apart)).toMatchObject({
      baseline: null,
      since: null,
      accepted: null,
      rules: [],
    });
  });
});
