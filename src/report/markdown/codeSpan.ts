import { visible } from '../text/visible.ts';
import { backticksAround } from './backticksAround.ts';

/** A text as code within a line; not for tables, where a bar in it would end the cell. */
export function codeSpan(text: string): string {
  const shown = visible(text) || ' ';
  const around = backticksAround(shown, 1);
  const isPadded = /^`|`$/.test(shown);
  return isPadded ? `${around} ${shown} ${around}` : `${around}${shown}${around}`;
}
