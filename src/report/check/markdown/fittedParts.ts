import type { CheckPart } from './checkPart.ts';

interface Fitted {
  /** The parts as they are shown. */
  blocks: string[][];
  /** How many items are not shown; a part without items counts as one. */
  left: number;
}

const encoder = new TextEncoder();

/** A part may take so many bytes even where there are many of them: then the last ones go. */
const leastShare = 2_000;

/**
 * The parts in at most so many bytes of UTF-8, an empty line between each two. The first come
 * first, but none takes more than its share, so that a long one leaves something to those after
 * it; `more` says how many of its items are not shown. A part for which nothing is left is dropped.
 */
export function fittedParts(
  parts: readonly CheckPart[],
  limit: number,
  more: (number: number) => string,
): Fitted {
  const share = Math.max(leastShare, fairShare(parts.map(sizeOf), limit));
  let [space, left] = [limit, 0];
  const blocks = parts.flatMap((part) => {
    const fitted = fittedPart(part, Math.min(space, share), more);
    left += fitted === null ? Math.max(1, part.items.length) : part.items.length - fitted.shown;
    if (fitted === null) return [];
    space -= bytesOf(fitted.block) + 1;
    return [fitted.block];
  });
  return { blocks, left };
}

/** The most that each may have so that all together have no more than the limit. */
function fairShare(sizes: readonly number[], limit: number): number {
  let space = limit;
  const ascending = [...sizes].sort((one, other) => one - other);
  for (const [index, size] of ascending.entries()) {
    const share = Math.floor(space / (ascending.length - index));
    if (size > share) return share;
    space -= size;
  }
  return limit;
}

function fittedPart(
  { before, items, after }: CheckPart,
  space: number,
  more: (number: number) => string,
): { block: string[]; shown: number } | null {
  const whole = [...before, ...items, ...after];
  if (bytesOf(whole) + 1 <= space) return { block: whole, shown: items.length };
  let free = space - bytesOf([...before, more(items.length), ...after]) - 1;
  if (free < 0) return null;
  const end = items.findIndex((item) => {
    free -= bytesOf([item]);
    return free < 0;
  });
  const shown = items.slice(0, end);
  const rest = more(items.length - shown.length);
  return { block: [...before, ...shown, rest, ...after], shown: shown.length };
}

/** With the empty line after it. */
function sizeOf({ before, items, after }: CheckPart): number {
  return bytesOf(before) + bytesOf(items) + bytesOf(after) + 1;
}

function bytesOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + encoder.encode(line).length + 1, 0);
}
