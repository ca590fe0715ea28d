/** A starter with its examples in use: as its header says, for all keys that have any. */
export function uncommented(text: string): string {
  const lines = text.split('\n');
  const isExample = (line: string | undefined) => line?.startsWith('#   ') === true;
  return lines
    .map((line, index) => {
      if (isExample(line)) return line.slice('# '.length);
      return isExample(lines[index + 1])
        ? line.replace(/^(\w+:) (?:\{\}|\[\]|unknown)/, '$1')
        : line;
    })
    .join('\n');
}
