/** Columns of the terminal that is drawn. */
export const pictureColumns = 80;

const cell = { width: 8.4, height: 18 };
const margin = 18;
const colours: Readonly<Record<number, string>> = {
  31: '#ff7b72',
  32: '#7ee787',
  33: '#f2cc60',
  36: '#79c0ff',
};
const ink = '#e6edf3';

interface Look {
  bold: boolean;
  dim: boolean;
  colour: string;
}

interface Span extends Look {
  text: string;
  column: number;
}

/** Draws lines of terminal output, colours and all, as an SVG that looks alike with any font. */
export function terminalPicture(rows: readonly string[]): string {
  const width = pictureColumns * cell.width + 2 * margin;
  const height = rows.length * cell.height + 2 * margin;
  const texts = rows.flatMap((row, index) => spans(row).map((span) => drawnSpan(span, index)));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="The first screen of a report in a terminal">`,
    `<rect width="${width}" height="${height}" rx="10" fill="#0d1117"/>`,
    `<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14" xml:space="preserve">`,
    ...texts,
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

/** The parts of a line that look alike, each with its column. */
function spans(row: string): Span[] {
  const found: Span[] = [];
  const state: Look = { bold: false, dim: false, colour: ink };
  let column = 0;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what a terminal's colours are made of
  for (const part of row.split(/(\u001b\[[0-9;]*m)/)) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: as above
    const code = /^\u001b\[([0-9;]*)m$/.exec(part);
    if (code) for (const each of (code[1] ?? '').split(';')) apply(state, Number(each));
    else {
      if (part.trim() !== '') found.push({ ...state, text: part, column });
      column += [...part].length;
    }
  }
  return found;
}

function apply(state: Look, code: number): void {
  if (code === 0) Object.assign(state, { bold: false, dim: false, colour: ink });
  if (code === 1) state.bold = true;
  if (code === 2) state.dim = true;
  if (code === 22) Object.assign(state, { bold: false, dim: false });
  if (code === 39) state.colour = ink;
  state.colour = colours[code] ?? state.colour;
}

/** The length is fixed, so that columns stay columns whatever font the reader has. */
function drawnSpan({ text, column, bold, dim, colour }: Span, row: number): string {
  const x = margin + column * cell.width;
  const y = margin + row * cell.height + 14;
  const look = `fill="${colour}"${bold ? ' font-weight="700"' : ''}${dim ? ' opacity="0.65"' : ''}`;
  const length = ([...text].length * cell.width).toFixed(1);
  return `<text x="${x.toFixed(1)}" y="${y}" ${look} textLength="${length}" lengthAdjust="spacingAndGlyphs">${escaped(text)}</text>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
