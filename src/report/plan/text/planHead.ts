import stringWidth from 'fast-string-width';
import { fill, widest } from '../../text/layout/pad.ts';
import { paragraph } from '../../text/layout/paragraph.ts';
import { indented } from '../../text/layout/section.ts';
import { truncate } from '../../text/layout/truncate.ts';
import { wrap } from '../../text/layout/wrap.ts';
import { planFacts } from '../planFacts.ts';
import { planTitle } from '../planTitle.ts';
import type { PlanSection } from './planSection.ts';

/** From where to where, for how much, who, and how sure all that is. */
export const planHead: PlanSection = (page) => {
  const { style, measure } = page;
  const facts = planFacts(page);
  const label = widest(facts.map(([name]) => name)) + 2;
  const lines = facts.flatMap(([name, text]) =>
    paragraph(text, { columns: measure - 2, lead: style.dim(name) + fill(name, label) }),
  );
  const company = truncate(page.company, measure);
  const title = planTitle(page);
  const isShort = stringWidth(company) + 3 + stringWidth(title) <= measure;
  const head = isShort
    ? [`${style.bold(company)}   ${title}`]
    : [style.bold(company), ...wrap(title, measure)];
  return [...head, '', ...indented(lines)];
};
