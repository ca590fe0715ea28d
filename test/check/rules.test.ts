import { describe, expect, it } from 'vitest';
import type { Policy } from '../../src/check/policy.ts';
import { asked, asking, checked, outcomeOf, type Settings } from './checked.ts';
import { apart, joined } from './companies.ts';

/** Each line of a policy on its own: the company that shares everything meets it, the other does not. */
const lines: [rule: string, lines: Partial<Policy>, where: string[]][] = [
  ['min-level', { minLevel: asked('cross') }, ['channel:store', 'channel:webshop']],
  ['min-score', { minScore: asked(50) }, []],
  [
    'min-dimension',
    { dimensions: new Map([['data', { minScore: asked(60) }]]) },
    ['dimension:data'],
  ],
  [
    'min-dimension',
    { dimensions: new Map([['data', { minLevel: asked('cross') }]]) },
    ['dimension:data'],
  ],
  ['min-team', { teams: new Map([['shops', { minLevel: asked('cross') }]]) }, ['channel:store']],
  ['min-team', { teams: new Map([['shops', { minScore: asked(60) }]]) }, ['team:shops']],
  ['max-repeats', { maxRepeats: asked(0) }, ['journey:collect', 'channel:store']],
  [
    'forbidden-contradiction',
    { forbid: [asked('contradiction')] },
    ['criterion:linked-channels', 'system:crm'],
  ],
  [
    'required-practice',
    { practices: [asked('click-and-collect')] },
    ['practice:click-and-collect'],
  ],
  ['required-owner', { owners: [asked('channels')] }, ['channel:webshop']],
  ['required-owner', { owners: [asked('systems')] }, ['system:erp']],
  ['required-owner', { owners: [asked('journeys')] }, ['journey:collect']],
  ['required-owner', { owners: [asked('kpis')] }, []],
];

describe.each(lines)('%s, alone', (rule, policy, where) => {
  const settings: Settings = { policy: asking(policy) };

  it('is passed by a company that is so', () => {
    const result = checked(joined, settings);
    expect(result.rules.map((outcome) => outcome.rule)).toEqual([rule]);
    expect(outcomeOf(result, rule)).toMatchObject({ passed: true, findings: [], firstStep: null });
    expect(result.passed).toBe(true);
  });

  it('is failed by one that is not, and says where', () => {
    const result = checked(apart, settings);
    const { passed, findings, asked: said, found, source } = outcomeOf(result, rule);
    expect([result.passed, passed]).toEqual([false, false]);
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.flatMap(({ entities }) => entities)).toEqual(expect.arrayContaining(where));
    for (const { message, at, severity } of findings) {
      expect(message).toMatch(/\.$/);
      expect(at.file).toBe('company.yaml');
      expect(severity).toBe('error');
    }
    expect([said, found].every((text) => text !== '')).toBe(true);
    expect(source).toEqual({ flag: '--test' });
  });

  it('says the same in Italian, in other words', () => {
    const english = checked(apart, settings);
    const italian = checked(apart, { ...settings, language: 'it' });
    const fingerprints = ({ rules }: typeof english) =>
      rules.flatMap(({ findings }) => findings.map(({ fingerprint }) => fingerprint));
    expect(fingerprints(italian)).toEqual(fingerprints(english));
    expect(italian.rules.map(({ title }) => title)).not.toEqual(
      english.rules.map(({ title }) => title),
    );
  });
});

