import type { result as words } from '../../../src/text/en/result.ts';
import type { Subject } from '../../../src/text/subject.ts';
import type { Calls } from './calls.ts';

type Each = readonly [[Subject], ...[Subject][]];

/** Found, not found, and not known. */
const each = (names: readonly string[], data = ''): Each => [
  [{ verdict: 'met', names, data }],
  [{ verdict: 'unmet', names, data }],
  [{ verdict: 'unknown', names, data }],
];
const one = each(['Web']);
const pair = each(['Web', 'Kiosk']);
const journey = each(['Click & Collect']);
/** Where there is a system that serves several channels, and where there is none. */
const onSystem = (data = ''): Each => [
  ...each(['Web', 'CRM'], data),
  [{ verdict: 'unmet', names: ['Web'], data }],
];

export const evidence: Calls<typeof words.evidence> = {
  'channel-counted': one,
  'stage-choice': [
    [{ verdict: 'met', names: ['buy', 'Web', 'Kiosk', 'App'], data: '' }],
    [{ verdict: 'unmet', names: ['buy', 'Web'], data: '' }],
    [{ verdict: 'unmet', names: ['buy'], data: '' }],
    [{ verdict: 'unknown', names: ['buy'], data: '' }],
  ],
  linked: one,
  'data-reaches': each(['Web', 'Kiosk'], 'orders'),
  'customer-reaches': pair,
  'two-way': one,
  'in-largest-group': one,
  'one-master': [...each(['CRM', 'POS'], 'orders'), ...each(['CRM'], 'orders')],
  'on-common-base': onSystem(),
  recognised: pair,
  'need-met': each(['Click & Collect', 'Kiosk'], 'orders'),
  'journey-unbroken': [
    [{ verdict: 'met', names: ['Click & Collect'], data: '' }],
    [{ verdict: 'unmet', names: ['Click & Collect'], data: 'orders' }],
    [{ verdict: 'unknown', names: ['Click & Collect'], data: '' }],
  ],
  personalised: one,
  'same-voice': one,
  'same-visual': one,
  'same-offers': onSystem('prices'),
  'channel-owned': one,
  'system-owned': each(['CRM']),
  'journey-owned': journey,
  aligned: pair,
  'kpi-measured': each(['NPS']),
  'practice-in-place': [...journey, [{ verdict: 'partly', names: ['Click & Collect'], data: '' }]],
};
