import { paragraph } from '../../text/layout/paragraph.ts';
import { section } from '../../text/layout/section.ts';
import { statement } from '../../text/statement.ts';
import type { PlanSection } from './planSection.ts';

/** The questions whose answers have to be good. */
export const reliedOn: PlanSection = (page) => {
  const { plan, words, style, measure } = page;
  const { relies: say } = words.plan;
  const questions = plan.relies_on.flatMap(({ question, at }) =>
    statement(page, `${style.yellow('?')} `, question, [at]),
  );
  if (questions.length === 0) return [];
  const explained = paragraph(say.explained, { columns: measure - 2, paint: style.dim });
  return section(say.title, [...explained, ...questions], style);
};
