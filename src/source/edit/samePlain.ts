/**
 * Whether two values, as read or as to be written, are equal. The order of keys is compared too,
 * so that nothing is moved unseen; keys that look like numbers come first in any object.
 */
export function samePlain(one: unknown, other: unknown): boolean {
  if (one === other || (Number.isNaN(one) && Number.isNaN(other))) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  if (Array.isArray(one) || Array.isArray(other)) {
    return (
      Array.isArray(one) &&
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((item, index) => samePlain(item, other[index]))
    );
  }
  const entries = Object.entries(one);
  const others = Object.entries(other);
  return (
    entries.length === others.length &&
    entries.every(([key, value], index) => {
      const [otherKey, otherValue] = others[index] as [string, unknown];
      return key === otherKey && samePlain(value, otherValue);
    })
  );
}
