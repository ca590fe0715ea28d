import { describe, expect, it } from 'vitest';
import { rubricWith } from '../plan/ownRubric.ts';
import { asked, asking, checked } from './checked.ts';

const owned = rubricWith({
  owned: 'metric: accountable-owner, at_least: { multi: 1, cross: 1, omni: 1 }',
});

describe('a score that is too low', () => {
  const company = `teams: { t: {} }
channels:
  a: { kind: store, team: t }
  b: { kind: app, team: none }
`;

  it('points at the first place that is missing, not at one that is well', () => {
    const policy = asking({ minScore: asked(90) });
    const [rule] = checked(company, { policy, rubric: owned }).rules;
    expect(rule?.findings.map(({ at, entities }) => [at.line, entities])).toEqual([[5, []]]);
  });

  it('points at all channels where no place of them is missing', () => {
    const half = rubricWith({ owned: 'metric: accountable-owner, at_least: { multi: 0.1 }' });
    const policy = asking({ minScore: asked(90) });
    const [rule] = checked(company.replace('none', 't'), { policy, rubric: half }).rules;
    expect(rule?.findings.map(({ at }) => at.line)).toEqual([3]);
  });
});
