import { describe, expect, it } from 'vitest';
import type { Change } from '../../../src/plan/change.ts';
import { changeId, typeOf } from '../../../src/plan/changeTypes.ts';
import { writtenPlan } from '../../../src/plan/writing/writtenPlan.ts';
import { companyOf, linesWith, performerOf } from './changeTests.ts';

const changes = {
  guideline: { kind: 'adopt-guideline', channel: 'web', part: 'voice', guideline: 'warm' },
  identifier: { kind: 'identify-customers', channel: 'web', identifier: 'email' },
  personal: { kind: 'personalise-channel', channel: 'web', data: 1 },
  channelOwner: {
    kind: 'name-owner',
    owned: 'channels',
    id: 'web',
    team: 'care',
    isNewTeam: false,
  },
  systemOwner: { kind: 'name-owner', owned: 'systems', id: 'pim', team: 'care', isNewTeam: false },
  journeyOwner: {
    kind: 'name-owner',
    owned: 'journeys',
    id: 'return',
    team: 'care',
    isNewTeam: false,
  },
  newOwner: { kind: 'name-owner', owned: 'channels', id: 'web', team: 'new', isNewTeam: true },
  goal: { kind: 'share-goal', teams: ['care', 'sales'], goal: 'growth' },
  kpi: { kind: 'measure-kpi', kpi: 'visits' },
  newKpi: { kind: 'measure-kpi', kpi: 'returns' },
  practice: { kind: 'adopt-practice', practice: 'showrooming' },
  newPractice: { kind: 'adopt-practice', practice: 'delivery' },
  system: { kind: 'introduce-system', system: 'crm', team: null },
  channel: {
    ...{ kind: 'open-channel', channel: 'app', channelKind: 'app', team: null },
    ...{ stages: [], identifier: 'email', voice: null, visual: null },
  },
} satisfies Record<string, Change>;

/** Each key in a file of its own, and a second one of each further down. */
const files = Object.entries({
  a_first: 'omnigauge: 1',
  channels:
    'channels: { store: { kind: store, identifies_by: [email], brand: { voice: warm }, team: sales } }',
  channels_more: 'channels: { web: { kind: webshop } }',
  journeys: 'journeys: { collect: { steps: [web, store] } }',
  journeys_more: 'journeys: { return: { steps: [web, store] } }',
  kpis: 'kpis: { conversion: { measured: no, team: sales } }',
  kpis_more: 'kpis: { visits: { measured: no, team: care } }',
  practices: 'practices: { collect: no }',
  practices_more: 'practices: { showrooming: no }',
  systems: 'systems: { erp: { kind: erp } }',
  systems_more: 'systems: { pim: { kind: pim } }',
  teams: 'teams: { care: { goals: [growth] } }',
  teams_more: 'teams: { sales: { goals: [] } }',
}).map(([name, text]) => ({ name, text: `omnigauge: 1\n${text.replace('omnigauge: 1', '')}\n` }));

describe('a change is written to the file that speaks of what it changes', () => {
  it.each<[keyof typeof changes, string[]]>([
    ['guideline', ['channels_more']],
    ['identifier', ['channels_more']],
    ['personal', ['channels_more']],
    ['channelOwner', ['channels_more']],
    ['systemOwner', ['systems_more']],
    ['journeyOwner', ['journeys_more']],
    ['newOwner', ['channels_more', 'teams']],
    ['goal', ['teams_more']],
    ['kpi', ['kpis_more']],
    ['newKpi', ['kpis']],
    ['practice', ['practices_more']],
    ['newPractice', ['practices']],
    ['system', ['systems']],
    ['channel', ['channels']],
  ])('%s: %j', (name, expected) => {
    const { lines } = writtenPlan(files, [changes[name]]);
    const names = new Set(lines.flat().map(({ at }) => at.file));
    expect([...names].sort()).toEqual(expected);
  });

  it.each<keyof typeof changes>(['kpi', 'newKpi', 'practice', 'newPractice', 'system'])(
    'or to the first where none does: %s',
    (name) => {
      const few = files.filter(({ name: file }) =>
        ['a_first', 'channels', 'teams', 'teams_more'].includes(file),
      );
      const { lines } = writtenPlan(few, [changes[name]]);
      expect(new Set(lines.flat().map(({ at }) => at.file))).toEqual(new Set(['a_first']));
    },
  );
});

describe('nothing is written of what is not there', () => {
  const shop = 'channels: { store: { kind: store } }\nteams: { care: { goals: [growth] } }\n';
  it.each<keyof typeof changes>([
    'guideline',
    'identifier',
    'personal',
    'channelOwner',
    'systemOwner',
    'journeyOwner',
    'goal',
  ])('%s', (name) => {
    const change = changes[name];
    expect(typeOf(change).edits(change, companyOf(shop))).toEqual([]);
    expect(linesWith(shop, change)).toBe(shop);
  });
});

it('a figure is measured by the team that it has', () => {
  const lines =
    'channels: { store: { kind: store } }\nteams: { care: {}, sales: {} }\nkpis: { conversion: { measured: no, team: sales }, visits: { measured: no, team: care } }\n';
  expect(performerOf(changes.kpi, lines)).toBe('care');
  expect(performerOf(changes.newKpi, lines)).toBe(null);
});

it.each(Object.values(changes).map((change) => [changeId(change), change] as const))(
  '%s is about something by its kind and its id',
  (_, change) => {
    for (const entity of typeOf(change).entities(change)) {
      expect(entity).toMatch(/^(channel|journey|kpi|practice|system|team):[a-z]+$/);
    }
    expect(typeOf(change).entities(change)).not.toEqual([]);
  },
);
