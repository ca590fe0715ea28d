import type { SidesResult } from '../../../compare/sidesResult.ts';
import { signed } from '../../impact/signed.ts';
import { markdownTable } from '../../markdown/markdownTable.ts';
import { markdownText } from '../../markdown/markdownText.ts';
import { visible } from '../../text/visible.ts';
import { compareHeadline } from '../compareHeadline.ts';
import { type CompareTerms, type CompareWords, compareTerms } from '../compareTerms.ts';
import { compareTopics } from '../compareTopics.ts';
import { dimensionScore } from '../dimensionScore.ts';
import { effects } from '../effects.ts';
import { facts } from '../facts.ts';
import { splitParts } from '../splitParts.ts';
import { consequenceTopics } from '../topics/consequenceTopics.ts';
import { obstacleTopic } from '../topics/obstacleTopic.ts';
import { topicSection } from './topicSection.ts';

/** A part as lines of Markdown; none when there is nothing to say. */
type Section = (terms: CompareTerms, result: SidesResult) => string[];

const scoredSections: readonly Section[] = [
  headlineSection,
  factSection,
  splitSection,
  consequenceSection,
  topicSections('first'),
  dimensionSection,
  criterionSection,
  topicSections('last'),
  rubricSection,
];
const otherSections: readonly Section[] = [
  (terms, result) => topicSection(obstacleTopic(terms, result)),
  topicSections('first'),
];

/** Two sides for a wiki or a pull request. */
export function renderCompareMarkdown(
  result: SidesResult,
  { words }: { words: CompareWords },
): string {
  const terms = compareTerms(words, result);
  const sections = [headSection, ...(result.comparable ? scoredSections : otherSections)];
  const shown = sections
    .map((section) => section(terms, result))
    .filter((lines) => lines.length > 0);
  return `${shown.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function headSection({ words, title, standing }: CompareTerms, { sides }: SidesResult): string[] {
  const { before, after } = words.compare.sides;
  return [
    `# ${markdownText(title)}`,
    '',
    `- **${before}:** ${markdownText(standing(sides.before))}`,
    `- **${after}:** ${markdownText(standing(sides.after))}`,
  ];
}

function headlineSection(terms: CompareTerms, result: SidesResult): string[] {
  const { answer, reading } = compareHeadline(terms, result);
  return [`**${markdownText(answer)}**`, ...(reading === null ? [] : ['', markdownText(reading)])];
}

function factSection(terms: CompareTerms, result: SidesResult): string[] {
  return facts(terms, result).map(({ label, text }) => `- ${markdownText(`${label}: ${text}`)}`);
}

function consequenceSection(terms: CompareTerms, result: SidesResult): string[] {
  const losses = topicSection(consequenceTopics.losses(terms, result));
  const gains = topicSection(consequenceTopics.gains(terms, result));
  if (losses.length + gains.length === 0) {
    return [markdownText(terms.words.comparison.nothingElse)];
  }
  return [...losses, ...(losses.length > 0 && gains.length > 0 ? [''] : []), ...gains];
}

function topicSections(which: 'first' | 'last'): Section {
  return (terms, result) => {
    const shown = compareTopics(result)
      [which].map((topic) => topicSection(topic(terms, result)))
      .filter((lines) => lines.length > 0);
    return shown.flatMap((lines, index) => [...(index === 0 ? [] : ['']), ...lines]);
  };
}

function dimensionSection(terms: CompareTerms, { dimensions }: SidesResult): string[] {
  const { compare, comparison } = terms.words;
  const { dimensions: say } = comparison;
  if (dimensions.length === 0) return [];
  const rows = dimensions.map(({ title, before, after, change }) => [
    markdownText(visible(title)),
    dimensionScore(terms, before, true),
    dimensionScore(terms, after, true),
    change === null ? '' : signed(terms, change),
  ]);
  const columns = [
    { title: compare.page.dimension, isNumber: false },
    { title: say.before, isNumber: true },
    { title: say.after, isNumber: true },
    { title: say.change, isNumber: true },
  ];
  return [`## ${say.title}`, '', ...markdownTable(columns, rows)];
}

function criterionSection(terms: CompareTerms, result: SidesResult): string[] {
  const { compare, comparison } = terms.words;
  const { parts, total } = effects(terms, result);
  if (total === null) return [];
  const rows = [
    ...parts.map(({ points, text }) => [signed(terms, points), markdownText(text)]),
    [`**${signed(terms, total.points)}**`, `**${markdownText(total.text)}**`],
  ];
  const columns = [
    { title: compare.page.points, isNumber: true },
    { title: compare.page.what, isNumber: false },
  ];
  return [`## ${comparison.criteria.title}`, '', ...markdownTable(columns, rows)];
}

function splitSection(terms: CompareTerms, result: SidesResult): string[] {
  const found = splitParts(terms, result);
  if (found === null) return [];
  const { split: say, page } = terms.words.compare;
  const rows = found.parts.map(({ points, text }) => [signed(terms, points), markdownText(text)]);
  const columns = [
    { title: page.points, isNumber: true },
    { title: page.what, isNumber: false },
  ];
  return [
    `## ${say.title}`,
    '',
    markdownText(found.explained),
    '',
    ...markdownTable(columns, rows),
    '',
    markdownText(found.judgedBy),
  ];
}

function rubricSection({ words }: CompareTerms, { rubric, tool }: SidesResult): string[] {
  const { title, id, version } = rubric.after;
  return [markdownText(words.report.rubricLine(title, id, version, tool.version))];
}
