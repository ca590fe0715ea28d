import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { plainYaml } from '../../src/report/plainYaml.ts';

it.each([
  ['an escape sequence', 'a\u001b[2J\u009bb'],
  ['a change of direction', 'abc\u202egnp'],
  ['a tag character', 'a\u{e0041}b'],
  ['a family', '👩‍👩‍👧 Shop'],
  ['a mark before a formula', '\ufeff=1+1'],
  ['two lines and a tab', 'a\tb\nc\u2028d'],
  ['no character', 'a\ufffeb'],
])('%s does not act, and is read back', (_name, text) => {
  const value = { [text]: [text], [`${'long '.repeat(40)}key`]: `${'long '.repeat(40)}${text}` };
  const yaml = plainYaml(value);
  expect(yaml.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\ufffe]/u);
  expect(parse(yaml)).toEqual(value);
});

it('what is plain is written plainly', () => {
  expect(plainYaml({ name: 'Caffè 東京', list: [1] })).toBe('name: Caffè 東京\nlist:\n  - 1\n');
});
