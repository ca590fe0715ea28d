import stringWidth from 'fast-string-width';
import { ladder } from './ladder.ts';
import { spaces } from './layout/pad.ts';
import { indented } from './layout/section.ts';
import type { Page } from './page.ts';

/** What the line is drawn from; the interview knows no more than this. */
export type SpectrumPage = Pick<Page, 'words' | 'style' | 'measure'> & {
  assessment: {
    level: Page['assessment']['level'];
    company: Pick<Page['assessment']['company'], 'claims'>;
  };
};

const symbols = { here: '●', possible: '◎', other: '○', between: '━', beyond: '─', claim: '▲' };

/** The ladder as a line: where the company stands, where it may stand, and what it claims. */
export const spectrum = (page: SpectrumPage): string[] => {
  const length = page.measure - 4;
  const nodeAt = (step: number) => Math.round((step * (length - 1)) / (ladder.length - 1));
  return indented([
    labelLine(page, nodeAt, length),
    rail(page, nodeAt),
    ...claimLine(page, nodeAt),
  ]);
};

/** The column of a level. */
type NodeAt = (step: number) => number;

function labelLine({ assessment, words, style }: SpectrumPage, nodeAt: NodeAt, length: number) {
  let line = '';
  let end = 0;
  ladder.forEach((level, step) => {
    const label = words.terms.levels[level];
    const size = stringWidth(label);
    const centred = Math.round(nodeAt(step) - size / 2);
    const start = Math.max(end === 0 ? 0 : end + 2, Math.min(centred, length - size));
    line +=
      spaces(start - end) +
      (level === assessment.level.estimate ? style.bold(label) : style.dim(label));
    end = start + size;
  });
  return line;
}

function rail({ assessment, style }: SpectrumPage, nodeAt: NodeAt): string {
  const { estimate, low, high } = assessment.level;
  const inside = (step: number) => step >= ladder.indexOf(low) && step <= ladder.indexOf(high);
  const node = (step: number) => {
    if (ladder[step] === estimate) return style.bold(style.cyan(symbols.here));
    return inside(step) ? style.cyan(symbols.possible) : style.dim(symbols.other);
  };
  const link = (step: number) => {
    const dashes = nodeAt(step + 1) - nodeAt(step) - 1;
    return inside(step) && inside(step + 1)
      ? style.cyan(symbols.between.repeat(dashes))
      : style.dim(symbols.beyond.repeat(dashes));
  };
  return ladder.map((_, step) => (step === 0 ? '' : link(step - 1)) + node(step)).join('');
}

function claimLine({ assessment, words, style }: SpectrumPage, nodeAt: NodeAt): string[] {
  const { claims } = assessment.company;
  if (claims === null) return [];
  const { claimed, asClaimed } = words.report.spectrum;
  const text = claims === assessment.level.estimate ? asClaimed : claimed;
  const node = nodeAt(ladder.indexOf(claims));
  const before = claims === 'omni' ? `${text} ` : '';
  const mark = before ? `${before}${symbols.claim}` : `${symbols.claim} ${text}`;
  return [spaces(node - stringWidth(before)) + style.yellow(mark)];
}
