import type { Assessment } from '../../assessment.ts';
import { paragraph } from './layout/paragraph.ts';
import { section } from './layout/section.ts';
import { type Page, type Section, shortName } from './page.ts';

type Silo = Assessment['silos'][number];

/** The groups of channels that share nothing, with who runs them and who supplies them. */
export const silos: Section = (page) => {
  const { assessment, words, style, measure } = page;
  const { silos: say } = words.report;
  if (assessment.silos.length < 2) return [];
  const open = assessment.silos.some(({ certain }) => !certain);
  const explained = [say.explained(assessment.silos.length), ...(open ? [say.uncertain] : [])];
  const lines = [
    ...explained.flatMap((text) => paragraph(text, { columns: measure - 2, paint: style.dim })),
    ...assessment.silos.flatMap((silo) => siloLines(page, silo)),
  ];
  return section(say.title, lines, style);
};

function siloLines(page: Page, { channels, teams, vendors, certain }: Silo): string[] {
  const { words, style, measure, channelName, teamName, assessment } = page;
  const { silos: say } = words.report;
  const { list } = words.report;
  const owned = assessment.channels.filter(({ id }) => channels.includes(id));
  const nobody = owned.every(({ ownerKnown }) => ownerKnown) ? say.nobody : say.noTeams;
  const facts = [
    teams.length > 0 ? say.teams(teams.length, list(teams.map(teamName))) : nobody,
    ...(vendors.length > 0 ? [say.vendors(vendors.length, list(vendors.map(shortName)))] : []),
  ];
  const lead = certain ? '▪ ' : `${style.yellow('?')} `;
  return [
    ...paragraph(list(channels.map(channelName)), { columns: measure - 2, lead }),
    ...paragraph(facts.join(' · '), { columns: measure - 2, lead: '  ', paint: style.dim }),
  ];
}
