import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const found = (text: string) =>
  read(text).problems.map(({ code, values, at }) => {
    expect(code).toBe('syntax');
    return `${values.reason} ${at?.line}:${at?.column}`;
  });

describe('a text that is no YAML', () => {
  const texts: Record<string, [text: string, found: string[]]> = {
    'a list that is not closed': ['a: [1\n', ['BAD_INDENT 2:1']],
    'a map that is not closed, in JSON': ['{"a": 1', ['MISSING_CHAR 1:8']],
    'a quote that is not closed': ['a: "x\n', ['MISSING_CHAR 2:1']],
    'a missing comma': ['a: [b: 1 c: 2]\n', [expect.stringMatching(/ 1:/)]],
    'two keys on a line': ['a: b: c\n', ['BLOCK_AS_IMPLICIT_KEY 1:4']],
    'a key that is indented too far': ['a: 1\n b: 2\n', ['BLOCK_AS_IMPLICIT_KEY 1:4']],
    'a key that is indented too little': ['a:\n   b: 1\n  c: 2\n', ['BAD_INDENT 3:1']],
    'a key without its colon': ['a: 1\nb\nc: 2\n', [expect.stringMatching(/ 2:/)]],
    tabs: ['a:\n\t- b\n', ['TAB_AS_INDENT 2:1']],
    'a sign that needs quotes': ['a: @b\n', ['BAD_SCALAR_START 1:4']],
    'an escape that does not exist': ['a: "\\q"\n', ['BAD_DQ_ESCAPE 1:5']],
    'a list on the line of its key': ['a: - b\n', ['UNEXPECTED_TOKEN 1:4']],
    'a stray bracket': ['a: 1]\nb: ]\n', [expect.stringMatching(/ 2:/)]],
    'a bracket that closes too far left': ['a: [\n  1\n]\n', ['BRACKET_INDENT 3:1']],
    'a byte that is no text': ['a: \u0000\n', ['BAD_CHARACTER 1:4']],
    'a control character': ['a: 1\nb: \u0001\n', ['BAD_CHARACTER 2:4']],
  };

  it.each(Object.entries(texts))('%s', (_, [text, problems]) => {
    expect(found(text)).toEqual(problems);
  });

  it('has all its faults listed, one a line', () => {
    expect(found('a: @b\nc: d: e: f\ng: 1\nh: `i\n')).toEqual([
      'BAD_SCALAR_START 1:4',
      'BLOCK_AS_IMPLICIT_KEY 2:4',
      'BAD_SCALAR_START 4:4',
    ]);
    expect(found('{a: 1}\n{b: 2}\n')).toEqual(['UNEXPECTED_TOKEN 2:1']);
  });

  it('has one fault when it is too long for a second reading', () => {
    const text = `a: @b\n${'# a comment that fills the file\n'.repeat(40_000)}c: @d\n`;
    expect(found(text)).toEqual(['UNEXPECTED_TOKEN 1:4']);
  });

  it('may be any bytes', () => {
    const bytes = Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919 + 13) % 256);
    expect(found(new TextDecoder('latin1').decode(bytes))).toHaveLength(1);
  });
});
