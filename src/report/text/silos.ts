import type { Assessment } from '../../assessment.ts';
import { paragraph } from './layout/paragraph.ts';
import { section } from './layout/section.ts';
import { type Page, type Section, shortName } from './page.ts';

/** Beyond this a list is no longer read; a company of that size is looked at as JSON. */
const shownSilos = 20;
const shownChannels = 30;

type Silo = Assessment['silos'][number];

/** The groups of channels that share nothing, with who runs them and who supplies them. */
export const silos: Section = (page) => {
  const { assessment, words, style, measure } = page;
  const { silos: say } = words.report;
  if (assessment.silos.length < 2) return [];
  const open = assessment.silos.some(({ certain }) => !certain);
  // Asked of every channel of every group, which may be many.
  const unowned = new Set(
    assessment.channels.filter(({ ownerKnown }) => !ownerKnown).map(({ id }) => id),
  );
  const explained = [say.explained(assessment.silos.length), ...(open ? [say.uncertain] : [])];
  const left = assessment.silos.length - shownSilos;
  const lines = [
    ...explained.flatMap((text) => paragraph(text, { columns: measure - 2, paint: style.dim })),
    ...assessment.silos
      .slice(0, left > 1 ? shownSilos : undefined)
      .flatMap((silo) => siloLines(page, silo, unowned)),
    ...(left > 1 ? paragraph(say.more(left), { columns: measure - 2, paint: style.dim }) : []),
  ];
  return section(say.title, lines, style);
};

function siloLines(
  page: Page,
  { channels, teams, vendors, certain }: Silo,
  unowned: ReadonlySet<string>,
): string[] {
  const { words, style, measure, teamName } = page;
  const { silos: say } = words.report;
  const { list } = words.report;
  const nobody = channels.some((id) => unowned.has(id)) ? say.noTeams : say.nobody;
  const facts = [
    teams.length > 0 ? say.teams(teams.length, list(teams.map(teamName))) : nobody,
    ...(vendors.length > 0 ? [say.vendors(vendors.length, list(vendors.map(shortName)))] : []),
  ];
  const lead = certain ? '▪ ' : `${style.yellow('?')} `;
  return [
    ...paragraph(namesOf(page, channels), { columns: measure - 2, lead }),
    ...paragraph(facts.join(' · '), { columns: measure - 2, lead: '  ', paint: style.dim }),
  ];
}

function namesOf({ words, channelName }: Page, channels: readonly string[]): string {
  const { list, more } = words.report;
  const left = channels.length - shownChannels;
  if (left < 2) return list(channels.map(channelName));
  return `${list(channels.slice(0, shownChannels).map(channelName))} ${more(left)}`;
}
