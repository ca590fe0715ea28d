import { expect, it } from 'vitest';
import { codeFrame } from '../../src/source/codeFrame.ts';
import { lineIndex } from '../../src/source/lineIndex.ts';

const frame = (text: string, line: number, column: number) =>
  codeFrame(lineIndex(text), line, column).split('\n');

it('shows a line around the place, and a caret under it', () => {
  expect(frame('one: 1\ntwo: 2\nthree: 3\nfour: 4\n', 3, 8)).toEqual([
    '  2 | two: 2',
    '> 3 | three: 3',
    '    |        ^',
    '  4 | four: 4',
  ]);
});

it('lines up numbers of several digits', () => {
  const text = Array.from({ length: 12 }, (_, index) => `k${index}`).join('\n');
  expect(frame(text, 10, 1)).toEqual(['   9 | k8', '> 10 | k9', '     | ^', '  11 | k10']);
});

it('ends where the text ends', () => {
  expect(frame('a: 1', 1, 5)).toEqual(['> 1 | a: 1', '    |     ^']);
  expect(frame('a: 1\n', 2, 1)).toEqual(['  1 | a: 1', '> 2 |', '    | ^']);
});

it('shows no line ends of Windows', () => {
  expect(frame('a: 1\r\nb: 2\r\n', 1, 4)).toEqual(['> 1 | a: 1', '    |    ^', '  2 | b: 2']);
});

it('puts the caret under the character, however wide the ones before it are', () => {
  expect(frame('漢字: x', 1, 5)).toEqual(['> 1 | 漢字: x', '    |       ^']);
  expect(frame('😀: x', 1, 5)).toEqual(['> 1 | 😀: x', '    |     ^']);
  expect(frame('\t\ta: x', 1, 6)).toEqual(['> 1 |   a: x', '    |      ^']);
  expect(frame('a\u0007: x', 1, 5)).toEqual(['> 1 | a␇: x', '    |     ^']);
});

it('cuts a long line on both sides of the caret', () => {
  const text = `{${'a'.repeat(5000)}X${'b'.repeat(5000)}}`;
  const [line = '', caret = ''] = frame(text, 1, 5002);
  expect(line).toMatch(/^> 1 \| …a+Xb+…$/);
  expect(line.length).toBeLessThan(110);
  expect(caret.indexOf('^')).toBe(line.indexOf('X'));
});

it('leaves no half of a character where it cuts', () => {
  const text = `x${'😀'.repeat(200)}`;
  for (const column of [100, 101, 150, 151]) {
    expect(frame(text, 1, column).join('')).not.toMatch(/\p{Surrogate}/u);
  }
});

it('has nothing to show of a place beyond the text', () => {
  expect(frame('a', 1, 500)).toEqual(['> 1 | …', '    |  ^']);
});
