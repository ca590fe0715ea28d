import { quoted } from './quoted.ts';

const MOST = 12;

/**
 * The words that may be written, as the end of a sentence. The one that was probably meant comes
 * first; a long list is cut.
 */
export function choices(allowed: unknown, suggestion: string | null): string {
  const words: readonly string[] = Array.isArray(allowed) ? allowed : [];
  const meant = words.filter((word) => word === suggestion);
  const sorted = [...meant, ...words.filter((word) => word !== suggestion)];
  const shown = sorted.slice(0, MOST).map(quoted).join(', ');
  if (shown === '') return '';
  return sorted.length > MOST ? `${shown}, …` : `${shown}.`;
}
