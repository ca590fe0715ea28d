import { paragraph } from '../../text/layout/paragraph.ts';
import { section } from '../../text/layout/section.ts';
import { visible } from '../../text/visible.ts';
import type { PlanSection } from './planSection.ts';

/** What stays missing whatever is changed. */
export const unmetGates: PlanSection = ({ plan, words, style, measure }) => {
  const { unmet: say } = words.plan;
  if (plan.unmet.length === 0) return [];
  const columns = measure - 2;
  const titles = plan.unmet.flatMap(({ title }) =>
    paragraph(visible(title), { columns, lead: `${style.red('✗')} ` }),
  );
  return section(
    say.title,
    [...paragraph(say.explained, { columns, paint: style.dim }), ...titles],
    style,
  );
};
