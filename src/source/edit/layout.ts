/** How the values of a text are laid out in it: for every map, list and scalar, from where to where. */
export interface Layout {
  text: string;
  /** Null where the text holds no value. */
  root: LayoutNode | null;
  /** Where each comment begins, in order. */
  comments: readonly number[];
  aliases: readonly { name: string; offset: number }[];
  /** Where the document ends: at its `...`, or with the text. */
  end: number;
}

export type LayoutNode = LayoutCollection | LayoutLeaf;

export interface LayoutCollection {
  kind: 'map' | 'list';
  /** In brackets, or over indented lines. */
  flow: boolean;
  /** A map of one entry without braces, as in `[a: 1]`. */
  bare: boolean;
  /** Its anchor or tag, or else `inner`. */
  start: number;
  /** Its bracket, or its first entry. */
  inner: number;
  /** After its bracket, or after the last thing in it that is no comment. */
  end: number;
  anchor: string | null;
  entries: readonly LayoutEntry[];
  /** Columns by which the entries of a block are to the right of the entry that it belongs to. */
  indent: number;
  /** What a block belongs to; null for brackets and for the whole of the document. */
  behind: 'key' | 'dash' | null;
}

export interface LayoutLeaf {
  kind: 'scalar' | 'alias';
  style: 'plain' | 'single' | 'double' | 'literal' | 'folded';
  /** Its anchor, tag, quote or sign, whichever is first. */
  start: number;
  /** A block text ends before its last line break. */
  end: number;
  anchor: string | null;
}

export interface LayoutEntry {
  /** Null in a list, and where the key is no scalar. */
  key: string | null;
  quotedKey: boolean;
  /** Its key, with what belongs to it, or its dash; in a flow list its value. */
  start: number;
  /** After its `:` or `-`; in a flow list its start; where there is none, after its key. */
  indicatorEnd: number;
  hasIndicator: boolean;
  value: LayoutNode | null;
  end: number;
  /** The comma behind it, in a flow collection. */
  comma: number | null;
}

/** Whether a node holds others. */
export function isCollection(node: LayoutNode | null): node is LayoutCollection {
  return node !== null && (node.kind === 'map' || node.kind === 'list');
}

/** Whether a node is a map or list over indented lines. */
export function isBlock(node: LayoutNode | null): node is LayoutCollection {
  return isCollection(node) && !node.flow;
}

/** A node and all in it, in the order of the text. */
export function* nodesOf(node: LayoutNode | null): Generator<LayoutNode> {
  if (!node) return;
  yield node;
  if (!isCollection(node)) return;
  for (const { value } of node.entries) yield* nodesOf(value);
}

/** The first comment behind an offset in the same line, or null. */
export function commentAfter({ text, comments }: Layout, offset: number): number | null {
  let low = 0;
  let high = comments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((comments[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  const found = comments[low];
  return found !== undefined && !text.slice(offset, found).includes('\n') ? found : null;
}
