import { describe, expect, it } from 'vitest';
import type { Accepted } from '../../src/baseline/baseline.ts';
import { acceptedText } from '../../src/check/acceptedText.ts';
import { checkingOf } from './checked.ts';
import { apart } from './companies.ts';

function told(accepted: Partial<Accepted>, language: 'en' | 'it' = 'en'): string {
  const { telling } = checkingOf(apart, { language });
  const nothing = { rule: null, criterion: null, blocks: null, about: [], missing: null };
  return acceptedText({ ...nothing, ...accepted }, telling);
}

describe('a gap that is accepted', () => {
  it.each([
    [['channel:store'], 'linked-channels', 'Channels are connected: Shop'],
    [['undecided:store'], 'linked-channels', 'Channels are connected: Shop'],
    [['channel:kiosk'], 'linked-channels', 'Channels are connected: kiosk'],
    [[], 'linked-channels', 'Channels are connected'],
    [
      ['channel:store', 'channel:webshop'],
      'order-reach',
      'Orders are visible on other channels: Shop → Webshop',
    ],
    [
      ['channel:store', 'channel:webshop'],
      'aligned-teams',
      'Teams pull in the same direction: Shop, Webshop',
    ],
    [
      ['system:crm', 'system:erp'],
      'single-master',
      'One reference system per kind of data: crm, erp',
    ],
    [
      ['journey:collect', 'channel:store', 'data:cart', 'time:2'],
      'continuity',
      'Nobody has to start over: Collect, Shop, basket',
    ],
    [['journey:collect', 'channel:store'], 'continuity', 'Nobody has to start over: Collect, Shop'],
    [['stage:buy'], 'stage-choice', 'Choice at every step: buy'],
    [['data:clouds'], 'single-master', 'One reference system per kind of data: clouds'],
    [
      ['kpi:cross-channel-conversion'],
      'cross-channel-conversion',
      'Sales across channels measured',
    ],
    [['channel:store'], 'no-such', 'no-such: Shop'],
  ])('%j of %s is %s', (about, criterion, text) => {
    expect(told({ about, criterion })).toBe(text);
  });
});

describe('what a rule finds and a baseline accepts', () => {
  it.each([
    ['min-level', ['level:omni'], 'linked-channels', 'Level, Channels are connected: Omnichannel'],
    ['min-score', ['score:99.5'], null, 'Score: 99.5 of 100'],
    [
      'min-dimension',
      ['dimension:data', 'score:60'],
      null,
      'Dimension: Data integration, 60 of 100',
    ],
    ['min-dimension', ['dimension:gone', 'level:best'], null, 'Dimension: gone'],
    [
      'min-team',
      ['team:shops', 'level:cross'],
      'linked-channels',
      'Team, Channels are connected: Shops, Cross-channel',
    ],
    [
      'max-repeats',
      ['journey:collect', 'channel:store', 'data:orders'],
      null,
      'Repeat on a journey: Collect, Shop, orders',
    ],
    ['max-repeats', ['journey:collect', 'steps:unknown'], null, 'Repeat on a journey: Collect'],
    ['max-repeats', ['journeys:none'], null, 'Repeat on a journey'],
    [
      'forbidden-contradiction',
      ['contradiction:masters', 'system:crm', 'system:erp'],
      null,
      'Contradictions (masters of data): crm, erp',
    ],
    [
      'forbidden-contradiction',
      ['contradiction:claimed-level'],
      null,
      'Contradictions (claimed level)',
    ],
    ['forbidden-contradiction', [], null, 'Contradiction'],
    ['required-practice', ['practice:click-and-collect'], null, 'Practice: Click and collect'],
    ['required-owner', ['channel:store'], null, 'Owners of channels: Shop'],
    ['required-owner', ['kpis:others'], null, 'Owners of KPIs'],
    ['required-owner', ['systems:none'], null, 'Owners of systems'],
    ['required-owner', ['team:shops'], null, 'Owner: Shops'],
    // Two channels are a way that data takes only where a criterion says so.
    [
      'required-owner',
      ['channel:store', 'channel:webshop'],
      null,
      'Owners of channels: Shop, Webshop',
    ],
  ] as const)('%s of %j is told', (rule, about, criterion, text) => {
    expect(told({ rule, about, criterion })).toBe(text);
  });

  it('is told in the language asked for, ids and all', () => {
    const score = { rule: 'min-dimension', about: ['dimension:data', 'score:99.5'] } as const;
    expect(told(score, 'it')).toBe('Dimensione: Integrazione dei dati, 99,5 su 100');
    expect(told({ rule: 'required-owner', about: ['kpis:others'] }, 'it')).toBe(
      'Responsabili dei KPI',
    );
  });
});
