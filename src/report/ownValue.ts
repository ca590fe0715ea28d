/**
 * What stands under a key that may come from a file: undefined where there is no such key, and for
 * `constructor` and the like too, which every object answers to.
 */
export function ownValue<Value>(
  values: Readonly<Record<string, Value>>,
  key: string,
): Value | undefined {
  return Object.hasOwn(values, key) ? values[key] : undefined;
}
