import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type ParsedNode,
  parseDocument,
  stringify,
  type ToStringOptions,
} from 'yaml';
import { lineAndColumn, lineIndex } from '../../src/source/lineIndex.ts';
import type { Path } from '../../src/source/path.ts';
import { read } from './read.ts';

/** Values and places of a text, as the other parser sees them; null where it finds it wrong. */
function yamlReading(text: string) {
  const document = parseDocument<ParsedNode>(text, { uniqueKeys: false, version: '1.2' });
  if (document.errors.length > 0) return null;
  const index = lineIndex(text);
  const places: [path: Path, part: 'key' | 'value', place: string][] = [];

  const visit = (node: ParsedNode | null, path: Path, part: 'key' | 'value') => {
    // An empty value has no place of its own.
    if (node && !(isScalar(node) && node.range[0] === node.range[1])) {
      const { line, column } = lineAndColumn(index, node.range[0]);
      places.push([path, part, `${line}:${column}`]);
    }
    if (part === 'key' || !isCollection(node)) return;
    if (isSeq(node)) {
      for (const [item, each] of node.items.entries())
        visit(each as ParsedNode, [...path, item], 'value');
    } else if (isMap(node)) {
      for (const { key, value } of node.items) {
        const name = keyText(key as ParsedNode);
        visit(key as ParsedNode, [...path, name], 'key');
        visit(value as ParsedNode | null, [...path, name], 'value');
      }
    }
  };
  visit(document.contents, [], 'value');
  return { value: document.toJS({ maxAliasCount: -1 }) as unknown, places };
}

/** Keys are texts to us, as they are written. */
function keyText(key: ParsedNode): string {
  return isScalar(key) ? (key.source ?? String(key.value ?? '')) : '';
}

/** Compares both readings; false where our reader finds a problem that is no matter of YAML. */
function expectSame(text: string, { keysAsWritten = false } = {}): boolean {
  const ours = read(text);
  const wrong = ours.found.filter((each) => !/^(?:wrong-root|empty-file) /.test(each));
  if (wrong.length > 0) return false;
  const theirs = yamlReading(text);
  expect(theirs, text).not.toBeNull();
  if (!theirs) return false;
  if (!keysAsWritten) expect(ours.value, text).toEqual(theirs.value);
  for (const [path, part, place] of theirs.places) {
    expect(ours.place(path, part), `${part} ${JSON.stringify(path)} of\n${text}`).toBe(place);
  }
  return true;
}

const project = new URL('../../', import.meta.url);
const files = ['examples', 'rubrics', 'test/fixtures/cases'].flatMap((folder) =>
  readdirSync(new URL(folder, project), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => `${folder}/${name}`),
);

const tricky = [
  '- \n- b\n-\n',
  '[a: 1, b, ? c, {d}]\n',
  '{a, b: , "c":d, e: {f: }, ? g}\n',
  '? a\n: 1\n? b\n',
  '"": 1\n',
  ': 1\n',
  'a: !!str\nb: !!null\nc: !!float 3.5\nd: !!int "7"\n',
  'a: &x !!str foo\nb: *x\n',
  'a: &x\n  k: [1, *y ]\n'.replace('*y', '2'),
  '--- &r\na: 1\n',
  '--- !!map\na: 1\n',
  '--- # c\n# d\na: 1\n',
  '--- |\n  text\n',
  '--- >-\n  text\n...\n',
  '%YAML 1.2\n%TAG ! tag:example.com,2000:\n---\na: 1\n',
  'a: # comment\n  b\nc: "q" # d\nd: #e\n',
  'a: b c\n  d\n\n  e\n',
  'a: "b\n\n  c\\\n  d"\n',
  "a: 'b\n  c'\n",
  'a: |2\n    two\n  one\nb: >+\n  x\n\n\nc: |-\n\n  y\n',
  'a: |\n  # no comment\n  k: v\nb: 1\n',
  '- - a\n  - b\n-   c: d\n    e: f\n- ? g\n',
  'a:\n- b\n-  - c\n   - d\n',
  'a: -1\nb: - 1\n'.replace('- 1', '-x'),
  'a: 0x1F\nb: 0o17\nc: 1e3\nd: .5\ne: +12\nf: -0\ng: 010\nh: 1_000\ni: 5.\nj: -.5e-3\nk: 0b1\nl: 1e\n',
  'a: .inf\nb: -.INF\nc: +.Inf\nd: .nan\ne: inf\nf: Infinity\ng: NaN\n',
  'a: y\nb: N\nc: on\nd: TRUE\ne: tRue\nf: nULL\ng: Null\nh: "~"\n',
  'a: 9007199254740993\nb: 1e400\nc: 123456789012345678901234567890\nd: -0x1\n',
  'a: http://x.y/?z#w\nb: a:b\nc: a#b\nd: "a: b"\ne: [a:b, c]\n',
  'a: [\n  1,\n  2, # two\n  ]\nb: {\n  c: 1,\n }\n',
  'é😀: [😀, x]\n漢字: { キー: 値 }\n',
  'a: \u00a0b\nc: \u2028d\n',
  'a : 1\n"b" : 2\nc\t: 3\n',
  'a:   1   \nb:\t2\n',
  '\n\n  a: 1\n  b: 2\n\n',
  'a: <<\nb: "*x"\nc: \'&y\'\n',
  '!!map {a: 1}\n',
  '&r {a: 1}\n',
  '{\n\t"a": 1,\n\t"b": [\n\t\t1\n\t]\n}\n',
  '{"a":1,"b":[],"c":{"d":"e\\/f\\u00e9\\n"}}',
];

