const count = (number: number, one: string, many: string) =>
  `${number} ${number === 1 ? one : many}`;

/** The English words of the report. */
export const report = {
  decimalSign: '.',
  percent: (number: string) => `${number} %`,
  list: (items: readonly string[]) => items.join(', '),
  more: (number: number) => `and ${number} more`,
  notKnown: 'not known',
  personDays: (number: string) => (number === '1' ? '1 person-day' : `${number} person-days`),

  header: {
    unnamed: 'A company without a name',
    channels: (number: number) => count(number, 'channel', 'channels'),
    teams: (number: number) => count(number, 'team', 'teams'),
  },

  spectrum: {
    claimed: 'claimed',
    asClaimed: 'as claimed',
  },

  summary: {
    level: 'Level',
    score: 'Score',
    certainty: 'Certainty',
    progress: 'Progress',
    levelBetween: (level: string, low: string, high: string) =>
      `${level}; ${low} is proved, ${high} is possible`,
    levelAtLeast: (level: string, high: string) => `${level}, and ${high} is possible`,
    levelAtMost: (level: string, low: string) => `${level}, though only ${low} is proved`,
    levelCertain: (level: string) => `${level}, whatever the unknown turns out to be`,
    scoreOf: (score: string) => `${score} of 100`,
    scoreBetween: (score: string, low: string, high: string) =>
      `${score} of 100, between ${low} (proved) and ${high} (possible)`,
    scoreOnlyBetween: (low: string, high: string) =>
      `between ${low} (proved) and ${high} (possible) of 100`,
    scoreUnknown: 'not enough is known to give one',
    coverage: (share: string) => `${share} of what counts is known`,
    progressTo: (share: string, level: string) => `${share} of the way to ${level}`,
    progressUnknown: (level: string) => `not known how far ${level} is`,
    topReached: 'the highest level is reached',
  },

  blocks: {
    title: (level: string) => `What is missing for ${level}`,
    now: 'now',
    needed: 'needed',
    none: (level: string) => `Nothing: all that ${level} asks for is met.`,
    noneKnown: 'Nothing that is known.',
    passedOver: (titles: string) => `Not known, and passed over for now: ${titles}.`,
  },

  nextSteps: {
    title: 'What to do first',
    /** Where no channel is described yet. */
    describe:
      'Say where customers meet the company: `omnigauge interview` asks, or write the `channels` into the file yourself.',
    gain: (points: string) => `+${points} points`,
    who: (teams: string) => `Who: ${teams}`,
    where: (places: string) => `Where: ${places}`,
    everywhere: 'all channels',
    nobody: 'Who: no owner stated yet',
    more: (number: number, all: number) =>
      `${count(number, 'more step', 'more steps')}: --top ${all} shows all.`,
    /** Where there is a plan: how much it takes in all. */
    whole: (steps: number, level: string, days: string) =>
      `${count(steps, 'step', 'steps')} to ${level} in all, ${days}.`,
    wholeTowards: (steps: number, level: string, days: string) =>
      `${count(steps, 'step', 'steps')} towards ${level} in all, ${days}; no known change does the rest.`,
    atMost: (days: string) => `${days} at most`,
    relies: (questions: number) =>
      questions === 1
        ? 'They count on a good answer to one question.'
        : `They count on good answers to ${questions} questions.`,
    lines: (command: string) => `\`${command}\` shows every step with the lines to write.`,
    answersFirst: (level: string) =>
      `Ask first, below: nothing has to be changed for ${level} as long as what is unknown turns out well. Only if the answers are bad:`,
  },

  contradictions: {
    title: 'What does not fit together',
  },

  dimensions: {
    title: 'Scores by dimension',
    score: 'score',
    range: 'range',
    weight: 'weight',
    proved: 'proved',
    estimated: 'estimated',
    possible: 'possible',
    levels: 'reaches a level',
    nothing: 'nothing to assess',
  },

  handovers: {
    title: 'Hand-over between channels',
    explained: 'Each row: customers of that channel. Each column: where they turn up next.',
    from: 'customers of',
    emptyRow: 'An empty row: customers cannot answer on that channel.',
    grades: {
      known: 'known: who they are and what they did',
      recognised: 'recognised: who they are',
      shared: 'strangers, but some data is shared',
      nothing: 'strangers',
    },
    unknown: 'not known',
  },

  journeys: {
    title: 'Journeys',
    unbroken: 'works from start to end',
    notAssessed: 'not assessed',
    repeats: (number: number) => `customers repeat ${count(number, 'thing', 'things')}`,
    possibleRepeats: (number: number) =>
      `perhaps ${number} to repeat, depending on what is unknown`,
    alsoPossible: (number: number) => `perhaps ${number} more`,
    missing: 'something is missing on the way',
    possiblyMissing: 'perhaps something is missing on the way',
    lacks: (channel: string, data: string) => `${channel} does not get: ${data}`,
    reasons: {
      'no-path': (from: string) => `nothing brings it from ${from}`,
      'too-late': (from: string) => `it comes from ${from} too late`,
    },
    noSource: 'no earlier step provides it',
    uncertain: 'perhaps, as not all is known',
  },

  silos: {
    title: 'Channels that stand apart',
    explained: (number: number) =>
      `${number} groups of channels that share nothing with each other.`,
    teams: (number: number, names: string) => `${number === 1 ? 'team' : 'teams'}: ${names}`,
    nobody: 'nobody is responsible',
    noTeams: 'no team stated',
    vendors: (number: number, names: string) => `${number === 1 ? 'vendor' : 'vendors'}: ${names}`,
    uncertain: '? may be linked with others after all, as some data is not known.',
    more: (number: number) =>
      `and ${number} more ${number === 1 ? 'group' : 'groups'}; --format json shows all`,
  },

  questions: {
    title: 'What to ask',
    settlesLevel: 'can settle the level',
    settlesScore: (points: string) => `narrows the score by ${points} on average`,
    sheet: {
      title: (name: string) => `Questions about ${name}`,
      company: 'the company',
      intro:
        'Please answer what you can. “Nobody”, “none” and “I do not know” are answers too. The questions that matter most come first.',
      answer: 'Answer:',
      place: (about: string) => `(for ${about})`,
      none: 'Nothing is left to ask: no answer could make the result surer.',
    },
    more: (number: number, all: number) =>
      `${count(number, 'more question', 'more questions')}: --top ${all} shows all.`,
  },

  unstated: {
    title: 'What the description does not say',
    explained: 'None of this counts as a no; stating it narrows the result.',
    what: {
      kind: 'kind of channel or system',
      direction: 'direction of a channel',
      owner: 'owner',
      vendor: 'vendor',
      stages: 'what customers can do on a channel',
      identifies_by: 'how a channel knows its customers',
      personalised_with: 'what a channel is personalised with',
      voice: 'tone of voice',
      visual: 'look',
      goals: 'goals of a team',
      reports_to: 'manager of a team',
      works_with: 'teams that a team works with',
      masters: 'which system is the reference for which data',
      flows: 'data flows',
      data: 'data of a flow',
      freshness: 'age of the data of a flow',
      ends: 'where a flow begins or ends',
      journeys: 'customer journeys',
      steps: 'steps of a journey',
      within: 'how fresh the data of a journey must be',
      kpis: 'KPIs',
      measured: 'whether a KPI is measured',
      practice: 'whether a practice is in place',
    },
  },

  leftOut: {
    title: 'What was left out',
  },

  notes: { title: 'Notes' },

  rubricLine: (title: string, id: string, version: string, toolVersion: string) =>
    `Judged by “${title}” (${id} ${version}) with omnigauge ${toolVersion}.`,
};
