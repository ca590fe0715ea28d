const count = (number: number, one: string, many: string) =>
  `${number} ${number === 1 ? one : many}`;

/** The English words of the page, beside those of the report. */
export const page = {
  title: (company: string) => `${company}: how omnichannel is it?`,
  skip: 'Skip to the report',
  kicker: 'Omnichannel maturity',
  claim: 'It says it is',
  claims: {
    exceeded: 'and the description proves more',
    proved: 'and the description proves it',
    met: 'which the estimate agrees with',
    refuted: 'which the description contradicts',
    open: 'which is not proved',
  },
  facts: {
    score: (low: string, high: string) => `of 100; ${low} is proved, ${high} is possible`,
    exactScore: 'of 100',
    known: 'of what counts is known',
    wayTo: (level: string) => `of the way to ${level}`,
  },
  gate: 'condition',
  moreGaps: (number: number) => count(number, 'more gap', 'more gaps'),
  asTable: 'The same in words',
  journeys:
    'Each card is a step. A red card is a step where something the customer has given before does not arrive.',
  whyBroken: 'Where they break, and why',
  quadrant:
    'Connected data brings little where nobody runs the channels as one, and the other way round.',
  questions: 'Each answer narrows the result. Those that matter most come first.',
  wide: (title: string) => `${title}: the picture, which moves sideways`,
  wideTable: (title: string) => `${title}: the table, which moves sideways`,
  lines: 'The lines to write, and why',
  linesOf: (step: string, number: number) => `${step}: lines to write, part ${number}`,
  sources: 'Sources that the criteria cite',
  method: [
    'A level is reached when all its conditions, and those of the levels below, are met. The score counts each criterion by how near it comes to what the levels ask for; a dimension is the weighted mean of its criteria, the total that of the dimensions.',
  ],

  contents: {
    title: 'Contents',
    answer: 'Level',
    missing: 'What is missing',
    dimensions: 'Dimensions',
    map: 'Map',
    handovers: 'Hand-over',
    journeys: 'Journeys',
    plan: 'Plan',
    questions: 'Questions',
    method: 'Method',
  },

  theme: { dark: 'Dark', light: 'Light' },

  map: {
    title: 'Channels, systems and data flows',
    choose:
      'Choose a channel or system, with a click or with tab and the arrow keys, to see what reaches it.',
    each: (channels: number) =>
      channels === 1 ? 'What reaches the channel' : `What reaches each of the ${channels} channels`,
    owner: (team: string) => `Answers for it: ${team}`,
    nobody: 'Nobody answers for it',
    ownerUnknown: 'Who answers for it is not stated',
    reaches: 'What reaches it',
    flowsLeftOut: (flows: number) =>
      `The ${flows} flows are too many to be listed here. Where scripts may run, choose a channel on the map to see its own.`,
    /** In place of a list of nearly all the other channels; `left` are the few that are not meant. */
    allBut: (left: string) => `all the other channels but ${left}`,
    allOthers: 'all the other channels',
    from: (channels: string, data: string, freshness: string) =>
      `From ${channels}: ${data} (${freshness})`,
    oneSystem: 'as one system feeds both',
    possible: (channels: string) => `Perhaps more than that, as not all is known: from ${channels}`,
    nothing: (channels: string) => `Nothing from ${channels}`,
    flows: 'Its flows',
    noFlows: 'None: nothing flows to it or from it.',
    noFlowsKnown: 'None that is stated.',
  },

  whatIf: {
    explained:
      'Tick steps to see what they change: level, score, map and journeys are worked out anew, here in the page.',
    all: 'Tick all',
    none: 'Untick all',
    upTo: 'Up to here',
    needsScript: 'With scripts allowed, each step has a box that shows what it would change.',
    needsSources:
      'This page was made from a saved result. One made from the company’s files has a box beside each step that shows what it would change: run assess on the files, with HTML as its format.',
    failed: (problem: string) => `This could not be worked out: ${problem}`,
    steps: (number: number, days: string) => `With ${count(number, 'step', 'steps')} (${days})`,
    level: (before: string, after: string) =>
      before === after ? `still ${after}` : `${before} → ${after}`,
    score: (before: string, after: string) => `score ${before} → ${after}`,
    repeats: (before: number, after: number) => `to repeat ${before} → ${after}`,
  },
};
