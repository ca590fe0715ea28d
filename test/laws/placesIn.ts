import { isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import type { Position } from '../../src/source/position.ts';
import type { SourceFile } from '../../src/source/sourceFile.ts';

type Path = readonly (string | number)[];

/** The path of what stands at a position; null beyond the end of the files. */
export interface PlaceOf {
  (at: Position): Path | null;
  /** Whether any of the files says something there. */
  has(path: Path): boolean;
}

interface Span {
  start: number;
  end: number;
  path: Path;
}

/**
 * Finds what stands where, by another parser than ours. A flow is called by its ends, as in
 * `flows.webshop>crm`, for its number says nothing once flows of several files are joined.
 */
export function placesIn(files: readonly SourceFile[]): PlaceOf {
  const spans = new Map(files.map(({ name, text }) => [name, spansOf(text)]));
  const texts = new Map(files.map(({ name, text }) => [name, text]));
  const known = new Set([...spans.values()].flat().map(({ path }) => path.join('/')));
  const placeOf = ({ file, line, column }: Position) => {
    const lines = texts.get(file)?.split('\n');
    const text = lines?.[line - 1];
    if (!lines || text === undefined || column > text.length + 1) return null;
    const offset =
      lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
    const around = (spans.get(file) ?? []).filter(
      ({ start, end }) => start <= offset && offset < end,
    );
    return around.sort((one, other) => other.path.length - one.path.length)[0]?.path ?? [];
  };
  return Object.assign(placeOf, { has: (path: Path) => known.has(path.join('/')) });
}

function spansOf(text: string): Span[] {
  const spans: Span[] = [];
  const visit = (node: unknown, path: Path) => {
    const [start, end] = (node as Node | null)?.range ?? [0, 0];
    spans.push({ start, end, path });
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        const inner = [...path, String(isScalar(key) ? key.value : key)];
        const [from, to] = (key as Node).range ?? [0, 0];
        spans.push({ start: from, end: to, path: inner });
        visit(value, inner);
      }
    } else if (isSeq(node)) {
      for (const [index, item] of node.items.entries())
        visit(item, [...path, stepOf(item, path, index)]);
    }
  };
  visit(parseDocument(text).contents, []);
  return spans;
}

function stepOf(item: unknown, path: Path, index: number): string | number {
  if (path.join() !== 'flows' || !isMap(item)) return index;
  const { from, to, between } = item.toJSON() as Record<string, string & string[]>;
  return between ? between.join('<>') : `${from}>${to}`;
}
