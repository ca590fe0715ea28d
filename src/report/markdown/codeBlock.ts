import { harmless } from '../../text/harmless.ts';
import { backticksAround } from './backticksAround.ts';

/** Lines of a file as a block of code, exactly as they are. */
export function codeBlock(lines: readonly string[], language: 'yaml' | 'diff' | 'text'): string[] {
  const shown = lines.map(harmless);
  const fence = backticksAround(shown.join('\n'), 3);
  return [`${fence}${language}`, ...shown, fence];
}
