import { replacedSigns } from '../replacedSigns.ts';
import { truncate } from '../text/layout/truncate.ts';
import { visible } from '../text/visible.ts';

const longest = 80;

/** Signs that Mermaid would act on, and others that look much the same. */
const alike = {
  ':': '∶',
  ';': ',',
  '#': '＃',
  '%': '％',
  '<': '‹',
  '>': '›',
  '{': '(',
  '}': ')',
  '`': 'ʼ',
  '"': '”',
  '\\': '＼',
};

/** A text for a Mermaid diagram, on one line, in which nothing is taken for Mermaid's own. */
export function mermaidText(text: string): string {
  const plain = visible(text).replace(/\s*:\s+/g, ' – ');
  return truncate(replacedSigns(plain, alike), longest);
}
