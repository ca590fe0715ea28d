const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const count = (number: number, one: string, many: string) =>
  `${number} ${number === 1 ? one : many}`;

/** The words for how a company has changed over time. */
export const history = {
  title: (company: string) => `${company}: how it has changed`,
  /** A day of a month, from 1, of a year. */
  date: (year: number, month: number, day: number) => `${day} ${months[month - 1]} ${year}`,
  uncommitted: 'now',
  uncommittedSubject: 'not committed yet',
  noSubject: 'without a message',

  headline: {
    from: (before: string, after: string, since: string) =>
      `From ${before} to ${after} since ${since}.`,
    stays: (level: string, since: string) => `${level} since ${since}.`,
    again: (level: string, since: string, between: string) =>
      `${level}, as on ${since}; ${between} in between.`,
    rises: (points: string, before: string, after: string) =>
      `The score has risen by ${points} points, from ${before} to ${after}.`,
    falls: (points: string, before: string, after: string) =>
      `The score has fallen by ${points} points, from ${before} to ${after}.`,
    same: (score: string) => `The score is ${score}, as it was.`,
    only: (level: string) => `There is only one version so far: ${level}.`,
  },

  chart: {
    level: 'Level',
    score: 'Score',
    legend: {
      estimate: 'estimated',
      possible: 'possible',
      range: 'from proved to possible',
      unreadable: 'could not be read',
    },
    shown: (shown: number, all: number) =>
      `The chart shows the last ${shown} of ${all}; a wider terminal shows more.`,
    described: (company: string, revisions: number) =>
      `Level and score of ${company} over ${count(revisions, 'revision', 'revisions')}; the table below has the numbers.`,
  },

  table: {
    title: 'Revisions',
    number: 'No.',
    date: 'date',
    revision: 'revision',
    level: 'level',
    score: 'score',
    range: 'range',
    change: 'change',
    coverage: 'known',
    subject: 'what was said of it',
    unreadable: 'could not be assessed',
    noScore: 'none',
  },

  judgedBy: (rubric: string) =>
    `All of it is judged by ${rubric}, as it is today, whatever judged it at the time.`,
  rubric: (title: string, id: string, version: string) => `“${title}” (${id} ${version})`,
  unchanged: (number: number) =>
    `${count(number, 'commit is left out that changed', 'commits are left out that changed')} nothing of the company.`,
  cut: (max: number) => `There are older ones: --max shows more than ${max}.`,
};
