const count = (number: number, one: string, many: string) =>
  `${number} ${number === 1 ? one : many}`;

/** The words for what differs between two results. */
export const comparison = {
  becomes: (before: string, after: string) => `${before} → ${after}`,
  range: (low: string, high: string) => `${low}–${high}`,
  nothing: 'Nothing changes.',

  headline: {
    levelRises: (before: string, after: string) => `The level rises from ${before} to ${after}.`,
    levelFalls: (before: string, after: string) => `The level falls from ${before} to ${after}.`,
    levelStays: (level: string) => `The level stays ${level}.`,
    scoreRises: (points: string, after: string) =>
      `The score rises by ${points} points, to ${after}.`,
    scoreFalls: (points: string, after: string) =>
      `The score falls by ${points} points, to ${after}.`,
    scoreStays: (score: string) => `The score stays ${score}.`,
    scoreAppears: (after: string) => `There is a score now: ${after}.`,
    scoreVanishes: 'Too little is known for a score now.',
    scoreUnknown: 'Too little is known for a score, now as before.',
  },

  facts: {
    low: 'Proved level',
    high: 'Possible level',
    score: 'Score',
    scoreRange: 'Its range',
    noScore: 'none',
  },

  lost: 'What is lost',
  gained: 'What is gained',
  nothingElse: 'No journey breaks or is mended, and no channel stands apart that did not before.',

  consequences: {
    broken: (journey: string, places: string) => `“${journey}” breaks at ${places}`,
    worse: (journey: string, places: string) => `“${journey}” gets worse at ${places}`,
    cut: (journey: string, places: string) => `“${journey}” loses its step on ${places}`,
    gone: (journey: string) => `the journey “${journey}”`,
    mended: (journey: string) => `“${journey}” works from start to end`,
    better: (journey: string, places: string) => `“${journey}” gets better at ${places}`,
    added: (journey: string) => `the journey “${journey}”`,
    apart: (groups: string) => `nothing shared any more with other channels: ${groups}`,
    perhapsApart: (groups: string) =>
      `perhaps nothing shared any more with other channels: ${groups}`,
    together: (groups: string) => `something shared with other channels now: ${groups}`,
    knownLess: (pairs: number) =>
      `customers are known less than before in ${count(pairs, 'hand-over', 'hand-overs')} between channels`,
    knownBetter: (pairs: number) =>
      `customers are known better than before in ${count(pairs, 'hand-over', 'hand-overs')} between channels`,
    gateCloses: (title: string, level: string) => `“${title}” is no longer enough for ${level}`,
    gateOpens: (title: string, level: string) => `“${title}” is enough for ${level} now`,
    contradictions: (number: number) => count(number, 'new contradiction', 'new contradictions'),
    resolved: (number: number) => count(number, 'contradiction is gone', 'contradictions are gone'),
    moreJourneys: (number: number) => `${count(number, 'more journey', 'more journeys')}, below`,
  },

  entities: {
    title: 'What is new and what is gone',
    channels: {
      added: (number: number, names: string) =>
        `${number === 1 ? 'new channel' : 'new channels'}: ${names}`,
      gone: (number: number, names: string) =>
        `${number === 1 ? 'channel that is gone' : 'channels that are gone'}: ${names}`,
    },
    systems: {
      added: (number: number, names: string) =>
        `${number === 1 ? 'new system' : 'new systems'}: ${names}`,
      gone: (number: number, names: string) =>
        `${number === 1 ? 'system that is gone' : 'systems that are gone'}: ${names}`,
    },
    teams: {
      added: (number: number, names: string) =>
        `${number === 1 ? 'new team' : 'new teams'}: ${names}`,
      gone: (number: number, names: string) =>
        `${number === 1 ? 'team that is gone' : 'teams that are gone'}: ${names}`,
    },
  },

  gates: {
    title: 'Gates with another outcome',
    gate: (title: string, level: string) => `${title}, for ${level}`,
    needed: (needed: string) => `needed: ${needed}`,
    outcomes: {
      met: 'met',
      unmet: 'not met',
      unknown: 'not known, so not met',
      'passed-over': 'passed over',
    },
    none: 'no gate',
  },

  dimensions: {
    title: 'Scores by dimension',
    before: 'before',
    after: 'after',
    change: 'change',
  },

  criteria: {
    title: 'What makes the difference, in points',
    quiet: 'What changes besides, without moving the score',
    notApplicable: 'does not apply',
    notAsked: 'not asked',
    others: (number: number) => (number === 1 ? 'one other criterion' : `${number} other criteria`),
    rest: 'other criteria weigh more or less, as other things are assessed',
    total: 'change of the score',
  },

  journeys: {
    title: 'Journeys that change',
    turns: {
      added: 'new',
      gone: 'gone',
      cut: 'cut short',
      broken: 'breaks',
      worse: 'gets worse',
      mended: 'is mended',
      better: 'gets better',
      other: 'changes',
    },
    verdict: (journey: string, turn: string) => `${journey}: ${turn}`,
    stepGone: (channel: string) => `the step on ${channel} is gone`,
    arrives: (channel: string, data: string) => `no longer missing on ${channel}: ${data}`,
    notNeeded: (channel: string, data: string) => `no longer needed on ${channel}: ${data}`,
    continuity: (values: string) => `needs that are met: ${values}`,
  },

  handovers: {
    title: 'Hand-over between channels that changes',
    group: (change: string, pairs: number) => `${change} (${pairs})`,
    /** Customers of one channel on another. */
    pair: (from: string, to: string) => `${from} → ${to}`,
    grades: {
      known: 'known',
      recognised: 'recognised',
      shared: 'strangers with shared data',
      nothing: 'strangers',
    },
    between: (low: string, high: string) => `${low}, perhaps ${high}`,
  },

  silos: {
    title: 'Channels that stand apart',
    groups: (values: string) => `Groups that share nothing with each other: ${values}`,
    appeared: (channels: string) => `apart now: ${channels}`,
    dissolved: (channels: string) => `no longer apart: ${channels}`,
  },

  gaps: {
    title: 'Gaps that open or close',
    opened: (title: string, needed: string, level: string) =>
      `${title}: below the ${needed} that ${level} asks for`,
    closed: (title: string, needed: string, level: string) =>
      `${title}: reaches the ${needed} that ${level} asks for`,
  },

  contradictions: {
    title: 'Contradictions that come or go',
    gone: (message: string) => `No longer: ${message}`,
  },

  questions: {
    title: 'Questions',
    added: (number: number) => `${count(number, 'question comes', 'questions come')} up:`,
    gone: (number: number) =>
      `${count(number, 'question needs', 'questions need')} no answer any more:`,
  },

  notes: { title: 'Notes' },
};
