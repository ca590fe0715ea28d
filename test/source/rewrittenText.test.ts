import { describe, expect, it } from 'vitest';
import { defaultLimits } from '../../src/source/limits.ts';
import { readSource } from '../../src/source/readSource.ts';
import { rewrittenText } from '../../src/source/rewrittenText.ts';
import type { Scalar } from '../../src/source/scalar.ts';

function valueIn(text: string): unknown {
  const { document, problems } = readSource({ name: 'a.yaml', text }, defaultLimits);
  expect(problems).toEqual([]);
  return document.value;
}

/** The text with `x` for every text, and every key in capitals. */
function rewritten(text: string, value = (old: Scalar): Scalar => (old === null ? null : 'x')) {
  return rewrittenText(text, valueIn(text), {
    key: (path) => String(path.at(-1)).toUpperCase(),
    value: (_, old) => value(old),
  });
}

describe('a text with other keys and values', () => {
  it.each([
    ['a block', 'a: one\nb:\n  - two\n  - c: three\n', 'A: x\nB:\n  - x\n  - C: x\n'],
    ['brackets', 'a: { b: [one, two], c: }\n', 'A: { B: [x, x], C: }\n'],
    ['comments', '# one\na: b # two\n\n  # three\nc: d', '\nA: x\n\n\nC: x'],
    ['quotes', `a: "it's"\nb: 'c #d'\n`, 'A: "x"\nB: x\n'],
    ['JSON', '{\n\t"a": "b",\n\t"c": [1, null]\n}\n', '{\n\t"A": "x",\n\t"C": [x, null]\n}\n'],
    ['marks of a document', '%YAML 1.2\n--- # one\na: b\n...\n# two\n', '\n\nA: x\n\n\n'],
    ['tags', 'a: !!str 12\nb: !!seq [c]\n', 'A:  x\nB:  [x]\n'],
    ['a byte order mark and Windows line ends', '\uFEFFa: b # c\r\nd: e\r\n', 'A: x\r\nD: x\r\n'],
    ['explicit keys', '? a\n: b\n', '? A\n: x\n'],
  ])('keeps the layout of %s, and nothing else', (_, text, expected) => {
    expect(rewritten(text)).toBe(expected);
  });

  it.each([
    ['a literal', 'a: |\n  one\n  two\n\nb: c\n'],
    ['a literal with its own indent and a comment', 'a: |2- # one | two\n    one\n\n  two\nb: c\n'],
    ['a folded text in a list', 'a:\n  - >+\n    one\n    two\n\n  - c\nb: d\n'],
    ['a plain text of several lines', 'a: one\n  two\n  three\nb: c\n'],
    ['a quoted one, in brackets', 'a: { d: "one\n  two", e: f }\nb: c\n'],
  ])('keeps the lines of what follows %s', (_, text) => {
    const after = rewritten(text);
    const lineOf = (whole: string, start: RegExp) =>
      whole.split('\n').findIndex((line) => start.test(line));
    expect(lineOf(after, /^B:/)).toBe(lineOf(text, /^b:/));
    expect(after).not.toMatch(/one|two|three/);
    expect(Object.keys(valueIn(after) as object)).toEqual(['A', 'B']);
  });

  it('writes aliases in full, as their own place has it', () => {
    const text = 'a: &secret { b: c, d: [e] }\nf: *secret\n';
    const at: string[] = [];
    const after = rewrittenText(text, valueIn(text), {
      key: (path) => String(path.at(-1)),
      value: (path) => {
        at.push(path.join('.'));
        return `${String(path[0])}-x`;
      },
    });
    expect(after).toBe('a:  { b: a-x, d: [a-x] }\nf: { b: f-x, d: [f-x] }\n');
    expect(at).toEqual(['a.b', 'a.d.0', 'f.b', 'f.d.0']);
  });

  it.each(['yes', 'true', '12', '1e3', '', ' a', 'a: b', '# a', '- a', '{', 'a, b', '*a', 'è'])(
    'a text that is now %j is read as that text',
    (value) => {
      for (const text of ['a: b', '{a: "b"}', "[b, 'c']", 'a:\n  - b\n']) {
        const after = rewrittenText(
          text.startsWith('[') ? `a: ${text}` : text,
          { a: null },
          {
            key: () => 'a',
            value: () => value,
          },
        );
        expect([Object.values(valueIn(after) as object)].flat(3)[0]).toBe(value);
      }
    },
  );
});
