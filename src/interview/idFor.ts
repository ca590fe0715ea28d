/** Words that mean something else where an id is expected. */
const reserved = ['none', 'unknown'];

/** Accents and other marks that stand on letters. */
const marks = /\p{M}/gu;

/**
 * An id for something that people call by a name: its letters and digits without accents, in
 * kebab case; a number is added where it is taken. A name without any gives `item`.
 */
export function idFor(name: string, taken: readonly string[]): string {
  const plain = name
    .normalize('NFKD')
    .replace(marks, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const base = plain === '' ? 'item' : plain;
  for (let number = 1; ; number++) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!taken.includes(id) && !reserved.includes(id)) return id;
  }
}
