import { columns } from './layout/columns.ts';
import { wrap } from './layout/wrap.ts';
import { type Section, shortName } from './page.ts';
import { visible } from './visible.ts';
import { truncate } from './layout/truncate.ts';

/** Who was looked at. */
export const header: Section = ({ assessment, words, style, measure }) => {
  const { header: say } = words.report;
  const { name, sector } = assessment.company;
  const facts = [
    ...(sector === null ? [] : [shortName(sector)]),
    say.channels(assessment.channels.length),
    say.teams(assessment.teams.length),
  ].join(' · ');
  const shown = name === null ? say.unnamed : truncate(visible(name), measure);
  return [...wrap(shown, measure).map(style.bold), ...columns([facts], [{ width: measure, paint: style.dim }])];
};
