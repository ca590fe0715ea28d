import { describe, expect, it } from 'vitest';
import type { ShareGoal } from '../../../src/plan/changes/shareGoal.ts';
import { daysOf, performerOf, proposal, proposedIds, writes, yaml } from './changeTests.ts';

const firm = (stores: string, online: string, care = 'goals: [service]') => yaml`
  teams:
    care: { ${care} }
    online: { ${online} }
    stores: { ${stores} }
  channels: { shop: { kind: store, team: stores } }
`;

describe('a common goal is proposed', () => {
  it('that the first team which has it shares with each that has not', () => {
    const lines = firm('goals: [sales, service]', 'goals: []');
    expect(proposedIds('share-goal', lines)).toEqual([
      'care+online:service',
      'stores+care:sales',
      'stores+online:sales',
    ]);
  });

  it('that is new for any two teams of a company where no team has any', () => {
    const lines = firm('goals: []', 'goals: none', 'goals: []');
    expect(proposedIds('share-goal', lines)).toEqual([
      'care+online:customer-satisfaction',
      'care+stores:customer-satisfaction',
      'online+stores:customer-satisfaction',
    ]);
  });

  it('to nobody where all have it, or there is one team only', () => {
    const same = 'goals: [service]';
    expect(proposedIds('share-goal', firm(same, same, same))).toEqual([]);
    const alone = 'teams: { all: { goals: [] } }\nchannels: { shop: { kind: store } }\n';
    expect(proposedIds('share-goal', alone)).toEqual([]);
  });

  it.each([
    ['low', ['care+online:service']],
    ['high', []],
  ] as const)('where goals are not known only if they are taken as none (%s)', (bound, ids) => {
    const lines = firm('goals: [service]', 'works_with: []');
    expect(proposedIds('share-goal', lines, { bound })).toEqual(ids);
  });
});

describe('a common goal is written', () => {
  const service = (): ShareGoal => ({
    kind: 'share-goal',
    teams: ['care', 'online'],
    goal: 'service',
  });
  const row = (name: string, online: string, after: string) =>
    [name, service, firm('goals: []', online), firm('goals: []', after)] as const;
  writes([
    row('where there is none', 'goals: []', 'goals: [service]'),
    row('beside a single word', 'goals: sales', 'goals: [sales, service]'),
    row('at the end of a list', 'goals: [sales, growth]', 'goals: [sales, growth, service]'),
    row('beside what stays unknown', 'name: Web', 'name: Web, goals: [service, unknown]'),
    row(
      'in place of the word for not known, which stays',
      'goals: unknown',
      'goals: [service, unknown]',
    ),
    row(
      'in a list that is not complete',
      'goals: [sales, unknown]',
      'goals: [sales, unknown, service]',
    ),
    [
      'for both where it is new, and a team of unknown goals may have it, too',
      () => ({ ...service(), goal: 'customer-satisfaction' }),
      firm('goals: unknown', 'goals: []', 'goals: []'),
      firm('goals: unknown', 'goals: [customer-satisfaction]', 'goals: [customer-satisfaction]'),
    ],
    [
      'for a team of which nothing was said',
      service,
      'teams:\n  care: { goals: service }\n  online:\nchannels: { shop: { kind: store } }\n',
      'teams:\n  care: { goals: service }\n  online: { goals: [service, unknown] }\nchannels: { shop: { kind: store } }\n',
    ],
  ]);
});

it('the team that has the goal shares it, on an effort that is not of a channel', () => {
  const lines = firm('goals: []', 'goals: []');
  const change = proposal('share-goal', lines, 'care+online:service');
  expect(performerOf(change, lines)).toBe('care');
  const hard = lines.replace('kind: store', 'kind: store, effort: 50');
  expect([daysOf(change, lines), daysOf(change, hard)]).toEqual([3, 3]);
});
