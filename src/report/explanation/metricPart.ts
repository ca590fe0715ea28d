import type { ExplainedMetric } from '../../explain/explanation.ts';
import { section } from '../text/layout/section.ts';
import { wrap } from '../text/layout/wrap.ts';
import { visible } from '../text/visible.ts';
import { criterionLines } from './criterionLines.ts';
import type { Blocks, ExplanationPage } from './explanationPage.ts';
import { heading } from './heading.ts';
import { metricWords } from './metricWords.ts';
import { parameterLines } from './parameterLines.ts';
import { prose, proseList } from './prose.ts';
import { settingTexts } from './settingTexts.ts';

/** A metric: what it measures, what can be set, and what the rubric uses it for. */
export function metricPart(page: ExplanationPage, metric: ExplainedMetric): Blocks {
  const { words, style, inside } = page;
  const { explain: say } = words;
  const { id, parameters, criteria, practices } = metric;
  const { title, how } = metricWords(id, words);
  // Only metrics over channels or pairs of them take filters, and only these weigh channels.
  const weighs = parameters.some(({ parts }) => parts.length > 0);
  const settings =
    parameters.length > 0
      ? parameterLines(page, parameters)
      : wrap(say.metric.noParameters, inside);
  const users = criteria.flatMap((criterion) =>
    criterionLines(page, criterion, settingTexts(criterion.settings)),
  );
  return [
    heading(page, title, [id, say.kinds.metric]),
    prose(page, say.metric.how, weighs ? `${how} ${say.weighting}` : how),
    section(say.metric.parameters, settings, style),
    section(say.metric.criteria, users.length > 0 ? users : [say.metric.noCriteria], style),
    proseList(
      page,
      say.metric.practices,
      practices.map((each) => `${visible(each.title)} (${visible(each.id)})`),
    ),
  ];
}
