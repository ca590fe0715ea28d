import { describe, expect, it } from 'vitest';
import { allData, dataGroups, dataKinds, dataSet, kindsOf } from '../../src/company/dataKind.ts';
import { readCompany, readCompanyDocument } from '../../src/company/readCompany.ts';
import { unstatedIn } from '../../src/company/unstated.ts';
import { channelKinds, outboundKinds } from '../../src/company/vocabulary.ts';
import { defaultLimits, type Limits } from '../../src/source/limits.ts';
import type { Position } from '../../src/source/position.ts';
import { readSource } from '../../src/source/readSource.ts';
import { described } from './described.ts';

const channel = (keys: string, ...more: string[]) =>
  described(`channels: { store: { kind: store${keys && `, ${keys}`} } }`, ...more).channels[0]!;
const flow = (keys: string) =>
  described(
    `channels: { a: { kind: store }, b: { kind: app } }\nteams: { t: {} }\nflows: [{ from: a, to: b, ${keys} }]`,
  ).flows.items[0]!;
const team = (keys: string) =>
  described(`channels: {}\nteams: { t: { ${keys} }, u: {} }`).teams[0]!;

const open = { items: [], complete: false };
const closed = { items: [], complete: true };

describe('a channel', () => {
  it('that says nothing leaves everything open, but what its kind says', () => {
    expect(channel('')).toMatchObject({
      id: 'store',
      name: 'store',
      kind: 'store',
      direction: 'both',
      stages: open,
      identifiesBy: open,
      personalisedWith: { stated: 0, complete: false },
    });
    const { team, vendor, voice, visual, share, effort } = channel('');
    expect([team, vendor, voice, visual, share, effort]).toEqual(Array(6).fill(undefined));
  });

  it('that says `unknown` everywhere is the same, but for its kind', () => {
    const words = [
      'team',
      'vendor',
      'stages',
      'identifies_by',
      'personalised_with',
      'brand',
      'share',
    ];
    const keys = words.map((word) => `${word}: unknown`).join(', ');
    const meaning = (each: object) =>
      Object.fromEntries(Object.entries(each).filter(([key]) => !/^at$|At$/.test(key)));
    expect(meaning(channel(keys))).toEqual(meaning(channel('')));
  });

  it('has the name that it is given, whatever that is', () => {
    expect(channel('name: Negozio').name).toBe('Negozio');
    expect(channel('name: 24').name).toBe('24');
    expect(channel('name: unknown').name).toBe('store');
  });

  it.each([
    ['team: none', { team: null }],
    ['vendor: none', { vendor: null }],
    ['vendor: 2019', { vendor: '2019' }],
    ['stages: none', { stages: closed }],
    ['stages: []', { stages: closed }],
    ['stages:', { stages: open }],
    ['stages: buy', { stages: { items: ['buy'], complete: true } }],
    ['stages: [pay, buy, pay]', { stages: { items: ['buy', 'pay'], complete: true } }],
    ['stages: [buy, unknown]', { stages: { items: ['buy'], complete: false } }],
    ['identifies_by: []', { identifiesBy: closed }],
    ['identifies_by: none', { identifiesBy: closed }],
    ['identifies_by: [email, 3]', { identifiesBy: { items: ['3', 'email'], complete: true } }],
    ['personalised_with: []', { personalisedWith: { stated: 0, complete: true } }],
    [
      'personalised_with: orders',
      { personalisedWith: { stated: dataSet(['orders']), complete: true } },
    ],
    ['personalised_with:', { personalisedWith: { stated: 0, complete: false } }],
    ['share: 0.4', { share: 0.4 }],
    ['share:', { share: undefined }],
    ['effort: 3', { effort: 3 }],
  ])('`%s`', (keys, expected) => {
    expect(channel(keys)).toMatchObject(expected);
  });

  it.each(channelKinds)('of kind %s speaks, listens or both as that kind does', (kind) => {
    const of = (keys: string) => described(`channels: { c: { kind: ${kind}${keys} } }`).channels[0];
    expect(of('')?.direction).toBe(outboundKinds.includes(kind) ? 'outbound' : 'both');
    expect(of(', direction: inbound')?.direction).toBe('inbound');
    expect(of(', direction: unknown')?.direction).toBeUndefined();
  });

  it('of unknown kind may be one that only speaks', () => {
    const { kind, direction } = described('channels: { c: { kind: unknown } }').channels[0]!;
    expect([kind, direction]).toEqual([undefined, undefined]);
    expect(
      described('channels: { c: { kind: unknown, direction: both } }').channels[0]?.direction,
    ).toBe('both');
  });

  it('points at the key that it speaks of, or at itself', () => {
    const { at, teamAt, personalisedAt } = described(
      'channels:\n  store:\n    kind: store\n    team: none\n',
    ).channels[0]!;
    expect([at, teamAt, personalisedAt].map(({ line, column }) => `${line}:${column}`)).toEqual([
      '2:3',
      '4:11',
      '2:3',
    ]);
  });
});

