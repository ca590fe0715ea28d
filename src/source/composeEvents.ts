import { EVENT_ID, type Event, SCALAR_STYLE } from 'js-yaml';
import { eventScalar, type ScalarEvent } from './eventScalar.ts';
import type { Limits } from './limits.ts';
import type { Problem, SourceProblemCode } from './problem.ts';
import { positionAt, problemAt, type SourceDocument } from './sourceDocument.ts';

type Container = Record<string, unknown> | unknown[];

interface Frame {
  container: Container;
  start: number;
  /** The key whose value comes next; null where a key is expected, or in a list. */
  key: { text: string; offset: number; duplicate: boolean } | null;
  anchor: string | null;
  /** Values inside, this one included, aliases counted at full size. */
  size: number;
}

interface Anchor {
  value: unknown;
  size: number;
  offset: number;
  open: boolean;
}

/** The tags that fit each kind of node. */
const KNOWN_TAGS = {
  map: /^!!map$|^!$/,
  list: /^!!seq$|^!$/,
  scalar: /^!!(?:str|int|float|bool|null)$|^!$/,
};
const BLOCK_HEADER = /[|>][-+0-9]{0,2}[ \t]*(?:[ \t]#.*)?\r?\n?$/;
/** The one key that would act on the object it is put in. */
const RESERVED = '__proto__';

/**
 * Builds the values and places of a document from the parser's events, and lists every problem
 * on the way. Aliases share the value they stand for; one that contains itself is refused.
 */
export function composeEvents(
  document: SourceDocument,
  events: readonly Event[],
  limits: Limits,
): Problem<SourceProblemCode>[] {
  const composer = new Composer(document, limits);
  for (const event of events) composer.take(event);
  return composer.finish();
}

class Composer {
  readonly #problems: Problem<SourceProblemCode>[] = [];
  readonly #stack: Frame[] = [];
  readonly #anchors = new Map<string, Anchor>();
  readonly #document: SourceDocument;
  readonly #limits: Limits;
  #documents = 0;
  #roots = 0;
  #aliased = 0;
  #refused = false;

  constructor(document: SourceDocument, limits: Limits) {
    this.#document = document;
    this.#limits = limits;
  }

  take(event: Event): void {
    if (this.#refused) return;
    switch (event.type) {
      case EVENT_ID.DOCUMENT:
        this.#documents++;
        break;
      case EVENT_ID.MAPPING:
        this.#open(event, Object.create(null) as Record<string, unknown>);
        break;
      case EVENT_ID.SEQUENCE:
        this.#open(event, []);
        break;
      case EVENT_ID.SCALAR:
        this.#scalar(event);
        break;
      case EVENT_ID.ALIAS:
        this.#alias(event.anchorStart, event.anchorEnd);
        break;
      case EVENT_ID.POP:
        this.#close();
        break;
    }
  }

  finish(): Problem<SourceProblemCode>[] {
    // What was read of a text that was refused says nothing about the rest.
    if (this.#refused) return this.#problems;
    const { value } = this.#document;
    if (this.#roots === 0 || (value === null && this.#problems.length === 0)) {
      this.#problem('empty-file', 0);
    } else if (typeof value !== 'object' || Array.isArray(value)) {
      this.#problem('wrong-root', this.#document.places.rootOffset, {
        found: Array.isArray(value) ? 'list' : 'text',
      });
    }
    return this.#problems;
  }

  get #text(): string {
    return this.#document.index.text;
  }

  #problem(
    code: SourceProblemCode,
    offset: number,
    values: Problem['values'] = {},
    related = -1,
  ): void {
    this.#problems.push(
      problemAt(this.#document, code, positionAt(this.#document, offset), {
        values,
        related: related < 0 ? null : positionAt(this.#document, related),
      }),
    );
  }

  #open(event: Extract<Event, { type: 2 | 3 }>, container: Container): void {
    this.#checkTag(Array.isArray(container) ? 'list' : 'map', event.tagStart, event.tagEnd);
    if (Array.isArray(container)) this.#document.places.list(container);
    else this.#document.places.map(container);
    const anchor = this.#anchorName(event.anchorStart, event.anchorEnd);
    if (anchor !== null) {
      this.#anchors.set(anchor, { value: container, size: 0, offset: event.start, open: true });
    }
    this.#stack.push({ container, start: event.start, key: null, anchor, size: 1 });
  }

  #close(): void {
    const frame = this.#stack.pop();
    if (!frame) return;
    if (frame.anchor !== null) {
      const anchor = this.#anchors.get(frame.anchor);
      if (anchor) Object.assign(anchor, { open: false, size: frame.size });
    }
    this.#place(frame.container, frame.start, frame.size);
  }

  #scalar(event: ScalarEvent): void {
    this.#checkTag('scalar', event.tagStart, event.tagEnd);
    const { written: text, value } = eventScalar(this.#text, event);
    const offset = this.#scalarOffset(event);
    const anchor = this.#anchorName(event.anchorStart, event.anchorEnd);
    if (anchor !== null) this.#anchors.set(anchor, { value, size: 1, offset, open: false });
    const frame = this.#stack.at(-1);
    if (frame && !Array.isArray(frame.container) && frame.key === null)
      this.#key(frame, text, offset);
    else this.#place(value, offset, 1);
  }

  /** A quoted scalar is found at its quote, a block at its sign; an empty value at the key or list it belongs to. */
  #scalarOffset(event: ScalarEvent): number {
    if (event.valueStart < 0) {
      const frame = this.#stack.at(-1);
      return frame?.key?.offset ?? frame?.start ?? 0;
    }
    switch (event.style) {
      case SCALAR_STYLE.SINGLE_QUOTED:
      case SCALAR_STYLE.DOUBLE_QUOTED:
        return event.valueStart - 1;
      case SCALAR_STYLE.LITERAL_BLOCK:
      case SCALAR_STYLE.FOLDED_BLOCK:
        return this.#headerOffset(event);
      default:
        return event.valueStart;
    }
  }

  /** The `|` or `>` of a block scalar, whose text begins on the line below. */
  #headerOffset(event: ScalarEvent): number {
    const line = this.#text.lastIndexOf('\n', event.valueStart - 2) + 1;
    const key = this.#stack.at(-1)?.key;
    const from = Math.max(
      line,
      event.tagEnd,
      event.anchorEnd,
      key ? key.offset + key.text.length : 0,
    );
    const header = this.#text.slice(from, event.valueStart);
    const indicator = header.search(BLOCK_HEADER);
    return indicator < 0 ? event.valueStart : from + indicator;
  }

  #key(frame: Frame, text: string, offset: number): void {
    const map = frame.container as Record<string, unknown>;
    const duplicate = Object.hasOwn(map, text);
    if (duplicate) {
      const first = this.#document.places.child(map, text, 'key');
      this.#problem('duplicate-key', offset, { key: text }, first?.offset);
    }
    if (text === RESERVED) this.#problem('reserved-key', offset, { key: text });
    if (text === '<<') this.#problem('merge-key', offset);
    frame.key = { text, offset, duplicate };
  }

  #alias(anchorStart: number, anchorEnd: number): void {
    const name = this.#text.slice(anchorStart, anchorEnd);
    const offset = anchorStart - 1;
    const anchor = this.#anchors.get(name);
    if (!anchor || anchor.open) {
      const code = anchor ? 'cyclic-alias' : 'unknown-alias';
      this.#problem(code, offset, { alias: name }, anchor?.offset);
      this.#place(null, offset, 1);
      return;
    }
    this.#aliased += anchor.size;
    if (this.#aliased > this.#limits.aliased) {
      this.#problem('too-many-aliases', offset, { limit: this.#limits.aliased });
      this.#refused = true;
      return;
    }
    this.#place(anchor.value, offset, anchor.size);
  }

  #place(value: unknown, offset: number, size: number): void {
    const frame = this.#stack.at(-1);
    if (!frame) {
      this.#root(value, offset);
      return;
    }
    frame.size += size;
    const { container, key } = frame;
    if (Array.isArray(container)) {
      container.push(value);
      this.#document.places.addItem(container, offset);
    } else if (key === null) {
      this.#problem('complex-key', offset);
      frame.key = { text: '', offset, duplicate: true };
    } else {
      frame.key = null;
      if (key.duplicate || key.text === RESERVED) return;
      container[key.text] = value;
      this.#document.places.addEntry(container, key.text, key.offset, offset);
    }
  }

  #root(value: unknown, offset: number): void {
    this.#roots++;
    if (this.#documents > 1) {
      if (this.#documents === 2) {
        const marker = this.#text.indexOf('\n---', this.#document.places.rootOffset);
        this.#problem('several-documents', marker < 0 ? offset : marker + 1);
      }
      return;
    }
    this.#document.value = value;
    this.#document.places.rootOffset = offset;
  }

  #anchorName(start: number, end: number): string | null {
    return start < 0 ? null : this.#text.slice(start, end);
  }

  #checkTag(kind: keyof typeof KNOWN_TAGS, start: number, end: number): void {
    if (start < 0) return;
    const tag = this.#text.slice(start, end);
    if (!KNOWN_TAGS[kind].test(tag)) this.#problem('unknown-tag', start, { tag });
  }
}
