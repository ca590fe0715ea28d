import { describe, expect, it } from 'vitest';
import { fullEvidence } from '../../src/score/fullEvidence.ts';
import { scoreCriterion } from '../../src/score/scoredCriterion.ts';
import { shippedRubric } from '../rubricFile.ts';
import { networksWith } from './networksWith.ts';

/** The evidence about so many channels of which the first sends its customers' data to the second. */
function evidence(id: string, count: number, flows = '[{ from: c0, to: c1, data: all }]') {
  const channels = Array.from({ length: count }, (_, index) => `c${index}`);
  const networks = networksWith(`flows: ${flows}`, channels);
  const criterion = shippedRubric().criteria.find((each) => each.id === id);
  if (!criterion) throw new Error(`There is no ${id}.`);
  return fullEvidence(scoreCriterion(criterion, networks, []), networks);
}
const pairs = (found: ReturnType<typeof evidence>) =>
  found.evidence.map(({ entities }) => entities.join('>').replaceAll('channel:', ''));

describe('all the evidence of a criterion', () => {
  it('is what a measurement keeps, where that is all', () => {
    const found = evidence('recognition', 4);
    expect(found.complete).toBe(true);
    expect(new Set(pairs(found)).size).toBe(4 * 3);
    expect(evidence('linked-channels', 100)).toMatchObject({ complete: true });
  });

  it('is asked for channel by channel where there are more pairs than it keeps', () => {
    const found = evidence('recognition', 12);
    expect(found.complete).toBe(true);
    expect(new Set(pairs(found)).size).toBe(12 * 11);
    const met = found.evidence.filter(({ verdict }) => verdict === 'met');
    expect(pairs({ ...found, evidence: met })).toEqual(['c0>c1']);
  });

  it('tells what may be as not known', () => {
    const { evidence: found } = evidence('recognition', 12, 'unknown');
    expect(new Set(found.map(({ verdict }) => verdict))).toEqual(new Set(['unknown']));
  });

  it('tells of two that are alike once, though it is found from both ends', () => {
    const found = evidence('aligned-teams', 15);
    expect(pairs(found)).toHaveLength((15 * 14) / 2);
    expect(pairs(found).slice(0, 2)).toEqual(['c0>c1', 'c0>c10']);
  });

  it('is not complete where there are too many channels', () => {
    expect(evidence('recognition', 100).complete).toBe(true);
    expect(evidence('recognition', 101).complete).toBe(false);
    expect(evidence('linked-channels', 101).complete).toBe(false);
  });
});