describe('what has a name and a place', () => {
  const read = () =>
    described(`
channels: { store: { kind: store, name: Shop,
  personalised_with: cart } }
systems:
  crm: { kind: crm, name: Customers, team: shops,
    masters: orders }
  pos: { kind: pos }
teams:
  shops: { name: Our shops,
    goals: sales }
journeys:
  buy: { name: To buy, steps: [{ on: store,
    needs: cart }],
    team: shops }
kpis: { nps: { name: Would recommend } }
`);
  const place = ({ line, column }: Position) => `${line}:${column}`;

  it('is called by its name', () => {
    const { channels, systems, teams, journeys, kpis } = read();
    const all = [...channels, ...systems, ...teams, ...(journeys ?? []), ...kpis.items];
    expect(all.map(({ name }) => name)).toEqual([
      ...['Shop', 'Customers', 'pos', 'Our shops', 'To buy', 'Would recommend'],
    ]);
  });

  it('points at the key or value that it speaks of, or at itself', () => {
    const { channels, systems, teams, journeys } = read();
    expect(channels.map((each) => place(each.personalisedAt))).toEqual(['3:22']);
    expect(systems.map((each) => place(each.teamAt))).toEqual(['5:44', '7:3']);
    expect(systems.map((each) => place(each.mastersAt))).toEqual(['6:5', '7:3']);
    expect(teams.map((each) => place(each.goalsAt))).toEqual(['10:5']);
    expect(journeys?.map((each) => place(each.teamAt))).toEqual(['14:11']);
    expect(journeys?.[0]?.steps[0]?.needs.map(({ at }) => place(at))).toEqual(['13:12']);
  });
});

describe('the brand', () => {
  const brand = 'brand: { voice: aurora, visual: 2019 }';

  it.each([
    ['', '', { voice: undefined, visual: undefined }],
    ['', brand, { voice: 'aurora', visual: '2019' }],
    ['brand: { voice: own }', brand, { voice: 'own', visual: '2019' }],
    ['brand: { voice: none, visual: }', brand, { voice: null, visual: '2019' }],
    ['brand: { voice: unknown }', brand, { voice: undefined, visual: '2019' }],
    ['brand: unknown', brand, { voice: undefined, visual: undefined }],
    ['brand: {}', brand, { voice: 'aurora', visual: '2019' }],
    ['brand: { voice: own }', 'brand: unknown', { voice: 'own', visual: undefined }],
    ['', 'brand: { voice: none }', { voice: null, visual: undefined }],
  ])('`%s` where the company says `%s`', (own, usual, expected) => {
    const { voice, visual } = channel(own, usual || '{}');
    expect({ voice, visual }).toEqual(expected);
  });
});

