import { describe, expect, it } from 'vitest';
import { readCompany } from '../../src/company/readCompany.ts';
import { networksOf } from '../../src/score/scoreCompany.ts';
import { type ScoredCriterion, scoreCriterion } from '../../src/score/scoredCriterion.ts';
import { type TeamPart, teamPart } from '../../src/score/teamPart.ts';
import { shippedRubric } from '../rubricFile.ts';

const rubric = shippedRubric();

function partOf(team: string, company: string): TeamPart {
  const description = readCompany([{ name: 'c.yaml', text: `omnigauge: 1\n${company}` }]);
  const networks = networksOf(description);
  const criteria = rubric.criteria.map((criterion) =>
    scoreCriterion(criterion, networks, description.notApplicable),
  );
  return teamPart(team, description, { rubric, networks, criteria });
}

function valueIn(id: string, { criteria }: TeamPart): ScoredCriterion['value'] | undefined {
  return criteria.find(({ criterion }) => criterion.id === id)?.value;
}

const sure = (value: number) => ({ low: value, high: value, estimate: value });

/** Store and webshop share orders; the kiosk of another team stands apart. */
const company = `
teams: { shops: { goals: [a] }, online: { goals: [b] }, tech: { goals: [c] }, idle: {} }
channels:
  store: { kind: store, team: shops, direction: both, identifies_by: [card], brand: { voice: one, visual: one } }
  webshop: { kind: webshop, team: online, direction: both, identifies_by: [email], brand: { voice: one, visual: one } }
  kiosk: { kind: kiosk, team: shops, direction: both, identifies_by: [], brand: { voice: own, visual: one } }
systems:
  crm: { kind: crm, team: tech, masters: [identity] }
  erp: { kind: erp, team: none, masters: [identity] }
flows:
  - { from: webshop, to: store, data: [orders], freshness: realtime }
journeys:
  collect:
    team: tech
    steps:
      - { on: webshop, creates: [orders, identity] }
      - { on: store, needs: [orders, identity] }
kpis: { cross-channel-conversion: { measured: yes, team: online } }
`;

describe('what a team answers for', () => {
  it('is judged by what is so at its own channels', () => {
    expect(valueIn('linked-channels', partOf('shops', company))).toEqual(sure(0.5));
    expect(valueIn('linked-channels', partOf('online', company))).toEqual(sure(1));
  });

  it('is compared with what the whole company follows', () => {
    expect(valueIn('brand-coherence', partOf('shops', company))).toEqual(sure(0.75));
    expect(valueIn('brand-coherence', partOf('online', company))).toEqual(sure(1));
  });

  it('is a pair of channels for the owners of both', () => {
    // Of webshop > store, store > webshop, webshop > kiosk and kiosk > webshop the first.
    expect(valueIn('order-reach', partOf('online', company))).toEqual(sure(0.25));
    // All six pairs have a channel of theirs.
    expect(valueIn('order-reach', partOf('shops', company))?.low).toBeCloseTo(1 / 6);
  });

  it('is a need of a journey for its owner, and for the owner of where it is needed', () => {
    expect(valueIn('continuity', partOf('shops', company))).toEqual(sure(0.5));
    expect(valueIn('continuity', partOf('tech', company))).toEqual(sure(0.5));
    expect(valueIn('continuity', partOf('online', company))).toBeUndefined();
  });

  it('is a system for the team that owns it, and no matter of others', () => {
    expect(valueIn('single-master', partOf('tech', company))).toEqual(sure(0));
    expect(valueIn('single-master', partOf('shops', company))).toBeUndefined();
    expect(valueIn('system-owner', partOf('tech', company))).toEqual(sure(1));
  });

  it('is a KPI for the team that it is given to', () => {
    expect(valueIn('cross-channel-conversion', partOf('online', company))).toEqual(sure(1));
    expect(valueIn('cross-channel-conversion', partOf('shops', company))).toBeUndefined();
  });

  it('leaves out what nobody owns', () => {
    expect(valueIn('click-and-collect', partOf('shops', company))).toBeUndefined();
  });

  it('has a level by the gates that look at it', () => {
    expect(partOf('shops', company).level).toEqual({
      low: 'cross',
      estimate: 'cross',
      high: 'cross',
    });
    const alone = company.replace(
      'team: shops, direction: both, identifies_by: [card]',
      'team: online, direction: both, identifies_by: [card]',
    );
    expect(partOf('shops', alone).level?.low).toBe('multi');
  });

  it('has no level where no gate looks at it, and no score where nothing does', () => {
    const systems = partOf('tech', company.replace('    team: tech\n', ''));
    expect(systems.level).toBeNull();
    expect(systems.score.low).not.toBeNull();
    const idle = partOf('idle', company);
    expect([idle.level, idle.score.low, idle.coverage]).toEqual([null, null, 0]);
  });
});

