import type { Style } from '../style.ts';

/** A line with a sign that says whether all is well. */
export function marked(good: boolean, text: string, style: Style): string {
  return `${good ? style.green('✓') : style.red('✗')} ${text}`;
}