describe('a team', () => {
  it('that says nothing has unknown goals, but no manager and no partner', () => {
    expect(team('')).toMatchObject({ goals: open, reportsTo: null, worksWith: closed });
  });

  it.each([
    ['goals: sales', { goals: { items: ['sales'], complete: true } }],
    ['goals: [b, a]', { goals: { items: ['a', 'b'], complete: true } }],
    ['goals: none', { goals: closed }],
    ['goals: [a, unknown]', { goals: { items: ['a'], complete: false } }],
    ['reports_to: coo', { reportsTo: 'coo' }],
    ['reports_to: none', { reportsTo: null }],
    ['works_with: u', { worksWith: { items: ['u'], complete: true } }],
    ['works_with: [u, u]', { worksWith: { items: ['u'], complete: true } }],
    ['works_with: none', { worksWith: closed }],
    ['works_with: [u, unknown]', { worksWith: { items: ['u'], complete: false } }],
  ])('`%s`', (keys, expected) => {
    expect(team(keys)).toMatchObject(expected);
  });

  it.each(['reports_to: unknown', 'reports_to: unknown, name: T'])('`%s`', (keys) => {
    expect(team(keys).reportsTo).toBeUndefined();
  });
});

describe('a system', () => {
  const system = (keys: string) =>
    described(`channels: {}\nsystems: { crm: { kind: crm${keys && `, ${keys}`} } }`).systems[0]!;

  it.each([
    ['', undefined],
    ['masters:', undefined],
    ['masters: unknown', { stated: 0, complete: false }],
    ['masters: []', { stated: 0, complete: true }],
    ['masters: none', { stated: 0, complete: true }],
    ['masters: identity', { stated: dataSet(['identity']), complete: true }],
    ['masters: [product, unknown]', { stated: dataSet(['product']), complete: false }],
  ])('with `%s`', (keys, masters) => {
    expect(system(keys).masters).toEqual(masters);
  });

  it('may be of unknown kind', () => {
    expect(
      described('channels: {}\nsystems: { s: { kind: unknown } }').systems[0]?.kind,
    ).toBeUndefined();
  });
});

describe('words for data', () => {
  it.each(Object.entries(dataGroups))('%s stands for its kinds', (group, kinds) => {
    expect(kindsOf(flow(`data: ${group}`).data.stated)).toEqual([...kinds]);
  });

  it('`all` stands for everything', () => {
    expect(flow('data: all').data).toEqual({ stated: allData, complete: true });
    expect(flow(`data: [${dataKinds.join(', ')}]`).data.stated).toBe(allData);
  });

  it('groups and kinds mix', () => {
    expect(kindsOf(flow('data: [transaction, identity, orders]').data.stated)).toEqual([
      'cart',
      'orders',
      'returns',
      'identity',
    ]);
  });
});

describe('a flow', () => {
  it.each([
    ['', { data: { stated: 0, complete: false }, age: undefined, team: undefined }],
    ['data:, freshness:, team:', { data: { stated: 0, complete: false }, age: undefined }],
    [
      'data: unknown, freshness: unknown, team: unknown',
      {
        data: { stated: 0, complete: false },
        age: undefined,
        team: undefined,
      },
    ],
    ['data: none', { data: { stated: 0, complete: true } }],
    ['data: [orders, unknown]', { data: { stated: dataSet(['orders']), complete: false } }],
    ['team: none', { team: null }],
    ['team: t', { team: 't' }],
  ])('`%s`', (keys, expected) => {
    const { data, age, team } = flow(keys);
    expect({ data, age, team }).toMatchObject(expected);
  });

  it.each([
    ['realtime', 60],
    ['minutes', 900],
    ['hourly', 3600],
    ['daily', 86_400],
    ['weekly', 604_800],
    ['monthly', 2_678_400],
    ['manual', Number.POSITIVE_INFINITY],
    ['90s', 90],
    ['15m', 900],
    ['6h', 21_600],
    ['2d', 172_800],
    ['0s', 0],
    ['999999d', 999_999 * 86_400],
  ])('`freshness: %s` is %d seconds', (word, seconds) => {
    expect(flow(`freshness: ${word}`).age).toBe(seconds);
  });

  it('between two is one each way', () => {
    const { items } = described(
      'channels: { a: { kind: store } }\nsystems: { b: { kind: crm } }\nflows: [{ between: [b, a], data: orders, freshness: daily }]',
    ).flows;
    expect(items.map(({ from, to, age }) => [from, to, age])).toEqual([
      ['a', 'b', 86_400],
      ['b', 'a', 86_400],
    ]);
  });

  it('may have an end that is not known', () => {
    const { items } = described(
      'channels: { a: { kind: store } }\nflows: [{ from: a, to: unknown }, { between: [unknown, a] }]',
    ).flows;
    expect(items.map(({ from, to }) => `${from} ${to}`).sort()).toEqual([
      'a undefined',
      'a undefined',
      'undefined a',
    ]);
  });
});