describe('what is not known', () => {
  it('widens what the team has too', () => {
    const open = company.replace('data: [orders]', 'data: unknown');
    expect(valueIn('linked-channels', partOf('online', open))).toEqual({
      low: 0,
      high: 1,
      estimate: null,
    });
  });

  it('of the whole is not known of any part', () => {
    const without = company.replace(/journeys:[\s\S]*(?=kpis)/, '');
    expect(valueIn('continuity', partOf('shops', without))).toEqual({
      low: 0,
      high: 1,
      estimate: null,
    });
  });

  it('whether a channel of the team counts is taken as for the whole company', () => {
    const open = company.replace(
      'kiosk, team: shops, direction: both',
      'kiosk, team: shops, direction: unknown',
    );
    const description = readCompany([{ name: 'c.yaml', text: `omnigauge: 1\n${open}` }]);
    const networks = networksOf(description);
    const reach = rubric.criteria.find(({ id }) => id === 'order-reach');
    const whole = reach && scoreCriterion(reach, networks, []).value;
    expect(valueIn('order-reach', partOf('shops', open))).toEqual(whole);
  });
});

describe('what is not applicable', () => {
  const without = `not_applicable: { linked-channels: Cash only. }\n${company}`;

  it('is so for each team', () => {
    const { criteria } = partOf('shops', without);
    const found = criteria.find(({ criterion }) => criterion.id === 'linked-channels');
    expect(found).toMatchObject({ status: 'not-applicable', reason: { stated: 'Cash only.' } });
  });

  it('is nothing that a team of its own is judged by', () => {
    const idle = partOf('idle', without);
    expect([idle.level, idle.score.low]).toEqual([null, null]);
  });
});

describe('weights', () => {
  it('are equal where the channels of a team have none', () => {
    const shares = company
      .replace('store: { kind: store,', 'store: { share: 0, kind: store,')
      .replace('webshop: { kind: webshop,', 'webshop: { share: 1, kind: webshop,')
      .replace('kiosk: { kind: kiosk,', 'kiosk: { share: 0, kind: kiosk,');
    expect(valueIn('linked-channels', partOf('shops', shares))).toEqual(sure(0.5));
  });

  it('are the shares of contacts, where every channel states its own', () => {
    const shares = company
      .replace('store: { kind: store,', 'store: { share: 0.6, kind: store,')
      .replace('webshop: { kind: webshop,', 'webshop: { share: 0.2, kind: webshop,')
      .replace('kiosk: { kind: kiosk,', 'kiosk: { share: 0.2, kind: kiosk,');
    expect(valueIn('linked-channels', partOf('shops', shares))?.low).toBeCloseTo(0.75);
    // Needs of journeys count alike, wherever they arise.
    const needs = shares.replace(
      '      - { on: store, needs: [orders, identity] }',
      '      - { on: store, needs: [orders] }\n      - { on: kiosk, needs: [orders] }',
    );
    expect(valueIn('continuity', partOf('shops', needs))).toEqual(sure(0.5));
    // A pair counts by both: of webshop > store and back (12 each), webshop > kiosk and back
    // (4 each) the first.
    expect(valueIn('order-reach', partOf('online', shares))?.low).toBeCloseTo(12 / 32);
  });
});

it('the part of the only team is the whole', () => {
  const one = company
    .replaceAll(/team: (shops|online|tech|none)/g, 'team: all')
    .replace(/^teams: .*$/m, 'teams: { all: { goals: [a] } }');
  const description = readCompany([{ name: 'c.yaml', text: `omnigauge: 1\n${one}` }]);
  const networks = networksOf(description);
  for (const { criterion, value } of partOf('all', one).criteria) {
    const whole = scoreCriterion(criterion, networks, []).value;
    if (value.low === null || criterion.metric.id === 'stage-choice') continue;
    expect([criterion.id, value.low, value.high]).toEqual([
      criterion.id,
      expect.closeTo(whole.low ?? -1),
      expect.closeTo(whole.high ?? -1),
    ]);
  }
});
