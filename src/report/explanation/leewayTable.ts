import type {
  ExplainedLeeway,
  ExplainedMove,
  ExplainedSensitivity,
  GapInShort,
} from '../../explain/explanation.ts';
import { columns, widthOf } from '../text/layout/columns.ts';
import { widest } from '../text/layout/pad.ts';
import { paragraph } from '../text/layout/paragraph.ts';
import { wrap } from '../text/layout/wrap.ts';
import { visible } from '../text/visible.ts';
import { exactNumber } from './exactNumber.ts';
import type { ExplanationPage } from './explanationPage.ts';
import { movedGaps } from './movedGaps.ts';

/** Where it never matters. */
const none = '–';
/** As many as are read; JSON has them all. */
const most = 12;

/** What changes the result, the smallest move first, with what it changes to below. */
export function leewayTable(
  page: ExplanationPage,
  { leeways, gaps }: ExplainedSensitivity,
): string[] {
  const { words, style, inside } = page;
  const { sensitivity: say } = words.explain;
  const deciding = leeways.filter(({ down, up }) => down || up);
  if (deciding.length === 0) return wrap(say.nothing, inside);
  const rows = deciding.slice(0, most).map((leeway) => ({ leeway, cells: cellsOf(page, leeway) }));
  const headings = [say.now, say.down, say.up];
  const last = headings.map((title, index) => ({
    width: widest([title, ...rows.map(({ cells }) => cells[index + 1] ?? '')]),
    align: 'right' as const,
  }));
  const layout = [{ width: inside - widthOf(last) - 2 }, ...last];
  const steady = leeways.length - deciding.length;
  const rest = [
    ...(deciding.length > most ? [say.more(deciding.length - most)] : []),
    ...(steady > 0 ? [say.steady(steady)] : []),
  ];
  return [
    ...columns(['', ...headings], layout).map(style.dim),
    ...rows.flatMap(({ leeway, cells }) => [
      ...columns(cells, layout),
      ...moveLines(page, '↓', leeway.down, gaps),
      ...moveLines(page, '↑', leeway.up, gaps),
    ]),
    ...rest.flatMap((text) => wrap(text, inside)).map(style.dim),
  ];
}

function cellsOf({ words }: ExplanationPage, leeway: ExplainedLeeway): string[] {
  const { sensitivity: say } = words.explain;
  const { what, title, level, unit, now, down, up } = leeway;
  const shown = (move: ExplainedMove | null) => (move ? exactNumber(move.to, unit, words) : none);
  const name = say[what](visible(title), level === null ? '' : words.terms.levels[level]);
  return [name, exactNumber(now, unit, words), shown(down), shown(up)];
}

function moveLines(
  page: ExplanationPage,
  arrow: string,
  move: ExplainedMove | null,
  gaps: readonly GapInShort[],
): string[] {
  if (!move) return [];
  const { words, style, inside } = page;
  const text =
    move.level === null
      ? movedGaps(page, gaps, move.gaps)
      : words.explain.sensitivity.becomes(words.terms.levels[move.level]);
  return paragraph(text, { columns: inside, lead: `  ${arrow} `, paint: style.dim });
}
