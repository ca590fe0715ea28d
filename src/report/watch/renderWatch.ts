import type { Assessment } from '../../assessment.ts';
import { renderProblems } from '../problems/renderProblems.ts';
import { plainStyle } from '../style.ts';
import { blocks } from '../text/blocks.ts';
import { header } from '../text/header.ts';
import { spaces, widest } from '../text/layout/pad.ts';
import { truncate, truncateStart } from '../text/layout/truncate.ts';
import { wrap } from '../text/layout/wrap.ts';
import { nextSteps } from '../text/nextSteps.ts';
import { pageOf } from '../text/page.ts';
import { spectrum } from '../text/spectrum.ts';
import { summary } from '../text/summary.ts';
import { visible } from '../text/visible.ts';
import { changePart } from './changePart.ts';
import { fitted } from './fitted.ts';
import type { Watched } from './watched.ts';
import type { WatchOptions } from './watchOptions.ts';

/**
 * A company that is watched, as the lines of one screen, exactly as many as it has rows: the
 * answer, what the last save changed, what to do next. Where the files cannot be read now, what is
 * wrong with them, and below it the last result, marked as old. A line may be wider than a screen
 * of fewer than 60 columns.
 */
export function renderWatch(watched: Watched, options: WatchOptions): string[] {
  const rows = Math.max(1, options.height - 2);
  const shown =
    watched.problems.length > 0 ? brokenParts(watched, options, rows) : goodParts(watched, options);
  const lines = fitted(shown, rows, (left) => options.style.dim(options.words.watch.more(left)));
  const empty = Array.from({ length: Math.max(0, options.height - 1 - lines.length) }, () => '');
  return [...lines, ...empty, statusLine(watched, options)].slice(-options.height);
}

function goodParts(watched: Watched, options: WatchOptions): string[][] {
  const { result } = watched;
  if (result === null) return [];
  return [
    ...answerParts(result.assessment, options),
    changePart(watched, options),
    ...adviceParts(result.assessment, options),
  ];
}

/** The problems take as much as they need, short of what shows that there is a result below. */
function brokenParts(
  { problems, result }: Watched,
  options: WatchOptions,
  rows: number,
): string[][] {
  const { words, style, width } = options;
  const wrong = renderProblems(problems, { words, style, width }).trimEnd().split('\n');
  if (result === null) return [wrong, wrap(words.watch.nothingYet, width)];
  const room = Math.max(6, rows - 10);
  const cut = wrong.length - (room - 1);
  const told =
    wrong.length > room ? [...wrong.slice(0, room - 1), style.dim(words.watch.more(cut))] : wrong;
  // Without colours of its own, so that it is seen at once that it is no longer so.
  const plain = { ...options, style: plainStyle };
  const old = [
    ...answerParts(result.assessment, plain),
    ...adviceParts(result.assessment, plain),
  ].map((part) => part.map((line) => (line === '' ? line : style.dim(line))));
  return [told, [style.yellow(`── ${words.watch.old(result.at)} ──`)], ...old];
}

function answerParts(assessment: Assessment, options: WatchOptions): string[][] {
  const page = pageOf(assessment, options);
  return [header, spectrum, summary].map((section) => section(page));
}

function adviceParts(assessment: Assessment, options: WatchOptions): string[][] {
  const page = pageOf(assessment, options);
  return [blocks, nextSteps].map((section) => section(page));
}

/** What is watched and what it is waiting for, on the left; how to leave, on the right. */
function statusLine({ path, change, problems }: Watched, options: WatchOptions): string {
  const { words, style, width } = options;
  const { watch: say } = words;
  const state = change === null ? say.unsaved : say.saved(change.at);
  const said = problems.length > 0 ? say.broken : state;
  const room = Math.max(8, width - widest([said, say.keys]) - 12);
  const left = truncate(`${truncateStart(visible(path), room)} · ${said}`, width);
  const gap = width - widest([left]) - widest([say.keys]);
  return style.dim(gap > 0 ? `${left}${spaces(gap)}${say.keys}` : left);
}
