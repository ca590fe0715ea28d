import { expect, it } from 'vitest';
import { lineChanges } from '../../../src/plan/writing/lineChanges.ts';

const file = (text: string, name = 'company.yaml') => ({ name, text });
const changed = (line: number, removed: string[], added: string[], name = 'company.yaml') => ({
  at: { file: name, line, column: 1 },
  removed,
  added,
});

it.each([
  ['nothing', 'a\nb\n', 'a\nb\n', []],
  ['a line', 'a\nb\nc\n', 'a\nx\nc\n', [changed(2, ['b'], ['x'])]],
  ['a line that is new', 'a\nb\n', 'a\nx\nb\n', [changed(2, [], ['x'])]],
  ['a line at the end', 'a\n', 'a\nx\n', [changed(2, [], ['x'])]],
  ['lines that are gone', 'a\nb\nc\nd\n', 'a\nd\n', [changed(2, ['b', 'c'], [])]],
  ['two places', 'a\nb\nc\n', 'x\nb\nc\ny\n', [changed(1, ['a'], ['x']), changed(4, [], ['y'])]],
  ['lines of another system', 'a\r\nb\r\n', 'a\r\nx\r\n', [changed(2, ['b'], ['x'])]],
  ['a return within a line', 'a\rb\r\n', 'a\rx\r\n', [changed(1, ['a\rb'], ['a\rx'])]],
  ['lines that look like signs', '-a\n+b\n', '-a\n-c\n', [changed(2, ['+b'], ['-c'])]],
])('%s', (_, before, after, expected) => {
  expect(lineChanges([file(before)], [file(after)])).toEqual(expected);
});

it('each file is compared with the one of its name', () => {
  const before = [file('a\n', 'one.yaml'), file('b\n', 'two.yaml'), file('c\n', 'three.yaml')];
  const after = [file('x\n', 'two.yaml'), file('a\n', 'one.yaml')];
  expect(lineChanges(before, after)).toEqual([changed(1, ['b'], ['x'], 'two.yaml')]);
});
