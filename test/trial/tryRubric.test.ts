import { describe, expect, it } from 'vitest';
import { firstLine, tried } from './tried.ts';

/** One test with what is given and expected. */
const test = (given: string, expected: string) =>
  `tests:\n  it:\n    given: ${given}\n    expect: ${expected}\n`;
const expectLine = firstLine + 3;

describe('a test', () => {
  it('passes where all that it expects is so', () => {
    const trial = tried(
      test(
        '{ company: shop }',
        '{ level: multi, low: multi, high: multi, gates: { links: unmet, brand: passed-over }, criteria: { links: 0, channels: [1, 2], brand: unknown }, gaps: { present: links, absent: [channels] }, contradictions: { absent: practice } }',
      ),
    );
    expect(trial.passed).toBe(true);
    expect(trial.tests[0]?.failures).toEqual([]);
  });

  it('that fails says what was expected, what there is, and at which line', () => {
    const { passed, tests } = tried(
      test('{ company: shop }', '{ level: cross, criteria: { links: { score: 50 } } }'),
    );
    expect(passed).toBe(false);
    expect(tests[0]?.failures).toMatchObject([
      { about: 'level', expected: 'cross', actual: 'multi', at: { line: expectLine, column: 22 } },
      { about: 'criterion-score', id: 'links', expected: 50, actual: 0, at: { line: expectLine } },
    ]);
    expect(tests[0]?.failures[0]?.at.file).toBe('own.test.yaml');
  });

  it.each([
    ['gates: { links: met }', 'gate', 'met', 'unmet'],
    ['gates: { brand: { omni: unmet } }', 'gate', 'unmet', 'passed-over'],
    ['gaps: { present: channels }', 'gap', 'present', 'absent'],
    ['gaps: { absent: links }', 'gap', 'absent', 'present'],
    ['contradictions: { present: practice }', 'contradiction', 'present', 'absent'],
    ['criteria: { brand: 0.5 }', 'criterion', 0.5, 'unknown'],
    ['dimensions: { data: 8.4 }', 'dimension', 8.4, 25 / 3],
    ['score: [5, 8]', 'score', [5, 8], 25 / 3],
    ['high: omni', 'high', 'omni', 'multi'],
  ])('%s fails', (expectation, about, expected, actual) => {
    const { tests } = tried(test('{ company: shop }', `{ ${expectation} }`));
    expect(tests[0]?.failures).toMatchObject([{ about, expected, actual }]);
  });

  it('gaps are looked for to the next level, or to the one that is named', () => {
    const linked =
      '{ company: shop, patch: { brand: { voice: a, visual: a }, channels: { store: { brand: { voice: b, visual: b } } } } }';
    expect(tried(test(linked, '{ gaps: { absent: brand } }')).passed).toBe(true);
    expect(tried(test(linked, '{ gaps: { to: omni, present: brand } }')).passed).toBe(true);
  });

  it('a number is meant as reports show it', () => {
    const third =
      '{ channels: { a: { kind: app }, b: { kind: sms }, c: { kind: store }, d: { kind: store }, e: { kind: store }, f: { kind: store } }, flows: [{ from: a, to: b, data: orders }] }';
    expect(tried(test(third, '{ criteria: { links: { value: 0.33, score: 44.4 } } }')).passed).toBe(
      true,
    );
    expect(tried(test(third, '{ criteria: { links: { value: 0.34 } } }')).passed).toBe(false);
    expect(tried(test(third, '{ criteria: { links: { score: 44.6 } } }')).passed).toBe(false);
  });
});

describe('a patch', () => {
  it('merges maps, replaces the rest, and removes with null', () => {
    const patch =
      '{ channels: { app: { kind: app }, store: ~ }, flows: [{ from: app, to: webshop, data: orders }] }';
    const { tests } = tried(
      test(
        `{ company: shop, patch: ${patch} }`,
        '{ level: omni, criteria: { channels: 2, links: 1 } }',
      ),
    );
    expect(tests[0]?.failures).toEqual([]);
  });

  it('refers to what has a number for its id, as a company does', () => {
    const patch =
      '{ teams: { 007: {} }, channels: { 1e3: { kind: app, team: 007 }, store: ~ }, flows: [{ from: 1e3, to: webshop, data: orders }] }';
    const { tests } = tried(
      test(`{ company: shop, patch: ${patch} }`, '{ criteria: { links: 1 } }'),
    );
    expect(tests[0]?.failures).toEqual([]);
  });

  it('leaves the company as it is for the other tests', () => {
    const { passed } = tried(
      'tests:\n  one: { given: { company: shop, patch: { channels: { store: ~ } } }, expect: { level: single } }\n  two: { given: { company: shop }, expect: { level: multi } }\n',
    );
    expect(passed).toBe(true);
  });
});

