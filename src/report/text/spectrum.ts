import stringWidth from 'string-width';
import { ladder } from './ladder.ts';
import { spaces } from './layout/pad.ts';
import { indented } from './layout/section.ts';
import type { Page, Section } from './page.ts';

const symbols = { here: '●', possible: '◎', other: '○', between: '━', beyond: '─', claim: '▲' };

/** The ladder as a line: where the company stands, where it may stand, and what it claims. */
export const spectrum: Section = (page) => {
  const length = page.measure - 4;
  const nodes = ladder.map((_, step) => Math.round((step * (length - 1)) / (ladder.length - 1)));
  return indented([labelLine(page, nodes, length), rail(page, nodes), ...claimLine(page, nodes)]);
};

function labelLine({ assessment, words, style }: Page, nodes: readonly number[], length: number) {
  let line = '';
  let end = 0;
  ladder.forEach((level, step) => {
    const label = words.terms.levels[level];
    const size = stringWidth(label);
    const centred = Math.round((nodes[step] ?? 0) - size / 2);
    const start = Math.max(end === 0 ? 0 : end + 2, Math.min(centred, length - size));
    line +=
      spaces(start - end) +
      (level === assessment.level.estimate ? style.bold(label) : style.dim(label));
    end = start + size;
  });
  return line;
}

function rail({ assessment, style }: Page, nodes: readonly number[]) {
  const { estimate, low, high } = assessment.level;
  const [lowest, here, highest] = [low, estimate, high].map((level) => ladder.indexOf(level)) as [
    number,
    number,
    number,
  ];
  return ladder
    .map((level, step) => {
      const inside = step >= lowest && step <= highest;
      const node =
        step === here
          ? style.bold(style.cyan(symbols.here))
          : inside
            ? style.cyan(symbols.possible)
            : style.dim(symbols.other);
      const dashes = (nodes[step + 1] ?? 0) - (nodes[step] ?? 0) - 1;
      if (level === 'omni') return node;
      const between = inside && step + 1 <= highest;
      return (
        node +
        (between
          ? style.cyan(symbols.between.repeat(dashes))
          : style.dim(symbols.beyond.repeat(dashes)))
      );
    })
    .join('');
}

function claimLine({ assessment, words, style }: Page, nodes: readonly number[]): string[] {
  const { claims } = assessment.company;
  if (claims === null) return [];
  const { claimed, asClaimed } = words.report.spectrum;
  const text = claims === assessment.level.estimate ? asClaimed : claimed;
  const node = nodes[ladder.indexOf(claims)] ?? 0;
  const line =
    claims === 'omni'
      ? `${spaces(node - stringWidth(text) - 1)}${text} ${symbols.claim}`
      : `${spaces(node)}${symbols.claim} ${text}`;
  return [style.yellow(line)];
}
