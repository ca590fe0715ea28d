import type { Path } from '../path.ts';
import { positionAt, positionOf } from '../sourceDocument.ts';
import {
  isCollection,
  type Layout,
  type LayoutCollection,
  type LayoutEntry,
  type LayoutNode,
  nodesOf,
} from './layout.ts';
import { UneditableText } from './uneditableText.ts';
import type { Writing } from './writing.ts';

/** An entry or item, and the map or list that it is in. */
export interface Located {
  parent: LayoutCollection;
  index: number;
  entry: LayoutEntry;
}

/**
 * What stands at a path that is not empty. Throws `UneditableText` where an alias is on the way,
 * or an anchor that an alias repeats.
 */
export function located(writing: Writing, path: Path): Located {
  const step = path.at(-1);
  const parent = locatedCollection(writing, path.slice(0, -1));
  const index =
    parent.kind === 'list'
      ? Number(step)
      : parent.entries.findIndex(({ key }) => key === String(step));
  const entry = parent.entries[index];
  if (!entry) throw new UneditableText(positionOf(writing.document, path), 'layout');
  return { parent, index, entry };
}

/** The map or list at a path; throws as `located` does. */
export function locatedCollection(writing: Writing, path: Path): LayoutCollection {
  const { layout, document } = writing;
  const node = path.length > 0 ? located(writing, path).entry.value : layout.root;
  const at = () => (node ? positionAt(document, node.start) : positionOf(document, path));
  if (node && isShared(layout, node)) throw new UneditableText(at(), 'shared');
  if (!isCollection(node) || node.bare) throw new UneditableText(at(), 'layout');
  return node;
}

/** Throws `UneditableText` where something in a node is repeated by an alias outside of it. */
export function assertNotRepeated({ layout, document }: Writing, node: LayoutNode | null): void {
  for (const { anchor, start } of nodesOf(node)) {
    const repeated = layout.aliases.some(
      ({ name, offset }) => name === anchor && node && (offset < node.start || offset >= node.end),
    );
    if (repeated) throw new UneditableText(positionAt(document, start), 'shared');
  }
}

function isShared({ aliases }: Layout, { kind, anchor }: LayoutNode): boolean {
  return kind === 'alias' || aliases.some(({ name }) => name === anchor);
}
