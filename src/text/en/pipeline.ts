const count = (number: number, one: string, many: string) =>
  `${number} ${number === 1 ? one : many}`;

/** The words of a check where a build server shows it. */
export const pipeline = {
  verdict: {
    nothing: 'nothing was asked for',
    passed: (rules: number) =>
      rules === 1
        ? 'the rule that was asked for is met'
        : `${rules === 2 ? 'both' : `all ${rules}`} rules are met`,
    failed: (failed: number, rules: number) =>
      rules === 1
        ? 'the rule that was asked for is not met'
        : `${failed} of ${rules} rules ${failed === 1 ? 'is' : 'are'} not met`,
  },
  title: (company: string, verdict: string) => `${company}: ${verdict}`,
  log: (verdict: string, level: string, score: string) =>
    `omnigauge: ${verdict}. Level: ${level}. Score: ${score}.`,
  /** What stands before a text, as in `Level: Multichannel`. */
  labelled: (label: string, text: string) => `${label}: ${text}`,

  facts: {
    level: 'Level',
    score: 'Score',
    on: 'Decided by',
    baseline: 'Baseline',
    since: 'Compared with',
    accepted: 'Accepted gaps',
    change: 'Baseline → now',
  },
  on: {
    low: 'what the description proves',
    estimate: 'the estimate, as was asked for',
  },
  accepted: (number: number, change: number) => {
    if (change === 0) return `${number}, as many as when the baseline was written`;
    const difference = `${Math.abs(change)} ${change < 0 ? 'fewer' : 'more'}`;
    return `${number}, ${difference} than when the baseline was written`;
  },

  change: (asked: string, found: string) => `${asked} → ${found}`,

  table: {
    rule: 'rule',
    asked: 'asked for',
    found: 'found',
    passed: 'met',
    failed: 'not met',
    softened: 'softened',
  },
  failed: 'What is not met',
  asked: 'Asked for',
  found: 'Found',
  source: 'Asked for in',
  first: 'What to do first',
  step: (title: string, days: string) => `${title} (${days})`,
  findings: (number: number) => count(number, 'finding', 'findings'),
  listed: (number: number) => `${count(number, 'finding', 'findings')}:`,
  softened: (number: number) => `Softened to a warning (${number})`,
  acceptedTitle: (number: number) => `Accepted by the baseline (${number})`,
  notes: 'Notes',
  judgedBy: (rubric: string, rubricVersion: string, version: string) =>
    `Judged by ${rubric} ${rubricVersion} with omnigauge ${version}.`,

  more: (number: number) => `and ${number} more`,
  cut: (left: number, limit: string) =>
    `Cut: ${count(left, 'line is', 'lines are')} not shown, as no more than ${limit} can be. \`omnigauge check --format json\` shows all.`,
  annotation: {
    title: (rule: string) => `omnigauge: ${rule}`,
    moreTitle: 'omnigauge',
    more: (number: number) =>
      `and ${count(number, 'more finding', 'more findings')}: a step shows ten annotations at most. The summary of the run lists them.`,
  },
  sarif: {
    root: 'The root of the repository.',
    justification: (baseline: string) => `Accepted in ${baseline}.`,
    acceptedPlainly: 'Accepted by the baseline.',
    help: 'What to do',
    cut: (left: number, most: number) =>
      `Cut: ${count(left, 'result is', 'results are')} left out, as no more than ${most} are shown.`,
  },

  /** Each kind of rule on its own, whatever a policy asks: its name, what it looks at, and what to do. */
  rules: {
    'min-level': {
      name: 'The lowest level that is allowed',
      about:
        'The company has to be at least on this level of the ladder from a single channel to omnichannel.',
      help: 'Run `omnigauge plan` for the cheapest steps to the level, or answer the questions of `omnigauge assess --questions`, which may prove it.',
    },
    'min-score': {
      name: 'The lowest score that is allowed',
      about: 'The score of the company has to be at least this, of 100 points.',
      help: 'The report of `omnigauge assess` lists what brings most points first; `omnigauge explain score` says where the points are lost.',
    },
    'min-dimension': {
      name: 'The lowest result of a dimension that is allowed',
      about:
        'One dimension of the rubric, such as data or identity, has to reach a level or score.',
      help: 'Run `omnigauge explain` with the id of the dimension to see what counts and where it falls short.',
    },
    'min-team': {
      name: 'The lowest result of a team that is allowed',
      about: 'What one team answers for has to reach a level or score.',
      help: 'Look at the channels that the team owns; the finding names what they lack.',
    },
    'max-repeats': {
      name: 'The most that customers may have to repeat',
      about: 'On the journeys, customers may have to say or do no more than so many things again.',
      help: 'Bring the data to the step of the journey that lacks it, in time: add a flow, add data to one, or make one faster.',
    },
    'forbidden-contradiction': {
      name: 'A contradiction that is forbidden',
      about: 'No two statements of the description may contradict each other.',
      help: 'One of the two statements is wrong. Correct it, or make it true.',
    },
    'required-practice': {
      name: 'A practice that is required',
      about: 'The practice has to be in place, and the description has to bear it out.',
      help: 'Adopt the practice, or state it in the description where it is in place already.',
    },
    'required-owner': {
      name: 'An owner that is required',
      about: 'Everything of this kind needs a team that answers for it.',
      help: 'Name the team in the description. Where there is none, appoint one first.',
    },
    loss: {
      name: 'A loss against the baseline',
      about: 'Level and score may not fall below what the baseline has.',
      help: 'Undo the change that lowered it, or accept the loss with `--update-baseline`.',
    },
    'new-gap': {
      name: 'A gap that the baseline does not accept',
      about: 'No gap may be there that the baseline does not know.',
      help: 'Close the gap, or accept it with `--update-baseline`, a reason and a day on which it ends.',
    },
    'stale-gap': {
      name: 'An accepted gap that is gone',
      about:
        'The baseline accepts a gap that is no longer there, and would let it come back unnoticed.',
      help: 'Run the check with `--update-baseline`, and commit the baseline.',
    },
    'expired-gap': {
      name: 'An accepted gap whose time is up',
      about: 'The baseline accepted the gap until a day that is past.',
      help: 'Close the gap, or give it a new day in the baseline, and say why.',
    },
    'loss-since': {
      name: 'A loss since a revision',
      about: 'Level and score may not fall below what they were at an earlier revision.',
      help: 'Undo the change that lowered it; `omnigauge assess` on both revisions shows the difference.',
    },
  },
};
