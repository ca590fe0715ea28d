import { codeBlock } from '../markdown/codeBlock.ts';
import { markdownText } from '../markdown/markdownText.ts';
import { levelSentence } from '../text/levelSentence.ts';
import { shortName } from '../text/page.ts';
import { scoreSentence } from '../text/scoreSentence.ts';
import { spectrum } from '../text/spectrum.ts';
import type { DocumentPage, DocumentSection } from './documentPage.ts';

/** Who was looked at, and the answer: the ladder, the level, the score, how sure, how far. */
export const headSection: DocumentSection = (page) => {
  const { assessment, words, company, numbers } = page;
  const { header, summary: say } = words.report;
  const { level, score, coverage } = assessment;
  const { sector } = assessment.company;
  const about = [
    ...(sector === null ? [] : [shortName(sector)]),
    header.channels(assessment.channels.length),
    header.teams(assessment.teams.length),
  ];
  const sure = (name: string) => (coverage < 1 ? say.levelCertain(name) : name);
  const facts: [label: string, text: string][] = [
    [say.level, levelSentence(level, words, sure)],
    [say.score, scoreSentence(score, page)],
    [say.certainty, say.coverage(numbers.percent(coverage))],
    [say.progress, progressText(page)],
  ];
  return [
    `# ${markdownText(company)}`,
    '',
    markdownText(about.join(' · ')),
    '',
    ...codeBlock(spectrum(page), 'text'),
    '',
    ...facts.map(([label, text]) => `- **${label}:** ${markdownText(text)}`),
  ];
};

function progressText({ assessment: { progress }, words, numbers }: DocumentPage): string {
  const { summary: say } = words.report;
  if (progress.next === null) return say.topReached;
  const next = words.terms.levels[progress.next];
  return progress.share === null
    ? say.progressUnknown(next)
    : say.progressTo(numbers.percent(progress.share), next);
}
