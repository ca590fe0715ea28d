import { EVENT_ID, type Event, parseEvents, SCALAR_STYLE } from 'js-yaml';
import { scalarText } from './edit/scalarText.ts';
import { eventScalar, type ScalarEvent } from './eventScalar.ts';
import type { Path } from './path.ts';
import { plainScalar, type Scalar } from './scalar.ts';
import type { TextPlaces } from './textPlaces.ts';

/** What stands instead of each key and each value; paths are those of the text as it is. */
export interface Rewriting {
  key(path: Path): string;
  value(path: Path, value: Scalar): Scalar;
  /** As the text was read. */
  isText?: TextPlaces;
}

/** What may stand between scalars, once comments, anchors, tags and marks are gone. */
const notStructure = /[^ \t\r\n,:[\]{}?-]/g;
/** Comments, anchors and tags; directives and marks of a document, which begin a line. */
const besides = /[&!][^\s,[\]{}]*|#.*|^%.*$|^(?:---|\.\.\.)(?=\s|$)/gm;
const blockHeader = /[|>][-+0-9]{0,2}[ \t]*(?:[ \t]#.*)?\r?\n?$/;
/** What is too deep is refused before. */
const deepest = Number.MAX_SAFE_INTEGER;
const plainWord = /^[A-Za-z][A-Za-z0-9_-]*$/;

/**
 * A YAML or JSON text with other keys and values, each in its line. Nothing is copied but what makes
 * the structure: comments, tags and the names of anchors are left out, aliases written out in full.
 * `root` is what the text is read as.
 */
export function rewrittenText(text: string, root: unknown, rewriting: Rewriting): string {
  const plain = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const writer = new Writer(plain, root, rewriting);
  for (const event of parseEvents(plain, { maxDepth: deepest })) writer.take(event);
  return writer.finish();
}

/** A list or map that is being read: which item comes next. */
interface Frame {
  isList: boolean;
  index: number;
  /** The key whose value comes next; null where a key is expected. */
  key: string | null;
}

class Writer {
  readonly #text: string;
  readonly #root: unknown;
  readonly #rewriting: Rewriting;
  readonly #stack: Frame[] = [];
  readonly #parts: string[] = [];
  #at = 0;

  constructor(text: string, root: unknown, rewriting: Rewriting) {
    this.#text = text;
    this.#root = root;
    this.#rewriting = rewriting;
  }

  take(event: Event): void {
    switch (event.type) {
      case EVENT_ID.MAPPING:
      case EVENT_ID.SEQUENCE:
        this.#stack.push({ isList: event.type === EVENT_ID.SEQUENCE, index: 0, key: null });
        break;
      case EVENT_ID.POP:
        this.#stack.pop();
        this.#next();
        break;
      case EVENT_ID.SCALAR:
        this.#scalar(event);
        break;
      case EVENT_ID.ALIAS:
        this.#put(event.anchorStart - 1, event.anchorEnd, this.#inFull(this.#path));
        this.#next();
        break;
    }
  }

  finish(): string {
    this.#parts.push(structureOf(this.#text.slice(this.#at)));
    return this.#parts.join('').split('\n').map(withoutEnd).join('\n');
  }

  get #path(): Path {
    return this.#stack.map(({ isList, index, key }) => (isList ? index : (key ?? '')));
  }

  #next(): void {
    const frame = this.#stack.at(-1);
    if (!frame) return;
    frame.index++;
    frame.key = null;
  }

  #scalar(event: ScalarEvent): void {
    const frame = this.#stack.at(-1);
    const isKey = frame !== undefined && !frame.isList && frame.key === null;
    const { written, value } = eventScalar(this.#text, event);
    if (isKey) {
      frame.key = written;
      const key = this.#rewriting.key(this.#path);
      this.#put(this.#start(event), endOf(event), writtenScalar(key, event));
      return;
    }
    if (event.valueStart >= 0) {
      const path = this.#path;
      const isText = value !== null && this.#rewriting.isText?.(path);
      const other = this.#rewriting.value(path, isText ? written : value);
      this.#put(this.#start(event), endOf(event), writtenScalar(other, event));
    }
    this.#next();
  }

  /** A quoted scalar begins with its quote, a block with its sign. */
  #start({ style, valueStart, tagEnd, anchorEnd }: ScalarEvent): number {
    if (style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED) {
      return valueStart - 1;
    }
    if (style === SCALAR_STYLE.PLAIN) return valueStart;
    const from = Math.max(this.#at, tagEnd, anchorEnd);
    const header = this.#text.slice(from, valueStart).search(blockHeader);
    return header < 0 ? valueStart : from + header;
  }

  /** Puts a text in the place of another, which may have had more lines. */
  #put(start: number, end: number, text: string): void {
    const [, ...below] = this.#text.slice(start, end).split('\n');
    // What follows in its last line, as in brackets, must not stand further to the left.
    const indent = below.at(-1)?.match(/^[ \t]*(?=\S)/)?.[0] ?? '';
    const lines = '\n'.repeat(below.length) + indent;
    this.#parts.push(structureOf(this.#text.slice(this.#at, start)), text, lines);
    this.#at = end;
  }

  /** A value that an alias stands for, as it is at a path. */
  #inFull(path: Path): string {
    let value = this.#root;
    for (const step of path) value = (value as Record<string | number, unknown>)[step];
    return this.#flow(path, value);
  }

  #flow(path: Path, value: unknown): string {
    if (Array.isArray(value)) {
      return `[${value.map((item, index) => this.#flow([...path, index], item)).join(', ')}]`;
    }
    if (typeof value === 'object' && value !== null) {
      const entries = Object.entries(value).map(
        ([key, item]) =>
          `${narrow(this.#rewriting.key([...path, key]))}: ${this.#flow([...path, key], item)}`,
      );
      return `{ ${entries.join(', ')} }`;
    }
    return narrow(this.#rewriting.value(path, value as Scalar));
  }
}

function endOf({ style, valueEnd }: ScalarEvent): number {
  const isQuoted = style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED;
  return isQuoted ? valueEnd + 1 : valueEnd;
}

function writtenScalar(value: Scalar, { style }: ScalarEvent): string {
  if (typeof value !== 'string') return narrow(value);
  if (style === SCALAR_STYLE.DOUBLE_QUOTED) {
    return scalarText(value, { narrow: true, json: false, quotes: 'double' });
  }
  return narrow(value);
}

/** A scalar that can stand anywhere. */
function narrow(value: Scalar): string {
  if (typeof value === 'string' && plainWord.test(value) && plainScalar(value) === value) {
    return value;
  }
  return scalarText(value, { narrow: true, json: false, quotes: null });
}

function structureOf(gap: string): string {
  return gap.replace(besides, '').replace(notStructure, '');
}

/** A line without the spaces at its end, where a comment may have been. */
function withoutEnd(line: string): string {
  return line.endsWith('\r') ? `${line.trimEnd()}\r` : line.trimEnd();
}
