/** Lines that open with a click. The title is our own: no name from a file is in it. */
export function collapsed(title: string, lines: readonly string[]): string[] {
  return ['<details>', `<summary>${title}</summary>`, '', ...lines, '', '</details>'];
}
