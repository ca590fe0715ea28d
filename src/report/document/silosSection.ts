import type { Assessment } from '../../assessment.ts';
import { markdownTable } from '../markdown/markdownTable.ts';
import { markdownText } from '../markdown/markdownText.ts';
import { shortName } from '../text/page.ts';
import type { DocumentPage, DocumentSection } from './documentPage.ts';

/** The groups of channels that share nothing, with who runs them and who supplies them. */
export const silosSection: DocumentSection = (page) => {
  const { assessment, words } = page;
  const { silos: say } = words.report;
  if (assessment.silos.length < 2) return [];
  const isOpen = assessment.silos.some(({ certain }) => !certain);
  const { channels, teams, vendors } = words.document.silos;
  const columns = [channels, teams, vendors].map((title) => ({ title, isNumber: false }));
  return [
    `## ${say.title}`,
    '',
    [say.explained(assessment.silos.length), ...(isOpen ? [say.uncertain] : [])].join(' '),
    '',
    ...markdownTable(
      columns,
      assessment.silos.map((silo) => cellsOf(page, silo)),
    ),
  ];
};

function cellsOf(
  { assessment, words, channelName, teamName }: DocumentPage,
  { channels, teams, vendors, certain }: Assessment['silos'][number],
): string[] {
  const { list, silos: say } = words.report;
  const owned = assessment.channels.filter(({ id }) => channels.includes(id));
  const nobody = owned.every(({ ownerKnown }) => ownerKnown) ? say.nobody : say.noTeams;
  const names = list(channels.map(channelName));
  return [
    certain ? names : `? ${names}`,
    teams.length > 0 ? list(teams.map(teamName)) : nobody,
    vendors.length > 0 ? list(vendors.map(shortName)) : '–',
  ].map(markdownText);
}