describe('coverage', () => {
  it('counts criteria that a test expects something of, and gates that decide an expected level', () => {
    const { coverage } = tried(test('{ company: shop }', '{ level: multi }'));
    // The count is met and links are not; either turned round would change the level.
    expect(coverage.gates).toMatchObject({
      total: 3,
      covered: 2,
      missing: [{ criterion: 'brand', level: 'omni', at: { file: 'own.yaml' } }],
    });
    expect(coverage.criteria).toMatchObject({
      total: 3,
      covered: 2,
      missing: [{ criterion: 'brand' }],
    });
    expect(coverage.criteria.share).toBeCloseTo(2 / 3);
  });

  it('a value covers its criterion, and not its gate', () => {
    const { coverage } = tried(test('{ company: shop }', '{ criteria: { brand: unknown } }'));
    expect(coverage.criteria.missing.map(({ criterion }) => criterion)).toEqual([
      'channels',
      'links',
    ]);
    expect(coverage.gates.covered).toBe(0);
  });

  it('of a rubric that extends another is about what it adds or changes', () => {
    const rubric =
      'rubric: 1\nid: own\nversion: 1.0.0\nextends: base\ncriteria:\n  links: { at_least: { cross: 0.6, omni: 1 } }\n  brand: { title: Other }\n';
    const { coverage, mutation } = tried(test('{ company: shop }', '{ level: multi }'), {
      rubric,
      mutate: true,
    });
    expect(coverage.criteria).toMatchObject({ total: 1, covered: 1 });
    expect(coverage.gates).toMatchObject({ total: 1, covered: 1 });
    // The threshold up and down, the gate made lenient and dropped.
    expect(mutation?.total).toBe(4);
    expect(mutation?.survivors[0]).toMatchObject({
      id: 'links',
      level: 'cross',
      at: { file: 'own.yaml', line: 6 },
    });
  });
});

describe('--mutate', () => {
  const strict = `tests:
  unknown:
    given: { company: shop, patch: { flows: unknown } }
    expect: { gates: { links: unknown, brand: passed-over } }
  one channel:
    given: { channels: { store: { kind: store } } }
    expect: { level: single, criteria: { channels: { score: 16.7 } } }
  uncounted:
    given: { company: shop, patch: { not_applicable: { channels: no } } }
    expect: { gates: { channels: unmet } }
  looks:
    given: { company: shop, patch: { brand: { voice: a, visual: a }, channels: { store: { brand: { visual: b } } } } }
    expect: { gates: { brand: unmet }, criteria: { brand: { value: 0.75, score: 93.8 } }, dimensions: { data: 8.3 }, score: 36.8 }
`;
  const links = `  links:
    given: { company: shop, patch: { channels: { app: { kind: app } }, flows: [{ from: app, to: store, data: orders }] } }
    expect: { level: omni, criteria: { links: { value: 0.67, score: 77.8 } } }
`;

  it('leaves nothing where the tests are strict', () => {
    const { passed, mutation } = tried(strict + links, { mutate: true });
    expect(mutation?.survivors).toEqual([]);
    expect(passed).toBe(true);
  });

  it('finds a threshold that no test holds, with its line', () => {
    const { passed, mutation, tests } = tried(strict, { mutate: true });
    expect(tests.every((each) => each.passed)).toBe(true);
    expect(passed).toBe(false);
    expect(mutation?.survivors).toEqual(
      [0.55, 0.45]
        .map((to) => ({
          of: 'threshold',
          id: 'links',
          level: 'cross',
          from: 0.5,
          to,
          at: { file: 'own.yaml', line: 11, column: 24 },
        }))
        .concat([
          {
            of: 'threshold',
            id: 'links',
            level: 'omni',
            from: 1,
            to: 0.9,
            at: { file: 'own.yaml', line: 11, column: 35 },
          },
        ]),
    );
  });

  it('a test that fails notices nothing', () => {
    const { mutation } = tried(test('{ company: shop }', '{ level: omni }'), { mutate: true });
    expect(mutation).toMatchObject({ noticed: 0 });
    expect(mutation?.total).toBeGreaterThan(10);
  });

  it('is not done unasked', () => {
    expect(tried(strict).mutation).toBeNull();
  });
});
