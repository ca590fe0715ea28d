import { expect, it } from 'vitest';
import { channelCount } from '../../src/metrics/channelCount.ts';
import { kpisMeasured } from '../../src/metrics/kpisMeasured.ts';
import { practice } from '../../src/metrics/practice.ts';
import { stageChoice } from '../../src/metrics/stageChoice.ts';

it.each([
  ['one channel', channelCount.step?.({}), 1],
  ['from “partly” to “yes”', practice.step?.({ practice: 'loyalty' }), 0.5],
  ['one KPI of four', kpisMeasured.step?.({ kpis: ['a', 'b', 'c', 'd'] }), 0.25],
  ['the only KPI', kpisMeasured.step?.({ kpis: 'a' }), 1],
  ['one stage of two', stageChoice.step?.({ stages: ['buy', 'pay'] }), 0.5],
])('the least that a value can move is %s', (_, step, expected) => {
  expect(step).toBe(expected);
});
