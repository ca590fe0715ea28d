import type { ExplainedCriterion } from '../../explain/explanation.ts';
import { section } from '../text/layout/section.ts';
import { wrap } from '../text/layout/wrap.ts';
import { scoreSentence } from '../text/scoreSentence.ts';
import { visible } from '../text/visible.ts';
import { evidenceLines } from './evidenceLines.ts';
import type { Blocks, ExplanationPage } from './explanationPage.ts';
import { facts } from './facts.ts';
import { heading } from './heading.ts';
import { metricWords } from './metricWords.ts';
import { prose } from './prose.ts';
import { settingLines } from './settingLines.ts';
import { sourceLines } from './sourceLines.ts';
import { thresholdTable } from './thresholdTable.ts';
import { valueText } from './valueText.ts';

/** A criterion: why, what is asked for, how it is measured, what the company has, what to do. */
export function criterionPart(page: ExplanationPage, criterion: ExplainedCriterion): Blocks {
  const { words, style, inside } = page;
  const { explain: say } = words;
  const { id, title, dimension, weight, why, fix, sources } = criterion;
  const cited = sources.length > 0 ? sourceLines(page, sources) : wrap(say.noSources, inside);
  return [
    heading(page, title, [id, say.kinds.criterion(dimension.title), say.weight(String(weight))]),
    prose(page, say.why, visible(why)),
    section(say.thresholds.title, thresholdTable(page, criterion), style),
    section(say.measured.title, measuredLines(page, criterion), style),
    ...companyBlocks(page, criterion),
    prose(page, say.fix, visible(fix)),
    section(say.sourcesTitle, cited, style),
  ];
}

function measuredLines(page: ExplanationPage, { metric, settings }: ExplainedCriterion): string[] {
  const { measured } = page.words.explain;
  const { title, how } = metricWords(metric, page.words);
  const explained = page.metrics.includes(metric) ? measured.below : how;
  return [
    ...wrap(`${measured.metric(title, metric)} ${explained}`.trim(), page.inside),
    ...settingLines(page, settings),
  ];
}

function companyBlocks(page: ExplanationPage, criterion: ExplainedCriterion): Blocks {
  const { explain: say } = page.words;
  const { assessed, thresholds, unit } = criterion;
  if (!assessed) return [];
  const { status, score, gap, evidence, evidenceCut } = assessed;
  const needed = thresholds.map((threshold) => threshold.needed);
  const known: [string, string][] = [[say.value, valueText(page, { assessed, unit, needed })]];
  if (status !== 'not-applicable') {
    known.push([say.status, say.statuses[status]], [say.score, scoreSentence(score, page)]);
  }
  if (gap) known.push([say.missing, visible(gap.message)]);
  if (gap && gap.gain > 0) known.push([say.gain, say.gainOf(page.numbers.points(gap.gain))]);
  const cut = evidenceCut ? wrap(say.evidenceCut(evidence.length), page.inside) : [];
  const rests =
    evidence.length > 0
      ? [...evidenceLines(page, evidence), ...cut]
      : wrap(say.noEvidence, page.inside);
  return [
    section(say.today(page.company), facts(page, known), page.style),
    status === 'not-applicable' ? [] : section(say.evidence, rests, page.style),
  ];
}