const word = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    ...[
      '',
      '~',
      'null',
      'yes',
      'no',
      'true',
      '0x1',
      '0o7',
      '1e3',
      '.5',
      '.inf',
      '2019-01-01',
      '12:30',
    ],
    ...[
      '- a',
      'a: b',
      'a #b',
      '# c',
      '"q"',
      "it's",
      '*a',
      '&a',
      '!a',
      '@a',
      '%a',
      '|',
      '>',
      '[',
      '{',
      '<<:',
    ],
    ...[
      'two\nlines',
      'ends\n',
      'ends\n\n',
      '\n',
      ' leads',
      'trails ',
      '  a\n b\n',
      '\ttab',
      'a\tb',
    ],
    ...['x'.repeat(200), 'long words '.repeat(20)],
  ),
);
const plainValue = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    word,
    fc.integer(),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value')),
    fc.dictionary(
      word.filter((key) => key !== '__proto__' && key !== '<<'),
      tie('value'),
    ),
  ),
})).value;

const styles: ToStringOptions[] = [
  {},
  { indent: 4 },
  { indentSeq: false },
  { lineWidth: 20 },
  { collectionStyle: 'flow' },
  { defaultStringType: 'QUOTE_DOUBLE' },
  { defaultStringType: 'QUOTE_SINGLE', defaultKeyType: 'PLAIN' },
  { defaultStringType: 'BLOCK_LITERAL', defaultKeyType: 'PLAIN' },
  { defaultStringType: 'BLOCK_FOLDED', defaultKeyType: 'PLAIN' },
];

describe('the reader and the `yaml` package see the same values in the same places', () => {
  it.each(files)('%s', (file) => {
    const text = readFileSync(new URL(file, project), 'utf8');
    expect(expectSame(text)).toBe(true);
    expect(expectSame(text.replaceAll('\n', '\r\n'))).toBe(true);
  });

  it.each(tricky)('%j', (text) => {
    expect(expectSame(text)).toBe(true);
  });

  // Keys such as `0x10` and `~` are numbers and nothing to the other; to us they are ids.
  it('keys are as they are written', () => {
    const text = '1: a\ntrue: b\n0x10: c\n1.0: d\n~: e\n';
    expect(expectSame(text, { keysAsWritten: true })).toBe(true);
    expect(Object.keys(read(text).value as object)).toEqual(['1', 'true', '0x10', '1.0', '~']);
  });

  it('any values, printed in any style', () => {
    fc.assert(
      fc.property(plainValue, fc.constantFrom(...styles), (value, style) => {
        expect(expectSame(stringify({ value }, style))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('any values, as JSON', () => {
    fc.assert(
      fc.property(plainValue, fc.constantFrom(undefined, 2, '\t'), (value, indent) => {
        expect(expectSame(JSON.stringify(value, null, indent))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
