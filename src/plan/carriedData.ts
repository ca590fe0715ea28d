import { allData, type DataSet, dataSet } from '../company/dataKind.ts';
import type { Description } from '../company/description.ts';
import { identityKinds, type SystemKind } from '../company/vocabulary.ts';

const goods = dataSet(['product']);
const sales = dataSet(['product', 'transaction', 'identity', 'profile', 'loyalty']);

/** What systems made for one thing can take part in; all others can take part in everything. */
const specialised: Readonly<Partial<Record<SystemKind, DataSet>>> = {
  pim: goods,
  cms: goods,
  dam: goods,
  inventory: goods,
  erp: sales,
  oms: sales,
  pos: sales,
};

/** Systems made to be joined with any channel. */
const sharedKinds: readonly SystemKind[] = [...identityKinds, 'integration', 'other'];

/** The data that a new flow between two channels or systems can reasonably carry. */
export function carriedData({ systems }: Description, ends: readonly string[]): DataSet {
  return ends.reduce((data, end) => {
    const kind = systems.find(({ id }) => id === end)?.kind;
    return data & ((kind && specialised[kind]) ?? allData);
  }, allData);
}

/** Whether channels of every kind can reasonably be connected to a system. */
export function isShared(kind: SystemKind | undefined): boolean {
  return kind === undefined || sharedKinds.includes(kind);
}
