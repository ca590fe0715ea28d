import { EVENT_ID, type Event } from 'js-yaml';
import { eventScalar, type ScalarEvent } from './eventScalar.ts';
import type { Limits } from './limits.ts';
import type { Path } from './path.ts';
import type { Problem, SourceProblemCode } from './problem.ts';
import { scalarOffset } from './scalarOffset.ts';
import { positionAt, problemAt, type SourceDocument } from './sourceDocument.ts';
import type { TextPlaces } from './textPlaces.ts';

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
  /** A scalar as it is written. */
  written: string;
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
  isText: TextPlaces,
): Problem<SourceProblemCode>[] {
  const composer = new Composer(document, limits, isText);
  for (const event of events) composer.take(event);
  return composer.finish();
}

class Composer {
  readonly #problems: Problem<SourceProblemCode>[] = [];
  readonly #stack: Frame[] = [];
  readonly #anchors = new Map<string, Anchor>();
  readonly #document: SourceDocument;
  readonly #limits: Limits;
  readonly #isText: TextPlaces;
  #documents = 0;
  #roots = 0;
  #aliased = 0;
  #refused = false;

  constructor(document: SourceDocument, limits: Limits, isText: TextPlaces) {
    this.#document = document;
    this.#limits = limits;
    this.#isText = isText;
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
      this.#anchors.set(anchor, {
        ...{ value: container, written: '', size: 0 },
        ...{ offset: event.start, open: true },
      });
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
    const { written, value } = eventScalar(this.#text, event);
    const offset = scalarOffset(this.#text, event, this.#stack.at(-1));
    const anchor = this.#anchorName(event.anchorStart, event.anchorEnd);
    if (anchor !== null) {
      this.#anchors.set(anchor, { value, written, size: 1, offset, open: false });
    }
    const frame = this.#stack.at(-1);
    if (frame && !Array.isArray(frame.container) && frame.key === null)
      this.#key(frame, written, offset);
    else this.#place(this.#meant(value, written), offset, 1);
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
    this.#place(this.#meant(anchor.value, anchor.written), offset, anchor.size);
  }

  /** A value as it is meant where it comes next. */
  #meant(value: unknown, written: string): unknown {
    const isPlain = typeof value === 'number' || typeof value === 'boolean';
    return isPlain && this.#isText(this.#path) ? written : value;
  }

  get #path(): Path {
    return this.#stack.map(({ container, key }) =>
      Array.isArray(container) ? container.length : (key?.text ?? ''),
    );
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
