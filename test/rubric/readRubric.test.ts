import { describe, expect, it } from 'vitest';
import { readRubric } from '../../src/rubric/readRubric.ts';
import { inLanguage, type Rubric } from '../../src/rubric/rubric.ts';
import { InputError } from '../../src/source/inputError.ts';
import type { Problem } from '../../src/source/problem.ts';
import { base, said } from './lint/linted.ts';

const head = 'rubric: 1\nid: own\nversion: 1.0.0\nextends: base\n';

/** A rubric that extends the small one with these lines; others by their names. */
function own(lines: string, others: Readonly<Record<string, string>> = {}): Rubric {
  return read(head + lines, { base, ...others });
}

function read(text: string, others: Readonly<Record<string, string>> = {}): Rubric {
  return readRubric({ name: 'own', text }, (reference) => {
    const found = others[reference];
    return found === undefined ? null : { name: reference, text: found };
  });
}

function problemsOf(reading: () => unknown): readonly Problem[] {
  try {
    reading();
    return [];
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
}

/** What is wrong, in short: code, place and suggestion. */
function found(reading: () => unknown): string[] {
  return problemsOf(reading).map(
    ({ code, at, suggestion }) =>
      `${code} ${at?.file}:${at?.line}:${at?.column}${suggestion ? ` ${suggestion}?` : ''}`,
  );
}

const criterion = (more: string) => `criteria:\n  c: { dimension: data, ${said}, ${more} }\n`;
const links = (more: string) => `criteria:\n  links: { ${more} }\n`;
const practice = (implies: string) => `practices:\n  collect: { implies: { ${implies} } }\n`;

describe('what is wrong with a rubric', () => {
  it.each<[lines: string, problems: string[]]>([
    ['criteria:\n  lnks: { weight: 1 }\n', ['incomplete-criterion own:6:3']],
    [links('dimension: dta'), ['unknown-dimension own:6:23 data?']],
    [links('metric: data-raech'), ['unknown-metric own:6:20 data-reach?']],
    [links('with: { data: [ordres] }'), ['unknown-word own:6:27 orders?']],
    [links('at_least: { omni: 0.4, cross: 0.5 }'), ['falling-thresholds own:6:24']],
    [
      links('at_least: { omni: 0.4, multi: 0.5 }'),
      ['gate-without-threshold base:14:13', 'falling-thresholds own:6:24'],
    ],
    [links('at_least: { cross: 0.5, omni: 0.5 }'), []],
    [links('gate: { multi: required }'), ['gate-without-threshold own:6:20']],
    [
      criterion('metric: data-raech, weight: 1, at_least: { cross: 2, omni: 1 }'),
      ['unknown-metric own:6:120 data-reach?', 'falling-thresholds own:6:165'],
    ],
    [practice('metric: data-raech, at_least: 1'), ['unknown-metric own:6:33 data-reach?']],
    [
      practice('metric: data-reach, with: { data: ordres }, at_least: 1'),
      ['unknown-word own:6:59 orders?'],
    ],
    ['dimensions: { data: { weight: -1 } }\n', ['out-of-range own:5:31']],
    ['extends: base\n', ['duplicate-key own:5:1']],
  ])('%s', (lines, problems) => {
    expect(found(() => own(lines))).toEqual(problems);
  });

  it.each<[lines: string, values: object]>([
    [
      'criteria:\n  own: { weight: 1, why: x }\n',
      { id: 'own', missing: ['dimension', 'metric', 'at_least', 'title', 'fix'] },
    ],
    [links('dimension: dta'), { dimension: 'dta' }],
    [links('metric: data-raech'), { metric: 'data-raech' }],
    [links('at_least: { omni: 0.4, cross: 0.5 }'), { level: 'omni' }],
    [links('gate: { multi: required }'), { level: 'multi' }],
  ])('is told with what its sentence needs: %s', (lines, values) => {
    expect(problemsOf(() => own(lines))[0]?.values).toEqual(values);
  });

  it('is told where it was given: in the rubric that is extended', () => {
    const middle = `${head.replace('own', 'middle')}${links('gate: { multi: required }')}`;
    const lines = `${head.replace('base', 'middle')}${links('weight: 2')}`;
    expect(found(() => read(lines, { base, middle }))).toEqual([
      'gate-without-threshold middle:6:20',
    ]);
  });

  it.each<[what: string, middle: string, lines: string, problem: string]>([
    [
      'a dimension',
      links('dimension: dta'),
      links('weight: 2'),
      'unknown-dimension middle:6:23 data?',
    ],
    [
      'a metric',
      links('metric: data-raech'),
      links('weight: 2'),
      'unknown-metric middle:6:20 data-reach?',
    ],
    [
      'what a practice implies',
      practice('metric: data-raech, at_least: 1'),
      'practices: { collect: { title: Collected } }\n',
      'unknown-metric middle:6:33 data-reach?',
    ],
  ])(
    'is told where %s was given, not where the part is mentioned last',
    (_, middle, lines, problem) => {
      const others = { base, middle: `${head.replace('own', 'middle')}${middle}` };
      expect(found(() => read(head.replace('base', 'middle') + lines, others))).toEqual([problem]);
    },
  );

  it('names the other place where inherited settings meet another metric', () => {
    const [inherited] = problemsOf(() => own(links('weight: 1, metric: recognition')));
    expect(inherited).toMatchObject({
      at: { file: 'base' },
      related: { file: 'own', line: 6, column: 3 },
    });
    const [given] = problemsOf(() => own(links('with: { data: [ordres] }')));
    expect(given?.related).toBeNull();
  });

  it('may be what it extends', () => {
    expect(found(() => read(head))).toEqual(['bad-extends own:4:10']);
    expect(found(() => own('', { base: head }))).toEqual(['extends-cycle base:4:10']);
    expect(found(() => own('', { base: head.replace('base', 'own'), own: base }))).toEqual([
      'extends-cycle base:4:10',
    ]);
    expect(found(() => own('', { base: 'rubric: 1\nid: base\n' }))).toEqual([
      'missing-key base:1:1',
    ]);
    expect(found(() => own('', { base: 'rubric: [' }))).toEqual(['syntax base:1:10']);
    expect(problemsOf(() => read(head))[0]?.values).toEqual({ reference: 'base' });
  });
});

describe('a rubric that extends another', () => {
  it('says of itself what it says, or what the other says', () => {
    expect(own('').title).toEqual({ en: 'Base', it: 'Base' });
    expect(own('').description).toEqual({});
    expect(own('').sectors).toEqual([]);
    expect(own('title: Mine\ndescription: { it: Mia }\n')).toMatchObject({
      ...{ id: 'own', version: '1.0.0' },
      ...{ title: { en: 'Mine' }, description: { it: 'Mia' } },
    });
    const untitled = 'rubric: 1\nid: plain\nversion: 2.0.0\n';
    expect(read(untitled).title).toEqual({ en: 'plain' });
    expect(own('', { base: `${base}sectors: [retail]\n` }).sectors).toEqual([]);
  });

  it('keeps the efforts that it does not give', () => {
    const others = { base: `${base}effort: { add-flow: 5, add-data: 3 }\n` };
    expect(own('effort: { add-data: 1 }\n', others).effort).toEqual({
      'add-flow': 5,
      'add-data': 1,
    });
    expect(own('', others).effort).toEqual({ 'add-flow': 5, 'add-data': 3 });
    expect(own('').effort).toEqual({});
  });

  it('knows what it drops', () => {
    expect(own('').dropped).toEqual([]);
    const lines = 'criteria:\n  links: { off: true }\n  never: { off: true }\n';
    expect(own(lines).dropped).toEqual(['links', 'never']);
    expect(own(lines).criteria.map(({ id }) => id)).toEqual(['channels', 'collect']);
  });

  it('says by default that a dimension weighs one, and is called as its id', () => {
    const [, other] = own('dimensions: { other: {} }\n').dimensions;
    expect(other).toEqual({ id: 'other', weight: 1, title: { en: 'other' }, why: {} });
  });

  it('has criteria with what they ask as written, and as the metric takes it', () => {
    const found = own('').criteria.find(({ id }) => id === 'links');
    expect(found).toMatchObject({
      dimension: 'data',
      metric: { id: 'linked-channels' },
      settings: { data: ['orders', 'identity'] },
      atLeast: { cross: 0.5, omni: 1 },
      gate: { cross: 'required', omni: 'required' },
      weight: 1,
      fix: { en: 'Link them', it: 'Link them' },
      sources: [],
      at: { file: 'base', line: 9, column: 3 },
    });
    expect(found?.parameters).toMatchObject({ data: ['orders', 'identity'] });
    expect(own(links('sources: ["001"]')).criteria[1]?.sources).toEqual(['001']);
    const unset = criterion('metric: customer-reach, with: null, weight: 0, at_least: { omni: 1 }');
    expect(own(unset).criteria[3]).toMatchObject({ settings: {}, weight: 0, gate: {} });
  });

  it('has practices with what they imply, or with nothing', () => {
    const [collect, plain] = own('practices: { plain: {} }\n').practices;
    expect(collect).toMatchObject({
      title: { en: 'Collect', it: 'Collect' },
      question: { en: 'Can they?', it: 'Possono?' },
      implies: {
        metric: { id: 'data-reach' },
        settings: { data: 'orders', match: 'any' },
        atLeast: 0.01,
      },
      at: { file: 'base' },
    });
    expect(plain).toEqual({
      ...{ id: 'plain', title: { en: 'plain' }, question: {}, implies: null },
      at: { file: 'own', line: 5, column: 14 },
    });
  });
});

describe('the hash of a rubric', () => {
  const { hash } = own('');

  it('does not hang on layout, comments and the order of keys', () => {
    const other = base
      .replace(
        '{ dimension: data, metric: channel-count,',
        '{ metric: channel-count, dimension: data,',
      )
      .replaceAll('\n', '  # a remark\n');
    expect(own('', { base: other }).hash).toBe(hash);
    expect(hash).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  it.each([
    'title: Mine\n',
    'sectors: [retail]\n',
    'effort: { add-flow: 5 }\n',
    'dimensions: { data: { weight: 2 } }\n',
    links('weight: 2'),
    links('at_least: { cross: 0.5, omni: 0.9 }'),
    links('gate: { cross: if-known }'),
    links('with: { data: [orders] }'),
    links('title: { fr: Liens }'),
    links('off: true'),
    'practices: { collect: { question: "May they?" } }\n',
    practice('metric: data-reach, with: { data: orders, match: any }, at_least: 0.02'),
    practice('metric: data-reach, with: { data: cart, match: any }, at_least: 0.01'),
    practice('metric: channel-count, at_least: 0.01'),
  ])('hangs on what it says: %s', (lines) => {
    expect(own(lines).hash).not.toBe(hash);
  });
});

it.each([
  [{ it: 'a', en: 'b' }, 'it', 'a'],
  [{ it: 'a', en: 'b' }, 'fr', 'b'],
  [{ it: 'a' }, 'fr', 'a'],
  [{}, 'fr', ''],
])('of %j, in `%s` people read `%s`', (text, language, shown) => {
  expect(inLanguage(text, language)).toBe(shown);
});
