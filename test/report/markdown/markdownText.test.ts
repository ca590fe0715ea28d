import { expect, it } from 'vitest';
import { backticksAround } from '../../../src/report/markdown/backticksAround.ts';
import { codeBlock } from '../../../src/report/markdown/codeBlock.ts';
import { codeSpan } from '../../../src/report/markdown/codeSpan.ts';
import { listItem } from '../../../src/report/markdown/listItem.ts';
import { markdownTable } from '../../../src/report/markdown/markdownTable.ts';
import { markdownText } from '../../../src/report/markdown/markdownText.ts';

it.each([
  ['Shops', 'Shops'],
  ['E-commerce & co. (+0.5 %)', 'E-commerce &amp; co. (+0.5 %)'],
  ['a|b', 'a\\|b'],
  ['a\\|b', 'a\\\\\\|b'],
  ['**b** _i_ `c` ~~d~~ $e$', '\\*\\*b\\*\\* \\_i\\_ \\`c\\` \\~\\~d\\~\\~ \\$e\\$'],
  ['<b>x</b>', '&lt;b&gt;x&lt;/b&gt;'],
  ['[x](y)', '\\[x\\](y)'],
  ['![x](y)', '!&#8203;\\[x\\](y)'],
  ['@octocat', '@&#8203;octocat'],
  ['org/repo#12', 'org/repo#&#8203;12'],
  ['https://example.org', 'https&#58;//example.org'],
  ['www.example.org', 'www&#46;example.org'],
  ['# x', '\\# x'],
  ['- x', '\\- x'],
  ['12. x', '12\\. x'],
  ['two\nlines', 'two␊lines'],
  ['\u202ex', '\\\\u{202e}x'],
])('%j', (text, markdown) => {
  expect(markdownText(text)).toBe(markdown);
});

it('code holds whatever is in it', () => {
  expect(codeSpan('a.yaml:3')).toBe('`a.yaml:3`');
  expect(codeSpan('a`b``c')).toBe('```a`b``c```');
  expect(codeSpan('`a')).toBe('`` `a ``');
  expect(codeSpan('')).toBe('` `');
  expect(codeBlock(['a: b'], 'yaml')).toEqual(['```yaml', 'a: b', '```']);
  expect(codeBlock(['  ````', '\ta\u0000'], 'diff')).toEqual([
    '`````diff',
    '  ````',
    ' a␀',
    '`````',
  ]);
  expect(backticksAround('x', 3)).toBe('```');
});

it('lines of an item stand below its first', () => {
  expect(listItem('- [ ] ', ['a', '', 'b'])).toEqual(['- [ ] a', '', '  b']);
});

it('numbers stand on the right', () => {
  const columns = [
    { title: 'a', isNumber: false },
    { title: 'b', isNumber: true },
  ];
  expect(markdownTable(columns, [['x', '1']])).toEqual(['| a | b |', '| --- | --: |', '| x | 1 |']);
});
