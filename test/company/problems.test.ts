import { describe, expect, it } from 'vitest';
import { readCompany } from '../../src/company/readCompany.ts';
import { found, problemsOf } from './described.ts';

const base = `omnigauge: 1
teams: { shops: {}, online: {} }
channels:
  store: { kind: store }
  webshop: { kind: webshop }
systems:
  crm: { kind: crm }
`;

describe('what is called partial', () => {
  const base = 'omnigauge: 1\nchannels: { store: { kind: store } }\nflows: []\n';

  it.each([
    ['partial: [flows.stroe]', ['unknown-reference a.yaml:4:11 store?']],
    ['partial: flows.stroe', ['unknown-reference a.yaml:4:10 store?']],
    [
      'journeys: { collect: {} }\npartial: [journeys.colect]',
      ['unknown-reference a.yaml:5:11 collect?'],
    ],
    ['partial: [journeys.collect]', ['unknown-reference a.yaml:4:11']],
    [
      'partial: [flows.unknown, flows.none]',
      ['unknown-reference a.yaml:4:11', 'unknown-reference a.yaml:4:26'],
    ],
    ['partial: [journeys]', ['unknown-word a.yaml:4:11']],
    ['partial: [flow]', ['unknown-word a.yaml:4:11 flows?']],
    ['partial: [[flows]]', ['wrong-type a.yaml:4:11']],
  ])('%s', (text, problems) => {
    expect(found([base + text])).toEqual(problems);
  });
});

describe('references that lead nowhere', () => {
  const texts: Record<string, [text: string, found: string[]]> = {
    'the owner of a channel': [
      'channels: { app: { kind: app, team: shop } }',
      ['unknown-reference b.yaml:1:37 shops?'],
    ],
    'the owner of a system': [
      'systems: { pos: { kind: pos, team: on-line } }',
      ['unknown-reference b.yaml:1:36 online?'],
    ],
    'the owner of a flow': [
      'flows: [{ between: [store, crm], team: nobody }]',
      ['unknown-reference b.yaml:1:40'],
    ],
    'the empty owner of a flow': [
      'flows: [{ from: store, to: crm, team: "" }]',
      ['unknown-reference b.yaml:1:39'],
    ],
    'the owner of a journey': [
      'journeys: { j: { team: Online } }',
      ['unknown-reference b.yaml:1:24 online?'],
    ],
    'the owner of a KPI': ['kpis: { k: { team: shps } }', ['unknown-reference b.yaml:1:20 shops?']],
    'a partner of a team': [
      'teams: { it: { works_with: [shops, onlin] } }',
      ['unknown-reference b.yaml:1:36 online?'],
    ],
    'the only partner of a team': [
      'teams: { it: { works_with: onlin } }',
      ['unknown-reference b.yaml:1:28 online?'],
    ],
    'the ends of a flow': [
      'flows: [{ from: stroe, to: crn }]',
      ['unknown-reference b.yaml:1:17 store?', 'unknown-reference b.yaml:1:28 crm?'],
    ],
    'the ends of a flow both ways': [
      'flows: [{ between: [web-shop, zzzzz] }]',
      ['unknown-reference b.yaml:1:21 webshop?', 'unknown-reference b.yaml:1:31'],
    ],
    'the channel of a bare step': [
      'journeys: { j: { steps: [store, wbshop] } }',
      ['unknown-reference b.yaml:1:33 webshop?'],
    ],
    'the channel of a step': [
      'journeys: { j: { steps: [{ on: stor }] } }',
      ['unknown-reference b.yaml:1:32 store?'],
    ],
    'a step on a system': ['journeys: { j: { steps: [crm] } }', ['unknown-reference b.yaml:1:26']],
    'a flow or a step on `none`': [
      'flows: [{ from: none, to: crm }]\njourneys: { j: { steps: [none, { on: none }] } }',
      [
        'unknown-reference b.yaml:1:17',
        'unknown-reference b.yaml:2:26',
        'unknown-reference b.yaml:2:38',
      ],
    ],
  };

  it.each(Object.entries(texts))('%s', (_, [text, problems]) => {
    expect(found([base, text])).toEqual(problems);
  });

  it('`none` and `unknown` are no references where they may stand', () => {
    const text = `flows: [{ from: unknown, to: crm, team: none }]
journeys: { j: { team: unknown, steps: [store, unknown, { on: unknown }] } }
teams: { it: { works_with: none }, hr: { works_with: [unknown] } }
`;
    expect(found([base, text])).toEqual([]);
  });

  it('are all listed, however many; suggestions stop where they would take too long', () => {
    const flows = Array.from({ length: 300 }, (_, index) => `  - { from: stroe, to: x${index} }\n`);
    const problems = problemsOf([base, `flows:\n${flows.join('')}`]);
    expect(problems).toHaveLength(600);
    expect(problems.filter(({ suggestion }) => suggestion === 'store')).toHaveLength(100);
    const allowed = problems.map(({ values }) => values.allowed);
    expect(allowed.slice(0, 200)).toEqual(Array(200).fill(['store', 'webshop', 'crm']));
    expect(allowed.slice(200)).toEqual(Array(400).fill([]));
  });
});

