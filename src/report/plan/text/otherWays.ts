import { paragraph } from '../../text/layout/paragraph.ts';
import { section } from '../../text/layout/section.ts';
import { otherWay } from '../otherWay.ts';
import type { PlanSection } from './planSection.ts';

/** Other ways to the target, by what sets them apart. */
export const otherWays: PlanSection = (page) => {
  const { plan, words, style, measure, top, days } = page;
  const { alternatives: say } = words.plan;
  const shown = plan.alternatives.slice(0, top);
  const columns = measure - 2;
  const left = plan.alternatives.length - shown.length;
  const lines = [
    ...shown.flatMap((way) =>
      paragraph(`${say.effort(days(way.effort))} ${otherWay(page, way)}`, { columns, lead: '· ' }),
    ),
    ...(left > 0
      ? paragraph(say.more(left, plan.alternatives.length), { columns, paint: style.dim })
      : []),
  ];
  return section(say.title, lines, style);
};
