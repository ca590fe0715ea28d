import type { AssessmentGap } from '../../assessment.ts';
import { collapsed } from '../markdown/collapsed.ts';
import { markdownText } from '../markdown/markdownText.ts';
import type { DocumentPage, DocumentSection } from './documentPage.ts';

/** Smaller gains are shown as nothing at all. */
const smallestGain = 0.05;
const shownChannels = 8;
/** Platforms take no more than some 64 KB; the result has all of it. */
const shownEvidence = 8;

/** Every gap with what to do about it, and what it rests on behind a click. */
export const gapsSection: DocumentSection = (page) => {
  const { assessment, words } = page;
  if (assessment.gaps.length === 0) return [];
  return [
    `## ${words.document.gaps.title(assessment.gaps.length)}`,
    ...assessment.gaps.flatMap((gap, index) => ['', ...gapLines(page, gap, index + 1)]),
  ];
};

function gapLines(page: DocumentPage, gap: AssessmentGap, number: number): string[] {
  const { words, numbers, teamName, places } = page;
  const { nextSteps: say, list } = words.report;
  const { gaps } = words.document;
  const who = gap.teams.length > 0 ? say.who(list(gap.teams.map(teamName))) : say.nobody;
  const level = words.terms.levels[gap.blocks];
  const why = gap.gate === null ? gaps.below(level) : gaps.gate(level);
  const gain = gap.gain < smallestGain ? [] : [say.gain(numbers.points(gap.gain))];
  return [
    `### ${number}. ${markdownText(gap.title)}`,
    '',
    `*${markdownText([why, ...gain].join(' · '))}*`,
    '',
    markdownText(gap.message),
    '',
    `**${gaps.fix}** ${markdownText(gap.fix)}`,
    '',
    `- ${say.where(`${markdownText(channelsOf(page, gap))} (${places([gap.at])})`)}`,
    ...(gap.channels.length > 0 ? [`- ${markdownText(who)}`] : []),
    ...evidenceLines(page, gap),
  ];
}

function channelsOf({ assessment, words, channelName }: DocumentPage, { channels }: AssessmentGap) {
  const { list, more, nextSteps } = words.report;
  if (channels.length === 0) return words.document.gaps.company;
  if (channels.length === assessment.channels.length) return nextSteps.everywhere;
  const names = list(channels.slice(0, shownChannels).map(channelName));
  const left = channels.length - shownChannels;
  return left > 0 ? `${names} ${more(left)}` : names;
}

/** What the number rests on, as far as it is not as it should be. */
function evidenceLines({ assessment, words, places }: DocumentPage, gap: AssessmentGap): string[] {
  const { gaps: say } = words.document;
  const criterion = assessment.criteria.find(({ id }) => id === gap.criterion);
  const missing = (criterion?.evidence ?? []).filter(({ verdict }) => verdict !== 'met');
  if (missing.length === 0) return [];
  const shown = missing.slice(0, shownEvidence);
  const items = shown.map(({ message, at }) => `- ${markdownText(message)} (${places([at])})`);
  const isCut = missing.length > shown.length || criterion?.evidenceCut === true;
  return ['', ...collapsed(say.evidence, [...items, ...(isCut ? [`- ${say.cut}`] : [])])];
}