describe('lists that may be incomplete', () => {
  const flows = 'flows: [{ between: [a, b] }]';
  const base = 'channels: { a: { kind: store }, b: { kind: app } }';

  it.each([
    ['stated', [flows], true],
    ['stated as empty', ['flows: []'], true],
    ['left out', [], false],
    ['left empty', ['flows:'], false],
    ['unknown', ['flows: unknown'], false],
    ['stated here, unknown there', [flows, 'flows: unknown'], false],
    ['partial', [flows, 'partial: flows'], false],
    ['partial, in a list', [`${flows}\npartial: [kpis, flows]`], false],
    ['stated, and another partial', [flows, 'partial: [kpis]'], true],
  ])('flows %s', (_, files, complete) => {
    expect(described(base, ...files).flows.complete).toBe(complete);
  });

  it.each([
    ['into one place', [flows, 'partial: flows.b'], ['b'], false],
    ['into two', [`${flows}\npartial: [flows.b, flows.a]`, 'partial: flows.b'], ['a', 'b'], false],
    ['as a whole, too', [`${flows}\npartial: [flows, flows.b]`], ['b'], true],
    ['of a journey only', [`${flows}\njourneys: { c: {} }\npartial: journeys.c`], [], false],
  ])('flows open %s', (_, files, to, open) => {
    const listed = described(base, ...files).flows;
    expect([...listed.openTo.keys()]).toEqual(to);
    expect(listed.open).toBe(open);
    expect(listed.complete).toBe(to.length === 0 && !open);
  });

  it('an open place stands where it is named first', () => {
    const { openTo } = described(base, 'partial: [flows.b]', 'partial: flows.b').flows;
    expect(openTo.get('b')).toEqual({ file: 'b.yaml', line: 1, column: 11 });
  });

  it('a journey that is called partial is not told to its end', () => {
    const told = 'journeys: { c: { steps: [a, b] } }';
    expect(described(base, told).journeys?.[0]?.complete).toBe(true);
    expect(described(base, told, 'partial: [journeys.c]').journeys?.[0]?.complete).toBe(false);
  });

  it('an open place and an open journey are things to ask about, where the file says so', () => {
    const open = unstatedIn(
      described(
        base,
        `${flows}\njourneys: { c: { team: none, steps: [a] } }`,
        'partial:\n  - flows.b\n  - journeys.c',
      ),
    ).filter(({ what }) => what === 'incoming' || what === 'steps');
    expect(open).toMatchObject([
      { what: 'incoming', about: 'flows.b', at: { file: 'c.yaml', line: 2, column: 5 } },
      { what: 'steps', about: 'journeys.c.steps', at: { file: 'b.yaml' } },
    ]);
  });

  it.each([
    ['stated', ['kpis: { a: {} }'], true],
    ['stated as empty', ['kpis: {}'], true],
    ['left out', [], false],
    ['unknown', ['kpis: unknown'], false],
    ['stated here, unknown there', ['kpis: { a: {} }', 'kpis: unknown'], false],
    ['partial', ['kpis: { a: {} }', 'partial: kpis'], false],
  ])('KPIs %s', (_, files, complete) => {
    expect(described(base, ...files).kpis.complete).toBe(complete);
  });

  it('journeys left out or unknown are not stated; none are stated as none', () => {
    expect(described(base).journeys).toBeUndefined();
    expect(described(base, 'journeys: unknown').journeys).toBeUndefined();
    expect(described(base, 'journeys: {}').journeys).toEqual([]);
  });
});

