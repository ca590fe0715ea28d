/** So many backticks that a text between them does not end what they begin. */
export function backticksAround(text: string, fewest: number): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  return '`'.repeat(longest < fewest ? fewest : longest + 1);
}
