import type { CompanyImpact, ImpactPart } from '../../explain/impact.ts';
import { fill, widest } from '../text/layout/pad.ts';
import { paragraph } from '../text/layout/paragraph.ts';
import { wrap } from '../text/layout/wrap.ts';
import { visible } from '../text/visible.ts';
import type { ImpactPage } from './impactPage.ts';
import { signed } from './signed.ts';

/** More in a row are not read; the rest is summed up, so that the sum is still the change. */
const most = 12;

/** The change of the score as a sum: criterion by criterion, then the total. */
export function partLines(page: ImpactPage, { change, parts, moved }: CompanyImpact): string[] {
  const { words, style, inside } = page;
  const { parts: say } = words.impact;
  if (change === null) return wrap(say.unknown, inside);
  if (parts.length === 0 && moved === 0) return wrap(say.nothing, inside);
  // One that would stand alone under "others" is shown.
  const shown = parts.length === most + 1 ? parts : parts.slice(0, most);
  const others = parts.slice(shown.length);
  const rest = others.reduce((sum, part) => sum + part.change, 0);
  const rows: [number, string][] = [
    ...shown.map((part): [number, string] => [
      part.change,
      `${visible(part.title)}: ${reason(page, part)}`,
    ]),
    ...(others.length > 0 ? [[rest, say.others(others.length)] as [number, string]] : []),
    ...(moved === 0 ? [] : [[moved, say.moved] as [number, string]]),
  ];
  const width = widest(
    [change, ...rows.map(([points]) => points)].map((each) => signed(page, each)),
  );
  const line = (points: number, text: string, paint: (text: string) => string) => {
    const number = signed(page, points);
    return paragraph(text, { columns: inside, lead: `${fill(number, width)}${paint(number)}  ` });
  };
  return [
    ...rows.flatMap(([points, text]) => line(points, text, points < 0 ? style.red : style.green)),
    ...line(change, say.total, style.bold),
  ];
}

function reason(page: ImpactPage, { because, older, newer }: ImpactPart): string {
  const { words, numbers } = page;
  const { parts: say } = words.impact;
  const points = (side: ImpactPart['older']) =>
    typeof side?.points === 'number' ? numbers.points(side.points) : say.unassessed;
  const share = (side: ImpactPart['older']) =>
    words.report.percent(numbers.points((side?.share ?? 0) * 100));
  const judged = say.points(points(older), points(newer));
  const weighs = say.weight(share(older), share(newer));
  switch (because) {
    case 'added':
    case 'dropped':
      return say[because];
    case 'points':
      return judged;
    case 'weight':
      return weighs;
    case 'points-and-weight':
      return `${judged}; ${weighs}`;
  }
}