describe('KPIs and practices', () => {
  it.each([
    ['{ measured: yes }', true],
    ['{ measured: true }', true],
    ['{ measured: no }', false],
    ['{ measured: false }', false],
    ['{ measured: unknown }', undefined],
    ['{}', undefined],
    ['unknown', undefined],
    ['', undefined],
  ])('a KPI that is `%s`', (written, measured) => {
    expect(described(`channels: {}\nkpis: { k: ${written} }`).kpis.items[0]?.measured).toBe(
      measured,
    );
  });

  it.each([
    ['yes', 'yes'],
    ['true', 'yes'],
    ['no', 'no'],
    ['false', 'no'],
    ['partly', 'partly'],
    ['unknown', undefined],
    ['', undefined],
  ])('a practice that is `%s`', (written, answer) => {
    expect(described(`channels: {}\npractices: { p: ${written} }`).practices[0]?.answer).toBe(
      answer,
    );
  });

  it('practices may be unknown altogether', () => {
    expect(described('channels: {}\npractices: unknown').practices).toEqual([]);
  });
});

describe('a journey', () => {
  const journey = (steps: string) =>
    described(
      `channels: { a: { kind: store }, b: { kind: app } }\njourneys: { j: { steps: ${steps} } }`,
    ).journeys?.[0];
  const needs = (steps: string) =>
    journey(steps)?.steps.map((step) => step.needs.flatMap(({ kind }) => kindsOf(kind)));

  it('of bare channels: each needs what came before, creates identity and interactions', () => {
    const { steps, complete } = journey('[a, b]')!;
    expect(complete).toBe(true);
    expect(steps.map(({ on, creates }) => [on, kindsOf(creates)])).toEqual([
      ['a', ['identity', 'interactions']],
      ['b', ['identity', 'interactions']],
    ]);
    expect(needs('[a, b]')).toEqual([[], ['identity', 'interactions']]);
    expect(steps[1]?.within).toBe(Number.POSITIVE_INFINITY);
  });

  it('of bare channels after others: they need what those created', () => {
    expect(needs('[{ on: a, creates: [orders, identity] }, b, a]')).toEqual([
      [],
      ['orders', 'identity'],
      ['orders', 'identity', 'interactions'],
    ]);
  });

  it('takes words, groups and lists', () => {
    expect(needs('[a, { on: b, needs: orders }]')?.[1]).toEqual(['orders']);
    expect(needs('[a, { on: b, needs: [transaction, orders, identity] }]')?.[1]).toEqual([
      'cart',
      'orders',
      'returns',
      'identity',
    ]);
    expect(needs('[a, { on: b, needs: none }]')?.[1]).toEqual([]);
    expect(needs('[a, { on: b }]')?.[1]).toEqual([]);
  });

  it('points at each need', () => {
    const { steps } = described(
      'channels: { a: { kind: store } }\njourneys:\n  j:\n    steps:\n      - a\n      - { on: a, needs: [orders, cart] }\n      - a\n',
    ).journeys![0]!;
    expect(steps[1]?.needs.map(({ at }) => `${at.line}:${at.column}`)).toEqual(['6:26', '6:34']);
    expect(steps[2]?.needs.map(({ at }) => `${at.line}:${at.column}`)).toEqual(['7:9', '7:9']);
  });

  it.each([
    ['hourly', 3600],
    ['15m', 900],
    ['unknown', undefined],
    ['', Number.POSITIVE_INFINITY],
  ])('`within: %s`', (word, within) => {
    expect(journey(`[a, { on: b, within: ${word} }]`)?.steps[1]?.within).toBe(within);
  });

  it.each([
    ['unknown', false],
    ['', false],
    ['[]', true],
    ['[a, unknown]', false],
    ['[a, { on: unknown }]', false],
    ['[a, { on: b, needs: unknown }]', false],
    ['[a, { on: b, needs: [orders, unknown] }]', false],
    ['[a, { on: b, creates: unknown }]', false],
    ['[a, { on: b, creates: orders, needs: identity }]', true],
  ])('with steps `%s`: all of it is known, %s', (steps, complete) => {
    expect(journey(steps)?.complete).toBe(complete);
  });
});

