import { markdownText } from '../../markdown/markdownText.ts';
import { visible } from '../../text/visible.ts';
import type { CheckPage } from '../checkPage.ts';
import type { CheckPart } from './checkPart.ts';

type Fact = [label: string, text: string | null];

/** The verdict, then level and score and what they are compared with. */
export function headPart({ result, words, name, verdict, level, score }: CheckPage): CheckPart {
  const { title, facts: say, on, accepted, change } = words.pipeline;
  const facts: Fact[] = [
    [say.level, level],
    [say.score, score],
    [say.on, on[result.on]],
    [say.accepted, result.accepted && accepted(result.accepted.count, result.accepted.change)],
    [say.baseline, result.baseline],
    [say.since, result.since],
    // What the baseline has, and what there is: level and score before and after.
    ...result.rules
      .filter(({ rule }) => rule === 'loss')
      .map(({ asked, found }): Fact => [say.change, change(visible(asked), visible(found))]),
  ];
  const lines = facts.flatMap(([label, text]) =>
    text === null ? [] : [`- **${label}:** ${markdownText(text)}`],
  );
  const mark = result.passed ? '✅' : '❌';
  return {
    before: [`## ${mark} ${markdownText(title(name, verdict))}`, '', ...lines],
    items: [],
    after: [],
  };
}
