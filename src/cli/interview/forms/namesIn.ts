/** Names that were written one after the other, with commas between them. */
export function namesIn(text: string): string[] {
  return [...new Set(text.split(/[,;]/).map((name) => name.trim()))].filter((name) => name !== '');
}
