import { CST, Parser } from 'yaml';
import {
  isBlock,
  type Layout,
  type LayoutCollection,
  type LayoutEntry,
  type LayoutNode,
} from './layout.ts';
import { columnOf } from './lines.ts';

type Token = CST.Token;
type Mark = CST.SourceToken;
type Item = CST.CollectionItem;
/** The key or dash that a value belongs to. */
type Owner = { behind: 'key' | 'dash'; offset: number };

const SCALAR_STYLES = {
  alias: 'plain',
  scalar: 'plain',
  'single-quoted-scalar': 'single',
  'double-quoted-scalar': 'double',
} as const;
/** What may stand before an entry without being part of it. */
const BETWEEN = new Set(['space', 'newline', 'comment', 'comma']);

/** The layout of a text that the reader has found right; null where `yaml` sees it otherwise. */
export function readLayout(text: string): Layout | null {
  const reader = new LayoutReader(text);
  for (const token of new Parser().parse(text)) reader.take(token);
  return reader.broken ? null : reader.layout;
}

class LayoutReader {
  broken = false;
  readonly #text: string;
  readonly #comments: number[] = [];
  readonly #aliases: { name: string; offset: number }[] = [];
  #root: LayoutNode | null = null;
  #end: number;

  constructor(text: string) {
    this.#text = text;
    this.#end = text.length;
  }

  get layout(): Layout {
    return {
      text: this.#text,
      root: this.#root,
      comments: this.#comments.toSorted((one, other) => one - other),
      aliases: this.#aliases,
      end: this.#end,
    };
  }

  take(token: Token): void {
    if (token.type === 'comment') this.#comments.push(token.offset);
    else if (token.type === 'error') this.broken = true;
    else if (token.type === 'doc-end') {
      this.#end = Math.min(this.#end, token.offset);
      this.#marks(token.end);
    } else if (token.type === 'document') {
      this.#marks(token.start, token.end);
      this.#root ??= this.#node(token.value, token.start);
    }
  }

