import { describe, expect, it } from 'vitest';
import { kindsOf } from '../../src/company/dataKind.ts';
import { readCompany } from '../../src/company/readCompany.ts';
import { scoreCompany } from '../../src/score/scoreCompany.ts';
import { shippedRubric } from '../rubricFile.ts';

const rubric = shippedRubric();

function scoredFrom(text: string) {
  const description = readCompany([{ name: 'c.yaml', text }]);
  return scoreCompany(description, rubric, undefined, { weighsQuestions: false });
}

/** Each contradiction as `kind entities data at:line related:line`. */
function contradictions(company: string): string[] {
  const text = `omnigauge: 1\n${company}`;
  return scoredFrom(text).contradictions.map(({ kind, entities, data, at, related }) =>
    [kind, ...entities, ...kindsOf(data), `${at.line}~${related.line}`].join(' '),
  );
}

const apart = `
channels:
  store: { kind: store }
  web: { kind: webshop }
`;

describe('a claimed level', () => {
  it('contradicts when even the best answers do not allow it, and points at what blocks it', () => {
    expect(contradictions(`company: { claims: omni }${apart}flows: []`)).toEqual([
      'claimed-level criterion:linked-channels 2~4',
    ]);
  });

  it('does not while an answer could prove it', () => {
    expect(
      contradictions(`company: { claims: omni }${apart}systems: { crm: { kind: crm } }`),
    ).toEqual([]);
  });

  it('names the first gate that stays shut, not one that is met, and where it fails first', () => {
    const linked = 'flows: [{ between: [store, web], data: orders, freshness: realtime }]';
    expect(contradictions(`company: { claims: omni }${apart}${linked}`)).toEqual([
      'claimed-level criterion:customer-reach 2~4',
    ]);
  });

  it('names the level that is claimed, and the highest that is possible', () => {
    const text = `omnigauge: 1\ncompany: { claims: omni }${apart}flows: []`;
    const { contradictions: found } = scoredFrom(text);
    expect(found.map(({ levels }) => levels)).toEqual([{ claimed: 'omni', possible: 'multi' }]);
  });

  it('points at the channels where each of them is as it should be, but there are too few', () => {
    expect(
      contradictions('company: { claims: multi }\nchannels:\n  web: { kind: webshop }'),
    ).toEqual(['claimed-level criterion:channel-count 2~3']);
  });

  it('does not when it is modest', () => {
    expect(contradictions(`company: { claims: multi }${apart}flows: []`)).toEqual([]);
  });
});

describe('a practice', () => {
  const collect = (answer: string, flows: string) =>
    contradictions(`practices: { click-and-collect: ${answer} }${apart}flows: ${flows}`);

  it.each(['yes', 'partly'])(
    'said to be in place (%s) contradicts when what it implies fails',
    (answer) => {
      expect(collect(answer, '[]')).toEqual(['practice practice:click-and-collect 2~6']);
    },
  );

  it.each([
    ['no', '[]'],
    ['unknown', '[]'],
    ['yes', '[{ from: web, to: store, data: [orders] }]'],
    ['yes', '[{ from: web, to: store }]'],
    ['yes', 'unknown'],
  ])('answered with %s, with flows %s, does not', (answer, flows) => {
    expect(collect(answer, flows)).toEqual([]);
  });

  it('of which nothing can be told from elsewhere does not', () => {
    const company = `practices: { flow-monitoring: yes }${apart}flows: []`;
    expect(contradictions(company)).toEqual([]);
  });
});

