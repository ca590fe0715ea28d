import { expect, it } from 'vitest';
import { assessed } from '../laws/assessed.ts';
import { lawRubric } from '../laws/lawRubric.ts';

const text = `omnigauge: 1
channels: { shop: { kind: store }, app: { kind: app } }
systems:
  crm: { kind: crm, name: Customer files, team: none, vendor: acme }
  mail: { kind: unknown }
flows:
  - { between: [shop, crm], data: [identity, product], freshness: 15m }
  - { from: app, to: unknown }
  - { from: crm, to: app, data: [orders, unknown], freshness: 90s, team: none }
`;

const company = (flows = text) => assessed([{ name: 'company.yaml', text: flows }], lawRubric);

it('systems stand in the result as the file has them', () => {
  expect(company().systems).toEqual([
    {
      id: 'crm',
      name: 'Customer files',
      kind: 'crm',
      team: null,
      ownerKnown: true,
      vendor: 'acme',
      at: { file: 'company.yaml', line: 4, column: 3 },
    },
    {
      id: 'mail',
      name: 'mail',
      kind: null,
      team: null,
      ownerKnown: false,
      vendor: null,
      at: { file: 'company.yaml', line: 5, column: 3 },
    },
  ]);
});

it('flows are one entry a statement, in its words, with what is not stated', () => {
  const flows = company().flows.map(({ at, team: _, ...flow }) => ({ ...flow, line: at.line }));
  expect(flows).toEqual([
    {
      from: 'app',
      to: null,
      twoWay: false,
      data: [],
      dataKnown: false,
      freshness: null,
      line: 8,
    },
    {
      from: 'crm',
      to: 'app',
      twoWay: false,
      data: ['orders'],
      dataKnown: false,
      freshness: '90s',
      line: 9,
    },
    {
      from: 'crm',
      to: 'shop',
      twoWay: true,
      data: ['product', 'identity'],
      dataKnown: true,
      freshness: 'minutes',
      line: 7,
    },
  ]);
});

it('a list that is complete says so', () => {
  expect(company().flowsComplete).toBe(true);
  expect(company(text.replace('flows:', 'partial: flows\nflows:')).flowsComplete).toBe(false);
  expect(company(text.replace(/flows:[\s\S]*/, '')).flowsComplete).toBe(false);
});

it('a hand-over says what arrives, and how old it is', () => {
  const { handovers } = company();
  const found = handovers.find(({ from, to }) => from === 'shop' && to === 'app');
  expect(found?.arrives).toEqual({
    low: [],
    high: [{ data: ['product', 'identity'], freshness: 'minutes' }],
  });
});
