const count = (number: number, one: string, many: string) =>
  `${number} ${number === 1 ? one : many}`;
const companies = (number: number) => count(number, 'company', 'companies');
const more = (number: number) => `${number} more ${number === 1 ? 'company' : 'companies'}`;

/** The words for many companies at once. */
export const portfolio = {
  title: (number: number) => `Portfolio of ${companies(number)}`,
  unnamed: 'without a name',
  unknown: 'not known',
  none: 'none',
  headline: {
    only: (level: string) => `Level: ${level}.`,
    onlyScore: (points: string) => `Score: ${points}.`,
    commonest: (levels: readonly string[], number: number, all: number) =>
      levels.length === 1
        ? `Most common level: ${levels[0]} (${number} of ${all}).`
        : `Most common levels: ${levels.join(', ')} (${number} of ${all} each).`,
    scores: (median: string, lower: string, upper: string) =>
      `Half of them score ${median} or less; the middle half lies between ${lower} and ${upper}.`,
    same: (points: string) => `All of them score ${points}.`,
    noScores: 'Too little is known for any score.',
    failed: (number: number) => `${companies(number)} could not be assessed.`,
  },
  byRubric: (title: string, id: string, version: string, number: number) =>
    `${companies(number)} by “${title}” (${id} ${version})`,
  levels: {
    title: 'Levels',
    level: 'level',
    bar: 'share',
    estimate: 'estimated',
    low: 'proved',
    high: 'possible',
  },
  contents: 'Contents',
  overall: 'All together',
  table: {
    title: 'Companies',
    company: 'company',
    level: 'level',
    score: 'score',
    range: 'range',
    known: 'known',
    progress: 'to next',
    gaps: 'gaps',
    sector: 'sector',
    rubric: 'rubric',
    path: 'path',
    value: (value: string, number: number) => `${value} (${companies(number)})`,
  },
  heat: {
    title: 'Score by dimension',
    legend: {
      low: 'below 33',
      middle: 'below 67',
      high: 'below 100',
      full: '100',
      unknown: 'not known',
    },
    key: (letter: string, title: string, median: string | null) =>
      median === null ? `${letter} ${title}` : `${letter} ${title} (median ${median})`,
  },
  groups: {
    title: (field: string) => `By ${field}`,
    companies: 'companies',
    median: 'median score',
    cut: 'There are more values than are listed.',
  },
  gaps: {
    title: 'Commonest gaps',
    lead: 'What keeps most companies from their next level, or lowers their scores.',
    gap: 'what is missing',
    companies: 'companies',
    gates: 'bars a level',
    gain: 'mean gain',
  },
  fixes: {
    title: 'Shared fixes',
    lead: 'One kind of change that lifts several companies: worth doing once for all of them. A change that serves several ends stands in a row for each, so do not add the days of rows up.',
    fix: 'change',
    for: (change: string, criterion: string) => `${change}: ${criterion}`,
    companies: 'companies',
    gain: 'mean gain',
    effort: 'days in all',
  },
  shared: {
    title: 'In common',
    lead: 'Names that several companies use: what is done there once helps all of them.',
    name: 'name',
    kind: 'what it is',
    companies: 'companies',
    kinds: { system: 'system', vendor: 'vendor', team: 'team' },
    sampled: 'There are too many names to count them all: this is a sample of 10,000.',
  },
  outliers: {
    title: 'Outliers',
    lead: 'The farthest from the rest, by the median and how far companies usually are from it.',
    company: 'company',
    where: 'where',
    overall: 'all in all',
    score: 'score',
    median: 'median',
    distance: 'distance',
  },
  overclaims: {
    title: 'Claims above what is possible',
    company: 'company',
    levels: 'levels too high',
  },
  failures: { title: 'Not assessed', company: 'company', problem: 'problem' },
  moreRows: (number: number) => `and ${count(number, 'more row', 'more rows')}`,
  notListed: (number: number) =>
    `${more(number)} ${number === 1 ? 'is' : 'are'} counted above and not listed.`,
  leftOut: (file: string | null, number: number) =>
    `${more(number)} ${number === 1 ? 'is' : 'are'} not listed${file === null ? '' : ` in ${file}`}: \`--top\` with a larger number lists ${number === 1 ? 'it' : 'them'}.`,
  missing: (number: number) =>
    `${more(number)} had been left out of the records this is made from, and ${number === 1 ? 'is' : 'are'} not counted.`,
  otherRubrics: (number: number) =>
    `${companies(number)} ${number === 1 ? 'was' : 'were'} judged by still other rubrics, which are too many to list.`,
  severalRubrics:
    'The companies are judged by different rubrics: their scores do not compare, and are not averaged.',
  filtered: (filters: string) => `Only companies with ${filters}.`,
  strangeDimension: (id: string) =>
    `No company has a dimension \`${id}\`: the rubric gives them their ids (\`omnigauge rubric show\`).`,
  nobody: 'There is no company to show.',
  precision: 'Medians and quarters are right to 0.05 points.',
  progress: (done: number, failed: number, total: number | null) =>
    `${total === null ? done : `${done} of ${total}`}${failed > 0 ? `, ${failed} not assessed` : ''}`,
  failedAt: (path: string) => `${path} could not be assessed:`,
  moreFailed: (number: number) =>
    `${more(number)} could not be assessed: \`omnigauge assess\` on ${number === 1 ? 'it' : 'one'} says why.`,
  someFailed: (failed: number, all: number) => `${failed} of ${companies(all)} not assessed.`,
};
