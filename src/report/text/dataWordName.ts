import { ownValue } from '../ownValue.ts';
import type { ReportWords } from '../reportWords.ts';
import { visible } from './visible.ts';

/** A data kind, or a group of them, in plain words; a word that is not known as it is. */
export function dataWordName(word: string, { terms }: Pick<ReportWords, 'terms'>): string {
  const names: Readonly<Record<string, string>> = { ...terms.dataKinds, ...terms.dataGroups };
  return ownValue(names, word) ?? visible(word);
}
