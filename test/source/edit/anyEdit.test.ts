import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../../src/source/edit/applyEdit.ts';
import type { Edit } from '../../../src/source/edit/edit.ts';
import type { Path } from '../../../src/source/path.ts';
import { read } from '../read.ts';
import { edited, expectChange, refusal } from './edited.ts';
import { editOf, editSeed, expectedValue } from './randomEdit.ts';
import { type StyledDocument, styledDocument } from './styledDocument.ts';

const RUNS = 1000;

/** Any edit of any document, as it is called in the properties below. */
function forAnyEdit(check: (document: StyledDocument, edit: Edit, expected: unknown) => void) {
  fc.assert(
    fc.property(styledDocument, editSeed, (document, seed) => {
      const edit = editOf(seed, document.value);
      check(document, edit, expectedValue(document.value, edit));
    }),
    { numRuns: RUNS },
  );
}

describe('any edit of a document in any style', () => {
  it('is tried on documents that are read as they were meant', () => {
    fc.assert(
      fc.property(styledDocument, ({ text, value }) => {
        const { value: found, found: problems } = read(text);
        expect(problems, text).toEqual([]);
        expect(found, text).toEqual(value);
      }),
      { numRuns: RUNS },
    );
  });

  it('gives a text that says what the edit asked for, or is refused for its path', () => {
    forAnyEdit(({ text }, edit, expected) => {
      if (expected === undefined) expect(refusal(text, edit)).toMatch(/^wrong-path/);
      else expect(read(edited(text, edit)).value, text).toEqual(expected);
    });
  });

  it('changes no other line, nor the marks at the ends of the file', () => {
    forAnyEdit(({ text }, edit, expected) => {
      if (expected === undefined) return;
      const after = applyEdit({ name: 'file.yaml', text }, edit);
      expectChange(text, after.text, after.change);
      expect(after.text.startsWith('\uFEFF')).toBe(text.startsWith('\uFEFF'));
      if (text.includes('\r\n')) expect(after.text).not.toMatch(/(?<!\r)\n/);
      else expect(after.text).not.toContain('\r');
      expect(after.text.endsWith('\n'), after.text).toBe(text.endsWith('\n'));
    });
  });

  it('keeps every comment, once, but for those at or in what it takes out', () => {
    forAnyEdit(({ text, value, comments }, edit, expected) => {
      if (expected === undefined) return;
      const after = edited(text, edit);
      const old = valueAt(value, edit.path);
      const takesOut = edit.kind === 'remove' || (edit.kind === 'set' && isCollection(old));
      for (const comment of comments) {
        const count = after.split(comment.text).length - 1;
        if (count === 0 && takesOut && isBelow(comment.path, edit.path)) continue;
        expect(count, `${comment.text} in\n${after}`).toBe(1);
      }
    });
  });

  it('touches no more than one line to put something beside others', () => {
    forAnyEdit(({ text, value }, edit, expected) => {
      if (expected === undefined || edit.kind === 'remove') return;
      const list = edit.kind === 'append' ? edit.path : edit.path.slice(0, -1);
      const beside = valueAt(value, list);
      if (!isCollection(beside) || Object.keys(beside).length === 0) return;
      if (edit.kind === 'set' && valueAt(value, edit.path) !== undefined) return;
      const { change } = applyEdit({ name: 'file.yaml', text }, edit);
      expect(change.removed.length, text).toBeLessThanOrEqual(1);
    });
  });
});

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      isCollection(inner) && Object.hasOwn(inner, step) ? inner[step as never] : undefined,
    value,
  );
}

function isCollection(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isBelow(path: Path, above: Path): boolean {
  return above.every((step, depth) => String(path[depth]) === String(step));
}
