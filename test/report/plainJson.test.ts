import { describe, expect, it } from 'vitest';
import { plainJson } from '../../src/report/plainJson.ts';

describe('JSON says the same without acting', () => {
  it.each([
    ['a\u009b', '\u202e\u{e0041}\u2028\u007f"\\ü\n\ud800'],
    ['what is not seen', 'a\ufe0fb\u3164c\u200bd\u{e0100}'],
    ['commands of build servers', '##[error]x ##vso[task.complete] ###[x] ##teamcity[y]'],
  ])('%j', (key, text) => {
    const value = { [key]: text };
    for (const json of [plainJson(value), plainJson(value, 0)]) {
      expect(json).toMatch(/^[ -~ü\n]+$/);
      expect(json).not.toMatch(/##\w*\[/);
      expect(JSON.parse(json)).toEqual(value);
    }
  });
});

it('without an indent it is one line', () => {
  expect(plainJson({ a: ['#', 1] }, 0)).toBe('{"a":["#",1]}\n');
});