describe('a personalised channel', () => {
  const personalised = (rest: string) =>
    contradictions(`channels:
  store: { kind: store, personalised_with: [profile, orders] }
  web: { kind: webshop }
journeys: {}
${rest}`);

  it('contradicts with data that never arrives', () => {
    expect(personalised('flows: [{ from: web, to: store, data: [orders] }]')).toEqual([
      'personalisation channel:store profile 3~6',
    ]);
  });

  it.each([
    'flows: [{ from: web, to: store, data: [orders, profile] }]',
    'flows: [{ from: web, to: store }]',
    'flows: [{ from: store, to: web, data: [orders, profile] }]',
    'flows: [{ from: store, to: web, data: orders }, { from: store, to: web, data: profile, freshness: daily }]',
    'partial: [flows]',
  ])('does not with %s', (rest) => {
    expect(personalised(rest)).toEqual([]);
  });

  it.each([
    ['all steps', 'journeys: { visit: { steps: unknown } }', 0],
    ['the journeys', 'journeys: unknown', 0],
    [
      'what another channel creates',
      'journeys: { visit: { steps: [{ on: web, creates: [orders] }] } }',
      1,
    ],
  ])('may use what a journey may create there, knowing not %s', (_, journeys, count) => {
    const channels =
      'channels: { store: { kind: store, personalised_with: [orders] }, web: { kind: webshop } }';
    expect(contradictions(`${channels}\nflows: []\n${journeys}`)).toHaveLength(count);
  });

  it('may use what a journey creates there', () => {
    const company = `channels: { store: { kind: store, personalised_with: [orders] }, web: { kind: webshop } }
flows: []
journeys: { visit: { steps: [{ on: store, creates: [orders] }] } }`;
    expect(contradictions(company)).toEqual([]);
  });
});

describe('a team', () => {
  const teams = (stores: string, online: string) =>
    contradictions(`teams:
  stores: { goals: ${stores} }
  online: { goals: ${online} }
channels: { store: { kind: store, team: stores }, web: { kind: webshop, team: online } }
flows: []
journeys:
  visit: { steps: [{ on: web }, { on: store }] }`);

  it('contradicts when all its goals are its own and another team is on the same journey', () => {
    expect(teams('[store-sales]', '[online-sales]')).toEqual([
      'goals team:online journey:visit team:stores 4~8',
      'goals team:stores journey:visit team:online 3~8',
    ]);
  });

  it.each([
    ['[store-sales, conversion]', '[conversion]'],
    ['unknown', '[online-sales]'],
    ['[]', 'unknown'],
    ['[]', '[]'],
  ])('does not with goals %s and %s', (stores, online) => {
    expect(teams(stores, online)).toEqual([]);
  });

  it('is on a journey by the channels that the journey has', () => {
    const company = `teams: { stores: { goals: [a] }, online: { goals: [b] } }
channels:
  app: { kind: app, team: stores }
  kiosk: { kind: kiosk, team: online }
  store: { kind: store, team: stores }
flows: []
journeys: { visit: { steps: [{ on: app }, { on: store }] } }`;
    expect(contradictions(company)).toEqual([]);
  });

  it('does not where nobody, or nobody known, has the other channel', () => {
    for (const team of ['none', 'unknown']) {
      const company = `teams: { stores: { goals: [a] }, online: { goals: [b] } }
channels: { store: { kind: store, team: stores }, web: { kind: webshop, team: ${team} } }
flows: []
journeys: { visit: { steps: [{ on: store }, { on: web }] } }`;
      expect(contradictions(company)).toEqual([]);
    }
  });

  it('does not when it has its journeys to itself', () => {
    const company = `teams: { stores: { goals: [a] }, online: { goals: [b] } }
channels: { store: { kind: store, team: stores }, web: { kind: webshop, team: online } }
flows: []
journeys: { visit: { steps: [{ on: store }, { on: store }] } }`;
    expect(contradictions(company)).toEqual([]);
  });
});

it('two masters of the same data contradict each other', () => {
  const company = `channels: { a: { kind: app } }
systems:
  crm: { kind: crm, masters: [identity, profile] }
  shop: { kind: commerce, masters: [profile, orders] }
  erp: { kind: erp, masters: [stock] }`;
  expect(contradictions(company)).toEqual(['masters system:crm system:shop profile 4~5']);
});
