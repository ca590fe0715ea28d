import fc from 'fast-check';
import type { Edit, PlainValue } from '../../../src/source/edit/edit.ts';
import type { Path } from '../../../src/source/path.ts';

/** An edit before it is known of which document. */
export interface EditSeed {
  kind: Edit['kind'];
  steps: readonly number[];
  beyond: readonly (string | 0)[];
  value: PlainValue;
}

const text = fc.oneof(
  fc.constantFrom(
    ...['store', 'yes', 'unknown', 'two words', 'a: b', 'a #b', '# c', '- d', '"q"', "it's", '12'],
    ...['true', '~', '', ' a', 'a ', '{a}', '[b]', 'a, b', '*x', '&x', '!x', '@x', '%x', '|', '>'],
    ...['one\ntwo\n', 'one\ntwo', '\n', 'a\n\n', ' a\nb', 'a\tb', '\tc', 'a:', '?', '? a', '---'],
    ...['http://x.y', 'x'.repeat(120), 'long words '.repeat(20), '<<', '0x1F', '1e3', '.5', '...'],
  ),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
);
/** Not all numbers can be written in JSON. */
const number = fc
  .double({ noNaN: true, noDefaultInfinity: true })
  .map((each) => (each === 0 ? 0 : each));
const scalar = fc.oneof(text, fc.integer(), number, fc.boolean(), fc.constant(null));
const key = fc
  .oneof(fc.constantFrom('from', 'to', 'data', 'a', 'b', 'two words', 'a: b', '7', ''), text)
  .filter((each) => each !== '__proto__' && each !== '<<' && each.length < 100);

const plainValue = fc.letrec<{ value: PlainValue }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 4 }),
  ),
})).value;

export const editSeed: fc.Arbitrary<EditSeed> = fc.record({
  kind: fc.constantFrom('set', 'set', 'append', 'remove'),
  steps: fc.array(fc.nat(20), { minLength: 1, maxLength: 4 }),
  beyond: fc.oneof(
    { weight: 2, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(fc.oneof(key, fc.constant(0 as const)), { maxLength: 2 }) },
  ),
  value: plainValue,
});

/** The edit of a document that a seed comes to: its path leads to something, and maybe beyond. */
export function editOf(seed: EditSeed, document: PlainValue): Edit {
  const path: (string | number)[] = [];
  let value = document;
  for (const step of seed.steps) {
    if (typeof value !== 'object' || value === null) break;
    const keys = Object.keys(value);
    if (keys.length === 0 || (path.length > 0 && step % 4 === 3)) break;
    const next = keys[step % keys.length] as string;
    path.push(Array.isArray(value) ? Number(next) : next);
    value = (value as Record<string, PlainValue>)[next] as PlainValue;
  }
  for (const step of seed.beyond) {
    path.push(step === 0 && Array.isArray(value) ? value.length : step);
    value = null;
  }
  if (path.length === 0) path.push('new');
  const { kind } = seed;
  return kind === 'remove' ? { kind, path } : { kind, path, value: seed.value };
}

/** The value of a document after an edit; undefined where the edit makes no sense. */
export function expectedValue(document: PlainValue, edit: Edit): PlainValue | undefined {
  return edit.kind === 'remove'
    ? without(document, edit.path)
    : changed(document, edit.path, (old) => {
        if (edit.kind === 'set') return edit.value;
        if (isOpen(old)) return [edit.value];
        if (Array.isArray(old)) return [...old, edit.value];
        return typeof old === 'object' ? undefined : [old as PlainValue, edit.value];
      });
}

type Maybe = PlainValue | undefined;

function changed(value: Maybe, path: Path, change: (old: Maybe) => Maybe): Maybe {
  const [step, ...rest] = path;
  if (step === undefined) return change(value);
  const parent = isOpen(value) ? (typeof step === 'number' ? [] : {}) : value;
  if (Array.isArray(parent)) {
    if (typeof step !== 'number' || step > parent.length) return undefined;
    const item = changed(parent[step], rest, change);
    return item === undefined ? undefined : parent.toSpliced(step, 1, item);
  }
  if (typeof parent !== 'object') return undefined;
  const map = parent as Readonly<Record<string, PlainValue>>;
  const entry = changed(Object.hasOwn(map, step) ? map[step] : undefined, rest, change);
  return entry === undefined ? undefined : { ...map, [step]: entry };
}

function without(value: PlainValue, [step, ...rest]: Path): PlainValue {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step as string)) {
    return value;
  }
  if (Array.isArray(value)) {
    const at = step as number;
    return rest.length > 0 ? value.with(at, without(value[at], rest)) : value.toSpliced(at, 1);
  }
  const entries = Object.entries(value as Record<string, PlainValue>).flatMap(([key, each]) => {
    if (key !== String(step)) return [[key, each]];
    return rest.length > 0 ? [[key, without(each, rest)]] : [];
  });
  return Object.fromEntries(entries);
}

function isOpen(value: Maybe): boolean {
  return value === undefined || value === null || value === 'unknown';
}
