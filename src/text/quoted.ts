const LONGEST = 100;

/** A word of the file, marked as such; one without end is cut. */
export function quoted(word: unknown): string {
  const characters = Array.from(String(word).slice(0, 2 * LONGEST));
  const shown = characters.slice(0, LONGEST).join('');
  return `\`${shown}${shown.length < String(word).length ? '…' : ''}\``;
}
