/**
 * The number of each word in the order given, from 1, with as many digits as the last one has: so
 * their order as texts is the same.
 */
export function ranks(words: readonly string[]): (word: string) => string {
  const distinct = [...new Set(words)];
  const width = String(distinct.length).length;
  const numbers = new Map(
    distinct.map((word, index) => [word, String(index + 1).padStart(width, '0')]),
  );
  return (word) => numbers.get(word) ?? '0';
}