describe('ids and values that are there twice', () => {
  const texts: Record<string, [texts: string[], found: string[]]> = {
    'a channel': [
      ['channels: { store: { kind: kiosk } }'],
      ['duplicate-id b.yaml:1:13 also a.yaml:4:3'],
    ],
    'a team': [['teams: { online: {} }'], ['duplicate-id b.yaml:1:10 also a.yaml:2:21']],
    'a system, twice': [
      ['systems: { crm: { kind: cdp } }', 'systems: { crm: { kind: cdp } }'],
      ['duplicate-id b.yaml:1:12 also a.yaml:7:3', 'duplicate-id c.yaml:1:12 also a.yaml:7:3'],
    ],
    'a journey': [
      ['journeys: { j: {} }', 'journeys: { j: {} }'],
      ['duplicate-id c.yaml:1:13 also b.yaml:1:13'],
    ],
    'a KPI': [['kpis: { k: {} }', 'kpis: { k: {} }'], ['duplicate-id c.yaml:1:9 also b.yaml:1:9']],
    'a practice': [
      ['practices: { p: yes }', 'practices: { p: no }'],
      ['duplicate-id c.yaml:1:14 also b.yaml:1:14'],
    ],
    'an effort': [
      ['effort: { add-flow: 1 }', 'effort: { add-flow: 2 }'],
      ['duplicate-id c.yaml:1:11 also b.yaml:1:11'],
    ],
    'a criterion': [
      ['not_applicable: { c: x }', 'not_applicable: { c: x }'],
      ['duplicate-id c.yaml:1:19 also b.yaml:1:19'],
    ],
    'the name of the company': [
      ['company: { name: A }', 'company: { name: B }'],
      ['duplicate-value c.yaml:1:18 also b.yaml:1:18'],
    ],
    'a default of the brand': [
      ['brand: { voice: a }', 'brand: { voice: a, visual: b }'],
      ['duplicate-value c.yaml:1:17 also b.yaml:1:17'],
    ],
    'in one file': [
      ['channels: { app: { kind: app }, app: { kind: app } }'],
      ['duplicate-key b.yaml:1:33 also b.yaml:1:13'],
    ],
  };

  it.each(Object.entries(texts))('%s', (_, [more, problems]) => {
    expect(found([base, ...more])).toEqual(problems);
  });

  it('the format may be stated in every file', () => {
    expect(found([base, 'omnigauge: 1\n', 'omnigauge: 1.0\n'])).toEqual([]);
  });

  it('different values of the company may be in different files, or left empty in one', () => {
    expect(found([base, 'company: { name: A }', 'company: { sector: B }'])).toEqual([]);
    expect(found([base, 'company: { name: }', 'company: { name: A }'])).toEqual([]);
    expect(found([base, 'brand: unknown', 'brand: { voice: a }'])).toEqual([]);
  });
});

