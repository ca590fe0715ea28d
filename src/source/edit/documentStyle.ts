import { isCollection, type Layout, type LayoutCollection, nodesOf } from './layout.ts';
import { indentOf, onOneLine } from './lines.ts';

/** The habits of a document that what is new in it follows. */
export interface DocumentStyle {
  lineBreak: '\n' | '\r\n';
  /** Every key and text in double quotes, everything in brackets. */
  json: boolean;
  /** Columns by which the entries of a block map are to the right of its key. */
  mapIndent: number;
  /** The same for the dashes of a block list. */
  listIndent: number;
  /** One level of brackets over several lines. */
  bracketIndent: string;
  /** Between a brace and what is inside. */
  mapPadding: string;
  listPadding: string;
  /** Between a comma and what follows, if that is on the same line. */
  afterComma: string;
  /** Between a colon and what follows, in JSON. */
  afterColon: string;
  /** Whether a text or brackets may go over several lines. */
  overLines: boolean;
}

const STEP = 2;
const JSON_WORD = /^(?:true|false|null|-?[0-9][-+.0-9eE]*)$/;

/** The style of a document by what stands in it; the usual, where nothing stands that tells. */
export function documentStyle(file: string, layout: Layout): DocumentStyle {
  const { text, root } = layout;
  const collections = [...nodesOf(root)].filter(isCollection).filter(({ bare }) => !bare);
  const flows = collections.filter((each) => each.flow && each.entries.length > 0);
  const broken = flows.find((each) => isBroken(text, each));
  const flat = flows.filter((each) => onOneLine(text, each.inner, each.end));
  const json = /\.json$/i.test(file) || isJson(layout);
  const blockIndent = (kind: 'map' | 'list') =>
    collections.find((each) => each.kind === kind && each.behind === 'key')?.indent;
  const comma = commaGap(text, flows);
  const colon = json ? colonGap(text, flows) : null;
  return {
    lineBreak: /^[^\n]*\r\n/.test(text) ? '\r\n' : '\n',
    json,
    mapIndent: blockIndent('map') ?? STEP,
    listIndent: blockIndent('list') ?? STEP,
    bracketIndent: broken ? addedIndent(text, broken) : ' '.repeat(STEP),
    mapPadding: padding(text, flat, 'map') ?? (json ? '' : ' '),
    listPadding: padding(text, flat, 'list') ?? '',
    afterComma: comma ?? colon ?? ' ',
    afterColon: json ? (colon ?? comma ?? ' ') : ' ',
    overLines: true,
  };
}

/** Whether the first entry of a flow collection is on a line below its bracket. */
export function isBroken(text: string, { inner, entries }: LayoutCollection): boolean {
  return entries[0] !== undefined && !onOneLine(text, inner, entries[0].start);
}

function isJson({ text, root }: Layout): boolean {
  if (!isCollection(root) || !root.flow || root.entries.length === 0) return false;
  return [...nodesOf(root)].every((node) =>
    isCollection(node)
      ? !node.bare && node.entries.every(({ quotedKey }) => node.kind === 'list' || quotedKey)
      : node.style === 'double' || JSON_WORD.test(text.slice(node.start, node.end)),
  );
}

function addedIndent(text: string, { inner, entries }: LayoutCollection): string {
  const outer = indentOf(text, inner);
  const own = entries[0] ? indentOf(text, entries[0].start) : '';
  return own.startsWith(outer) && own !== outer ? own.slice(outer.length) : ' '.repeat(STEP);
}

function padding(text: string, flat: readonly LayoutCollection[], kind: 'map' | 'list') {
  const first = flat.find((each) => each.kind === kind);
  return first && (text[first.inner + 1] === ' ' ? ' ' : '');
}

/** The first gap in a line behind a comma. */
function commaGap(text: string, flows: readonly LayoutCollection[]): string | null {
  for (const { entries } of flows) {
    for (const [index, { comma }] of entries.entries()) {
      const next = entries[index + 1];
      if (comma === null || !next || !onOneLine(text, comma, next.start)) continue;
      return text.slice(comma + 1, next.start).trim() === '' && next.start > comma + 1 ? ' ' : '';
    }
  }
  return null;
}

function colonGap(text: string, flows: readonly LayoutCollection[]): string | null {
  for (const { kind, entries } of flows) {
    const [first] = entries;
    if (kind === 'map' && first?.value)
      return text.slice(first.indicatorEnd, first.value.start) === '' ? '' : ' ';
  }
  return null;
}
