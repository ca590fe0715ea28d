import { expect, it } from 'vitest';
import { rubricWith } from './ownRubric.ts';
import { planOf } from './planOf.ts';

it('owns up to a gate that stays shut because one channel cannot follow two guidelines', () => {
  const brand = (ids: string) =>
    `metric: brand-coherence, with: { channels: { ids: [${ids}] } }, at_least: { multi: 1 }`;
  const rubric = rubricWith(
    { 'one-with-y': brand('x, y'), 'one-with-z': brand('x, z') },
    'effort: { adopt-guideline: 1 }\n',
  );
  const plan = planOf(
    `omnigauge: 1
brand: { visual: same }
channels:
  x: { kind: store, brand: { voice: b } }
  y: { kind: app, brand: { voice: a }, effort: 10 }
  z: { kind: email, brand: { voice: c }, effort: 10 }
flows: []
`,
    'multi',
    {},
    rubric,
  );
  expect(plan.isReached).toBe(false);
  expect(plan.unmet).not.toEqual([]);
  expect(plan.leastEffort).toBe(null);
});