describe('the bound that decides', () => {
  const known = 'channels:\n  a: { kind: store }\n  b: { kind: webshop }\n';
  const openFlows = `${known}flows: unknown\n`;

  it('is what is proved, unless the estimate is asked for', () => {
    const company = `${known}systems: { crm: { kind: crm } }\nflows:
  - { between: [a, crm], data: [orders] }
  - { from: b, to: crm, data: [orders] }
  - { from: crm, to: b, data: unknown }
`;
    const policy = asking({ minScore: asked(12) });
    expect(checked(company, { policy }).passed).toBe(false);
    expect(checked(company, { policy, on: 'estimate' }).passed).toBe(true);
  });

  it('what is not assessed is not met', () => {
    const policy = asking({ dimensions: new Map([['identity', { minScore: asked(0) }]]) });
    expect(checked(openFlows, { policy }).passed).toBe(true);
    const { found, passed } = outcomeOf(
      checked(openFlows, { policy, on: 'estimate' }),
      'min-dimension',
    );
    expect([passed, found]).toEqual([false, 'too little is known to tell']);
  });

  it('counts a repeat that is only possible as one at worst', () => {
    const company = `${joined.replace('[store, crm], data: all', '[store, crm], data: unknown')}`;
    const policy = asking({ maxRepeats: asked(0) });
    expect(outcomeOf(checked(company, { policy }), 'max-repeats')).toMatchObject({
      passed: false,
      found: '0, and 2 more possible, as not everything is stated',
    });
    expect(checked(company, { policy, on: 'estimate' }).passed).toBe(true);
  });
});

describe('where there is nothing to look at', () => {
  const bare = 'channels:\n  a: { kind: store }\n  b: { kind: webshop }\n';

  it.each([
    ['journeys that are nowhere stated', { maxRepeats: asked(9) }, ''],
    ['journeys said to be none', { maxRepeats: asked(9) }, 'journeys: {}\n'],
    [
      'a journey of unknown steps',
      { maxRepeats: asked(9) },
      'journeys: { j: { steps: unknown } }\n',
    ],
    ['no system', { owners: [asked('systems')] }, ''],
    ['no journey', { owners: [asked('journeys')] }, ''],
    ['no KPI', { owners: [asked('kpis')] }, ''],
    [
      'KPIs that are not all listed',
      { owners: [asked('kpis')] },
      'teams: { t: {} }\nkpis: { k: { measured: yes, team: t } }\npartial: [kpis]\n',
    ],
    ['a practice that is not stated', { practices: [asked('click-and-collect')] }, ''],
    [
      'a practice that is there in part',
      { practices: [asked('click-and-collect')] },
      'practices: { click-and-collect: partly }\n',
    ],
    [
      'a practice said to be there that cannot be',
      { practices: [asked('click-and-collect')] },
      'practices: { click-and-collect: yes }\nflows: []\n',
    ],
    [
      'a team that owns nothing',
      { teams: new Map([['t', { minScore: asked(0) }]]) },
      'teams: { t: {} }\n',
    ],
    [
      'a team that owns nothing with a gate',
      { teams: new Map([['t', { minLevel: asked('single' as const) }]]) },
      'teams: { t: {} }\nsystems: { crm: { kind: crm, team: t } }\n',
    ],
  ] as [string, Partial<Policy>, string][])('%s is not passed', (_, policy, rest) => {
    for (const on of ['low', 'estimate'] as const) {
      const result = checked(bare + rest, { policy: asking(policy), on });
      expect(result.passed).toBe(false);
      expect(result.rules[0]?.findings.length).toBeGreaterThan(0);
    }
  });

  it.each([
    ['levels', { minLevel: asked('single') }],
    ['points', { minScore: asked(0) }],
  ] as [string, Partial<Policy>][])('the lowest of %s is met by any company', (_, policy) => {
    expect(checked(bare, { policy: asking(policy) }).passed).toBe(true);
  });
});

describe('a contradiction', () => {
  it('is looked at by its kind alone where one is named', () => {
    const kinds = (value: 'masters' | 'goals' | 'claimed-level') =>
      outcomeOf(
        checked(apart, { policy: asking({ forbid: [asked(value)] }) }),
        'forbidden-contradiction',
      ).findings.length;
    expect([kinds('masters'), kinds('claimed-level'), kinds('goals')]).toEqual([1, 1, 0]);
  });
});

describe('a score that falls short', () => {
  it('is never shown as what is asked for', () => {
    const low = checked(joined).score.low ?? 0;
    const policy = asking({ minScore: asked(Math.ceil(low * 10) / 10) });
    const { found, asked: said } = outcomeOf(checked(joined, { policy }), 'min-score');
    expect(found.match(/[\d.]+/)?.[0]).not.toBe(said.match(/[\d.]+/)?.[0]);
  });
});
