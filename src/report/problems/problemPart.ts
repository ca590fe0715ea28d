import type { Style } from '../style.ts';
import { visible } from '../text/visible.ts';
import type { Problem, ProblemPlace } from './problem.ts';
import type { ProblemWords } from './problemWords.ts';

const framePart = /^([> ] *\d* \| *)(.*)$/;

interface Options {
  words: ProblemWords;
  style: Style;
}

/** One problem for a terminal: its place, its sentence, its lines and advice. */
export function problemPart(
  problem: Problem,
  sentence: string,
  { words, style }: Options,
  mark = '',
): string {
  const lines = [visible(sentence)];
  const place = problem.at ? style.cyan(placeText(problem.at)) : '';
  if (problem.at || mark !== '') lines.unshift([place, mark].filter(Boolean).join('  '));
  if (problem.frame) lines.push(frameText(problem.frame, style));
  if (problem.suggestion) {
    lines.push(style.green(words.problems.suggestion(visible(problem.suggestion))));
  }
  if (problem.related) lines.push(words.problems.related(placeText(problem.related)));
  return lines.join('\n');
}

function placeText({ file, line, column }: ProblemPlace): string {
  return `${visible(file)}:${line}:${column}`;
}

/** `visible` trims, so the gutter and the indentation are kept aside. */
function frameText(frame: string, style: Style): string {
  return frame
    .split('\n')
    .map((line) => {
      const [, gutter = '', rest = line] = framePart.exec(line) ?? [];
      const shown = `  ${gutter}${visible(rest)}`.trimEnd();
      return line.startsWith('>') ? shown : style.dim(shown);
    })
    .join('\n');
}
