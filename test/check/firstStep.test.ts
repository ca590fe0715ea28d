import { describe, expect, it } from 'vitest';
import type { Policy } from '../../src/check/policy.ts';
import { rubricWith } from '../plan/ownRubric.ts';
import { asked, asking, baselineOf, checked, outcomeOf, type Settings } from './checked.ts';
import { apart } from './companies.ts';

/** The id of the first step for the first line of a policy. */
function firstFor(policy: Partial<Policy>, company = apart, settings: Settings = {}) {
  return checked(company, { ...settings, policy: asking(policy) }).rules[0]?.firstStep?.id ?? null;
}

/** Two gates: two channels of three share orders, and each channel has an owner. */
const rubric = rubricWith(
  {
    linked:
      'metric: linked-channels, with: { data: [orders] }, at_least: { multi: 0.5, cross: 1, omni: 1 }',
    owned: 'metric: accountable-owner, at_least: { multi: 1, cross: 1, omni: 1 }',
  },
  'effort: { name-owner: 1, add-data: 4 }',
);
const shared = `
teams: { shops: {}, online: {}, idle: {} }
channels:
  a: { kind: store, team: shops }
  b: { kind: webshop, team: online }
  c: { kind: app, team: none }
systems: { crm: { kind: crm, team: idle } }
flows: [{ from: a, to: b, data: [price], freshness: realtime }]
`;

describe('what would make it pass', () => {
  it('is the first step of the plan to the level that is asked for', () => {
    const { firstStep, findings } = outcomeOf(
      checked(apart, { policy: asking({ minLevel: asked('cross') }) }),
      'min-level',
    );
    expect(findings.map(({ criterion }) => criterion)).toEqual(['linked-channels']);
    expect(firstStep).toMatchObject({ effort: expect.any(Number), at: { file: 'company.yaml' } });
    expect(firstStep?.title).toMatch(/Shop|Webshop/);
  });

  it('is one on the way to the next level where the one that is asked for is reached', () => {
    const owners = { owners: [asked('channels' as const)] };
    const open = apart.replace('claims: omni', 'claims: cross').replace('kind: store', 'kind: app');
    for (const least of ['single', 'multi'] as const) {
      const line = { minLevel: asked(least), forbid: [], minScore: asked(50) };
      const { rules } = checked(open, { policy: asking({ ...line, ...owners }) });
      expect(rules.map(({ firstStep }) => firstStep !== null)).toEqual([false, true, false]);
    }
  });

  it('names the owner that is missing, and no other', () => {
    const line = { owners: [asked('channels' as const), asked('systems' as const)] };
    const policy = asking({ minLevel: asked('omni'), ...line });
    const { rules } = checked(apart, { policy });
    const [, channels, systems] = rules.map(({ firstStep }) => firstStep?.id ?? null);
    expect(channels).toMatch(/^name-owner:channels\.webshop/);
    expect(systems).toBeNull();
  });

  it.each([
    ['its own', 'shops'],
    ["another's, at a flow that ends at what it owns", 'online'],
  ])('is for a team a step at what it lacks: %s', (_, team) => {
    const line = { teams: new Map([[team, { minLevel: asked('multi' as const) }]]) };
    const [score, level] = [{ teams: new Map([[team, { minScore: asked(99) }]]) }, line].map(
      (lines) => firstFor(lines, shared, { rubric }),
    );
    // Not the owner of the third channel, which comes first and says nothing of this team.
    expect([score, level]).toEqual(['add-data:a>b', 'add-data:a>b']);
  });

  it('is nothing for a team that owns nothing that could get better', () => {
    const line = { teams: new Map([['idle', { minScore: asked(1) }]]) };
    expect(firstFor(line, shared, { rubric })).toBeNull();
  });

  it('is nothing for a team whose channels no step is about', () => {
    const third = shared.replace('team: none', 'team: idle');
    const line = (team: string) => ({
      teams: new Map([[team, { minLevel: asked('multi' as const) }]]),
    });
    expect(firstFor(line('shops'), third, { rubric })).toBe('add-data:a>b');
    expect(firstFor(line('idle'), third, { rubric })).toBeNull();
  });

  it('is what brings the data to the step that lacks it', () => {
    const line = { minLevel: asked('omni' as const), maxRepeats: asked(0) };
    const { firstStep } = outcomeOf(checked(apart, { policy: asking(line) }), 'max-repeats');
    expect(firstStep?.id).toMatch(/^(add-flow|connect-channel):/);
  });

  it('is a step towards the level that is claimed, and none between two masters', () => {
    expect(firstFor({ forbid: [asked('claimed-level')] })).not.toBeNull();
    expect(firstFor({ forbid: [asked('masters')] })).toBeNull();
  });

  it('is known for what is lost and what is new, and for what passes there is none', () => {
    const linked = shared.replace('data: [price]', 'data: [orders]');
    const rules = (now: string) =>
      checked(now, { rubric, baseline: baselineOf(linked, { rubric }), since: linked })
        .rules.filter(({ rule }) => ['loss', 'new-gap', 'loss-since'].includes(rule))
        .map(({ firstStep }) => firstStep?.id ?? null);
    expect(rules(shared)).toEqual(['add-data:a>b', 'add-data:a>b', 'add-data:a>b']);
    expect(rules(linked)).toEqual([null, null, null]);
  });
});
