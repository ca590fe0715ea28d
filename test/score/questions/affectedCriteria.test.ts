import { describe, expect, it } from 'vitest';
import type { UnstatedWhat } from '../../../src/company/unstated.ts';
import { askedIds } from '../../../src/rubric/askedIds.ts';
import type { Criterion } from '../../../src/rubric/rubric.ts';
import { changesFlows, isAffected } from '../../../src/score/questions/affectedCriteria.ts';
import { shippedRubric } from '../../rubricFile.ts';

const at = { file: 'c.yaml', line: 1, column: 1 };

/** Ids of the criteria of the default rubric that an answer may change. */
function affected(what: UnstatedWhat, about: string): string[] {
  const { criteria } = shippedRubric();
  return criteria.filter((each) => isAffected(each, { what, about, at })).map(({ id }) => id);
}
const all = shippedRubric().criteria.map(({ id }) => id);

describe('an answer may change', () => {
  it('everything, where it is about what a channel is', () => {
    expect(affected('kind', 'channels.a.kind')).toEqual(all);
    expect(affected('direction', 'channels.a.direction')).toEqual(all);
  });

  it('little, where it is about what a system is', () => {
    const metrics = shippedRubric().criteria.filter(({ metric }) =>
      metric.reads.includes('systems'),
    );
    expect(affected('kind', 'systems.a.kind')).toEqual(metrics.map(({ id }) => id));
    expect(metrics.length).toBeLessThan(all.length);
  });

  it.each([
    ['owner', 'channels.a.team', 'accountable-owner', 'recognition'],
    ['owner', 'systems.a.team', 'system-owner', 'recognition'],
    ['identifies_by', 'channels.a.identifies_by', 'recognition', 'accountable-owner'],
    ['voice', 'channels.a.voice', 'brand-coherence', 'recognition'],
    ['goals', 'teams.a.goals', 'aligned-teams', 'recognition'],
    ['flows', 'flows', 'recognition', 'brand-coherence'],
    ['journeys', 'journeys', 'continuity', 'brand-coherence'],
    ['within', 'journeys.a.within', 'continuity', 'brand-coherence'],
  ] as const)('%s: what reads it, and nothing else', (what, about, one, other) => {
    expect(affected(what, about)).toContain(one);
    expect(affected(what, about)).not.toContain(other);
  });

  it('only the criteria that name a practice', () => {
    const found = affected('practice', 'practices.click-and-collect');
    expect(found).toHaveLength(1);
    expect(affected('practice', 'practices.no-such')).toEqual([]);
  });

  it('only the criteria that name a KPI, or all of them where it is the whole list', () => {
    const [one] = shippedRubric().criteria.filter(({ metric }) => metric.id === 'kpis-measured');
    const [kpi] = askedIds(shippedRubric(), 'kpis-measured', 'kpis');
    expect(affected('measured', `kpis.${kpi}.measured`)).toEqual([one?.id]);
    expect(affected('measured', 'kpis.no-such.measured')).toEqual([]);
    expect(affected('kpis', 'kpis')).toContain(one?.id);
    const ofAll = { ...(one as Criterion), parameters: {} };
    expect(isAffected(ofAll, { what: 'measured', about: 'kpis.no-such.measured', at })).toBe(true);
  });
});

it.each([
  ['flows', true],
  ['incoming', true],
  ['data', true],
  ['freshness', true],
  ['ends', true],
  ['owner', false],
  ['kind', false],
] as const)('%s changes who reaches whom: %s', (what, answer) => {
  expect(changesFlows({ what, about: '', at })).toBe(answer);
});
