import type { Style } from '../style.ts';
import { measure } from '../text/layout/measure.ts';
import { unbroken, wrap } from '../text/layout/wrap.ts';
import { visible } from '../text/visible.ts';
import type { Problem, ProblemPlace } from './problem.ts';
import type { ProblemWords } from './problemWords.ts';

/** A name, or a command to be copied, that has room on any line. */
const shortCode = /`[^`]{1,50}`/g;
const framePart = /^([> ] *\d* \| *)(.*)$/;

/** How to show what is wrong in a terminal. */
export interface ProblemOptions {
  words: ProblemWords;
  style: Style;
  /** Columns of the terminal; fewer than 60 count as 60. */
  width: number;
}

/**
 * One problem for a terminal: its place, its sentence, its lines and advice. Sentences are wrapped;
 * places, lines of the file, names and commands stay whole, to be copied.
 */
export function problemPart(
  problem: Problem,
  sentence: string,
  { words, style, width }: ProblemOptions,
  mark = '',
): string {
  const wrapped = (text: string) =>
    wrap(text.replaceAll(shortCode, unbroken), measure(width), { whole: true });
  const lines = wrapped(visible(sentence));
  const place = problem.at ? style.cyan(placeText(problem.at)) : '';
  if (problem.at || mark !== '') lines.unshift([place, mark].filter(Boolean).join('  '));
  if (problem.frame) lines.push(frameText(problem.frame, style));
  if (problem.suggestion) {
    const advice = words.problems.suggestion(visible(problem.suggestion));
    lines.push(...wrapped(advice).map(style.green));
  }
  if (problem.related) lines.push(...wrapped(words.problems.related(placeText(problem.related))));
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
