import { expect, it } from 'vitest';
import { dataSet, kindsOf } from '../../src/company/dataKind.ts';
import { readCompany } from '../../src/company/readCompany.ts';
import { carriedData } from '../../src/plan/carriedData.ts';
import { fileOf } from './planOf.ts';

const kinds = [
  'crm',
  'marketing',
  'analytics',
  'pim',
  'cms',
  'dam',
  'inventory',
  'oms',
  'erp',
  'pos',
];
const company = readCompany([
  fileOf(`omnigauge: 1
channels: { store: { kind: store }, web: { kind: webshop } }
systems:
  own: { kind: unknown }
${kinds.map((kind) => `  ${kind}: { kind: ${kind} }\n`).join('')}`),
]);

it.each([
  ['store web', 'all'],
  ['web crm', 'all'],
  ['web own', 'all'],
  ['marketing analytics', 'all'],
  ['pim web', 'product'],
  ['cms web', 'product'],
  ['dam web', 'product'],
  ['inventory crm', 'product'],
  ['erp crm', 'product transaction identity profile loyalty'],
  ['oms web', 'product transaction identity profile loyalty'],
  ['store pos', 'product transaction identity profile loyalty'],
  ['pos inventory', 'product'],
])('between %s a flow can carry %s', (ends, data) => {
  const carried = carriedData(company, ends.split(' '));
  expect(kindsOf(carried)).toEqual(kindsOf(dataSet(data.split(' '))));
});
