const count = (number: number, one: string, many: string) =>
  `${number} ${number === 1 ? one : many}`;

/** The words of a check: what was asked for, and what there is. */
export const check = {
  titles: {
    level: 'Level',
    score: 'Score',
    levelOf: (name: string) => `Level (${name})`,
    scoreOf: (name: string) => `Score (${name})`,
    repeats: 'Repeats on journeys',
    contradictions: {
      contradiction: 'Contradictions',
      'claimed-level': 'Contradictions (claimed level)',
      practice: 'Contradictions (practices)',
      personalisation: 'Contradictions (personalisation)',
      goals: 'Contradictions (goals)',
      masters: 'Contradictions (masters of data)',
    },
    practice: (name: string) => `Practice (${name})`,
    owners: {
      channels: 'Owners of channels',
      systems: 'Owners of systems',
      journeys: 'Owners of journeys',
      kpis: 'Owners of KPIs',
    },
    loss: 'Loss against the baseline',
    newGaps: 'New gaps',
    staleGaps: 'Accepted gaps that are gone',
    expiredGaps: 'Accepted gaps whose time is up',
    since: (revision: string) => `Loss since ${revision}`,
    rules: {
      'min-level': 'Level',
      'min-score': 'Score',
      'min-dimension': 'Dimension',
      'min-team': 'Team',
      'max-repeats': 'Repeat on a journey',
      'forbidden-contradiction': 'Contradiction',
      'required-practice': 'Practice',
      'required-owner': 'Owner',
    },
  },
  atLeast: (value: string) => `at least ${value}`,
  atMost: (value: number) => `${value} at most`,
  none: 'none',
  found: (number: number) => (number === 0 ? 'none' : `${number}`),
  points: (score: string) => `${score} of 100`,
  level: {
    low: (level: string) => `${level} is proved`,
    estimate: (level: string) => `${level}, by the estimate`,
  },
  score: {
    low: (score: string) => `${score} of 100 is proved`,
    estimate: (score: string) => `${score} of 100, by the estimate`,
  },
  noScore: 'too little is known to tell',
  notKnown: 'not known',
  inapplicable: 'not applicable',
  ownsNoGate:
    'no gate of the rubric looks at what the team owns (a score can be asked for instead)',
  ownsNothing: 'the team owns nothing that the rubric looks at',
  below: ({ title, found, asked }: { title: string; found: string; asked: string }) =>
    `${title}: ${found}, and ${asked} is asked for.`,
  mostLost: (titles: readonly string[]) => `Most is lost at: ${titles.join('; ')}.`,
  provedGap: ({
    title,
    value,
    needed,
    level,
  }: {
    title: string;
    value: string;
    needed: string;
    level: string;
  }) => `${title}: ${value} is proved, and ${level} asks for ${needed}.`,
  notApplicable: ({ title, level }: { title: string; level: string }) =>
    `${title}: not applicable here, and ${level} requires it.`,
  repeats: {
    certain: (number: number) => `${number}`,
    possible: (certain: number, possible: number) =>
      `${certain}, and ${possible} more possible, as not everything is stated`,
    notDescribed:
      'No journeys are described, so nothing shows whether customers repeat themselves.',
    none: 'The company says that it has no journeys, so there is nothing to look at.',
    unknownSteps: (journey: string) =>
      `${journey}: not all its steps are known, so what customers repeat there is not known either.`,
  },
  practice: {
    asked: 'in place',
    found: {
      met: 'in place',
      partly: 'in place only in part',
      unmet: 'not in place',
      unknown: 'not stated',
      contradicted: 'said to be in place, although what it takes is not described',
    },
  },
  owners: {
    asked: 'one each',
    found: (missing: number, all: number) =>
      missing === 0 ? `one each, for ${all}` : `missing for ${missing} of ${all}`,
    nobody: (name: string) => `No owner: ${name}.`,
    notStated: (name: string) => `Owner not stated: ${name}.`,
    nothing: {
      channels: 'No channel is described.',
      systems: 'No system is described.',
      journeys: 'No journey is described.',
      kpis: 'No KPI is described.',
    },
    openList: {
      channels: 'There may be more channels than are listed.',
      systems: 'There may be more systems than are listed.',
      journeys: 'There may be more journeys than are listed.',
      kpis: 'There may be more KPIs than are listed, each without an owner.',
    },
  },
  loss: {
    asked: (level: string, score: string | null) =>
      score === null ? `at least ${level}` : `at least ${level} and ${score} points`,
    found: (level: string, score: string | null) =>
      score === null ? `${level}, and no score` : `${level} and ${score} points`,
    level: (before: string, after: string) => `The level falls from ${before} to ${after}.`,
    score: (before: string, after: string) => `The score falls from ${before} to ${after}.`,
    scoreGone: (before: string) =>
      `The score was ${before}, and too little is known to give one now.`,
  },
  gaps: {
    found: (fresh: number, worse: number, accepted: number) => {
      const found = fresh === 0 ? 'none' : count(fresh, 'gap', 'gaps');
      const known = worse === 0 ? '' : ` (${worse} accepted as less bad than now)`;
      return `${found}${known}, besides ${accepted} accepted`;
    },
    message: ({ title, level, evidence }: { title: string; level: string; evidence: string }) =>
      `${title} (for ${level}). ${evidence}`,
    undecided: (name: string) => `Kind or direction not stated, so it may count or not: ${name}.`,
    staleFound: (number: number) =>
      number === 0 ? 'none' : `${number}; --update-baseline brings the list up to date`,
    stale: (what: string) => `Accepted, but gone or less bad by now: ${what}.`,
    refused: (what: string) =>
      `Listed in the baseline, and nothing a baseline may accept, as the rule is strict: ${what}.`,
    expired: ({ what, day, reason }: { what: string; day: string; reason: string | null }) =>
      `Accepted until ${day}, and still there: ${what}.${reason === null ? '' : ` The reason was: ${reason}`}`,
    subject: (title: string, names: readonly string[]) =>
      names.length === 0 ? title : `${title}: ${names.join(', ')}`,
  },
  since: {
    nothingThere: (revision: string) => `nothing was described at ${revision}, so nothing is lost`,
    gate: ({
      title,
      level,
      before,
      after,
    }: {
      title: string;
      level: string;
      before: string;
      after: string;
    }) => `${title}: no longer enough for ${level} (${before} → ${after}).`,
    journey: (journey: string, message: string) => `${journey}: ${message}`,
  },
  notes: {
    otherRubric: (before: string, now: string) =>
      before === now
        ? `The rubric ${now} reads otherwise than when the baseline was written, so that a difference may come from there.`
        : `The baseline was written with the rubric ${before}, and this is judged by ${now}, so that a difference may come from there.`,
    otherBound: {
      low: 'The baseline was written by what is proved (`--on low`), and this is judged by the estimate, so that a difference may come from there.',
      estimate:
        'The baseline was written by the estimate (`--on estimate`), and this is judged by what is proved, so that a difference may come from there.',
    },
    wholeCriterion: (titles: readonly string[]) =>
      `Too much is missing to be listed place by place, so that the baseline accepts it as a whole: ${titles.join('; ')}.`,
  },

  /** What stands around it in a terminal. */
  report: {
    passed: (rules: number) =>
      rules === 1
        ? 'passed: the one rule is met'
        : `passed: ${rules === 2 ? 'both' : `all ${rules}`} rules are met`,
    failed: (failed: number, rules: number) =>
      rules === 1
        ? 'failed: the one rule is not met'
        : `failed: ${failed} of ${rules} rules not met`,
    asked: (asked: string, source: string) => `asked for: ${asked} (${source})`,
    first: (step: string, days: string) => `First: ${step} (${days})`,
    more: (number: number) => `and ${number} more; --format json shows all`,
    accepted: (number: number) =>
      `${count(number, 'finding is', 'findings are')} accepted by the baseline`,
    labels: {
      level: 'Level',
      score: 'Score',
      on: 'Decided by',
      baseline: 'Baseline',
      since: 'Compared with',
    },
    on: { low: 'what is proved', estimate: 'the estimate' },
    baseline: (file: string, number: number, change: number) =>
      `${file}: ${number} accepted, ${
        change === 0
          ? 'as many as it lists'
          : `${Math.abs(change)} ${change < 0 ? 'fewer' : 'more'} than it listed`
      }`,
    notes: 'Notes',
  },
};
