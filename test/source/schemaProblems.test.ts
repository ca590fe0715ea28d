import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { schemaProblems } from '../../src/source/schemaProblems.ts';
import { read } from './read.ts';

const unknown = z.literal('unknown');
const color = z.enum(['red', 'green', 'blue']);
const schema = z.strictObject({
  name: z.string().nullish(),
  color: z.union([color, unknown]).nullish(),
  colors: z.union([z.array(z.union([color, unknown])), z.literal('none'), color]).nullish(),
  size: z.number().min(1).max(9).nullish(),
  pair: z.array(z.string()).length(2).nullish(),
  reason: z.string().min(1).nullish(),
  time: z
    .union([z.enum(['fast', 'slow']), z.string().regex(/^\d+s$/, { error: '5s 10s', abort: true })])
    .nullish(),
  part: z
    .union([
      z.string(),
      z.strictObject({ on: z.string(), kind: color, notes: z.string().nullish() }),
    ])
    .nullish(),
  map: z.record(z.string().regex(/^[a-z]+$/), z.strictObject({ kind: color })).nullish(),
  some: z.partialRecord(color, z.number()).nullish(),
});

const problemsOf = (text: string) => schemaProblems(read(text).document, schema);
const found = (text: string) =>
  problemsOf(text).map(({ code, at, suggestion }) => {
    return `${code} ${at?.line}:${at?.column}${suggestion ? ` ${suggestion}?` : ''}`;
  });

describe('a document that differs from its schema', () => {
  const texts: Record<string, [text: string, found: string[]]> = {
    'not at all': [
      '{ name: x, color: unknown, colors: red, part: x, map: { a: { kind: red } } }',
      [],
    ],
    'a key that is not known': ['nme: x\n', ['unknown-key 1:1 name?']],
    'several of them': ['nme: x\nzzzzzz: 1\n', ['unknown-key 1:1 name?', 'unknown-key 2:1']],
    'such a key in a map': ['map: { a: { kind: red, knd: 1 } }\n', ['unknown-key 1:24 kind?']],
    'such a key of a vocabulary': ['some: { red: 1, grean: 2 }\n', ['unknown-key 1:17 green?']],
    'a key that is missing': ['map:\n  a: {}\n', ['missing-key 2:3']],
    'a word that is not known': ['color: gren\n', ['unknown-word 1:8 green?']],
    'such a word in a list': ['colors: [red, bleu]\n', ['unknown-word 1:15 blue?']],
    'such a word instead of a list': ['colors: nonee\n', ['unknown-word 1:9 none?']],
    'such a word where a pattern is known too': ['time: fats\n', ['unknown-word 1:7 fast?']],
    'a map instead of a word': ['color: { a: 1 }\n', ['wrong-type 1:8']],
    'a list instead of a map': ['map: []\n', ['wrong-type 1:6']],
    'a word instead of a map': ['map: x\n', ['wrong-type 1:6']],
    'nothing instead of a map': ['map:\n  a:\n', ['wrong-type 2:3']],
    'nothing instead of a word': ['map: { a: { kind: } }\n', ['wrong-type 1:13']],
    'a word instead of a number': ['size: big\n', ['wrong-type 1:7']],
    'a number without an end': ['size: .inf\n', ['wrong-type 1:7']],
    'a number too small or too large': ['size: 0\n', ['out-of-range 1:7']],
    'a list too short': ['pair: [a]\n', ['wrong-length 1:7']],
    'a list too long': ['pair: [a, b, c]\n', ['wrong-length 1:7']],
    'a word instead of a list of two': ['pair: a\n', ['wrong-type 1:7']],
    'a text that is empty': ['reason: ""\n', ['wrong-length 1:9']],
    'an id with a space': ['map: { "a b": { kind: red } }\n', ['bad-id 1:8']],
    'one way of several, by its outermost type': [
      'part: { on: x, knd: red, kind: rad }\n',
      ['unknown-word 1:32 red?', 'unknown-key 1:16 kind?'],
    ],
    'none of several ways': ['part: [x]\n', ['wrong-type 1:7']],
  };

  it.each(Object.entries(texts))('%s', (_, [text, problems]) => {
    expect(found(text)).toEqual(problems);
  });

  it('in many ways at once: all are listed', () => {
    expect(found('nme: x\ncolor: gren\nsize: 10\nmap: { a: {} }\n')).toHaveLength(4);
  });

  it('is told with what may stand there', () => {
    expect(problemsOf('color: gren\n')[0]?.values).toEqual({
      word: 'gren',
      allowed: ['red', 'green', 'blue', 'unknown'],
    });
    expect(problemsOf('map: { a: { b: 1, kind: red } }\n')[0]?.values).toEqual({
      key: 'b',
      within: ['map', 'a'],
      allowed: ['kind'],
    });
    expect(problemsOf('map: { a: { } }\n')[0]?.values).toEqual({
      key: 'kind',
      within: ['map', 'a'],
      allowed: ['red', 'green', 'blue'],
    });
    expect(problemsOf('time: fats\n')[0]?.values).toMatchObject({
      allowed: ['fast', 'slow', '5s', '10s'],
    });
    expect(problemsOf('size: .nan\n')[0]?.values).toEqual({
      expected: 'number',
      found: 'not-finite',
    });
    expect(problemsOf('pair: [a]\n')[0]?.values).toEqual({ key: 'pair', of: 'list', minimum: '2' });
    expect(problemsOf('reason: ""\n')[0]?.values).toEqual({
      key: 'reason',
      of: 'text',
      minimum: '1',
    });
    expect(problemsOf('size: 10\n')[0]?.values).toMatchObject({ key: 'size', maximum: '9' });
  });

  it('in more ways than can be listed: that is told', () => {
    // Stands for a list of issues so long that handing it over overflows the stack.
    const overflowing = z.unknown().refine(() => {
      throw new RangeError('Maximum call stack size exceeded');
    });
    const problems = schemaProblems(read('# one\na: 1\n').document, overflowing);
    expect(problems.map(({ code, at }) => [code, at?.line])).toEqual([['too-many-problems', 2]]);
  });

  it('in a hundred thousand ways: all are listed', () => {
    expect(problemsOf(`colors: [\n${'  x,\n'.repeat(100_000)}  ]\n`)).toHaveLength(100_000);
  });

  it('below a base is told with the places of the whole', () => {
    const { document } = read('a:\n  b: { kin: red }\n');
    const problems = schemaProblems(document, z.strictObject({ kind: color }), ['a', 'b']);
    expect(
      problems.map(({ code, at, suggestion }) => [code, at?.line, at?.column, suggestion]),
    ).toEqual([
      ['missing-key', 2, 3, null],
      ['unknown-key', 2, 8, 'kind'],
    ]);
  });
});
