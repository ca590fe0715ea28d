import { expect, it } from 'vitest';
import { wavesOf } from '../../src/plan/waves.ts';
import { changeNamed } from './someChanges.ts';

/** Waves of changes given by their efforts, in the order in which they are given. */
function waves(efforts: Readonly<Record<string, number>>) {
  const plan = Object.entries(efforts).map(([id, effort]) => ({ change: changeNamed(id), effort }));
  const found = wavesOf(plan);
  return Object.keys(efforts).map((id) => found.get(id));
}

it.each([
  [
    'what waits for nothing goes side by side',
    { 'connect-channel:web<>crm': 15, 'add-flow:store>crm': 10 },
    [1, 1],
  ],
  [
    'quick wins, of a third of the dearest step at most, come first',
    { 'connect-channel:web<>crm': 15, 'make-fresher:erp>web': 5, 'add-flow:store>crm': 5.1 },
    [2, 1, 2],
  ],
  [
    'what is small but waits for something is no quick win',
    { 'open-channel:web': 60, 'name-owner:channels.web:care': 1 },
    [1, 2],
  ],
  [
    'a system comes before what is connected to it, after the quick wins',
    {
      'introduce-system:crm': 40,
      'connect-channel:web<>crm': 15,
      'share-goal:care+crm:service': 3,
    },
    [2, 3, 1],
  ],
  [
    'each waits for all that it needs, however deep',
    {
      'personalise-channel:web': 8,
      'connect-channel:web<>crm': 15,
      'introduce-system:crm': 40,
      'open-channel:web': 60,
    },
    [3, 2, 1, 1],
  ],
  [
    'no wave is empty where all that another waits for is a quick win',
    { 'add-data:web>crm': 4, 'add-data:store>erp': 4, 'adopt-practice:click-and-collect': 20 },
    [1, 1, 2],
  ],
  [
    'steps without effort are all in one',
    { 'add-data:web>crm': 0, 'measure-kpi:conversion': 0 },
    [1, 1],
  ],
  ['nothing has no waves', {}, []],
])('%s', (_, efforts, expected) => {
  expect(waves(efforts)).toEqual(expected);
});
