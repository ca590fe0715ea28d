/** The kinds of data that travel between channels, in three groups (DESIGN §3). */
export const dataGroups = {
  product: ['catalogue', 'price', 'stock', 'offers', 'content'],
  transaction: ['cart', 'orders', 'returns'],
  customer: [
    'identity',
    'profile',
    'consent',
    'preferences',
    'behaviour',
    'loyalty',
    'interactions',
    'cases',
  ],
} as const;

export type DataGroup = keyof typeof dataGroups;
export type DataKind = (typeof dataGroups)[DataGroup][number];

export const dataKinds: readonly DataKind[] = Object.values(dataGroups).flat();

/** A set of data kinds: bit `i` stands for `dataKinds[i]`. */
export type DataSet = number;

export const noData: DataSet = 0;
export const allData: DataSet = 2 ** dataKinds.length - 1;

/** Words that a file may use: every kind, every group, and `all`. */
export const dataWords = [
  ...dataKinds,
  ...(Object.keys(dataGroups) as DataGroup[]),
  'all',
] as const;
export type DataWord = (typeof dataWords)[number];

const meanings: ReadonlyMap<string, DataSet> = new Map<string, DataSet>([
  ...dataKinds.map((kind, index): [string, DataSet] => [kind, 1 << index]),
  ...Object.entries(dataGroups).map(([group, kinds]): [string, DataSet] => [group, bitsOf(kinds)]),
  ['all', allData],
]);

export const productData: DataSet = bitsOf(dataGroups.product);
export const customerData: DataSet = bitsOf(dataGroups.customer);
/** The customer and transaction groups less identity and consent (DESIGN §4). */
export const contextData: DataSet =
  (bitsOf(dataGroups.customer) | bitsOf(dataGroups.transaction)) & ~bitsOf(['identity', 'consent']);

/** The set that words stand for; groups are opened. Words outside the vocabulary stand for nothing. */
export function dataSet(words: readonly string[]): DataSet {
  return words.reduce((set, word) => set | (meanings.get(word) ?? noData), noData);
}

/** The kinds of a set, in the order of the vocabulary. */
export function kindsOf(set: DataSet): DataKind[] {
  return dataKinds.filter((_, index) => set & (1 << index));
}

function bitsOf(kinds: readonly DataKind[]): DataSet {
  return kinds.reduce((set, kind) => set | (1 << dataKinds.indexOf(kind)), noData);
}

/** The kinds of a set, each as a set of its own, in the order of the vocabulary. */
export function eachKind(set: DataSet): DataSet[] {
  const kinds: DataSet[] = [];
  for (let rest = set; rest !== 0; rest &= rest - 1) kinds.push(rest & -rest);
  return kinds;
}

/** The fewest words that stand for a set: `all`, or names of whole groups and of single kinds. */
export function dataWordsOf(set: DataSet): DataWord[] {
  if (set === allData) return ['all'];
  return (Object.keys(dataGroups) as DataGroup[]).flatMap((group) => {
    const whole = bitsOf(dataGroups[group]);
    return (set & whole) === whole ? [group] : kindsOf(set & whole);
  });
}
