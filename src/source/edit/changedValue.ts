import type { Path } from '../path.ts';
import type { Change } from './change.ts';

type PlainMap = Record<string, unknown>;

/** The value of a document after a change. What is not changed is shared with the value before. */
export function changedValue(value: unknown, change: Change): unknown {
  switch (change.kind) {
    case 'replace':
      return changedAt(value, change.path, () => change.value);
    case 'add':
      return changedAt(value, change.path, (parent) =>
        change.key === null
          ? [...((parent ?? []) as unknown[]), change.value]
          : { ...(parent as PlainMap | null), [change.key]: change.value },
      );
    case 'remove':
      return changedAt(value, change.path.slice(0, -1), (parent) =>
        without(parent, change.path.at(-1) as string | number),
      );
  }
}

function changedAt(value: unknown, path: Path, change: (value: unknown) => unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return change(value);
  if (Array.isArray(value)) {
    return value.with(step as number, changedAt(value[step as number], rest, change));
  }
  const map = value as PlainMap;
  return { ...map, [step]: changedAt(map[step], rest, change) };
}

function without(parent: unknown, step: string | number): unknown {
  if (Array.isArray(parent)) return parent.toSpliced(step as number, 1);
  return Object.fromEntries(
    Object.entries(parent as PlainMap).filter(([key]) => key !== String(step)),
  );
}
