import type { Assessment, AssessmentCriterion } from '../../assessment.ts';
import { codeSpan } from '../markdown/codeSpan.ts';
import { collapsed } from '../markdown/collapsed.ts';
import { markdownTable } from '../markdown/markdownTable.ts';
import { markdownText } from '../markdown/markdownText.ts';
import type { DocumentPage, DocumentSection } from './documentPage.ts';

/** How the result came about: the rubric, every criterion with its value and sources, the files. */
export const methodSection: DocumentSection = (page) => {
  const { assessment, words } = page;
  const { rubric, tool } = assessment;
  const { method: say } = words.document;
  const judged = words.report.rubricLine(rubric.title, rubric.id, rubric.version, tool.version);
  const sources = assessment.criteria.some((criterion) => criterion.sources.length > 0);
  return [
    `## ${say.title}`,
    '',
    ...say.explained.flatMap((paragraph) => [paragraph, '']),
    markdownText(judged),
    '',
    ...collapsed(say.criteria(assessment.criteria.length), [
      ...criteriaTable(page, sources),
      ...sourceItems(page),
    ]),
    '',
    ...collapsed(say.files(assessment.inputs.length), filesTable(page)),
  ];
};

function criteriaTable(page: DocumentPage, withSources: boolean): string[] {
  const { assessment, words } = page;
  const { method: say } = words.document;
  const { score, weight } = words.report.dimensions;
  const { levels } = words.terms;
  const columns = [
    { title: say.criterion, isNumber: false },
    { title: words.report.blocks.now, isNumber: true },
    { title: levels.multi, isNumber: true },
    { title: levels.cross, isNumber: true },
    { title: levels.omni, isNumber: true },
    { title: score, isNumber: true },
    { title: weight, isNumber: true },
    ...(withSources ? [{ title: say.sources, isNumber: false }] : []),
  ];
  const rows = assessment.criteria.map((criterion) => {
    const cells = criterionCells(page, criterion);
    const sources = markdownText(words.report.list(criterion.sources));
    return withSources ? [...cells, sources] : cells;
  });
  return markdownTable(columns, rows);
}

/** The sources that are cited by a number, and what they are. */
function sourceItems({ assessment, words }: DocumentPage): string[] {
  const known: Readonly<Record<string, string>> = words.explain.sources;
  const cited = new Set(assessment.criteria.flatMap(({ sources }) => sources));
  const items = [...cited]
    .filter((id) => Object.hasOwn(known, id))
    .sort()
    .map((id) => `- ${markdownText(id)}: ${markdownText(known[id] ?? '')}`);
  return items.length === 0 ? [] : ['', ...items];
}

function criterionCells(
  { words, numbers }: DocumentPage,
  criterion: AssessmentCriterion,
): string[] {
  const { title, value, unit, atLeast, score, weight } = criterion;
  const needed = (level: 'multi' | 'cross' | 'omni') => {
    const threshold = atLeast[level];
    if (threshold === undefined) return '';
    const text = numbers.needed({ value, needed: threshold, unit });
    return criterion.gate[level] === undefined ? text : `**${text}**`;
  };
  // Nothing needs to be rounded down to what is needed where no single gate is meant.
  const now = value.low === null ? '–' : numbers.value({ value, needed: 0, unit });
  return [
    markdownText(title),
    markdownText(now),
    needed('multi'),
    needed('cross'),
    needed('omni'),
    score.estimate === null ? '–' : numbers.points(score.estimate),
    String(weight).replace('.', words.report.decimalSign),
  ];
}

function filesTable({ assessment, words }: DocumentPage): string[] {
  const columns = [words.document.method.file, 'SHA-256'].map((title) => ({
    title,
    isNumber: false,
  }));
  const cells = ({ file, sha256 }: Assessment['inputs'][number]) => [
    markdownText(file),
    codeSpan(sha256),
  ];
  return markdownTable(columns, assessment.inputs.map(cells));
}
