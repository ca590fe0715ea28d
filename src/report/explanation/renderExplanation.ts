import type { ExplainedPart, Explanation } from '../../explain/explanation.ts';
import { criterionPart } from './criterionPart.ts';
import { dimensionPart } from './dimensionPart.ts';
import type { ExplanationOptions } from './explanationOptions.ts';
import { type Blocks, type ExplanationPage, explanationPage } from './explanationPage.ts';
import { ladderPart } from './ladderPart.ts';
import { levelPart } from './levelPart.ts';
import { metricPart } from './metricPart.ts';
import { practicePart } from './practicePart.ts';
import { scorePart } from './scorePart.ts';
import { sensitivityPart } from './sensitivityPart.ts';

/** An explanation for a terminal, like a page of a manual. */
export function renderExplanation(explanation: Explanation, options: ExplanationOptions): string {
  const page = explanationPage(explanation, options);
  const rule = options.style.dim('─'.repeat(page.measure));
  const parts = explanation.parts.map((part) =>
    partBlocks(page, part)
      .filter((lines) => lines.length > 0)
      .map((lines) => lines.join('\n'))
      .join('\n\n'),
  );
  return `${parts.join(`\n\n${rule}\n\n`)}\n`;
}

function partBlocks(page: ExplanationPage, part: ExplainedPart): Blocks {
  switch (part.kind) {
    case 'criterion':
      return criterionPart(page, part);
    case 'metric':
      return metricPart(page, part);
    case 'practice':
      return practicePart(page, part);
    case 'dimension':
      return dimensionPart(page, part);
    case 'level':
      return levelPart(page, part);
    case 'score':
      return scorePart(page, part);
    case 'ladder':
      return ladderPart(page, part);
    case 'sensitivity':
      return sensitivityPart(page, part);
  }
}
