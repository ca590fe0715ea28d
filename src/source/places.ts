/** Offsets of one list or map: `offsets` holds one number an item, or two an entry (key, value). */
interface Collection {
  keys: string[] | null;
  offsets: number[];
  byKey: Map<string, number> | null;
  /** Added to every offset: where the text begins that it is written in. */
  start: number;
}

const INDEX_FROM = 16;

/** Where each item of each list and map of a document stands, by the identity of list and map. */
export class Places {
  rootOffset = 0;
  // Not a WeakMap: with many entries it makes every garbage collection dear.
  readonly #collections: Map<object, Collection>;

  constructor(collections = new Map<object, Collection>()) {
    this.#collections = collections;
  }

  /** The same places, for a document inside this one whose root stands at an offset. */
  rootedAt(offset: number): Places {
    const places = new Places(this.#collections);
    places.rootOffset = offset;
    return places;
  }

  list(list: object): void {
    this.#collections.set(list, { keys: null, offsets: [], byKey: null, start: 0 });
  }

  map(map: object): void {
    this.#collections.set(map, { keys: [], offsets: [], byKey: null, start: 0 });
  }

  /** Takes over the places of a value of another document, whose text begins at `start` here. */
  adopt(value: unknown, from: Places, start: number): void {
    if (typeof value !== 'object' || value === null || this.#collections.has(value)) return;
    const collection = from.#collections.get(value);
    if (!collection) return;
    this.#collections.set(value, { ...collection, start: collection.start + start });
    for (const inner of Object.values(value)) this.adopt(inner, from, start);
  }

  addItem(list: object, offset: number): void {
    this.#collections.get(list)?.offsets.push(offset);
  }

  addEntry(map: object, key: string, keyOffset: number, valueOffset: number): void {
    const collection = this.#collections.get(map);
    if (!collection?.keys) return;
    collection.byKey?.set(key, collection.keys.length);
    collection.keys.push(key);
    collection.offsets.push(keyOffset, valueOffset);
  }

  /** Value and offset of an item or entry, or null where there is none. */
  child(
    parent: unknown,
    step: string | number,
    part: 'key' | 'value',
  ): { value: unknown; offset: number } | null {
    if (typeof parent !== 'object' || parent === null) return null;
    const collection = this.#collections.get(parent);
    if (!collection) return null;
    const slot = slotOf(collection, step);
    const offset = collection.offsets[part === 'key' || !collection.keys ? slot : slot + 1];
    if (slot < 0 || offset === undefined) return null;
    const value = (parent as Record<string | number, unknown>)[step];
    return { value, offset: offset + collection.start };
  }
}

function slotOf(collection: Collection, step: string | number): number {
  if (!collection.keys) return typeof step === 'number' ? step : -1;
  const key = String(step);
  if (collection.keys.length < INDEX_FROM) return 2 * collection.keys.indexOf(key);
  collection.byKey ??= new Map(collection.keys.map((each, index) => [each, index]));
  return 2 * (collection.byKey.get(key) ?? -1);
}
