import { describe, expect, it } from 'vitest';
import type { IntroduceSystem } from '../../../src/plan/changes/introduceSystem.ts';
import { daysOf, performerOf, proposedIds, writes, yaml } from './changeTests.ts';

const introducing = (team: string | null) => (): IntroduceSystem => ({
  kind: 'introduce-system',
  system: 'crm',
  team,
});
const shopWith = (systems: string) => yaml`
  teams: { care: {}, shops: {} }
  channels: { store: { kind: store, team: shops, effort: 90 } }
  ${systems}
`;

it('a shared customer system is never proposed by itself: it is what all else is planned for', () => {
  expect(proposedIds('introduce-system', shopWith('flows: []'))).toEqual([]);
});

describe('a shared customer system is written', () => {
  const crm = '  crm: { kind: crm, team: shops, masters: [identity, profile] }';
  writes([
    [
      'as the only one',
      introducing('shops'),
      shopWith('flows: []'),
      shopWith(`flows: []\nsystems: { ${crm.trim()} }`),
    ],
    [
      'without a team where nobody could be named',
      introducing(null),
      shopWith('systems: {}'),
      shopWith('systems: { crm: { kind: crm, masters: [identity, profile] } }'),
    ],
    [
      'beside others, of which masters were not known',
      introducing('shops'),
      shopWith('systems:\n  zeta: { kind: erp } # old'),
      shopWith(`systems:\n  zeta: { kind: erp } # old\n${crm}`),
    ],
    [
      'as the master of what has none',
      introducing('shops'),
      shopWith('systems:\n  erp: { kind: erp, masters: [orders, profile] }'),
      shopWith(
        'systems:\n  erp: { kind: erp, masters: [orders, profile] }\n  crm: { kind: crm, team: shops, masters: [identity] }',
      ),
    ],
    [
      'as the master of nothing where all that it could be has one',
      introducing('shops'),
      shopWith('systems:\n  erp: { kind: erp, masters: customer }'),
      shopWith(
        'systems:\n  erp: { kind: erp, masters: customer }\n  crm: { kind: crm, team: shops, masters: [] }',
      ),
    ],
  ]);
});

it.each([
  ['care', 'care'],
  [null, 'shops'],
])('it is introduced by its team (%s), else by the one with most channels: %s', (team, by) => {
  expect(performerOf(introducing(team)(), shopWith('flows: []'))).toBe(by);
});

it('it takes an effort that is of no channel', () => {
  expect(daysOf(introducing(null)(), shopWith('flows: []'))).toBe(40);
  expect(daysOf(introducing(null)(), shopWith('effort: { introduce-system: 12 }'))).toBe(12);
});
