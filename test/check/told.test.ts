import { describe, it } from 'vitest';
import { writtenBaseline } from '../../src/baseline/writtenBaseline.ts';
import type { CheckResult } from '../../src/check/checkResult.ts';
import type { Policy } from '../../src/check/policy.ts';
import { expectGolden } from '../golden.ts';
import { asked, asking, baselineOf, checked, reread } from './checked.ts';
import { apart, joined } from './companies.ts';

/** Every line that a policy can have. */
const everything = asking({
  minLevel: asked('omni'),
  minScore: asked(90),
  dimensions: new Map([
    ['data', { minLevel: asked('omni'), minScore: asked(99.5) }],
    ['identity', { minLevel: asked('cross'), minScore: asked(40) }],
    ['no-such', { minScore: asked(1) }],
  ]),
  teams: new Map([
    ['shops', { minLevel: asked('cross'), minScore: asked(60) }],
    ['idle', { minLevel: asked('multi'), minScore: asked(1) }],
  ]),
  maxRepeats: asked(0),
  forbid: [asked('contradiction'), asked('masters'), asked('claimed-level')],
  practices: [asked('click-and-collect'), asked('in-store-digital')],
  owners: [asked('channels'), asked('systems'), asked('journeys'), asked('kpis')],
} as Partial<Policy>);

const bare = `
teams: { shops: {}, idle: {} }
channels:
  a: { kind: store }
  b: { kind: webshop, team: shops }
`;
/** Two breaks of the same data at the same channel, a journey of unknown steps, an open list. */
const half = `
company: { name: Half }
teams: { shops: { name: Shops }, idle: { name: Idle } }
channels:
  app: { name: App, kind: app, team: shops, direction: both, identifies_by: [email] }
  store: { name: Shop, kind: store, team: shops, direction: both }
  post: { name: Post, kind: print, direction: outbound, team: none }
systems: { crm: { name: CRM, kind: crm, team: unknown } }
flows:
  - { from: app, to: crm, data: orders, freshness: realtime }
  - { from: crm, to: store, data: unknown }
journeys:
  buy:
    name: Buy
    team: none
    steps:
      - { on: app, creates: [orders, cart] }
      - { on: store, needs: [orders, cart, price], within: hourly }
      - { on: app, creates: [orders] }
      - { on: store, needs: [orders, cart], within: hourly }
  ask: { name: Ask, steps: unknown }
kpis: { net-promoter-score: { name: NPS, measured: yes, team: none } }
practices: { click-and-collect: partly }
partial: [kpis]
`;
const flow = '{ between: [store, webshop], data: [orders], freshness: realtime }';
const connected = apart.replace('flows: []', `flows: [${flow}]`);
const without = asking();
const baseline = reread(
  baselineText(apart)
    .replace(
      /(criterion: linked-channels.*\[channel:store\]) }/,
      '$1, reason: Soon, expires: 2026-06-14 }',
    )
    .replace(/sha256:\w+/, 'sha256:1'),
);

function baselineText(company: string): string {
  return writtenBaseline(baselineOf(company, { policy: everything }));
}

/** The same at the dates of the second and the fourth line, which expire on other days. */
const twiceExpired = reread(
  baselineText(apart)
    .split('\n')
    .map((line, index) =>
      index === 8 || index === 10 ? line.replace(' }', ', expires: 2026-01-31 }') : line,
    )
    .join('\n'),
);
/** Of one channel it is not known what it is, of another whether customers can answer on it. */
const vague = `
channels:
  a: { name: A, kind: unknown, team: none }
  b: { name: B, kind: store, direction: unknown }
  c: { name: C, kind: app, direction: both }
flows: unknown
not_applicable: { recognition: Cash only. }
`;
const open = apart.replace('flows: []', 'flows: unknown');

const cases: [name: string, result: () => CheckResult][] = [
  ['apart', () => checked(apart, { policy: everything })],
  ['joined', () => checked(joined, { policy: everything })],
  ['bare', () => checked(bare, { policy: everything })],
  ['half', () => checked(half, { policy: everything })],
  ['half-by-estimate', () => checked(half, { policy: everything, on: 'estimate' })],
  ['baseline', () => checked(connected, { policy: everything, baseline })],
  ['baseline-of-more', () => checked(bare, { policy: without, baseline: baselineOf(joined) })],
  ['baseline-that-expired', () => checked(apart, { policy: everything, baseline: twiceExpired })],
  [
    'baseline-of-half',
    () =>
      checked(joined, { policy: everything, baseline: baselineOf(half, { policy: everything }) }),
  ],
  [
    'baseline-by-estimate',
    () => checked(apart, { baseline: baselineOf(joined, { on: 'estimate' }) }),
  ],
  ['vague', () => checked(vague, { policy: everything, baseline: baselineOf(joined) })],
  ['baseline-of-vague', () => checked(joined, { baseline: baselineOf(vague) })],
  [
    'contradicted',
    () => checked(apart.replace('collect: no', 'collect: yes'), { policy: everything }),
  ],
  ['since-open', () => checked(apart, { since: open, on: 'estimate' })],
  ['since-known', () => checked(vague, { since: joined, on: 'estimate' })],
  ['since-not-applicable', () => checked(vague, { since: vague.replace(/not_app.*/, '') })],
  ['since', () => checked(apart, { policy: without, since: joined })],
  ['since-by-estimate', () => checked(half, { policy: without, since: joined, on: 'estimate' })],
];

/** What people read of it, and what tells one finding from another. */
function told({ rules, notes, passed, accepted }: CheckResult): string {
  const counted = accepted && `${accepted.count} accepted (${accepted.change})`;
  return [
    [passed ? 'passed' : 'failed', counted].filter(Boolean).join(', '),
    ...notes.map((note) => `note: ${note}`),
    ...rules.map(ruleText),
    '',
  ].join('\n');
}

function ruleText({ findings, firstStep, ...outcome }: CheckResult['rules'][number]): string {
  const { rule, about, title, asked, found, passed, strict, source } = outcome;
  const step = firstStep && `${firstStep.id}, ${firstStep.effort}, line ${firstStep.at?.line}`;
  return [
    `\n${passed ? 'ok' : 'FAILS'} ${rule} ${about}: ${title}`,
    `  asked: ${asked}${strict ? ', strict' : ''} (${JSON.stringify(source)})`,
    `  found: ${found}`,
    `  first: ${step}`,
    ...findings.map(({ at, severity, entities, criterion, fingerprint, message, rule }) =>
      [
        `  - ${severity} ${rule} ${fingerprint}`,
        `${at.file}:${at.line}:${at.column} ${criterion} [${entities.join(' ')}]`,
        message,
      ].join('\n    '),
    ),
  ].join('\n');
}

describe('all that a check tells of a company', () => {
  it.each(cases)('%s', (name, result) => {
    expectGolden(`check/told/${name}.txt`, told(result()));
  });
});
