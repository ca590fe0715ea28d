import type { History, HistoryRevision, Standing } from '../../history/history.ts';
import { numbersOf } from '../text/numbers.ts';
import type { HistoryWords } from './historyOptions.ts';
import { dateText } from './revisionTexts.ts';

/** The answer: what has become of level and score from the first revision to the last. */
export function historyHeadline({ revisions }: History, words: HistoryWords): string {
  const { headline: say } = words.history;
  const { levels } = words.terms;
  const readable = revisions.filter(
    (each): each is HistoryRevision & { standing: Standing } => each.standing !== null,
  );
  const [first, last] = [readable[0], readable.at(-1)];
  if (!first || !last) return '';
  const after = levels[last.standing.level.estimate];
  if (first === last) return say.only(after);
  const before = levels[first.standing.level.estimate];
  const since = dateText(first.date, words);
  const between = new Set(readable.map(({ standing }) => levels[standing.level.estimate]));
  between.delete(after);
  const others = words.report.list([...between]);
  const level =
    before !== after
      ? say.from(before, after, since)
      : others === ''
        ? say.stays(after, since)
        : say.again(after, since, others);
  return [level, scoreSentence(first.standing, last.standing, words)].join(' ').trim();
}

function scoreSentence(first: Standing, last: Standing, words: HistoryWords): string {
  const { headline: say } = words.history;
  const [before, after] = [first.score.estimate, last.score.estimate];
  if (before === null || after === null) return '';
  const numbers = numbersOf(words);
  if (before === after) return say.same(numbers.points(after));
  const points = numbers.points(Math.abs(after - before));
  const said = after > before ? say.rises : say.falls;
  return said(points, numbers.points(before), numbers.points(after));
}
