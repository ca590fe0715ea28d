const below = '  ';

/** Lines as one item of a list: `- ` or `- [ ] `; all but the first stand below it. */
export function listItem(bullet: '- ' | '- [ ] ', lines: readonly string[]): string[] {
  return lines.map((line, index) => {
    if (index === 0) return bullet + line;
    return line === '' ? '' : below + line;
  });
}
