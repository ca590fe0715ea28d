import { SCALAR_STYLE } from 'js-yaml';
import type { ScalarEvent } from './eventScalar.ts';

/** What a scalar belongs to: a list, or a map with the key that it follows. */
interface Owner {
  start: number;
  key: { text: string; offset: number } | null;
}

const blockHeader = /[|>][-+0-9]{0,2}[ \t]*(?:[ \t]#.*)?\r?\n?$/;

/**
 * Where a scalar is found in a text: a quoted one at its quote, a block at its sign; an empty one
 * at the key or list it belongs to.
 */
export function scalarOffset(text: string, event: ScalarEvent, owner: Owner | undefined): number {
  if (event.valueStart < 0) return owner?.key?.offset ?? owner?.start ?? 0;
  switch (event.style) {
    case SCALAR_STYLE.SINGLE_QUOTED:
    case SCALAR_STYLE.DOUBLE_QUOTED:
      return event.valueStart - 1;
    case SCALAR_STYLE.LITERAL_BLOCK:
    case SCALAR_STYLE.FOLDED_BLOCK:
      return headerOffset(text, event, owner?.key ?? null);
    default:
      return event.valueStart;
  }
}

/** The `|` or `>` of a block scalar, whose text begins on the line below. */
function headerOffset(text: string, event: ScalarEvent, key: Owner['key']): number {
  const line = text.lastIndexOf('\n', event.valueStart - 2) + 1;
  const behindKey = key ? key.offset + key.text.length : 0;
  const from = Math.max(line, event.tagEnd, event.anchorEnd, behindKey);
  const indicator = text.slice(from, event.valueStart).search(blockHeader);
  return indicator < 0 ? event.valueStart : from + indicator;
}
