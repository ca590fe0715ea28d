import type { ComparedCriterion } from '../../compare/comparison.ts';
import { signed } from '../impact/signed.ts';
import { fill, widest } from '../text/layout/pad.ts';
import { paragraph } from '../text/layout/paragraph.ts';
import { section } from '../text/layout/section.ts';
import { visible } from '../text/visible.ts';
import type { ComparisonPage, ComparisonPart } from './comparisonPage.ts';
import { directionSign } from './directionSign.ts';
import { firstOf } from './firstOf.ts';

/** More in a row are not read; the rest is summed up, so that the sum is still the change. */
const most = 12;

/** The change of the score as a sum: criterion by criterion, then the total. */
export const criterionLines: ComparisonPart = (page, { criteria, rest, score }) => {
  const { words, style, inside } = page;
  const { criteria: say } = words.comparison;
  const moving = criteria.filter(({ effect }) => effect !== null && effect !== 0);
  if (score.change === null || moving.length + Math.abs(rest) === 0) return [];
  const [shown, others] = firstOf(moving, most);
  const left = others.reduce((sum, { effect }) => sum + (effect ?? 0), 0);
  const rows: [points: number, text: string][] = [
    ...shown.map((each): [number, string] => [each.effect ?? 0, criterionText(page, each)]),
    ...(others.length > 0 ? [[left, say.others(others.length)] as [number, string]] : []),
    ...(rest === 0 ? [] : [[rest, say.rest] as [number, string]]),
  ];
  const width = widest(
    [score.change, ...rows.map(([points]) => points)].map((each) => signed(page, each)),
  );
  const line = (points: number, text: string, paint: (text: string) => string) => {
    const number = signed(page, points);
    return paragraph(text, { columns: inside, lead: `${fill(number, width)}${paint(number)}  ` });
  };
  return section(
    say.title,
    [
      ...rows.flatMap(([points, text]) => line(points, text, points < 0 ? style.red : style.green)),
      ...line(score.change, say.total, style.bold),
    ],
    style,
  );
};

/** The criteria that change without a change of the score: most become surer or less sure. */
export const quietCriterionLines: ComparisonPart = (page, { criteria }) => {
  const { words, style, inside } = page;
  const { criteria: say } = words.comparison;
  const [shown, others] = firstOf(
    criteria.filter(({ effect }) => !effect),
    most,
  );
  const lines = [
    ...shown.flatMap((each) =>
      paragraph(criterionText(page, each), {
        columns: inside,
        lead: `${directionSign(each.direction, style)} `,
      }),
    ),
    ...(others.length > 0
      ? paragraph(say.others(others.length), { columns: inside, lead: '  ', paint: style.dim })
      : []),
  ];
  return section(say.quiet, lines, style);
};

function criterionText(page: ComparisonPage, criterion: ComparedCriterion): string {
  const { words } = page;
  const [before, after] = [criterion.before, criterion.after].map((side) =>
    valueText(page, criterion, side),
  ) as [string, string];
  const values = before === after ? before : words.comparison.becomes(before, after);
  return `${visible(criterion.title)}: ${values}`;
}

function valueText(
  { words, numbers }: ComparisonPage,
  { unit }: ComparedCriterion,
  side: ComparedCriterion['before'],
): string {
  const { criteria: say } = words.comparison;
  if (side === null) return say.notAsked;
  if (side.status === 'not-applicable') return say.notApplicable;
  return numbers.value({ value: side.value, unit, needed: 0 });
}
