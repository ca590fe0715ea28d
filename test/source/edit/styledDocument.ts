import fc from 'fast-check';
import type { PlainValue } from '../../../src/source/edit/edit.ts';
import type { Path } from '../../../src/source/path.ts';

/** A document as its author wrote it: its values, and every comment with what it stands at. */
export interface StyledDocument {
  text: string;
  value: PlainValue;
  comments: readonly { text: string; path: Path }[];
}

interface Scalar {
  kind: 'scalar';
  value: string | number | boolean | null;
  as: 'plain' | 'single' | 'double' | 'literal' | 'folded' | 'nothing';
  below: boolean;
}
interface Collection {
  kind: 'map' | 'list';
  as: 'block' | 'line' | 'lines';
  entries: readonly Entry[];
  indent: number;
  below: boolean;
  padding: string;
  trailingComma: boolean;
  commentAfter: boolean;
}
type Node = Scalar | Collection;
interface Entry {
  key: string;
  quotedKey: boolean;
  value: Node;
  blank: boolean;
  above: number;
  comment: boolean;
  gap: string;
  valueGap: string;
}

const words = [
  ...['store', 'yes', 'no', 'unknown', 'none', '15m', 'call-centre', 'two words', 'a#b', 'x:y'],
  ...['http://x.y/z', 'é', '漢字', "it's", '2019-01-01', '-x', 'a, b', '[a', '}'],
];
const quotable = [
  ...words,
  '',
  ' a ',
  'a: b',
  'a #b',
  '# c',
  '- d',
  '"q"',
  '12',
  'true',
  '~',
  '{a}',
];
const blocks = ['one\n', 'one\ntwo\n', 'one', 'one\n\n  two\nthree', '# no comment\nk: v\n'];
const folds = ['one two three\n', 'one'];

/** Plain, these are fine in a block only. */
const BLOCK_ONLY = /[[\]{},]/;

const scalar: fc.Arbitrary<Scalar> = fc
  .oneof(
    fc.record({ value: fc.constantFrom(...words), as: fc.constant('plain' as const) }),
    fc.record({
      value: fc.constantFrom<string | number | boolean | null>(1, -2.5, 0, true, false, null),
      as: fc.constant('plain' as const),
    }),
    fc.record({
      value: fc.constantFrom(...quotable),
      as: fc.constantFrom('single' as const, 'double' as const),
    }),
    fc.record({ value: fc.constantFrom(...blocks), as: fc.constant('literal' as const) }),
    fc.record({ value: fc.constantFrom(...folds), as: fc.constant('folded' as const) }),
    fc.record({ value: fc.constant(null), as: fc.constant('nothing' as const) }),
  )
  .chain((each) => fc.boolean().map((below) => ({ kind: 'scalar' as const, ...each, below })));

const keys = ['a', 'b', 'c', 'name', 'call-centre', 'two words', 'x:y', '7', 'é', 'k: #v', ''];

const { node, collection } = fc.letrec<{ node: Node; entry: Entry; collection: Collection }>(
  (tie) => ({
    node: fc.oneof({ depthSize: 'small', withCrossShrink: true }, scalar, tie('collection')),
    entry: fc.record({
      key: fc.constantFrom(...keys),
      quotedKey: fc.boolean(),
      value: tie('node'),
      blank: fc.boolean(),
      above: fc.constantFrom(0, 0, 0, 1, 2),
      comment: fc.boolean(),
      gap: fc.constantFrom(' ', '  ', '      ', '\t', ' \t '),
      valueGap: fc.constantFrom(' ', ' ', '   '),
    }),
    collection: fc.record({
      kind: fc.constantFrom('map', 'list'),
      as: fc.constantFrom('block', 'block', 'line', 'lines'),
      entries: fc.oneof(
        fc.uniqueArray(tie('entry'), { selector: ({ key }) => key, maxLength: 4 }),
        fc.uniqueArray(tie('entry'), { selector: ({ key }) => key, minLength: 1, maxLength: 4 }),
      ),
      indent: fc.constantFrom(0, 2, 2, 2, 4),
      below: fc.boolean(),
      padding: fc.constantFrom('', ' '),
      trailingComma: fc.boolean(),
      commentAfter: fc.boolean(),
    }),
  }),
);

const frame = fc.record({
  root: collection.map((each) => ({ ...each, kind: 'map' as const, indent: 0 })),
  header: fc.constantFrom('', '# header\n', '# header\n\n', '---\n', '%YAML 1.2\n--- # marker\n'),
  footer: fc.constantFrom('', '\n\n', '# footer\n', '\n# footer\n', '...\n', '\n...\n# end\n'),
  finalBreak: fc.boolean(),
  windows: fc.boolean(),
  mark: fc.boolean(),
});

