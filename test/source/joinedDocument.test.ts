import { expect, it } from 'vitest';
import { joinedDocument } from '../../src/source/joinedDocument.ts';
import { defaultLimits } from '../../src/source/limits.ts';
import { mergedMap } from '../../src/source/mergedMap.ts';
import type { Values } from '../../src/source/placedMap.ts';
import { readSource } from '../../src/source/readSource.ts';
import { positionOf, problemAt } from '../../src/source/sourceDocument.ts';

const read = (name: string, text: string) => readSource({ name, text }, defaultLimits).document;

const base = read('base.yaml', 'a: { one: 1, two: [x, y] }\nb: &anchor { c: 3 }\nd: *anchor\n');
const patch = read('patch.yaml', '\na:\n  two: [z]\n  three: { deep: yes }\n');

const { document, starts } = joinedDocument([base, patch]);
document.value = mergedMap(document.places, base.value as Values, patch.value as Values);

it('each value keeps its place in the text that it is written in', () => {
  const place = (...path: (string | number)[]) => {
    const { file, line, column } = positionOf(document, path);
    return `${file}:${line}:${column}`;
  };
  expect(place('a', 'one')).toBe('base.yaml:1:11');
  expect(place('a', 'two', 0)).toBe('patch.yaml:3:9');
  expect(place('a', 'three', 'deep')).toBe('patch.yaml:4:18');
  expect(place('b', 'c')).toBe('base.yaml:2:17');
  expect(place('d', 'c')).toBe('base.yaml:2:17');
});

it('a problem shows the lines of that text', () => {
  const at = positionOf(document, ['a', 'two', 0]);
  expect(problemAt(document, 'syntax', at).frame).toContain('> 3 |   two: [z]');
  const before = positionOf(document, ['b']);
  expect(problemAt(document, 'syntax', before).frame).toContain('> 2 | b: &anchor');
});

it('the end of one text is not the beginning of the next', () => {
  expect(starts).toEqual([0, base.index.text.length + 1]);
});

it('the documents stay as they were', () => {
  expect(base.value).toMatchObject({ a: { one: 1, two: ['x', 'y'] } });
  expect(positionOf(patch, ['a', 'two', 0])).toEqual({ file: 'patch.yaml', line: 3, column: 9 });
});
