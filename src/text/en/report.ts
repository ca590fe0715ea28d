const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

/** The English words of the report. */
export const report = {
  decimalSign: '.',
  percent: (number: string) => `${number} %`,
  atPlace: (place: string) => `(${place})`,
  list: (items: readonly string[]) => items.join(', '),
  more: (number: number) => `and ${number} more`,
  notKnown: 'not known',

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
      `${level}, between ${low} (proved) and ${high} (possible)`,
    levelCertain: (level: string) => `${level}, whatever is still unknown`,
    scoreOf: (score: string) => `${score} of 100`,
    scoreBetween: (score: string, low: string, high: string) =>
      `${score} of 100, between ${low} (proved) and ${high} (possible)`,
    scoreUnknown: 'not enough is known to give one',
    coverage: (share: string) => `${share} of what counts is known`,
    progressTo: (share: string, level: string) => `${share} of the way to ${level}`,
    topReached: 'the highest level is reached',
  },

  blocks: {
    title: (level: string) => `What is missing for ${level}`,
    now: 'now',
    needed: 'needed',
    none: (level: string) => `Nothing: all that ${level} asks for is met.`,
    passedOver: (titles: string) => `Not known, and passed over for now: ${titles}.`,
  },

  nextSteps: {
    title: 'What to do first',
    gain: (points: string) => `+${points} points`,
    who: (teams: string) => `Who: ${teams}`,
    nobody: 'Who: no owner stated yet',
    more: (number: number, all: number) =>
      `${count(number, 'more step', 'more steps')}: --top ${all} shows all.`,
  },

  contradictions: {
    title: 'What does not fit together',
    against: (place: string) => `against ${place}`,
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
    grades: {
      known: 'known: who they are and what they did',
      recognised: 'recognised: who they are',
      shared: 'strangers, but some data is shared',
      nothing: 'strangers',
    },
    unknown: 'not known',
    tooMany: (number: number) => `Left out, as ${number} channels are too many for a table.`,
  },

  journeys: {
    title: 'Journeys',
    unbroken: 'works from start to end',
    notAssessed: 'not assessed',
    repeats: (number: number) => `customers repeat ${count(number, 'thing', 'things')}`,
    possibleRepeats: (number: number) => `perhaps ${number} to repeat, depending on what is unknown`,
    alsoPossible: (number: number) => `perhaps ${number} more`,
    missing: (number: number) => `${count(number, 'piece', 'pieces')} of information missing`,
    possiblyMissing: 'perhaps information missing',
    noSteps: 'no steps described',
  },

  silos: {
    title: 'Channels that stand apart',
    none: 'None: every channel is linked with the others.',
    explained: (number: number) => `${number} groups of channels that share nothing with each other.`,
    teams: (number: number, names: string) => `${number === 1 ? 'team' : 'teams'}: ${names}`,
    noTeams: 'no team stated',
    vendors: (number: number, names: string) => `${number === 1 ? 'vendor' : 'vendors'}: ${names}`,
    uncertain: 'may be linked after all, as some data is not known',
  },

  questions: {
    title: 'What to ask',
    settlesLevel: 'can change the level',
    settlesScore: (points: string) => `moves the score by up to ${points}`,
    more: (number: number, all: number) =>
      `${count(number, 'more question', 'more questions')}: --top ${all} shows all.`,
  },

  unstated: {
    title: 'What the description does not say',
    explained: 'None of this counts as a no; stating it narrows the result.',
    what: {
      kind: 'kind of channel or system',
      team: 'owner',
      vendor: 'vendor',
      direction: 'direction',
      stages: 'what customers can do there',
      identifies_by: 'how customers are known',
      personalised_with: 'what it is personalised with',
      brand: 'voice and look',
      voice: 'voice',
      visual: 'look',
      share: 'share of the contacts',
      goals: 'goals of a team',
      reports_to: 'manager of a team',
      works_with: 'teams it works with',
      data: 'data of a flow',
      freshness: 'age of the data of a flow',
      flows: 'data flows',
      journeys: 'customer journeys',
      steps: 'steps of a journey',
      needs: 'what a step needs',
      creates: 'what a step creates',
      within: 'how soon data is needed',
      masters: 'data a system is the reference for',
      kpis: 'KPIs',
      measured: 'whether a KPI is measured',
      practices: 'practices',
      practice: 'practices',
    },
  },

  notes: { title: 'Notes' },

  rubricLine: (title: string, id: string, version: string, toolVersion: string) =>
    `Judged by “${title}” (${id} ${version}) with omnigauge ${toolVersion}.`,
};
