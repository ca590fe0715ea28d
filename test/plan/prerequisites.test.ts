import { expect, it } from 'vitest';
import { prerequisitesOf } from '../../src/plan/prerequisites.ts';
import { changeNamed } from './someChanges.ts';

const everything = [
  'add-flow:store>crm',
  'add-flow:crm>web',
  'add-data:web>crm',
  'add-data:store>erp',
  'make-fresher:erp>web',
  'connect-channel:web<>crm',
  'connect-channel:store<>crm',
  'identify-customers:web:email',
  'name-owner:channels.web:care',
  'name-owner:systems.crm:care',
  'name-owner:channels.store:crm',
  'share-goal:care+crm:service',
  'adopt-guideline:web:voice:warm',
  'personalise-channel:web',
  'measure-kpi:conversion',
  'adopt-practice:click-and-collect',
  'open-channel:web',
  'introduce-system:crm',
].map(changeNamed);

const webAndCrm = ['open-channel:web', 'introduce-system:crm'];

it.each([
  ['introduce-system:crm', []],
  ['open-channel:web', []],
  ['add-flow:store>crm', ['introduce-system:crm']],
  ['add-flow:crm>web', webAndCrm],
  ['connect-channel:store<>crm', ['introduce-system:crm']],
  ['connect-channel:web<>crm', webAndCrm],
  ['identify-customers:web:email', ['open-channel:web']],
  ['adopt-guideline:web:voice:warm', ['open-channel:web']],
  ['name-owner:channels.web:care', ['open-channel:web']],
  ['name-owner:systems.crm:care', ['introduce-system:crm']],
  // There the same id is that of a team.
  ['name-owner:channels.store:crm', []],
  ['share-goal:care+crm:service', []],
  ['measure-kpi:conversion', []],
])('what is new comes before what is done to it: %s waits for %j', (id, needs) => {
  expect(prerequisitesOf(changeNamed(id), everything)).toEqual(needs);
});

it('data comes before the personalisation of a channel that it is sent to or from', () => {
  expect(prerequisitesOf(changeNamed('personalise-channel:web'), everything)).toEqual([
    'add-flow:crm>web',
    'add-data:web>crm',
    'make-fresher:erp>web',
    'connect-channel:web<>crm',
    'open-channel:web',
  ]);
});

it('all data comes before a practice, which is more than a word only once it flows', () => {
  expect(prerequisitesOf(changeNamed('adopt-practice:click-and-collect'), everything)).toEqual([
    'add-flow:store>crm',
    'add-flow:crm>web',
    'add-data:web>crm',
    'add-data:store>erp',
    'make-fresher:erp>web',
    'connect-channel:web<>crm',
    'connect-channel:store<>crm',
  ]);
});

it('a change waits only for what is in the same plan', () => {
  expect(
    prerequisitesOf(changeNamed('add-flow:crm>web'), [changeNamed('add-flow:crm>web')]),
  ).toEqual([]);
});
