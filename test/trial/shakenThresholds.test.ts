import { describe, expect, it } from 'vitest';
import { metricCatalog } from '../../src/metrics/catalog.ts';
import type { Metric } from '../../src/metrics/metric.ts';
import type { Criterion, PerLevel } from '../../src/rubric/rubric.ts';
import { shakenThresholds } from '../../src/trial/shakenThresholds.ts';

const shaken = (
  metric: string,
  atLeast: PerLevel<number>,
  level: 'multi' | 'cross' | 'omni',
  parameters: unknown = {},
) =>
  shakenThresholds(
    {
      metric: metricCatalog.find(({ id }) => id === metric) as Metric,
      parameters,
      atLeast,
    } as Criterion,
    level,
  );

describe('a shaken threshold', () => {
  it('goes a tenth up and a tenth down', () => {
    expect(shaken('recognition', { cross: 0.2, omni: 0.8 }, 'omni')).toEqual([
      { cross: 0.2, omni: 0.88 },
      { cross: 0.2, omni: 0.72 },
    ]);
  });

  it('takes the others along, so that the order stays', () => {
    expect(shaken('channel-count', { multi: 2, cross: 2, omni: 2 }, 'cross')).toEqual([
      { multi: 2, cross: 3, omni: 3 },
      { multi: 1, cross: 1, omni: 2 },
    ]);
  });

  it('of a share never asks for more than all', () => {
    expect(shaken('recognition', { omni: 1 }, 'omni')).toEqual([{ omni: 0.9 }]);
    expect(shaken('recognition', { omni: 0.95 }, 'omni')[0]).toEqual({ omni: 1 });
  });

  it('goes to the next value where the metric has few', () => {
    expect(shaken('practice', { cross: 0.5, omni: 1 }, 'cross')).toEqual([
      { cross: 1, omni: 1 },
      { cross: 0, omni: 1 },
    ]);
    expect(shaken('kpis-measured', { omni: 1 }, 'omni', { kpis: ['one'] })).toEqual([{ omni: 0 }]);
    expect(shaken('kpis-measured', { omni: 1 }, 'omni', { kpis: ['one', 'two'] })).toEqual([
      { omni: 0.5 },
    ]);
  });

  it('that asks for nothing cannot be shaken', () => {
    expect(shaken('recognition', { omni: 0 }, 'omni')).toEqual([]);
  });
});
