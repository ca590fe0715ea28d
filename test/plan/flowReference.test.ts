import { describe, expect, it } from 'vitest';
import { dataSet, kindsOf } from '../../src/company/dataKind.ts';
import { readCompany } from '../../src/company/readCompany.ts';
import type { World } from '../../src/company/world.ts';
import { worldsOf } from '../../src/company/worlds.ts';
import { draftOf } from '../../src/plan/draft.ts';
import {
  type FlowReference,
  flowReferences,
  nodesOfFlow,
  replaceFlow,
  teamOfFlow,
} from '../../src/plan/flowReference.ts';
import { fileOf } from './planOf.ts';

const company = readCompany([
  fileOf(`omnigauge: 1
teams: { care: {}, shops: {} }
channels: { app: { kind: app }, store: { kind: store, team: shops }, web: { kind: webshop } }
systems: { crm: { kind: crm } }
flows:
  - { from: store, to: crm, data: [orders], freshness: daily, team: care }
  - { from: store, to: crm, data: [stock] }
  - { between: [store, web], data: unknown }
  - { from: web, to: unknown, data: [orders] }
  - { from: unknown, to: web, data: [orders] }
`),
]);
const { worst, best } = worldsOf(company);
const described = ({ id, ends, data, age }: FlowReference) =>
  `${id}: ${ends.map(({ from, to }) => `${from}-${to}`).join(' ')}, ${kindsOf(data).length} kinds, ${age} s`;

describe('entries of the list of flows', () => {
  it.each<[string, World, string[]]>([
    [
      'at their worst',
      worst,
      [
        'store>crm: store-crm, 1 kinds, Infinity s',
        'store>crm#2: store-crm, 1 kinds, 86400 s',
        'store<>web: store-web web-store, 0 kinds, Infinity s',
      ],
    ],
    [
      'at their best',
      best,
      [
        'store>crm: store-crm, 1 kinds, 0 s',
        'store>crm#2: store-crm, 1 kinds, 86400 s',
        'store<>web: store-web web-store, 16 kinds, 0 s',
      ],
    ],
  ])(
    'are known by what they join, those without two known ends left out: %s',
    (_, world, expected) => {
      expect(flowReferences(company, world).map(described)).toEqual(expected);
    },
  );

  it('say what the file says of them', () => {
    const stated = flowReferences(company, best).map(({ at, statedAge, statedData }) => [
      at.line,
      statedAge,
      kindsOf(statedData.stated),
      statedData.complete,
    ]);
    expect(stated).toEqual([
      [7, undefined, ['stock'], true],
      [6, 86_400, ['orders'], true],
      [8, undefined, [], false],
    ]);
  });

  it('belong to the team that they name, else to an owner of an end', () => {
    const references = flowReferences(company, worst);
    expect(references.map((flow) => teamOfFlow(flow, company))).toEqual(['shops', 'care', 'shops']);
    expect(references.map(nodesOfFlow)).toEqual([
      ['store', 'crm'],
      ['store', 'crm'],
      ['store', 'web'],
    ]);
  });
});

describe('what an entry stands for is replaced', () => {
  const orders = dataSet(['orders']);
  const flowsAfter = (world: World, index: number, times: number) => {
    const draft = draftOf(world);
    const flow = flowReferences(company, world)[index] as FlowReference;
    for (let time = 0; time < times; time++)
      replaceFlow(draft, flow, ({ data, age }) => ({ data: data | orders, age: age + 1 }));
    return draft.flows
      .filter(({ at }) => at.line === flow.at.line)
      .map(({ from, to, data, age }) => `${from}>${to} ${kindsOf(data).length} ${age}`);
  };

  it.each([
    ['one of two of the same name', worst, 1, 1, ['1>3 1 86401']],
    ['again', worst, 1, 2, ['1>3 1 86402']],
    ['both directions', best, 2, 1, ['1>2 16 1', '2>1 16 1']],
    [
      'both directions, where nothing was known to flow',
      worst,
      2,
      1,
      ['1>2 1 Infinity', '2>1 1 Infinity'],
    ],
    ['what was added before', worst, 2, 2, ['1>2 1 Infinity', '2>1 1 Infinity']],
  ])('%s', (_, world, index, times, expected) => {
    expect(flowsAfter(world, index, times)).toEqual(expected);
  });
});
