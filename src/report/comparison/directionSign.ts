import type { Direction } from '../../compare/comparison.ts';
import type { Style } from '../style.ts';

/** A sign for what is lost, gained, or neither. */
export function directionSign(direction: Direction, style: Style): string {
  if (direction === 'same') return style.yellow('~');
  return direction === 'up' ? style.green('✓') : style.red('✗');
}
