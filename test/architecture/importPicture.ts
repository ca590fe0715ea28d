/** What each part may import: parts, single files of parts, or everything. */
export type ImportTable = Readonly<Record<string, readonly string[] | string>>;

interface Arrow {
  from: string;
  to: string;
  /** Only single files of the other part. */
  isPartial: boolean;
}

const partOf = (path: string) => path.split('/')[0] as string;

/**
 * The table as a Mermaid flowchart. An arrow that others lead around is left out, or the picture
 * would be a knot; the table itself stands below it.
 */
export function importPicture(table: ImportTable): string {
  const arrows = Object.entries(table).flatMap(([from, may]) => arrowsFrom(from, may, table));
  const needed = arrows.filter(({ from, to }) => !isReachedAround(from, to, arrows));
  const lines = needed.map(
    ({ from, to, isPartial }) => `  ${node(from)} ${isPartial ? '-.->' : '-->'} ${node(to)}`,
  );
  return ['```mermaid', 'flowchart TD', ...lines, '```'].join('\n');
}

/** The table in Markdown. */
export function importMarkdown(table: ImportTable): string {
  const rows = Object.entries(table).map(([part, may]) => {
    const list = typeof may === 'string' ? may : may.map((each) => `\`${each}\``).join(', ');
    return `| \`${part}\` | ${list || '–'} |`;
  });
  return ['| part | may import |', '|---|---|', ...rows].join('\n');
}

function arrowsFrom(from: string, may: readonly string[] | string, table: ImportTable): Arrow[] {
  // Nothing imports what may import everything.
  const free = (part: string) => typeof table[part] === 'string';
  const targets = typeof may === 'string' ? Object.keys(table).filter((part) => !free(part)) : may;
  const parts = [...new Set(targets.map((each) => (each in table ? each : partOf(each))))];
  return parts.map((to) => ({ from, to, isPartial: !targets.includes(to) }));
}

function isReachedAround(from: string, to: string, arrows: readonly Arrow[]): boolean {
  const seen = new Set<string>();
  const reaches = (part: string): boolean =>
    arrows.some((arrow) => {
      if (arrow.from !== part || (part === from && arrow.to === to)) return false;
      if (arrow.to === to) return true;
      if (seen.has(arrow.to)) return false;
      seen.add(arrow.to);
      return reaches(arrow.to);
    });
  return reaches(from);
}

/** An id that Mermaid can read, with the part as it is written. */
function node(part: string): string {
  return `${part.replace(/\W/g, '_')}["${part}"]`;
}
