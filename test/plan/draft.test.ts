import { describe, expect, it } from 'vitest';
import { readCompany } from '../../src/company/readCompany.ts';
import { worldsOf } from '../../src/company/worlds.ts';
import { addFlowTo, draftOf, numbersOf, replaceById, replaceOpen } from '../../src/plan/draft.ts';
import { fileOf } from './planOf.ts';

const { worst: world } = worldsOf(
  readCompany([
    fileOf(`omnigauge: 1
teams: { care: {} }
channels: { store: { kind: store }, web: { kind: webshop } }
systems: { crm: { kind: crm } }
flows: [{ between: [store, crm], data: all }, { from: web, to: crm, data: all }]
journeys: { collect: { steps: [web, store] } }
kpis: { conversion: { measured: yes } }
practices: { click-and-collect: yes }
`),
  ]),
);

it('a draft says all that its world says, and is no part of it', () => {
  const before = structuredClone(world);
  const draft = draftOf(world);
  expect(draft).toEqual({ ...world, ...numbersOf(world), isLenient: false });
  for (const list of [draft.channels, draft.systems, draft.teams, draft.flows]) list.length = 0;
  if (typeof draft.journeys !== 'number') draft.journeys.length = 0;
  draft.kpis.clear();
  draft.practices.clear();
  expect(world).toEqual(before);
});

it('nodes and the flows of each entry are known by their numbers', () => {
  const { nodes, entries } = numbersOf(world);
  expect([...nodes]).toEqual([
    ['store', 0],
    ['web', 1],
    ['crm', 2],
  ]);
  const ends = [...entries.values()].map((numbers) =>
    numbers.map((number) => `${world.flows[number]?.from}>${world.flows[number]?.to}`).sort(),
  );
  expect(ends.sort()).toEqual([['0>2', '2>0'], ['1>2']]);
});

describe('in a draft', () => {
  const items = () => [
    { id: 'a', open: true },
    { id: 'b', open: false },
    { id: 'c', open: true },
  ];
  const marked = (item: ReturnType<typeof items>[number]) => ({ ...item, id: `${item.id}!` });
  const idsOf = (list: ReturnType<typeof items>) => list.map(({ id }) => id).join(' ');

  it.each([
    ['a', 'a! b c'],
    ['c', 'a b c!'],
    ['z', 'a b c'],
  ])('the one known as %s is replaced, if there is one', (id, expected) => {
    const list = items();
    replaceById(list, id, marked);
    expect(idsOf(list)).toBe(expected);
  });

  it('all those are replaced that may be anything', () => {
    const list = items();
    replaceOpen(list, ({ open }) => open, marked);
    expect(idsOf(list)).toBe('a! b c!');
  });

  it.each([
    ['web', 'store', ['1>0 5 60']],
    ['web', 'nowhere', []],
    ['nowhere', 'web', []],
  ])('a flow from %s to %s is added where both are there', (from, to, expected) => {
    const draft = draftOf(world);
    addFlowTo(draft, { from, to, data: 5, age: 60 });
    const added = draft.flows.slice(world.flows.length);
    expect(added.map((flow) => `${flow.from}>${flow.to} ${flow.data} ${flow.age}`)).toEqual(
      expected,
    );
  });
});
