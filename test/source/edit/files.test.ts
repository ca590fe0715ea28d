import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../../src/source/edit/applyEdit.ts';
import type { Edit, PlainValue } from '../../../src/source/edit/edit.ts';
import type { Path } from '../../../src/source/path.ts';
import { read } from '../read.ts';
import { append, expectChange, remove, set } from './edited.ts';
import { expectedValue } from './randomEdit.ts';

const project = new URL('../../../', import.meta.url);
const files = ['examples', 'test/fixtures/cases'].flatMap((folder) =>
  readdirSync(new URL(folder, project), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => `${folder}/${name}`),
);

const flow: PlainValue = { from: 'a', to: 'b', data: ['identity', 'orders'], freshness: 'hourly' };

/** Edits as a plan and an interview make them, and the removal of everything that is there. */
function editsOf(value: PlainValue): Edit[] {
  const entriesOf = (key: string) =>
    Object.keys(((value as Record<string, PlainValue>)[key] ?? {}) as object);
  return [
    append(['flows'], flow),
    set(['flows', 0, 'freshness'], 'realtime'),
    set(['flows', 0, 'team'], 'unknown'),
    append(['flows', 0, 'data'], 'consent'),
    remove(['flows', 0]),
    set(['channels', 'new-one'], { kind: 'app', team: 'none', identifies_by: ['email'] }),
    set(['teams', 'new-one'], { goals: ['x'], works_with: ['y', 'z'] }),
    set(['practices', 'click-and-collect'], 'yes'),
    set(['practices', 'new-one'], 'partly'),
    set(['notes'], 'One line.\nAnother one.\n'),
    set(['company', 'claims'], 'multi'),
    append(['partial'], 'flows'),
    ...entriesOf('channels').flatMap((id) => [
      set(['channels', id, 'team'], 'none'),
      append(['channels', id, 'identifies_by'], 'email'),
      append(['channels', id, 'personalised_with'], 'orders'),
      set(['channels', id, 'brand', 'voice'], 'x'),
    ]),
    ...pathsOf(value)
      .filter(({ length }) => length <= 3)
      .map(remove),
  ];
}

function pathsOf(value: PlainValue, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    return [here, ...pathsOf(inner, here)];
  });
}

describe('every edit of a real file says what it should and changes no other line', () => {
  it.each(files)('%s', (file) => {
    const unix = readFileSync(new URL(file, project), 'utf8');
    const value = read(unix).value as PlainValue;
    for (const [index, edit] of editsOf(value).entries()) {
      const expected = expectedValue(value, edit);
      if (expected === undefined) continue;
      // Windows in turn, as both in full would take twice the time.
      const text = index % 2 === 0 ? unix : unix.replaceAll('\n', '\r\n');
      const { text: after, change } = applyEdit({ name: file, text }, edit);
      expect(read(after).value).toEqual(expected);
      expectChange(text, after, change);
      if (edit.kind !== 'remove') {
        const comments = (each: string) => each.match(/(?:^|\s)#.*/gm)?.map((one) => one.trim());
        expect(comments(after), JSON.stringify(edit)).toEqual(comments(text));
      }
    }
  });
});
