import { describe, expect, it } from 'vitest';
import { readCompany } from '../../src/company/readCompany.ts';
import { worldsOf } from '../../src/company/worlds.ts';
import { buildNetwork } from '../../src/network/network.ts';
import { adoptedBy, type Goal, goalsOf, impliedGoals, meets } from '../../src/plan/goals.ts';
import type { AskedLevel } from '../../src/rubric/rubric.ts';
import { networksOf } from '../../src/score/scoreCompany.ts';
import { rubricWith } from './ownRubric.ts';
import { fileOf, rubric } from './planOf.ts';
import { changeNamed } from './someChanges.ts';

const shopWith = (more: string) =>
  readCompany([
    fileOf(`omnigauge: 1
channels: { store: { kind: store }, web: { kind: webshop } }
${more}
`),
  ]);
const goalsFor = (more: string, target: AskedLevel) => {
  const description = shopWith(more);
  return goalsOf(description, rubric, networksOf(description), target);
};
const shown = (goals: readonly Goal[]) =>
  goals.map(({ criterion, needed }) => `${criterion.id} ${needed}`);

describe('the goals of a level', () => {
  it('are what its gates ask for, and those of all levels below it', () => {
    const multi = shown(goalsFor('flows: []', 'multi').goals);
    expect(multi).toEqual(['channel-count 2']);
    const cross = shown(goalsFor('flows: []', 'cross').goals);
    expect(cross.slice(0, 1)).toEqual(multi);
    expect(cross.slice(1)).toEqual(['linked-channels 0.5']);
    const omni = shown(goalsFor('flows: []', 'omni').goals);
    expect(omni.slice(0, 2)).toEqual(cross);
    expect(omni).toContain('linked-channels 1');
    expect(omni).toContain('continuity 0.9');
  });

  it('leave out a gate that is passed over as it makes no sense, and name one that stays shut', () => {
    const closed = (more: string) => goalsFor(more, 'omni').closed.map(({ id }) => id);
    const without = (id: string) => `flows: []\nnot_applicable: { ${id}: Cash only. }`;
    expect(closed('flows: []')).toEqual([]);
    expect(closed(without('continuity'))).toEqual([]);
    expect(closed(without('recognition'))).toEqual(['recognition']);
    for (const id of ['continuity', 'recognition']) {
      expect(shown(goalsFor(without(id), 'omni').goals).join()).not.toContain(id);
    }
  });

  it('name one that stays shut at several levels once', () => {
    const more = 'flows: []\nnot_applicable: { linked-channels: Alone. }';
    expect(goalsFor(more, 'omni').closed.map(({ id }) => id)).toEqual(['linked-channels']);
    expect(goalsFor(more, 'multi').closed).toEqual([]);
  });
});

describe('what a practice implies', () => {
  it('is a goal of the criterion that asks for it', () => {
    const goals = impliedGoals(['in-store-digital', 'click-and-collect'], rubric);
    expect(
      goals.map(({ practice, criterion, otherwise }) => [
        practice,
        criterion.id,
        criterion.settings,
        otherwise,
      ]),
    ).toEqual([
      [
        'in-store-digital',
        'in-store-digital',
        rubric.practices.find(({ id }) => id === 'in-store-digital')?.implies?.settings,
        0,
      ],
      [
        'click-and-collect',
        'click-and-collect',
        rubric.practices.find(({ id }) => id === 'click-and-collect')?.implies?.settings,
        0,
      ],
    ]);
  });

  it('is nothing where the rubric does not know it, or does not ask for it', () => {
    expect(impliedGoals(['juggling'], rubric)).toEqual([]);
    const known = `practices:
  juggling:
    title: Juggling
    question: Do you juggle?
    implies: { metric: channel-count, at_least: 2 }
`;
    const gates = { number: 'metric: channel-count, at_least: { multi: 2 }' };
    expect(impliedGoals(['juggling'], rubricWith(gates, known))).toEqual([]);
  });

  it('is about the practices that changes adopt', () => {
    const changes = ['measure-kpi:conversion', 'adopt-practice:click-and-collect'];
    expect(adoptedBy(changes.map(changeNamed))).toEqual(['click-and-collect']);
  });
});

describe('a goal', () => {
  const [channels] = rubric.criteria.filter(({ id }) => id === 'channel-count') as [
    Goal['criterion'],
  ];
  const [journeys] = rubric.criteria.filter(({ id }) => id === 'continuity') as [Goal['criterion']];
  it.each([
    ['is met by as much as it takes', { criterion: channels, needed: 2 }, true, true],
    ['is missed by less', { criterion: channels, needed: 3 }, false, false],
    [
      'is met as assumed where nothing can be measured',
      { criterion: journeys, needed: 0.9 },
      false,
      true,
    ],
    ['or as it says itself', { criterion: journeys, needed: 0.9, otherwise: 0 }, false, false],
    [
      'or as it says itself, whatever is assumed',
      { criterion: journeys, needed: 0.9, otherwise: 1 },
      true,
      true,
    ],
  ])('%s', (_, goal, inWorst, inBest) => {
    const { worst, best } = worldsOf(shopWith('journeys: {}'));
    expect(meets(buildNetwork(worst), goal)).toBe(inWorst);
    expect(meets(buildNetwork(best), goal)).toBe(inBest);
  });
});
