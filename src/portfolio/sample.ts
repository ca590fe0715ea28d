import { textHash } from './textHash.ts';

/**
 * Values by names, of which there may be any number: once there are too many, only those whose hash
 * is smallest stay. A name that stays has been there from the first time on, so its value is exact,
 * and two samples make the one that a single pass would have made.
 */
export interface Sample<Value> {
  values: Map<string, Value>;
  /** Whether names were left out. */
  cut: boolean;
}

export function emptySample<Value>(): Sample<Value> {
  return { values: new Map(), cut: false };
}

/** The value of a name, made where it is new. */
export function sampledValue<Value>(
  sample: Sample<Value>,
  name: string,
  limit: number,
  make: () => Value,
): Value {
  const known = sample.values.get(name);
  if (known !== undefined) return known;
  // Sorting at every new name would take long: twice as many are let in before some have to go.
  if (sample.values.size >= 2 * limit) trimSample(sample, limit);
  const made = make();
  sample.values.set(name, made);
  return made;
}

/** Leaves out the names that are too many. Has to be done before a sample is read. */
export function trimSample<Value>(sample: Sample<Value>, limit: number): void {
  if (sample.values.size <= limit) return;
  const ranked = [...sample.values]
    .map(([name, value]) => ({ name, value, hash: textHash(name) }))
    .sort((one, other) => one.hash - other.hash || (one.name < other.name ? -1 : 1));
  sample.values = new Map(ranked.slice(0, limit).map(({ name, value }) => [name, value]));
  sample.cut = true;
}
