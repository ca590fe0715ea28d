import { describe, expect, it } from 'vitest';
import { readCompany } from '../../src/company/readCompany.ts';
import type { Change } from '../../src/plan/change.ts';
import { networksAfter } from '../../src/plan/networksAfter.ts';
import { bringsNodes, withNewNodes } from '../../src/plan/withNewNodes.ts';
import { fileOf } from './planOf.ts';
import { changeNamed } from './someChanges.ts';

const company = readCompany([
  fileOf(
    'omnigauge: 1\nchannels: { store: { kind: store } }\nsystems: { erp: { kind: erp } }\nflows: []\n',
  ),
]);
const newOwner: Change = {
  ...{ kind: 'name-owner', owned: 'channels', id: 'store', team: 'care', isNewTeam: true },
};
const [web, crm] = ['open-channel:web', 'introduce-system:crm'].map(changeNamed) as [
  Change,
  Change,
];
const joining = changeNamed('connect-channel:web<>crm');

const idsIn = (changes: readonly Change[]) => {
  const { channels, systems, teams } = withNewNodes(company, changes);
  return [channels, systems, teams].map((list) => list.map(({ id }) => id).join(' '));
};

it.each([
  [web, true],
  [crm, true],
  [newOwner, true],
  [changeNamed('name-owner:channels.web:care'), false],
  [joining, false],
])('$kind may bring what was not there: %s', (change, brings) => {
  expect(bringsNodes(change)).toBe(brings);
  expect(idsIn([change]).join(', ') !== 'store, erp, ').toBe(brings);
});

it('what is new is in the company once, whatever is changed besides', () => {
  expect(idsIn([])).toEqual(['store', 'erp', '']);
  expect(idsIn([crm, joining, web, newOwner])).toEqual(['store web', 'crm erp', 'care']);
  const there = withNewNodes(company, [web, crm, newOwner]);
  expect(withNewNodes(there, [web, crm, joining])).toEqual(there);
});

describe('the networks of a company with changes made', () => {
  it('have what is new, and what is done to it', () => {
    const networksWith = networksAfter(company);
    for (const _time of [1, 2]) {
      const { worst, best } = networksWith([web, crm, joining]);
      for (const { world, channels, nodes } of [worst, best]) {
        expect([channels, nodes]).toEqual([2, 4]);
        expect(world.flows).toHaveLength(2);
      }
      expect(networksWith([web]).worst).toMatchObject({ channels: 2, nodes: 3 });
      expect(networksWith([crm]).worst).toMatchObject({ channels: 1, nodes: 3 });
      expect(networksWith([]).worst).toMatchObject({ channels: 1, nodes: 2, world: { flows: [] } });
    }
  });

  it('are those of the two worlds', () => {
    const { worst, best } = networksAfter(company)([]);
    expect([worst.world.assume, best.world.assume]).toEqual([0, 1]);
  });
});