describe('ids', () => {
  it('a channel and a system cannot share one', () => {
    expect(found([base, 'systems: { store: { kind: pos } }'])).toEqual([
      'shared-id b.yaml:1:12 also a.yaml:4:3',
    ]);
  });

  it('a team and a channel can', () => {
    expect(found([base, 'teams: { store: {} }\njourneys: { store: {} }'])).toEqual([]);
  });

  it.each(['teams', 'channels', 'systems', 'journeys', 'kpis'])(
    '`none` and `unknown` are no %s',
    (map) => {
      const kind = { channels: 'kind: store', systems: 'kind: crm' }[map] ?? '';
      expect(found([base, `${map}: { none: { ${kind} }, unknown: { ${kind} } }`])).toEqual([
        `reserved-id b.yaml:1:${map.length + 5}`,
        `reserved-id b.yaml:1:${map.length + 5 + 'none: {  }, '.length + kind.length}`,
      ]);
    },
  );

  it.each(['a b', 'è', '-a', '_a', '', 'a.b', 'a/b', '<b>'])('`%s` is none', (id) => {
    expect(found([base, `teams: { "${id}": {} }`])).toEqual(['bad-id b.yaml:1:10']);
  });

  it.each(['a', 'A1', '2', 'a-b_c', '24h', 'true', 'null'])('`%s` is one', (id) => {
    expect(
      found([base, `teams: { ${id}: {} }\nchannels: { x: { kind: app, team: "${id}" } }`]),
    ).toEqual([]);
  });
});

describe('flows', () => {
  it.each([
    ['{}', ['flow-ends b.yaml:1:9']],
    ['{ from: store }', ['flow-ends b.yaml:1:9']],
    ['{ to: store }', ['flow-ends b.yaml:1:9']],
    ['{ from: "", to: crm }', ['flow-ends b.yaml:1:9']],
    ['{ from: store, to: crm, between: [store, crm] }', ['flow-ends b.yaml:1:9']],
    ['{ from: store, to: store }', ['flow-itself b.yaml:1:9']],
    ['{ between: [crm, crm] }', ['flow-itself b.yaml:1:9']],
    ['{ between: [crm] }', ['wrong-length b.yaml:1:20']],
    ['{ between: [crm, store, webshop] }', ['wrong-length b.yaml:1:20']],
    ['{ between: crm }', ['wrong-type b.yaml:1:20']],
    ['{ from: store, to: crm, freshness: dayly }', ['unknown-word b.yaml:1:44 daily?']],
    ['{ from: store, to: crm, freshness: 15 min }', ['unknown-word b.yaml:1:44']],
    ['{ from: store, to: crm, freshness: 15 }', ['unknown-word b.yaml:1:44']],
    ['{ from: store, to: crm, freshness: 9999999s }', ['unknown-word b.yaml:1:44']],
    ['{ from: store, to: crm, data: [ordres] }', ['unknown-word b.yaml:1:40 orders?']],
  ])('`%s`', (flow, problems) => {
    expect(found([base, `flows: [${flow}]`])).toEqual(problems);
  });
});