describe('the rest of a file', () => {
  it('says who the company is and what it claims', () => {
    const { name, sector, claims } = described(
      'channels: {}\ncompany: { name: Aurora, sector: retail, claims: omni, notes: x }\nnotes: free\n',
    );
    expect({ name, sector }).toEqual({ name: 'Aurora', sector: 'retail' });
    expect(claims).toEqual({ level: 'omni', at: { file: 'a.yaml', line: 2, column: 50 } });
  });

  it('may leave that out, or unknown', () => {
    const unsaid = [
      '',
      'company:',
      'company: { name:, claims: unknown }',
      'company: { name: unknown }',
    ];
    for (const company of unsaid) {
      const { name, sector, claims } = described(`channels: {}\n${company}`);
      expect([name, sector, claims]).toEqual([null, null, null]);
    }
  });

  it('has criteria that do not apply, and efforts', () => {
    const { notApplicable, effort } = described(
      'channels: {}\nnot_applicable: { personalisation: forbidden }\neffort: { add-flow: 20 }\n',
    );
    expect(notApplicable).toMatchObject([{ criterion: 'personalisation', reason: 'forbidden' }]);
    expect(effort).toEqual({ 'add-flow': 20 });
  });

  it('knows where each key stands, and where a missing one would', () => {
    const { at } = described('\nteams: {}\nchannels: {}\n', 'flows: []\n');
    expect(at.channels).toEqual({ file: 'a.yaml', line: 3, column: 1 });
    expect(at.flows).toEqual({ file: 'b.yaml', line: 1, column: 1 });
    expect(at.root).toEqual({ file: 'a.yaml', line: 1, column: 1 });
    expect(at.journeys).toBeUndefined();
  });
});

describe('a company that is one document', () => {
  const read = (text: string, limits?: Limits) =>
    readCompanyDocument(readSource({ name: 'a.yaml', text }, defaultLimits).document, limits);

  it('is read as one in a file is', () => {
    const text = 'omnigauge: 1\nchannels: { a: { kind: app }, b: { kind: store } }\n';
    expect(read(text)).toEqual(readCompany([{ name: 'a.yaml', text }]));
    expect(() => read(text, { ...defaultLimits, channels: 1 })).toThrow(
      /^a\.yaml:2:1 too-many-channels$/,
    );
  });

  it('has the same problems', () => {
    expect(() => read('omnigauge: 1\nchanels: {}\n')).toThrow(/^a\.yaml:2:1 unknown-key$/);
    expect(() => read('omnigauge: 1\nchannels: { a: { kind: ap } }\n')).toThrow(
      /^a\.yaml:2:24 unknown-word$/,
    );
  });
});

describe('many files', () => {
  it('are one company: maps are merged, lists joined', () => {
    const { channels, flows, teams, practices } = described(
      'channels: { b: { kind: store, team: t } }\nflows: [{ from: b, to: a }]\npractices: { p: yes }\n',
      'channels: { a: { kind: app } }\nflows: [{ from: a, to: b }]\npractices: { q: no }\n',
      'teams: { t: {} }\n',
    );
    expect(channels.map(({ id, at }) => `${id} ${at.file}`)).toEqual(['a b.yaml', 'b a.yaml']);
    expect(flows.items.map(({ from, at }) => `${from} ${at.file}`)).toEqual([
      'a b.yaml',
      'b a.yaml',
    ]);
    expect(teams.map(({ id }) => id)).toEqual(['t']);
    expect(practices.map(({ id }) => id)).toEqual(['p', 'q']);
  });

  it('may be JSON, too', () => {
    expect(
      described('{"channels": {"a": {"kind": "store", "stages": ["buy"]}}}').channels[0]?.stages
        .items,
    ).toEqual(['buy']);
  });
});
