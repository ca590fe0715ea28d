import { describe, expect, it } from 'vitest';
import { type Knob, knobsOf, settingOf, turned } from '../../src/score/knobs.ts';
import { shippedRubric } from '../rubricFile.ts';
import { valued } from './criterionOf.ts';

const scored = [
  valued(0.5, 0.5, { id: 'a', atLeast: { multi: 0.2, omni: 0.8 }, weight: 3 }),
  valued(0.5, 0.5, { id: 'b', atLeast: { cross: 0.5 }, weight: 2 }),
];
const rubric = {
  ...shippedRubric(),
  dimensions: [
    { id: 'd', weight: 1, title: {}, why: {} },
    { id: 'e', weight: 4, title: {}, why: {} },
  ],
  criteria: scored.map(({ criterion }) => criterion),
};
const named = (knob: Knob) =>
  knob.kind === 'dimension-weight'
    ? `weight of dimension ${knob.dimension.id}`
    : `${knob.kind} of ${knob.criterion.id}${knob.kind === 'threshold' ? ` for ${knob.level}` : ''}`;

/** The numbers of a rubric and of the criteria as they are scored by it. */
function numbers({ dimensions }: Pick<typeof rubric, 'dimensions'>, criteria: typeof scored) {
  return [
    ...dimensions.map(({ weight }) => weight),
    ...criteria.flatMap(({ criterion: { atLeast, weight } }) => [
      ...[atLeast.multi, atLeast.cross, atLeast.omni].filter((each) => each !== undefined),
      weight,
    ]),
  ];
}

describe('the numbers of a rubric that somebody chose', () => {
  it('are its weights and its thresholds, each with what it stands at', () => {
    expect(knobsOf(rubric).map((knob) => `${named(knob)}: ${settingOf(knob)}`)).toEqual([
      'weight of dimension d: 1',
      'weight of dimension e: 4',
      'threshold of a for multi: 0.2',
      'threshold of a for omni: 0.8',
      'weight of a: 3',
      'threshold of b for cross: 0.5',
      'weight of b: 2',
    ]);
  });

  it('can each be changed alone', () => {
    const before = numbers(rubric, scored);
    for (const [place, knob] of knobsOf(rubric).entries()) {
      const after = turned(knob, 0.7, rubric, scored);
      const found = numbers(after.rubric as typeof rubric, [...after.criteria]);
      expect(found, named(knob)).toEqual(before.with(place, 0.7));
    }
  });

  it('change what is scored, and not what was measured', () => {
    const [, , , top] = knobsOf(rubric);
    const { criteria } = turned(top as Knob, 0.5, rubric, scored);
    expect(criteria.map(({ value }) => value.estimate)).toEqual([0.5, 0.5]);
    expect(criteria.map(({ score }) => score.estimate)).toEqual([100, scored[1]?.score.estimate]);
  });
});
