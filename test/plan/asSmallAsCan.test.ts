import { describe, expect, it } from 'vitest';
import { allData, kindsOf } from '../../src/company/dataKind.ts';
import { readCompany } from '../../src/company/readCompany.ts';
import { asSmallAsCan } from '../../src/plan/asSmallAsCan.ts';
import type { Change } from '../../src/plan/change.ts';
import { changeId } from '../../src/plan/changeTypes.ts';
import type { AskedLevel } from '../../src/rubric/rubric.ts';
import { fileOf, rubric } from './planOf.ts';

const shop = (flows: string) =>
  readCompany([
    fileOf(`omnigauge: 1
teams: { care: {} }
channels: { store: { kind: store, team: none }, web: { kind: webshop, team: care } }
systems: { crm: { kind: crm } }
${flows}
kpis: {}
`),
  ]);
const joining = (channel: string): Change => ({
  ...{ kind: 'connect-channel', channel, system: 'crm', data: allData, age: 60 },
});
const both = [joining('store'), joining('web')];
const owner: Change = {
  ...{ kind: 'name-owner', owned: 'channels', id: 'store', team: 'care', isNewTeam: false },
};
const measured: Change = { kind: 'measure-kpi', kpi: 'cross-channel-conversion' };

interface Asking {
  changes: readonly Change[];
  flows?: string;
  target?: AskedLevel;
  bound?: 'low' | 'high';
  given?: readonly Change[];
  keepsScore?: boolean;
}

/** What is left, with how much data it carries and how old that may be. */
function small({ changes, flows = 'flows: []', ...asking }: Asking): string[] {
  const usual = { target: 'cross', bound: 'low', given: [], keepsScore: false } as const;
  const left = asSmallAsCan(changes, { description: shop(flows), rubric, ...usual, ...asking });
  return left.map((change) => {
    const size = 'data' in change ? ` ${kindsOf(change.data).length}` : '';
    return `${changeId(change)}${size}${'age' in change ? ` ${change.age}` : ''}`;
  });
}
const joined = (kinds: number, age: number) =>
  ['store', 'web'].map((channel) => `connect-channel:${channel}<>crm ${kinds} ${age}`);

describe('changes are made as small as can be', () => {
  it.each<[string, Asking, string[]]>([
    ['but for what a gate needs', { changes: both }, joined(5, 86_400)],
    ['without what is idle', { changes: [...both, owner, measured] }, joined(5, 86_400)],
    [
      'with what a higher target needs',
      { changes: [...both, owner], target: 'omni' },
      [...joined(5, 86_400), 'name-owner:channels.store:care'],
    ],
    [
      'without what is there already',
      {
        changes: both,
        flows: 'flows: [{ between: [store, web], data: all, freshness: realtime }]',
      },
      [],
    ],
    ['without what may be there', { changes: both, flows: 'partial: [flows]', bound: 'high' }, []],
    [
      'with what only may be there',
      { changes: both, flows: 'partial: [flows]', bound: 'low' },
      joined(5, 86_400),
    ],
    [
      'without what was made before',
      { changes: [...both, owner], given: both, target: 'omni' },
      ['name-owner:channels.store:care'],
    ],
    [
      'with what only the score needs, if it counts',
      { changes: [...both, measured], keepsScore: true },
      [...joined(5, 86_400), 'measure-kpi:cross-channel-conversion'],
    ],
    ['with nothing where no gate comes of it', { changes: [joining('store')] }, []],
  ])('%s', (_, asking, expected) => {
    expect(small(asking)).toEqual(expected);
  });
});