/** Documents of any values in any mix of styles. */
export const styledDocument: fc.Arbitrary<StyledDocument> = fc
  .record({ frame, unused: node })
  .map(({ frame: { root, header, footer, finalBreak, windows, mark } }) => {
    const printer = new Printer();
    const body = printer.root(root);
    const whole = `${header}${body}${footer}`;
    const ended = finalBreak ? whole : whole.replace(/\n+$/, '');
    const text = (mark ? '\uFEFF' : '') + (windows ? ended.replaceAll('\n', '\r\n') : ended);
    const framed = `${header}${footer}`.match(/#.*/g) ?? [];
    const comments = [...printer.comments, ...framed.map((each) => ({ text: each, path: [] }))];
    return { text, value: plainOf(root), comments };
  });

function plainOf(node: Node): PlainValue {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.entries.map(({ value }) => plainOf(value));
  return Object.fromEntries(node.entries.map(({ key, value }) => [key, plainOf(value)]));
}

class Printer {
  readonly comments: { text: string; path: Path }[] = [];

  root(root: Collection): string {
    if (root.as === 'block' && root.entries.length > 0) {
      return `${this.#block(root, 0, []).join('\n')}\n`;
    }
    const { lines } = this.#flow(root, 0, []);
    return `${lines}\n`;
  }

  #comment(path: Path): string {
    const text = `# ${this.comments.length}: [of] "${path.join('.')}"`;
    this.comments.push({ text, path });
    return text;
  }

  #block(node: Collection, column: number, path: Path): string[] {
    const pad = ' '.repeat(column);
    const lines = node.entries.flatMap((entry, index) => {
      const here = [...path, node.kind === 'list' ? index : entry.key];
      const above = Array.from({ length: entry.above }, () => pad + this.#comment(here));
      const owner = node.kind === 'list' ? '-' : `${keyText(entry)}:`;
      const body = this.#owned(pad + owner, entry, column, here, node.kind === 'list');
      return [...(entry.blank ? [''] : []), ...above, ...body];
    });
    // A block text would take it for its own.
    const open = /[|>][-+]?$/.test(lines.join('\n').replace(/\n\s+.*$/, ''));
    return node.commentAfter && !open ? [...lines, pad + this.#comment(path)] : lines;
  }

  #owned(owner: string, entry: Entry, column: number, path: Path, dashed: boolean): string[] {
    const { value, gap, valueGap } = entry;
    const comment = () => (entry.comment ? gap + this.#comment(path) : '');
    if (value.kind === 'scalar') {
      const { sign, body } = scalarText(value, false);
      if (sign === '') return [owner + comment()];
      const deeper = ' '.repeat(column + 2);
      if (body.length > 0) {
        return [
          owner + valueGap + sign + comment(),
          ...body.map((line) => (line === '' ? '' : deeper + line)),
        ];
      }
      return value.below
        ? [owner + comment(), deeper + sign + comment()]
        : [owner + valueGap + sign + comment()];
    }
    if (value.as !== 'block' || value.entries.length === 0) {
      const { lines } = this.#flow(value, column + 2, path);
      return value.below
        ? [owner + comment(), `${' '.repeat(column + 2)}${lines}${comment()}`]
        : [`${owner}${valueGap}${lines}${comment()}`];
    }
    const indent = value.kind === 'map' || dashed ? Math.max(2, value.indent) : value.indent;
    // A comment below a list as deep as its key would be one above the next key.
    const commentAfter = value.commentAfter && indent > 0;
    const lines = this.#block({ ...value, commentAfter }, column + indent, path);
    const first = lines[0] ?? '';
    const compact = dashed && !value.below && first.trim() !== '' && !first.trim().startsWith('#');
    if (!compact) return [owner + comment(), ...lines];
    return [owner + ' '.repeat(indent - 1) + first.trimStart(), ...lines.slice(1)];
  }

  #flow(node: Collection, column: number, path: Path): { lines: string } {
    const [open, close] = node.kind === 'list' ? '[]' : '{}';
    const inside = ' '.repeat(column + 2);
    const over = node.as === 'lines' && node.entries.length > 0;
    const parts = node.entries.map((entry, index) => {
      const here = [...path, node.kind === 'list' ? index : entry.key];
      const value =
        entry.value.kind === 'scalar'
          ? scalarText(entry.value, true).sign
          : this.#flow(entry.value, column + 2, here).lines;
      const last = index === node.entries.length - 1;
      const item = node.kind === 'list' ? value || 'null' : `${keyText(entry)}: ${value}`;
      const part = item + (last && !node.trailingComma ? '' : ',');
      if (!over) return part;
      const above = Array.from({ length: entry.above }, () => `${inside}${this.#comment(here)}\n`);
      const comment = entry.comment ? entry.gap + this.#comment(here) : '';
      return `${entry.blank ? '\n' : ''}${above.join('')}${inside}${part}${comment}`;
    });
    if (over) return { lines: `${open}\n${parts.join('\n')}\n${' '.repeat(column)}${close}` };
    const padding = parts.length > 0 ? node.padding : '';
    return { lines: open + padding + parts.join(' ') + padding + close };
  }
}

function keyText({ key, quotedKey }: Entry): string {
  return quotedKey || /^$|: |^7$/.test(key) ? JSON.stringify(key) : key;
}

function scalarText({ value, as }: Scalar, flow: boolean): { sign: string; body: string[] } {
  const sign = (text: string) => ({ sign: text, body: [] });
  if (as === 'nothing') return sign('');
  if (typeof value !== 'string') return sign(String(value));
  const plain = as === 'plain' && !/^[[}]/.test(value) && !(flow && BLOCK_ONLY.test(value));
  if (plain) return sign(value);
  if (as === 'single') return sign(`'${value.replaceAll("'", "''")}'`);
  if (flow || (as !== 'literal' && as !== 'folded')) return sign(JSON.stringify(value));
  const ends = value.endsWith('\n');
  const lines = (ends ? value.slice(0, -1) : value).split('\n');
  return { sign: (as === 'literal' ? '|' : '>') + (ends ? '' : '-'), body: lines };
}