describe('the company as a whole', () => {
  it('needs a file', () => {
    expect(found([])).toEqual(['no-files']);
  });

  it('needs the version of the format, once, and the one that is known', () => {
    expect(found(['channels: {}\n', 'teams: {}\n'])).toEqual(['missing-format a.yaml:1:1']);
    expect(found(['omnigauge:\nchannels: {}\n'])).toEqual(['missing-format a.yaml:1:1']);
    expect(found(['omnigauge: 2\nchannels: {}\n'])).toEqual(['unknown-format a.yaml:1:12']);
    expect(found(['omnigauge: 1\nchannels: {}\n', 'omnigauge: 0\n'])).toEqual([
      'unknown-format b.yaml:1:12',
    ]);
  });

  it('needs channels, though there may be none', () => {
    expect(found(['omnigauge: 1\n'])).toEqual(['missing-channels a.yaml:1:1']);
    expect(found(['omnigauge: 1\nchannels:\n'])).toEqual(['missing-channels a.yaml:2:1']);
    expect(found(['omnigauge: 1\nchannels: {}\n'])).toEqual([]);
  });

  it('cannot have more channels or flows than the limits', () => {
    expect(found([base], { channels: 2, flows: 0 })).toEqual([]);
    expect(found([base], { channels: 1 })).toEqual(['too-many-channels a.yaml:3:1']);
    expect(found([base, 'flows: [{ between: [store, crm] }]'], { flows: 1 })).toEqual([
      'too-many-flows b.yaml:1:1',
    ]);
  });
});

describe('a problem is told with what its sentence needs', () => {
  const limits = { channels: 1, flows: 0 };

  it.each<[code: string, values: object, texts: string[]]>([
    ['duplicate-id', { id: 'crm', map: 'systems' }, ['systems: { crm: { kind: cdp } }']],
    ['duplicate-value', { key: 'brand.voice' }, ['brand: { voice: a }', 'brand: { voice: b }']],
    ['shared-id', { id: 'store' }, ['systems: { store: { kind: pos } }']],
    ['reserved-id', { id: 'none' }, ['teams: { none: {} }']],
    ['flow-itself', { id: 'crm' }, ['flows: [{ between: [crm, crm] }]']],
    ['unknown-format', { found: 3 }, ['omnigauge: 3']],
    ['too-many-channels', { count: 2, limit: 1 }, []],
    ['too-many-flows', { count: 2, limit: 0 }, ['flows: [{ between: [store, crm] }]']],
  ])('%s: %j', (code, values, texts) => {
    const problems = problemsOf([base, ...texts], limits);
    expect(problems.find((each) => each.code === code)?.values).toEqual(values);
  });
});

describe('several problems', () => {
  it('of files that come in any order are the same', () => {
    const files = [base, 'channels: { store: { kind: kiosk } }', 'company: { nam: x }'];
    const given = files.map((text, index) => ({ name: `${index}.yaml`, text }));
    const read = (order: typeof given) => () => readCompany(order);
    const message = /^1\.yaml:1:13 duplicate-id\n2\.yaml:1:12 unknown-key$/;
    expect(read(given)).toThrow(message);
    expect(read([...given].reverse())).toThrow(message);
  });

  it('of all files are listed at once, in the order of the files and lines', () => {
    expect(
      found([
        'omnigauge: 1\nchanels: {}\nteams: { a: { nam: x } }\n',
        'a: [\n',
        '',
        'channels: { c: { kind: stroe } }\nchannels: {}\n',
      ]),
    ).toEqual([
      'unknown-key a.yaml:2:1 channels?',
      'unknown-key a.yaml:3:15 name?',
      'syntax b.yaml:2:1',
      'empty-file c.yaml:1:1',
      'unknown-word d.yaml:1:24 store?',
      'duplicate-key d.yaml:2:1 also d.yaml:1:1',
    ]);
  });

  it('do not come from one fault', () => {
    expect(
      found(['omnigauge: 1\nchannels:\n  a: &a { kind: app }\n  b: { <<: *a, team: none }\n']),
    ).toEqual(['merge-key a.yaml:4:8']);
    expect(found(['a: *a\n'])).toEqual(['unknown-alias a.yaml:1:4']);
  });

  it('may be hundreds of thousands', () => {
    const text = `omnigauge: 1\nchannels: {}\nflows:\n${'  - x\n'.repeat(200_000)}`;
    expect(problemsOf([text])).toHaveLength(200_000);
  });
});
