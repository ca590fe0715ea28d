import { describe, expect, it } from 'vitest';
import { readCompany } from '../../src/company/readCompany.ts';
import { worldsOf } from '../../src/company/worlds.ts';
import { buildNetwork } from '../../src/network/network.ts';
import { keepsPoints } from '../../src/plan/keepsPoints.ts';
import { worldScore } from '../../src/plan/worldScore.ts';
import { extendedRubric, rubricWith } from './ownRubric.ts';
import { fileOf } from './planOf.ts';

const by = rubricWith({
  links: 'metric: linked-channels, with: { data: all }, at_least: { multi: 1 }',
  reach: 'metric: customer-reach, at_least: { multi: 1 }',
  journeys: 'metric: journey-owner, at_least: { multi: 1 }',
  owners: 'metric: accountable-owner, at_least: { multi: 1 }',
});
const both = 'flows: [{ between: [store, web], data: all }]';
const oneWay = 'flows: [{ from: store, to: web, data: all }]';

function networkOf(lines: string, owner = 'care') {
  const { worst } = worldsOf(
    readCompany([
      fileOf(`omnigauge: 1
teams: { care: {} }
channels: { store: { kind: store, team: ${owner} }, web: { kind: webshop, team: care } }
${lines}
`),
    ]),
  );
  return buildNetwork(worst);
}

const journeys = 'journeys: { collect: { team: care, steps: [web, store] } }';

describe('all the points of a fuller company are kept', () => {
  it('whatever is lost by another', () => {
    const keeps = keepsPoints(by, networkOf(both), []);
    const others = [
      networkOf(oneWay),
      networkOf(both, 'none'),
      networkOf('flows: []'),
      networkOf(both),
    ];
    for (const _time of [1, 2]) expect(others.map(keeps)).toEqual([false, false, false, true]);
  });

  it('with more, and where there were none', () => {
    expect(keepsPoints(by, networkOf(oneWay), [])(networkOf(both))).toBe(true);
    const none = networkOf(`${both}\njourneys: {}`);
    expect(keepsPoints(by, none, [])(none)).toBe(true);
    expect(keepsPoints(by, none, [])(networkOf(`${both}\n${journeys}`))).toBe(true);
  });

  it('of criteria that count', () => {
    const counting = extendedRubric(
      'criteria: { accountable-owner: { weight: 0 }, aligned-teams: { weight: 0 } }\n',
    );
    const keeps = (rubric: typeof by) =>
      keepsPoints(rubric, networkOf(both), [])(networkOf(both, 'none'));
    expect([keeps(counting), keeps(extendedRubric(''))]).toEqual([true, false]);
  });

  it.each([
    ['by the same', both, true],
    ['not with fewer flows', oneWay, false],
    [
      'by as many flows over a system',
      'systems: { crm: { kind: crm } }\nflows: [{ between: [store, crm], data: all }, { between: [web, crm], data: all }]',
      true,
    ],
    ['not where what made sense makes none any more', `${both}\njourneys: {}`, false],
  ])('%s', (_, lines, isKept) => {
    const full = networkOf(`${both}\n${journeys}`);
    const keeps = keepsPoints(by, full, []);
    const network = networkOf(lines.includes('journeys') ? lines : `${lines}\n${journeys}`);
    // Whatever was asked before.
    for (const _time of [1, 2]) {
      expect(keeps(network)).toBe(isKept);
      expect(keeps(full)).toBe(true);
    }
  });

  it('of criteria that make sense at all', () => {
    const at = { file: 'company.yaml', line: 1, column: 1 };
    const alone = ['links', 'reach'].map((criterion) => ({ criterion, reason: 'Alone.', at }));
    expect(keepsPoints(by, networkOf(both), alone)(networkOf(oneWay))).toBe(true);
    expect(keepsPoints(by, networkOf(both), alone)(networkOf(oneWay, 'none'))).toBe(false);
  });
});

// What reaches all that multi asks for has 25 points.
it.each([
  ['of everything', 'care', both, 25],
  ['of half of the owners', 'none', both, 20.8],
  ['of nothing', 'none', 'flows: []', 4.2],
])('the score of one world: %s', (_, owner, flows, points) => {
  expect(worldScore(by, networkOf(flows, owner), [])).toBeCloseTo(points, 1);
});

it('the score of nothing is none', () => {
  const at = { file: 'company.yaml', line: 1, column: 1 };
  const none = by.criteria.map(({ id }) => ({ criterion: id, reason: 'No.', at }));
  expect(worldScore(by, networkOf(both), none)).toBe(0);
});
