import { quoted } from './quoted.ts';

const MOST = 12;

/** The words that may be written, with the one that was probably meant first; long lists are cut. */
export function choices(allowed: unknown, suggestion: string | null): string {
  const words: readonly string[] = Array.isArray(allowed) ? allowed : [];
  const meant = words.filter((word) => word === suggestion);
  const sorted = [...meant, ...words.filter((word) => word !== suggestion)];
  const shown = sorted.slice(0, MOST).map(quoted).join(', ');
  return sorted.length > MOST ? `${shown}, …` : shown;
}
