import type { History, HistoryRevision } from '../../history/history.ts';
import { signed } from '../impact/signed.ts';
import { numbersOf } from '../text/numbers.ts';
import { visible } from '../text/visible.ts';
import type { HistoryWords } from './historyOptions.ts';

/** A revision as people read it. */
export interface RevisionTexts {
  /** From 1, for the oldest that is shown. */
  number: string;
  date: string;
  revision: string;
  subject: string;
  /** Empty where it cannot be assessed. */
  level: string;
  score: string;
  range: string;
  change: string;
  coverage: string;
  /** Why it cannot be assessed; null where it can. */
  error: string | null;
}

/** The revisions of a history in words and numbers of the language. */
export function revisionTexts({ revisions }: History, words: HistoryWords): RevisionTexts[] {
  return revisions.map((revision, index) => ({
    number: String(index + 1),
    date: dateText(revision.date, words),
    revision: revision.revision ?? '',
    subject: subjectText(revision, words),
    ...standingTexts(revision, words),
    error: revision.error === null ? null : visible(revision.error),
  }));
}

/** A day as the language writes it. */
export function dateText(date: string | null, { history: say }: HistoryWords): string {
  if (date === null) return say.uncommitted;
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return say.date(year, month, day);
}

function subjectText({ revision, subject }: HistoryRevision, { history: say }: HistoryWords) {
  return visible(subject) || (revision === null ? say.uncommittedSubject : say.noSubject);
}

function standingTexts({ standing }: HistoryRevision, words: HistoryWords) {
  if (standing === null) return { level: '', score: '', range: '', change: '', coverage: '' };
  const numbers = numbersOf(words);
  const { estimate, low, high } = standing.score;
  const isKnown = low !== null && high !== null;
  const change = standing.change?.score ?? null;
  return {
    level: words.terms.levels[standing.level.estimate],
    score: estimate === null ? words.history.table.noScore : numbers.points(estimate),
    range: isKnown && low !== high ? `${numbers.points(low)}–${numbers.points(high)}` : '',
    change: change === null ? '' : signed({ numbers }, change),
    coverage: numbers.percent(standing.coverage),
  };
}
