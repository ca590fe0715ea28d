import { expect, it } from 'vitest';
import { readCompany } from '../../src/company/readCompany.ts';
import { worldsOf } from '../../src/company/worlds.ts';
import { bitsetOf } from '../../src/network/bitset.ts';
import { trialOf } from '../../src/plan/trial.ts';
import { fileOf, rubric } from './planOf.ts';
import { changeNamed } from './someChanges.ts';

const { worst } = worldsOf(
  readCompany([
    fileOf(`omnigauge: 1
teams: { care: {} }
channels: { store: { kind: store, team: care }, web: { kind: webshop, team: none } }
systems: { crm: { kind: crm } }
flows: []
kpis: {}
`),
  ]),
);
const candidates = [
  'connect-channel:web<>crm',
  'connect-channel:store<>crm',
  'name-owner:channels.web:care',
].map((id) => ({ change: changeNamed(id), effort: 1 }));
const goalsFor = (ids: string) =>
  ids.split(' ').map((id) => {
    const criterion = rubric.criteria.find((each) => each.id === id);
    if (!criterion) throw new Error(`There is no ${id}.`);
    return { criterion, needed: 1 };
  });

it.each([
  ['linked-channels', '01 012'],
  ['accountable-owner', '2 02 12 012'],
  ['linked-channels accountable-owner', '012'],
  ['accountable-owner linked-channels', '012'],
])('for %s it takes %s', (ids, expected) => {
  const suffices = trialOf(worst, candidates, goalsFor(ids));
  const choices = ['', '0', '1', '2', '01', '02', '12', '012'];
  const found = () =>
    choices.filter((choice) => suffices(bitsetOf(3, [...choice].map(Number)))).join(' ');
  expect(found()).toBe(expected);
  // Whatever was tried before.
  choices.reverse();
  expect(found().split(' ').reverse().join(' ')).toBe(expected);
});
