import { isOpen, type Words, wordsIn } from './told.ts';

/** The vocabulary of DESIGN §3, written down once more. */

const groups: Readonly<Record<string, readonly string[]>> = {
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
};

export const productKinds = groups.product as readonly string[];
export const customerKinds = groups.customer as readonly string[];
export const everyKind: readonly string[] = Object.values(groups).flat();
/** The customer and transaction groups less identity and consent (DESIGN §4). */
export const contextKinds = everyKind.filter(
  (kind) => !productKinds.includes(kind) && kind !== 'identity' && kind !== 'consent',
);

/** A group's name stands for all its kinds, `all` for everything. */
export function kindsIn(words: readonly string[]): Set<string> {
  return new Set(words.flatMap((word) => (word === 'all' ? everyKind : (groups[word] ?? [word]))));
}

const seconds: Readonly<Record<string, number>> = {
  realtime: 60,
  minutes: 15 * 60,
  hourly: 3600,
  daily: 86_400,
  weekly: 7 * 86_400,
  monthly: 31 * 86_400,
  manual: Number.POSITIVE_INFINITY,
};
const units: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 };

/** The age of data on arrival, in seconds. */
export function secondsIn(freshness: string): number {
  const unit = units[freshness.at(-1) ?? ''] ?? Number.NaN;
  return seconds[freshness] ?? Number(freshness.slice(0, -1)) * unit;
}

export const everyStage: readonly string[] = [
  'discover',
  'buy',
  'pay',
  'receive',
  'return',
  'support',
  'loyalty',
];

/** Channels that only speak unless the file says otherwise. */
export const speakingKinds: readonly string[] = ['push', 'print', 'broadcast'];

/** Systems that resolve a customer's identity. */
export const resolvingKinds: readonly string[] = [
  'crm',
  'cdp',
  'mdm',
  'identity',
  'loyalty',
  'commerce',
  'contact_centre',
];

/** The kinds that words stand for; at best everything, where there may be more. */
export function kindsOrAll(words: Words, isGood: boolean): Set<string> {
  return isOpen(words) && isGood ? new Set(everyKind) : kindsIn(wordsIn(words));
}
