import type { InterviewProgress } from '../../interview/interview.ts';
import { ladder } from '../text/ladder.ts';
import { measure } from '../text/layout/measure.ts';
import { paragraph } from '../text/layout/paragraph.ts';
import { indented } from '../text/layout/section.ts';
import { numbersOf } from '../text/numbers.ts';
import { spectrum } from '../text/spectrum.ts';
import type { InterviewPage } from './interviewPage.ts';

type Known = Pick<InterviewProgress, 'level' | 'score' | 'coverage' | 'open'>;

/** What is known after an answer: the ladder, how sure it is, and what the answer has changed. */
export function progressBlock(now: Known, before: Known | null, page: InterviewPage): string[] {
  const columns = measure(page.width);
  const assessment = { level: now.level, company: { claims: null } };
  const change = before && changeSentence(now, before, page);
  return [
    '',
    ...spectrum({ assessment, words: page.words, style: page.style, measure: columns }),
    ...indented(
      paragraph(factsSentence(now, page), { columns: columns - 2, paint: page.style.dim }),
    ),
    ...(change
      ? indented(paragraph(change, { columns: columns - 2, paint: page.style.green }))
      : []),
  ];
}

function factsSentence({ score, coverage, open }: Known, { words }: InterviewPage): string {
  const { progress: say } = words.interviewScreens;
  const numbers = numbersOf(words);
  const [low, high] = [score.low, score.high].map((bound) =>
    bound === null ? null : numbers.points(bound),
  );
  const range = low && high ? (low === high ? low : say.between(low, high)) : null;
  return say.facts(numbers.percent(coverage), range, open);
}

/** What the ladder shows that it did not show before; null where it has not moved. */
function changeSentence(now: Known, before: Known, { words }: InterviewPage): string | null {
  const { progress: say } = words.interviewScreens;
  const name = (level: Known['level']['low']) => words.terms.levels[level];
  const step = (level: Known['level']['low']) => ladder.indexOf(level);
  const rose = step(now.level.low) - step(before.level.low);
  const fell = step(before.level.high) - step(now.level.high);
  if (rose === 0 && fell === 0) return null;
  if (now.level.low === now.level.high) return say.settled(name(now.level.low));
  if (rose > 0 && fell > 0)
    return `${say.atLeast(name(now.level.low))} ${say.atMost(name(now.level.high))}`;
  if (rose > 0) return say.atLeast(name(now.level.low));
  if (fell > 0) return say.atMost(name(now.level.high));
  return say.widened;
}
