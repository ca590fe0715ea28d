import { describe, expect, it } from 'vitest';
import type { Planning } from '../../src/plan/makePlan.ts';
import { rubricWith } from './ownRubric.ts';
import { planOf } from './planOf.ts';

const company = (lines: string) => `omnigauge: 1\n${lines}\n`;
const ids = (
  lines: string,
  target: 'multi' | 'cross' | 'omni',
  planning: Partial<Planning> = {},
  by?: Parameters<typeof planOf>[3],
) => planOf(company(lines), target, planning, by).steps.map(({ id }) => id);

describe('a company with a single channel', () => {
  it.each([
    ['channels: { shop: { kind: store } }', ['open-channel:webshop']],
    ['channels: { web: { kind: webshop } }', ['open-channel:store']],
    ['channels: { webshop: { kind: store } }', ['open-channel:webshop-2']],
    [
      'channels: { shop: { kind: store } }\nsystems: { webshop: { kind: commerce } }',
      ['open-channel:webshop-2'],
    ],
    ['channels: { shop: { kind: store }, web: { kind: webshop } }', []],
    ['channels: {}', ['open-channel:store', 'open-channel:webshop']],
  ])('opens one more, of a kind that is not there: %s', (lines, steps) => {
    expect(ids(lines, 'multi').sort()).toEqual(steps);
  });

  it.each([
    ['multi', ['open-channel']],
    ['cross', ['open-channel', 'add-flow']],
  ] as const)('opens one and joins it as far as %s asks', (target, kinds) => {
    const lines = company('channels: { shop: { kind: store } }\nflows: []');
    expect(planOf(lines, target).steps.map(({ change }) => change.kind)).toEqual(kinds);
  });

  it('opens the kinds that the rubric counts, as many as it asks for', () => {
    const kiosks = rubricWith(
      { kiosks: 'metric: channel-count, with: { kinds: [kiosk] }, at_least: { multi: 2 }' },
      'effort: { open-channel: 60 }',
    );
    const lines = 'channels: { shop: { kind: store }, web: { kind: webshop } }';
    expect(ids(lines, 'multi', {}, kiosks)).toEqual(['open-channel:kiosk', 'open-channel:kiosk-2']);
  });

  it('opens fewer where one of a kind that is not known may be one of them', () => {
    const counted = (kinds: string) =>
      rubricWith(
        { counted: `metric: channel-count, with: { kinds: ${kinds} }, at_least: { multi: 2 }` },
        'effort: { open-channel: 60 }',
      );
    const lines = 'channels: { shop: { kind: store }, other: { kind: unknown } }';
    const centres = ['open-channel:call-centre', 'open-channel:call-centre-2'];
    expect(ids(lines, 'multi', { bound: 'low' }, counted('[call_centre]'))).toEqual(centres);
    expect(ids(lines, 'multi', { bound: 'high' }, counted('[call_centre]'))).toEqual(
      centres.slice(0, 1),
    );
    const without = ['open-channel:call-centre-2'];
    expect(ids(lines, 'multi', { bound: 'low', without }, counted('[call_centre, kiosk]'))).toEqual(
      ['open-channel:call-centre', 'open-channel:kiosk'],
    );
  });

  it('opens another where a gate makes no sense with one alone', () => {
    const linked = rubricWith(
      { links: 'metric: linked-channels, with: { data: all }, at_least: { multi: 1 }' },
      'effort: { open-channel: 60, add-flow: 10 }',
    );
    const lines = 'channels: { shop: { kind: store } }\nflows: []';
    expect(ids(lines, 'multi', {}, linked)).toEqual([
      'open-channel:webshop',
      'add-flow:shop>webshop',
    ]);
  });

  it.each([
    [['webshop'], ['open-channel:app']],
    [['open-channel:webshop', 'app'], ['open-channel:email']],
    [['open-channel'], []],
  ])('opens nothing that it should do without (%j)', (without, steps) => {
    const plan = planOf(company('channels: { shop: { kind: store } }'), 'multi', { without });
    expect(plan.steps.map(({ id }) => id)).toEqual(steps);
    expect(plan.isReached).toBe(steps.length > 0);
  });

  it('opens nothing for a gate that stays shut whatever is opened', () => {
    const lines =
      'channels: { a: { kind: store }, b: { kind: app } }\nnot_applicable: { recognition: Cash only. }';
    const plan = planOf(company(`${lines}\nflows: []`), 'omni');
    expect(plan.steps.map(({ change }) => change.kind)).not.toContain('open-channel');
    expect(plan.unmet.map(({ id }) => id)).toEqual(['recognition']);
  });
});

