import { expect, it } from 'vitest';
import { applyEdit } from '../../../src/source/edit/applyEdit.ts';
import type { Edit, PlainValue } from '../../../src/source/edit/edit.ts';
import type { LineChange } from '../../../src/source/edit/lineChange.ts';
import { UneditableText } from '../../../src/source/edit/uneditableText.ts';
import type { Path } from '../../../src/source/path.ts';

export const set = (path: Path, value: PlainValue): Edit => ({ kind: 'set', path, value });
export const append = (path: Path, value: PlainValue): Edit => ({ kind: 'append', path, value });
export const remove = (path: Path): Edit => ({ kind: 'remove', path });

/** The text after an edit; it is checked that the change, as lines, leads from one to the other. */
export function edited(text: string, edit: Edit, name = 'file.yaml'): string {
  const result = applyEdit({ name, text }, edit);
  expectChange(text, result.text, result.change);
  return result.text;
}

/** Why and where a text is not edited. */
export function refusal(text: string, edit: Edit): string {
  try {
    return `edited:\n${applyEdit({ name: 'file.yaml', text }, edit).text}`;
  } catch (error) {
    if (!(error instanceof UneditableText)) throw error;
    return `${error.reason} ${error.at.line}:${error.at.column}`;
  }
}

/** Only the lines that a change names differ, line breaks included. */
export function expectChange(before: string, after: string, { at, removed, added }: LineChange) {
  const from = linesOf(before);
  const to = linesOf(after);
  const first = at.line - 1;
  const plain = (lines: readonly string[]) => lines.join('\n').replaceAll('\r', '');
  expect(plain(from.slice(first, first + removed.length)), after).toBe(removed.join('\n'));
  expect(plain(from.toSpliced(first, removed.length, ...added)), after).toBe(plain(to));
  // The line above may have been the last of the file, without a line break.
  const same = (lines: readonly string[], changed: number) =>
    lines.toSpliced(Math.max(0, first - 1), changed + Math.min(1, first) + 1).join('\n');
  expect(same(to, added.length), after).toBe(same(from, removed.length));
}

function linesOf(text: string): string[] {
  return text.replace(/^\uFEFF/, '').split('\n');
}

/** A text as it stands here, without the indentation that it has here. */
export function yaml({ raw: [text = ''] }: TemplateStringsArray): string {
  const lines = text.replace(/^\n/, '').replace(/\n *$/, '\n').split('\n');
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  return lines.map((line) => line.slice(Math.min(...indents))).join('\n');
}

export type Case = [behaviour: string, edit: Edit, before: string, after: string];

/** A test for each case. */
export function testCases(cases: readonly Case[]): void {
  it.each(cases)('%s', (_, edit, before, after) => {
    expect(edited(before, edit)).toBe(after);
  });
}
