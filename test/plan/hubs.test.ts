import { describe, expect, it } from 'vitest';
import { readCompany } from '../../src/company/readCompany.ts';
import { hubChannelOf, hubsOf } from '../../src/plan/hubs.ts';
import { rubricWith } from './ownRubric.ts';
import { fileOf, planOf } from './planOf.ts';

const described = (lines: string) => readCompany([fileOf(`omnigauge: 1\n${lines}`)]);
const channels = (count: number) =>
  `channels:\n${Array.from({ length: count }, (_, number) => `  c${number}: { kind: app }\n`).join('')}`;
const systems = (count: number, kind = 'crm') =>
  `systems:\n${Array.from({ length: count }, (_, number) => `  s${number}: { kind: ${kind} }\n`).join('')}`;

describe('the systems that channels may be connected to', () => {
  it('are those made to be shared: first those that know customers, then the most used, then by id', () => {
    const company = described(`channels: { store: { kind: store }, web: { kind: webshop } }
systems:
  bus: { kind: integration }
  crm: { kind: crm }
  erp: { kind: erp }
  loyalty: { kind: loyalty }
  mail: { kind: marketing }
  mine: { kind: unknown }
  shop: { kind: commerce }
flows: [{ from: web, to: shop }, { between: [store, bus] }, { from: web, to: bus }, { from: web, to: mine }]
`);
    expect(hubsOf(company)).toEqual({
      ids: ['shop', 'crm', 'loyalty', 'bus', 'mine'],
      cut: false,
    });
  });

  it.each([
    [15, 10, 10, false],
    [15, 11, 10, true],
    [60, 2, 2, false],
    [60, 3, 2, true],
    [200, 3, 2, true],
    [0, 150, 150, false],
  ])(
    'are cut where there are too many: %i channels, %i systems: %i (%s)',
    (some, many, kept, cut) => {
      const found = hubsOf(
        described((some > 0 ? channels(some) : 'channels: {}\n') + systems(many)),
      );
      expect([found.ids.length, found.cut]).toEqual([kept, cut]);
    },
  );

  it('no bound is claimed for a plan where they are cut', () => {
    const links = 'metric: linked-channels, with: { data: all }, at_least: { multi: 0.05 }';
    const by = rubricWith({ links }, 'effort: { connect-channel: 1 }');
    const leastWith = (count: number) => {
      const few = channels(38).replaceAll(/(c[1-9]\d: { kind: )app/g, '$1print');
      const company = `omnigauge: 1\n${few}${systems(count)}flows: []\n`;
      return planOf(company, 'multi', { bound: 'low' }, by).leastEffort;
    };
    expect([leastWith(3), leastWith(4)]).toEqual([2, null]);
  });
});

describe('the channel that stands in for a shared system', () => {
  it.each([
    ['that most flows lead to', 'flows: [{ from: mail, to: store }]', 'mail'],
    ['that mostly runs on a platform', 'flows: []', 'web'],
    [
      'that most flows lead to, wherever it stands',
      'flows: [{ from: mail, to: store }, { from: store, to: mail }, { from: web, to: store }]',
      'store',
    ],
    ['that is the first by id among equals', 'flows: [{ between: [store, mail] }]', 'mail'],
  ])('is the one %s', (_, flows, id) => {
    const company = `channels: { mail: { kind: email }, store: { kind: store }, web: { kind: webshop } }\n`;
    expect(hubChannelOf(described(company + flows))).toBe(id);
  });

  it('is of a kind that is known to run on a platform, rather', () => {
    const company =
      'channels: { own: { kind: unknown }, web: { kind: webshop }, app: { kind: app } }\n';
    expect(hubChannelOf(described(`${company}flows: []\n`))).toBe('web');
    expect(
      hubChannelOf(described('channels: { own: { kind: unknown }, print: { kind: store } }\n')),
    ).toBe('own');
  });

  it('can be answered on', () => {
    const company = `channels: { mail: { kind: email, direction: outbound }, print: { kind: print } }\n`;
    expect(hubChannelOf(described(`${company}flows: [{ from: mail, to: print }]`))).toBe(null);
  });

  it.each([
    ['crm', null],
    ['unknown', null],
    ['erp', 'web'],
  ])('is needed only without one (%s): %s', (kind, id) => {
    const company = `channels: { web: { kind: webshop } }\nsystems: { own: { kind: ${kind} } }\n`;
    expect(hubChannelOf(described(company))).toBe(id);
  });
});
