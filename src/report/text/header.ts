import stringWidth from 'fast-string-width';
import { truncate } from './layout/truncate.ts';
import { wrap } from './layout/wrap.ts';
import { type Section, shortName } from './page.ts';
import { visible } from './visible.ts';

/** Who was looked at. */
export const header: Section = ({ assessment, words, style, measure }) => {
  const { header: say } = words.report;
  const { name, sector } = assessment.company;
  const facts = [
    ...(sector === null ? [] : [shortName(sector)]),
    say.channels(assessment.channels.length),
    say.teams(assessment.teams.length),
  ].join(' · ');
  const shown = truncate(visible(name ?? '') || say.unnamed, measure);
  const together = `${shown}   ${facts}`;
  if (stringWidth(together) <= measure) return [`${style.bold(shown)}   ${style.dim(facts)}`];
  return [style.bold(shown), ...wrap(facts, measure).map((line) => style.dim(line))];
};