  #marks(...lists: (readonly Token[] | undefined)[]): void {
    for (const marks of lists) for (const mark of marks ?? []) this.take(mark);
  }

  #node(token: Token | null | undefined, before: readonly Mark[], owner: Owner | null = null) {
    const props = before.filter(({ type }) => type === 'anchor' || type === 'tag');
    const last = props.at(-1);
    const start = props[0]?.offset;
    const anchor = props.find(({ type }) => type === 'anchor')?.source.slice(1) ?? null;
    const node = token ? this.#bareNode(token) : null;
    if (node) {
      const own = { ...node, start: start ?? node.start, anchor };
      return isBlock(own) && owner ? { ...own, ...this.#below(own, owner) } : own;
    }
    if (start === undefined || !last) return null;
    const end = last.offset + last.source.length;
    return { kind: 'scalar', style: 'plain', start, end, anchor } as const;
  }

  #below({ inner }: LayoutCollection, { behind, offset }: Owner) {
    return { behind, indent: columnOf(this.#text, inner) - columnOf(this.#text, offset) };
  }

  #bareNode(token: Token): LayoutNode | null {
    switch (token.type) {
      case 'alias':
      case 'scalar':
      case 'single-quoted-scalar':
      case 'double-quoted-scalar': {
        this.#marks(token.end);
        const { offset: start, source } = token;
        if (source === '') return null;
        const kind = token.type === 'alias' ? 'alias' : 'scalar';
        if (kind === 'alias') this.#aliases.push({ name: source.slice(1), offset: start });
        const end = start + source.length;
        return { kind, style: SCALAR_STYLES[token.type], start, end, anchor: null };
      }
      case 'block-scalar':
        return this.#blockText(token);
      case 'block-map':
      case 'block-seq':
        return this.#block(token);
      case 'flow-collection':
        return this.#flow(token);
      default:
        this.broken = true;
        return null;
    }
  }

  #blockText({ props, source }: CST.BlockScalar): LayoutNode | null {
    this.#marks(props);
    const header = props.find(({ type }) => type === 'block-scalar-header') as Mark | undefined;
    const last = props.at(-1) as Mark | undefined;
    if (!header || !last) return null;
    const text = source.replace(/\r?\n$/, '');
    const end =
      text === ''
        ? header.offset + header.source.length
        : last.offset + last.source.length + text.length;
    const style = header.source.startsWith('|') ? 'literal' : 'folded';
    return { kind: 'scalar', style, start: header.offset, end, anchor: null };
  }

  #block(token: CST.BlockMap | CST.BlockSequence): LayoutNode | null {
    const kind = token.type === 'block-map' ? 'map' : 'list';
    const entries: LayoutEntry[] = [];
    for (const item of token.items as Item[]) {
      this.#marks(item.start, item.sep);
      const entry = kind === 'map' ? this.#pair(item) : this.#dashed(item);
      if (entry) entries.push(entry);
    }
    const inner = entries[0]?.start;
    if (inner === undefined) return null;
    return collection(kind, entries, inner, entries.at(-1)?.end ?? inner);
  }

  #dashed({ start, value }: Item): LayoutEntry | null {
    const dash = start.find(({ type }) => type === 'seq-item-ind');
    if (!dash) return null;
    const indicatorEnd = dash.offset + 1;
    const node = this.#node(value, start, { behind: 'dash', offset: dash.offset });
    return entryOf(null, dash.offset, indicatorEnd, node);
  }

  #pair({ start, key, sep, value }: Item): LayoutEntry | null {
    const colon = sep?.find(({ type }) => type === 'map-value-ind');
    const first = start.find(({ type }) => !BETWEEN.has(type)) ?? key ?? colon;
    if (!first) return null;
    if (key) this.#node(key, []);
    const keyEnd = key && 'source' in key ? key.offset + key.source.length : first.offset;
    const owner: Owner = { behind: 'key', offset: first.offset };
    const node = this.#node(value, colon ? (sep ?? []) : [], owner);
    const entry = entryOf(
      this.#keyText(key),
      first.offset,
      colon ? colon.offset + 1 : keyEnd,
      node,
    );
    return {
      ...entry,
      hasIndicator: colon !== undefined,
      quotedKey: key?.type === 'double-quoted-scalar',
    };
  }

  #keyText(token: Token | null | undefined): string | null {
    if (!token) return '';
    if (!CST.isScalar(token) || token.type === 'block-scalar') return null;
    const breaks = () => {
      this.broken = true;
    };
    return CST.resolveAsScalar(token, true, breaks).value;
  }

  #flow({ start: open, items, end: closing }: CST.FlowCollection): LayoutNode {
    const kind = open.type === 'flow-map-start' ? 'map' : 'list';
    const entries: LayoutEntry[] = [];
    for (const item of items) {
      this.#marks(item.start, item.sep);
      const comma = item.start.find(({ type }) => type === 'comma');
      const previous = entries.at(-1);
      if (comma && previous) previous.comma = comma.offset;
      const entry = kind === 'map' ? this.#pair(item) : this.#flowItem(item);
      if (entry) entries.push(entry);
    }
    this.#marks(closing);
    const close = closing[0];
    if (!close || !/^flow-(?:map|seq)-end$/.test(close.type)) this.broken = true;
    return { ...collection(kind, entries, open.offset, (close?.offset ?? 0) + 1), flow: true };
  }

  #flowItem(item: Item): LayoutEntry | null {
    const { start, key, sep, value } = item;
    const isPair = sep?.some(({ type }) => type === 'map-value-ind');
    if (isPair || start.some(({ type }) => type === 'explicit-key-ind')) {
      const pair = this.#pair(item);
      if (!pair) return null;
      const bare = { ...collection('map', [], pair.start, pair.end), flow: true, bare: true };
      return entryOf(null, pair.start, pair.start, bare);
    }
    const node = this.#node(key ?? value, start);
    return node && entryOf(null, node.start, node.start, node);
  }
}

function collection(
  kind: 'map' | 'list',
  entries: readonly LayoutEntry[],
  inner: number,
  end: number,
): LayoutCollection {
  const shape = { flow: false, bare: false, anchor: null, indent: 0, behind: null };
  return { kind, ...shape, start: inner, inner, end, entries };
}

function entryOf(
  key: string | null,
  start: number,
  indicatorEnd: number,
  value: LayoutNode | null,
): LayoutEntry {
  const end = value?.end ?? indicatorEnd;
  const marks = { quotedKey: false, hasIndicator: true, comma: null };
  return { key, start, indicatorEnd, value, end, ...marks };
}
