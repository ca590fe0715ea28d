/** A heading alone tells nothing. */
const least = 2;

/**
 * Parts of a screen, one below the other with a line between them, in at most so many rows. What
 * comes first matters most: the first part that does not fit is cut, and the rest is left out.
 */
export function fitted(
  parts: readonly (readonly string[])[],
  rows: number,
  cut: (lines: number) => string,
): string[] {
  const present = parts.filter((part) => part.length > 0);
  const all = present.flatMap((part, index) => (index === 0 ? part : ['', ...part]));
  if (all.length <= rows) return all;
  const lines: string[] = [];
  for (const part of present) {
    const gap = lines.length === 0 ? [] : [''];
    // One row says how much is left out.
    const room = rows - 1 - lines.length - gap.length;
    if (room < Math.min(least, part.length)) break;
    lines.push(...gap, ...part.slice(0, room));
    if (room < part.length) break;
  }
  return [...lines, cut(all.slice(lines.length).filter((line) => line !== '').length)];
}
