import { describe, expect, it } from 'vitest';
import { readCompany } from '../../src/company/readCompany.ts';
import type { Criterion } from '../../src/rubric/rubric.ts';
import { networksOf } from '../../src/score/scoreCompany.ts';
import { scoreCriterion } from '../../src/score/scoredCriterion.ts';
import { undecidedChannels } from '../../src/score/undecidedChannels.ts';
import { shippedRubric } from '../rubricFile.ts';

const networks = networksOf(
  readCompany([
    {
      name: 'c.yaml',
      text: `omnigauge: 1
channels:
  a: { kind: unknown, direction: both }
  b: { kind: store, direction: unknown }
  c: { kind: store, direction: both }
  d: { kind: unknown, direction: unknown }
flows: []
`,
    },
  ]),
);

describe('channels of which it is not known whether a criterion speaks of them', () => {
  const undecided = (metric: string, parameters: object) => {
    const criterion = shippedRubric().criteria.find((each) => each.metric.id === metric);
    const asked = { ...(criterion as Criterion), parameters };
    return undecidedChannels(scoreCriterion(asked, networks, []), networks).join(' ');
  };
  const stores = { kinds: ['store'] as const };

  it.each([
    ['none, where it speaks of all', 'accountable-owner', {}, ''],
    ['those that may be of a kind', 'accountable-owner', { channels: stores }, 'a d'],
    [
      'those that may be at the second end',
      'recognition',
      { to: stores, from: { ids: ['c'] } },
      'a d',
    ],
    ['those on which customers may answer', 'recognition', {}, 'b d'],
    ['either, each once', 'recognition', { from: stores, to: stores }, 'a b d'],
    ['none of which the name decides', 'recognition', { from: { ids: ['c'] } }, ''],
  ])('%s', (_, metric, parameters, expected) => {
    expect(undecided(metric, parameters)).toBe(expected);
  });
});
