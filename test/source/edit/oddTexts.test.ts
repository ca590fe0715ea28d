import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../../src/source/edit/applyEdit.ts';
import type { PlainValue } from '../../../src/source/edit/edit.ts';
import { UneditableText } from '../../../src/source/edit/uneditableText.ts';
import { read } from '../read.ts';
import { expectChange } from './edited.ts';
import { editOf, editSeed, expectedValue } from './randomEdit.ts';

/** Texts with corners of YAML that few people use. */
const texts = [
  'a: &x !!str foo\nb: *x\nc: [*x, &y { d: *x }]\n',
  '? a\n: 1\n? b\n: - 2\n  - 3\n',
  '? a\n? b\n',
  'a:\n- \n- b\n-\n',
  'a: [b: 1, c, ? d, {e}, [f: g]]\n',
  '{a, b: , "c":d, e: {f: }, ? g}\n',
  '"": 1\n: 2\n'.replace(': 2\n', ''),
  'a: !!str\nb: !!null\nc: !!float 3.5\nd: !!int "7"\ne: !!map {}\nf: !!seq\n- 1\n',
  '--- &r # c\n# d\na: 1\n',
  '--- {a: 1} # c\n...\n# d\n',
  'a: # comment\n  b\nc: "q" # d\nd: #e\n',
  'a: b c\n  d\n\n  e\nf: "b\n\n  c\\\n  d"\ng: \'b\n  c\'\n',
  'a: |2\n    two\n  one\nb: >+\n  x\n\n\nc: |-\n\n  y\n',
  'a: |\n  # no comment\n  k: v\nb:\n  - |\n   x\n  - >-\n      y\n',
  'a:\n  - - x\n    - y\n  -   c: d\n      e: f\n  - ? g\n',
  'a:\n- b\n-  - c\n   - d\n-\n  e: 1\n',
  'a: [\n  1,\n  2, # two\n  ]\nb: {\n  c: 1,\n }\nd: [1,\n  2\n  , 3 ]\n',
  'a : 1\n"b" : 2\nc\t: 3\nd:   1   \ne:\t2\n',
  '\n\n  a: 1\n  b:\n    c: 2\n\n',
  'é😀: [😀, x]\n漢字: { キー: 値 } # 値\n',
  'a: &x\n  k: 1\nb: &y\n  - 1\nc: &z\nd: &q # e\n  f: 1\n',
  '{\n\t"a": 1,\n\t"b": [\n\t\t1\n\t]\n}\n',
  '{"a":1,"b":[],"c":{"d":"e\\/f\\u00e9\\n"}}',
  'a:\n    b:\n          c: 1\n    # d\n  # e\n# f\ng: 1 # h',
  'a: |+\n\n\nb: |\n\n# c\nd: |\n  x\n   # e\n # f\ng: >\n\n',
];

describe('an edit of an odd text is right, or is refused and says where', () => {
  it.each(texts)('%j', (text) => {
    const { value, found } = read(text);
    expect(found).toEqual([]);
    const property = fc.property(editSeed, (seed) => {
      const edit = editOf(seed, value as PlainValue);
      try {
        const result = applyEdit({ name: 'file.yaml', text }, edit);
        expect(read(result.text).value).toEqual(expectedValue(value as PlainValue, edit));
        expectChange(text, result.text, result.change);
      } catch (error) {
        if (!(error instanceof UneditableText)) throw error;
        expect(error.at.line).toBeGreaterThan(0);
        expect(error.reason).toMatch(/^(?:shared|wrong-path|layout)$/);
      }
    });
    fc.assert(property, { numRuns: 100 });
  });
});
