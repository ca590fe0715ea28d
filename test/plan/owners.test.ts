import { expect, it } from 'vitest';
import { readCompany } from '../../src/company/readCompany.ts';
import { busiestTeam, ownerAmong } from '../../src/plan/owners.ts';
import { fileOf } from './planOf.ts';

const described = (lines: string) => readCompany([fileOf(`omnigauge: 1\n${lines}\n`)]);
const shop = `teams: { care: {}, sales: {} }
channels: { app: { kind: app }, store: { kind: store, team: none }, web: { kind: webshop, team: care } }
systems: { crm: { kind: crm, team: sales } }`;

it.each([
  ['web crm', 'care'],
  ['crm web', 'sales'],
  ['app store crm', 'sales'],
  ['app store', null],
  ['nowhere web', 'care'],
  ['', null],
])('the owner among “%s” is that of the first that has one: %s', (ids, team) => {
  expect(ownerAmong(ids.split(' '), described(shop))).toBe(team);
});

it.each([
  ['that owns most channels', 'teams: { care: {}, sales: {} }', 'sales, none, sales', 'sales'],
  ['that comes first by its id', 'teams: { sales: {}, care: {} }', 'sales, care, none', 'care'],
  [
    'that comes first where none owns any',
    'teams: { sales: {}, care: {} }',
    'none, none, none',
    'care',
  ],
  ['that is none where there are none', 'teams: {}', 'none, none, none', null],
])('the busiest team is the one %s', (_, teams, owners, team) => {
  const channels = owners
    .split(', ')
    .map((owner, index) => `c${index}: { kind: app, team: ${owner} }`);
  expect(busiestTeam(described(`${teams}\nchannels: { ${channels.join(', ')} }`))).toBe(team);
});
