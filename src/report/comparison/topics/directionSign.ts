import type { Direction } from '../../../compare/comparison.ts';
import type { EntrySign } from './topic.ts';

/** Whether something is lost, gained, or neither of the two. */
export function directionSign(direction: Direction): EntrySign {
  if (direction === 'same') return 'other';
  return direction === 'up' ? 'gained' : 'lost';
}
