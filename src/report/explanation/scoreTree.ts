import type { ExplainedScore, ScorePart } from '../../explain/explanation.ts';
import { type Column, columns, widthOf } from '../text/layout/columns.ts';
import { visible } from '../text/visible.ts';
import type { ExplanationPage } from './explanationPage.ts';

type DimensionPart = ExplainedScore['dimensions'][number];
type CriterionPart = DimensionPart['criteria'][number];

/** Wide enough for `100.0 %`, `100.00` and their headings. */
const number = { width: 7, align: 'right' as const };
/** Where there is no number. */
const none = '–';
/** Of the criteria below their dimension. */
const inner = 2;

/** The tree as a table: the total, its dimensions, and their criteria further in. */
export function scoreTree(
  page: ExplanationPage,
  { assessed, dimensions }: ExplainedScore,
): string[] {
  const { words, style, numbers, inside } = page;
  const { total: say } = words.explain;
  const last: Column[] = assessed ? [number, number, number] : [number];
  const row = (indent: number, cells: readonly string[], paint?: (text: string) => string) => {
    const title = { width: inside - widthOf(last) - 2 - indent, ...(paint && { paint }) };
    // An empty first column moves the rest in, whichever line of the title it is.
    return indent > 0
      ? columns(['', ...cells], [{ width: 0 }, title, ...last])
      : columns(cells, [title, ...last]);
  };
  const headings = ['', say.share, ...(assessed ? [say.points, say.adds] : [])];
  const whole = assessed && numbersIn(page, 1, assessed.score.estimate, assessed.score.estimate);
  return [
    ...row(0, headings).map(style.dim),
    ...(whole ? row(0, [say.whole, ...whole], style.bold) : []),
    ...movedRow(0, assessed?.moved ?? 0),
    ...dimensions.flatMap((dimension) => [
      ...row(0, [dimensionTitle(page, dimension), ...cellsOf(page, dimension)], style.bold),
      ...criteriaShown(dimension).flatMap((each) =>
        row(inner, [criterionTitle(page, each), ...cellsOf(page, each)]),
      ),
      ...movedRow(inner, dimension.moved),
    ]),
  ];

  function movedRow(indent: number, moved: number): string[] {
    return moved === 0 ? [] : row(indent, [say.moved, '', '', numbers.hundredths(moved)]);
  }
}

/** Where nothing of a dimension is assessed, a list of dashes tells nobody anything. */
function criteriaShown({ assessed, criteria }: DimensionPart): readonly CriterionPart[] {
  return assessed?.contribution === null ? [] : criteria;
}

function dimensionTitle({ words }: ExplanationPage, { title, assessed }: DimensionPart): string {
  const { notKnown } = words.explain.total;
  return assessed?.contribution === null ? `${visible(title)} (${notKnown})` : visible(title);
}

function cellsOf(page: ExplanationPage, { share, assessed }: ScorePart): string[] {
  if (!assessed) return [sharePercent(page, share)];
  return numbersIn(page, assessed.share, assessed.score.estimate, assessed.contribution);
}

function numbersIn(
  page: ExplanationPage,
  share: number,
  points: number | null,
  contribution: number | null,
): string[] {
  if (points === null) return [none, none, none];
  return [
    sharePercent(page, share),
    page.numbers.points(points),
    contribution === null ? none : page.numbers.hundredths(contribution),
  ];
}

function sharePercent({ words, numbers }: ExplanationPage, share: number): string {
  return words.report.percent(numbers.points(share * 100));
}

function criterionTitle({ words }: ExplanationPage, { title, status }: CriterionPart): string {
  const { statuses, total: say } = words.explain;
  if (status === 'unknown') return `${visible(title)} (${say.notKnown})`;
  if (status === 'not-applicable') return `${visible(title)} (${statuses[status]})`;
  return visible(title);
}
