import { describe, expect, it } from 'vitest';
import { writtenBaseline } from '../../src/baseline/writtenBaseline.ts';
import { baselineOf, checked, outcomeOf, reread } from './checked.ts';
import { apart, joined } from './companies.ts';

const flow = '{ between: [store, webshop], data: [orders], freshness: realtime }';
const connected = apart.replace('flows: []', `flows: [${flow}]`);

describe('the floor', () => {
  const baseline = baselineOf(connected);

  it('is the level and the score of the day it was written', () => {
    expect(baseline).toMatchObject({ level: 'cross', on: 'low' });
    expect(outcomeOf(checked(connected, { baseline }), 'loss').passed).toBe(true);
    const { passed, findings, firstStep } = outcomeOf(checked(apart, { baseline }), 'loss');
    expect(passed).toBe(false);
    expect(findings.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^The level falls from Cross-channel to Multichannel\./),
      expect.stringMatching(/^The score falls from /),
    ]);
    expect(firstStep).not.toBeNull();
  });

  it('is what the score is short of, where nothing is missing that was not', () => {
    const raised = writtenBaseline(baseline).replace(/^score: .*$/m, 'score: 99');
    const { findings } = outcomeOf(checked(connected, { baseline: reread(raised) }), 'loss');
    expect(findings).toMatchObject([
      { criterion: null, entities: [], at: { file: 'baseline.yaml', line: 6 } },
    ]);
  });

  it('rises with the company, and falls only where that is asked for', () => {
    const risen = baselineOf(joined, { before: baseline });
    expect(risen.score ?? 0).toBeGreaterThan(baseline.score ?? 0);
    const kept = baselineOf(apart, { before: baseline });
    expect([kept.level, kept.score]).toEqual([baseline.level, baseline.score]);
    expect(outcomeOf(checked(apart, { baseline: kept }), 'loss').passed).toBe(false);
    const lowered = baselineOf(apart, { before: baseline, lowersFloor: true });
    expect(lowered.level).toBe('multi');
    expect(checked(apart, { baseline: lowered }).passed).toBe(true);
  });

  it('is that of the bound that decides', () => {
    const open = apart.replace('flows: []', 'flows: unknown');
    expect(baselineOf(open).on).toBe('low');
    const likely = baselineOf(open, { on: 'estimate' });
    expect(likely.on).toBe('estimate');
    expect(checked(open, { baseline: likely, on: 'estimate' }).passed).toBe(true);
    expect(checked(open, { baseline: likely }).notes[0]).toContain('--on estimate');
  });
});
