import { positionOf } from '../sourceDocument.ts';
import { addToBlock } from './addToBlock.ts';
import { addToFlow } from './addToFlow.ts';
import type { Change } from './change.ts';
import type { PlainValue } from './edit.ts';
import type { LayoutCollection } from './layout.ts';
import { assertNotRepeated, located, locatedCollection } from './located.ts';
import { putValue } from './putValue.ts';
import { removeFromBlock } from './removeFromBlock.ts';
import { removeFromFlow } from './removeFromFlow.ts';
import { replaceValue } from './replaceValue.ts';
import { emptiedRoot, rootSplice } from './rootSplice.ts';
import type { Splice } from './splice.ts';
import { UneditableText } from './uneditableText.ts';
import type { Writing } from './writing.ts';

/** The splice that makes a change in the text. Lines end with `\n`. Throws `UneditableText`. */
export function spliceOf(writing: Writing, change: Change): Splice {
  switch (change.kind) {
    case 'replace':
      return replacing(writing, change);
    case 'add':
      return adding(writing, change);
    case 'remove':
      return removing(writing, change);
  }
}

function replacing(
  writing: Writing,
  { path, value }: Extract<Change, { kind: 'replace' }>,
): Splice {
  if (path.length > 0) {
    const found = located(writing, path);
    assertNotRepeated(writing, found.entry.value);
    return replaceValue(writing, found, value);
  }
  // The planner asks for this only where the document is empty.
  if (writing.layout.root) throw new UneditableText(positionOf(writing.document, path), 'layout');
  return rootSplice(writing, value as Record<string, PlainValue>);
}

function adding(writing: Writing, { path, key, value }: Extract<Change, { kind: 'add' }>): Splice {
  const parent = locatedCollection(writing, path);
  if (!parent.flow) return addToBlock(writing, parent, key, value);
  if (parent.entries.length > 0 || isCommented(writing, parent)) {
    return addToFlow(writing, parent, key, value);
  }
  if (path.length > 0) {
    return replaceValue(writing, located(writing, path), key === null ? [value] : { [key]: value });
  }
  return rootSplice(writing, { [key ?? '']: value });
}

function removing(writing: Writing, { path }: Extract<Change, { kind: 'remove' }>): Splice {
  const { layout } = writing;
  const found = located(writing, path);
  assertNotRepeated(writing, found.entry.value);
  const { parent } = found;
  if (parent.flow) return removeFromFlow(layout, found);
  if (parent.entries.length > 1) return removeFromBlock(layout, found);
  const head = parent.kind === 'list' ? '[]' : '{}';
  if (path.length === 1) return emptiedRoot(layout, parent);
  const { entry } = located(writing, path.slice(0, -1));
  return putValue(layout, entry, { head, body: [], gap: null });
}

function isCommented({ layout }: Writing, { inner, end }: LayoutCollection): boolean {
  return layout.comments.some((at) => at > inner && at < end);
}