/** Three channels that share nothing; all else is taken as good. */
const apart = (
  more: string,
) => `channels: { app: { kind: app }, store: { kind: store }, web: { kind: webshop } }
flows: []
${more}`;
const overWeb = [
  'add-flow:app>web',
  'add-flow:store>web',
  'add-flow:web>app',
  'add-flow:web>store',
];
const overCrm = [
  'connect-channel:app<>crm',
  'connect-channel:store<>crm',
  'connect-channel:web<>crm',
  'introduce-system:crm',
];

describe('a company without a customer system', () => {
  it.each([
    ['4 × 10 is less than 40 + 3 × 15', '', overWeb, 40],
    ['4 × 30 is more than 40 + 3 × 15', 'effort: { add-flow: 30 }', overCrm, 85],
    [
      '4 × 10 is more than 5 + 3 × 10',
      'effort: { introduce-system: 5, connect-channel: 10 }',
      overCrm,
      35,
    ],
    [
      '4 × 10 is less than 11 + 3 × 10',
      'effort: { introduce-system: 11, connect-channel: 10 }',
      overWeb,
      40,
    ],
  ])(
    'joins channels over one of them or over a new system, whichever is less: %s',
    (_, effort, steps, days) => {
      const plan = planOf(company(apart(effort)), 'omni');
      expect(plan.steps.map(({ id }) => id).sort()).toEqual(steps);
      expect([plan.effort, plan.leastEffort, plan.isReached]).toEqual([days, days, true]);
    },
  );

  it('introduces one under an id that is free', () => {
    const lines = apart('systems: { crm: { kind: erp } }\neffort: { add-flow: 90 }');
    expect(ids(lines, 'omni')).toContain('introduce-system:crm-2');
  });

  it('introduces one under the first id that is free', () => {
    const systems = 'systems: { crm: { kind: erp }, crm-2: { kind: pim } }';
    expect(ids(apart(`${systems}\neffort: { add-flow: 90 }`), 'omni')).toContain(
      'introduce-system:crm-3',
    );
  });

  it('introduces none where nobody says what that takes', () => {
    const linked = rubricWith(
      { links: 'metric: linked-channels, with: { data: all }, at_least: { multi: 1 }' },
      'effort: { add-flow: 90, connect-channel: 1 }',
    );
    const kinds = planOf(company(apart('')), 'multi', {}, linked).steps.map(
      ({ change }) => change.kind,
    );
    expect(new Set(kinds)).toEqual(new Set(['add-flow']));
  });

  it.each([
    ['it has one', 'systems: { shop: { kind: commerce } }', []],
    ['it may have one', 'systems: { own: { kind: unknown } }', []],
    ['it has one, however dear', 'systems: { shop: { kind: commerce, effort: 99 } }', []],
    ['it may have one, however dear', 'systems: { own: { kind: unknown, effort: 99 } }', []],
    ['it should do without', '', ['introduce-system']],
    ['it should do without that one', '', ['crm']],
  ])('introduces none where %s', (_, systems, without) => {
    const lines = apart(`${systems}\neffort: { add-flow: 90 }`);
    const plan = planOf(company(lines), 'omni', { without });
    expect(plan.steps.map(({ change }) => change.kind)).not.toContain('introduce-system');
    expect(plan.isReached).toBe(true);
  });
});

it.each([2, 3, 5])(
  '%i channels are connected in as many steps, not in one for each pair',
  (count) => {
    const channels = Array.from({ length: count }, (_, number) => `  c${number}: { kind: app }\n`);
    const lines = `channels:\n${channels.join('')}systems: { crm: { kind: crm } }\nflows: []`;
    const { steps, isReached } = planOf(company(lines), 'omni');
    const joined = steps.map(({ id }) => /c\d/.exec(id)?.[0]);
    expect(joined.sort()).toEqual(Array.from({ length: count }, (_, number) => `c${number}`));
    expect(steps.filter(({ id }) => !id.includes('crm'))).toEqual([]);
    expect(isReached).toBe(true);
  },
);
