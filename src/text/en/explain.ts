/** What a level means to a customer, and what the source articles say of it. */
export interface LevelWords {
  meets: string;
  examples: { source: string; text: string }[];
  /** Where the sources do not agree, and whom we follow. */
  differ: string[];
  /** What else is worth knowing. */
  remarks: string[];
}

const clickAndCollect =
  'Click and collect: 002 lists it among omnichannel practices, while 004 and most published definitions call it cross-channel. We follow the majority: on its own it proves cross-channel, because what is shared is the order and not the customer.';

const levels: Record<'single' | 'multi' | 'cross' | 'omni', LevelWords> = {
  single: {
    meets:
      'Customers deal with the company in one place only: a store, a website or any other. They have no choice, as the company decides where it can be reached.',
    examples: [
      {
        source: '000',
        text: 'A company serves its customers in a physical store only, with no online shop and no other way to get in touch.',
      },
    ],
    differ: [],
    remarks: ['Only 000 describes this level; the other articles begin with several channels.'],
  },
  multi: {
    meets:
      'Customers can choose among several channels, but each stands alone: teams do not work together, nothing is passed on, and whoever changes channel starts over.',
    examples: [
      {
        source: '000',
        text: 'A company talks to customers by text message and on WhatsApp, but the teams behind the two do not work together and share no information.',
      },
      {
        source: '001',
        text: 'A clothing company sells online and in stores without connecting the two.',
      },
      {
        source: '003',
        text: 'An unhappy customer writes on social media, gets no answer, tells the story again to the bot on the website, and once more to the call centre.',
      },
    ],
    differ: [
      '004 uses multichannel and cross-channel for the same thing, and expects customers to pass easily from one channel to another. We follow the other articles: channels that share nothing are multichannel.',
    ],
    remarks: [],
  },
  cross: {
    meets:
      'Channels are connected, mostly around the product or the order: what begins on one can be finished on another. It is not yet a seamless experience, as the customer is not known everywhere.',
    examples: [
      {
        source: '000',
        text: 'A customer gets a promotional e-mail and then sees related content on social media or on the website.',
      },
      {
        source: '004',
        text: 'A chain of clothing stores lets customers buy online and collect in a store, or order in a store and receive at home.',
      },
    ],
    differ: [
      clickAndCollect,
      '004 expects customers to pass between channels without trouble already here, while 000 finds the experience not yet fluid. We follow 000: that nobody starts over is what omnichannel adds.',
    ],
    remarks: ['001, 002 and 003 describe no level between multichannel and omnichannel.'],
  },
  omni: {
    meets:
      'Customers meet one company, whichever channel they use. All channels are connected, and what they share is the customer: nobody starts over, contacts are personal and coherent, and the channels are managed and measured as one.',
    examples: [
      {
        source: '000',
        text: 'A customer fills a basket in the online shop and later gets a push notification with a discount on those items, checks online that the store has them, buys them there and receives a WhatsApp message with thanks and suggestions for what goes with them.',
      },
      {
        source: '001',
        text: 'A customer begins a purchase online and completes it in the store, or the other way round, with the same experience throughout.',
      },
      {
        source: '002',
        text: 'A customer discovers a product on social media, tries it in the store and completes the purchase online, without a break.',
      },
      {
        source: '003',
        text: 'A customer who complains on social media is led to the assistant on the website and, if that does not help, called back by the call centre, which knows what went before.',
      },
      {
        source: '004',
        text: 'A supermarket chain lets customers write a shopping list on its website, change it in the app and shop in the store, with personal notifications and offers on the way.',
      },
    ],
    differ: [clickAndCollect],
    remarks: [
      'What a company claims is checked, not believed: 003 notes that projects presented as omnichannel often are not.',
      'Published surveys find 6 to 9 % of larger companies here (Osservatorio Omnichannel Customer Experience, 2021–2025).',
    ],
  },
};

/** The words of `explain`: what metrics and levels mean, and the headings around them. */
export const explain = {
  metrics: {
    'channel-count': {
      title: 'Number of channels',
      how: 'Counts the channels in the description: all of them, or those of some kinds. A channel whose kind is not stated counts at best only, where some kinds are asked for. There is always a number.',
    },
    'stage-choice': {
      title: 'Choice at every stage',
      how: 'For each stage asked for, from discovering a product to loyalty, it checks whether customers can choose between two channels or more. The value is the share of stages where they can. A channel that does not state its stages offers none at worst and all of them at best.',
    },
    'linked-channels': {
      title: 'Channels that share data',
      how: 'A channel counts when any of the data asked for gets from it to another channel or from another channel to it, over one flow or several in a row. Product data also links the channels that get it from the same system. The value is the share of channels that count; it takes two channels to make sense. What is not stated about flows, their data or its age counts against the value at worst and for it at best.',
    },
    'data-reach': {
      title: 'Data that reaches other channels',
      how: 'Looks at each pair of channels where customers can answer on the first: does the data asked for get from the first to the second, over one flow or several in a row? The value is the share of pairs where it does. It makes no sense with fewer than two channels, or where no pair is left. What is not stated about flows, their data or its age counts against the value at worst and for it at best.',
    },
    'customer-reach': {
      title: 'Customer data that reaches other channels',
      how: 'Looks at each pair of channels where customers can answer on the first: do the identity of the customer and something that happened, such as orders, contacts or preferences, get from the first to the second? The value is the share of pairs where both do. It makes no sense with fewer than two channels, or where no pair is left. What is not stated about flows, their data or its age counts against the value at worst and for it at best.',
    },
    'two-way-channels': {
      title: 'Channels that give and receive',
      how: 'A channel counts when customer data gets from it to another channel, and from another channel to it. The value is the share of channels that count; it takes two channels to make sense. What is not stated about flows and their data counts against the value at worst and for it at best.',
    },
    'largest-group': {
      title: 'Largest group of linked channels',
      how: 'Channels that share any of the data asked for, directly or through other channels, form a group. The value is the share of channels that are in the largest group; it takes two channels to make sense. What is not stated about flows and their data counts against the value at worst and for it at best.',
    },
    'single-master': {
      title: 'One reference system for each kind of data',
      how: 'Takes those kinds of data asked for that have a reference system (`masters` in the description), and gives the share of them that have exactly one. It makes no sense where none of them has one. If no system states its `masters`, nothing is known; a single system that does not could, at worst, be a second reference.',
    },
    'common-base': {
      title: 'Channels on one common system',
      how: 'Finds the system that most channels exchange data with in both directions, directly or over several flows in a row. The value is the share of channels that do; it takes two channels to make sense. What is not stated about flows and their data counts against the value at worst and for it at best.',
    },
    recognition: {
      title: 'Customers who are recognised',
      how: 'Looks at each pair of channels where customers can answer on the first: are they recognised on the second? Their identity has to get there, and either pass a system that knows customers, such as a CRM or a loyalty programme, or both channels have to know them by the same identifier. The value is the share of pairs where that is so; it takes two channels to make sense. What is not stated about flows, identifiers and kinds of system counts against the value at worst and for it at best.',
    },
    continuity: {
      title: 'Needs met on journeys',
      how: 'Follows the journeys step by step: does what a step needs get to its channel in time, from an earlier step? The value is the share of needs that are met. It makes no sense for a company without journeys, or where no step needs anything. If journeys are not stated, or one of them is incomplete, nothing is known.',
    },
    'unbroken-journeys': {
      title: 'Journeys without a break',
      how: 'Of the journeys in which some step needs something, it gives the share in which nothing is missing or late. It makes no sense for a company without such journeys. If journeys are not stated, nothing is known; one that is incomplete counts as broken at worst and as whole at best.',
    },
    personalisation: {
      title: 'Channels personalised with shared data',
      how: 'A channel counts when it is personalised with data that reaches it from another channel; what it gathers itself does not count. The value is the share of channels that count; it takes two channels to make sense. A channel that does not state what it is personalised with uses nothing at worst and everything at best.',
    },
    'brand-coherence': {
      title: 'Common voice and look',
      how: 'Finds the tone of voice that most channels follow, and likewise the look. The value is the mean of the two shares of channels that follow them; it takes two channels to make sense. A guideline that is not stated differs from all others at worst and is the common one at best.',
    },
    'offer-coherence': {
      title: 'Offers from one source',
      how: 'Finds the system from which all the data asked for, such as prices and offers, gets to most channels. The value is the share of channels that it gets to; it takes two channels to make sense. What is not stated about flows and their data counts against the value at worst and for it at best.',
    },
    'accountable-owner': {
      title: 'Channels with an owner',
      how: 'Gives the share of channels for which the description names a team that answers for them. `team: none` says that nobody does; a channel that says nothing has no owner at worst and one at best. It makes no sense for a company without channels.',
    },
    'system-owner': {
      title: 'Systems with an owner',
      how: 'Gives the share of systems for which the description names a team that answers for them. `team: none` says that nobody does; a system that says nothing has no owner at worst and one at best. It makes no sense for a company that describes no systems.',
    },
    'journey-owner': {
      title: 'Journeys with an owner',
      how: 'Gives the share of journeys for which the description names a team that answers for all of their steps. `team: none` says that nobody does; a journey that says nothing has no owner at worst and one at best. It makes no sense for a company without journeys; if they are not stated, nothing is known.',
    },
    'aligned-teams': {
      title: 'Teams that pull together',
      how: 'Looks at each pair of channels where customers can answer on the first: are their owners one team, or do they share a goal or a manager, or work together? The value is the share of pairs where that is so; it takes two channels to make sense. A channel that has no owner is aligned with none; what is not stated about owners and teams counts against the value at worst and for it at best.',
    },
    'kpis-measured': {
      title: 'KPIs that are measured',
      how: 'Gives the share of the KPIs asked for that the company measures. One that is missing from a complete list is not measured. One that is listed without a clear answer, or missing from a list that is partial or not given at all, is not measured at worst and measured at best. There is always a number.',
    },
    practice: {
      title: 'Practice in place',
      how: 'Takes the answer of the company: yes counts in full, partly counts half, no counts nothing. Without an answer it lies anywhere between the two ends. An answer is a claim: where the rest of the description cannot bear it out, the report says so.',
    },
  },

  parameters: {
    data: 'Kinds of data, or groups of them, that are looked at.',
    match: 'Whether all of the data has to get there, or any of it; all where this is left out.',
    within: 'How old data may be on arrival; of any age where this is left out.',
    stages: 'Stages that are looked at.',
    kinds: 'Kinds of channel.',
    ids: 'Ids of channels.',
    channels: 'Which channels count; all where this is left out.',
    from: 'Where a pair may begin; on any channel where this is left out.',
    to: 'Where a pair may end; on any channel where this is left out.',
    journeys: 'Ids of the journeys that count; all where this is left out.',
    kpis: 'Ids of the KPIs that are asked for.',
    practice: 'Id of the practice.',
  },
  allowed: {
    oneOf: 'one of',
    someOf: 'one or more of',
    duration: 'or a duration such as 90s, 15m, 6h, 2d',
    required: 'required',
  },
  weighting: 'Channels count alike, or by their share of contacts where every channel states it.',

  levels,
  sources: {
    '000':
      'Victoria Obrador, “Multicanale, Omnicanale, Cross-Channel e Canale Unico: Qual è la differenza?”, CM.com blog, 17 December 2024 (in Italian)',
    '001':
      'An article on the difference between omnichannel and multichannel, with examples from Disney and Starbucks; it cites the Osservatorio Omnichannel Customer Experience of the Politecnico di Milano (in Italian)',
    '002': '“Perché l’omnicanalità è la chiave del marketing moderno” (in Italian)',
    '003':
      'Sara Zagaria, “Multicanalità, cross-canalità, omnicanalità: sono la stessa cosa?”, with the Osservatorio Omnichannel Customer Experience, 23 February 2024 (in Italian)',
    '004': '“differenza tra cross canalità e omnicanalità” (in Italian)',
  },

  kinds: {
    score: 'how the total comes about',
    ladder: 'how it comes about',
    sensitivity: (topic: string) => `for ${topic}`,
    criterion: (dimension: string) => `criterion of “${dimension}”`,
    metric: 'metric',
    practice: 'practice',
    dimension: 'dimension',
    level: (number: number, all: number) => `level ${number} of ${all}`,
  },
  weight: (weight: string) => `weight ${weight}`,
  today: (company: string) => `${company} today`,

  why: 'Why it matters',
  fix: 'What to do',
  sourcesTitle: 'Sources',
  noSources: 'None of the source articles asks for it; the rubric does so on its own account.',

  thresholds: {
    title: 'What the levels ask for',
    needed: 'at least',
    none: 'No level asks for anything.',
    gates: {
      required: 'required: without it the level is not reached',
      'if-known': 'decides the level as soon as it is known',
    },
    scoreOnly: 'counts for the score only',
  },
  measured: {
    title: 'How it is measured',
    metric: (title: string, id: string) => `Metric “${title}” (${id}).`,
    below: 'It is explained below.',
  },

  value: 'Value',
  score: 'Score',
  status: 'Status',
  coverage: 'Known',
  coverageOf: (share: string) => `${share} of what counts`,
  level: 'Level',
  missing: 'Missing',
  gain: 'To gain',
  gainOf: (points: string) => `${points} points of the total score`,
  statuses: {
    measured: 'known',
    'partly-known': 'partly known',
    unknown: 'not known well enough to be assessed',
    'not-applicable': 'not applicable',
  },

  evidence: 'What this rests on',
  moreEvidence: (number: number) => `and ${number} more; --format json shows all`,
  evidenceCut: (kept: number) => `Only the first ${kept} are kept, worst first; there is more.`,
  noEvidence: 'Nothing to point at: what it would be measured on is not stated.',

  metric: {
    how: 'What it measures',
    parameters: 'What a rubric can set',
    noParameters: 'Nothing: it has no settings.',
    criteria: 'Criteria that use it',
    noCriteria: 'None in this rubric.',
    practices: 'Practices that it checks',
  },

  practice: {
    question: 'What the interview asks',
    implies: 'What a yes implies',
    impliesOf: (title: string, id: string, needed: string) =>
      `“${title}” (${id}) is at least ${needed}. If it cannot be, the report shows a contradiction.`,
    impliesNothing: 'Nothing that could be checked in the rest of the description.',
    criteria: 'Criteria that ask for it',
    noCriteria: 'None in this rubric: the answer counts for nothing.',
    answer: 'Answer',
    notStated: 'not stated',
    contradiction: 'Does not fit',
  },

  dimension: { criteria: 'Its criteria', noCriteria: 'None in this rubric.' },

  ladder: {
    meets: 'What a customer meets',
    example: 'For example',
    gates: 'What it takes',
    nothing: 'Nothing: this is where every company starts.',
    outcomes: {
      unknown: 'not known, so not met',
      'passed-over': 'not known, so passed over',
    },
    ifKnown: 'if known',
    differ: 'Where the sources differ',
    remarks: 'Good to know',
    reached: {
      proved: 'This level is reached, whatever is still unknown.',
      estimated:
        'This level is reached by the estimate, though not everything it rests on is known.',
      possible:
        'This level is not reached by the estimate; what is still unknown could change that.',
      no: 'This level is not reached, whatever is still unknown.',
    },
    stands: (level: string) => `The company stands at “${level}”.`,
  },

  total: {
    title: 'Score',
    howTitle: 'How it comes about',
    how: 'The score, from 0 to 100, is taken apart from the total down to the criteria. A value becomes points by its thresholds: a third of them for what the multichannel level asks, two thirds for cross-channel, all for omnichannel, and straight lines between. A dimension is the mean of its criteria by their weights, and the total is the mean of the dimensions by theirs. So a criterion adds its points times its share of all the weight. What is not known has no share in the estimate; the range takes it at its worst and at its best.',
    madeOf: 'What it is made of',
    whole: 'Total',
    share: 'weight',
    points: 'points',
    adds: 'adds',
    notKnown: 'not known',
    moved: 'kept within its range',
    movedWhy:
      'A mean over what is known can leave the range that holds for everything; it is then moved to its end, which has a line of its own.',
    nothing: 'Nothing is known well enough to be assessed, so there is no score to take apart.',
  },

  gates: {
    title: 'Level',
    howTitle: 'How it comes about',
    how: 'A level is reached when its gates and all gates below it are met. A gate is a criterion that decides a level. If it is required, it has to be known and met; if it counts only when known, it is passed over as long as it is unknown, and the report names it. The level is found three times: by the estimates, with everything unknown at its worst, which is proved, and at its best, which is possible.',
    levels: 'The gates of each level',
    stops: (level: string, titles: readonly string[]) =>
      `“${level}” is not reached because of: ${titles.join('; ')}.`,
    top: 'Every gate of every level is met or passed over.',
  },

  sensitivity: {
    title: 'How far the rubric can move',
    howTitle: 'How to read it',
    how: 'Each threshold and each weight is moved alone, down and up, until the level or the first three gaps are others. A threshold stays between its neighbours, and a weight is tried from nothing to ten times what it is. What moves the result soonest comes first.',
    firstGaps: 'First gaps',
    noGaps: 'none',
    leeways: 'What changes the result',
    now: 'now',
    down: 'down to',
    up: 'up to',
    threshold: (title: string, level: string) => `${title}: threshold for “${level}”`,
    weight: (title: string) => `${title}: weight`,
    'dimension-weight': (title: string) => `${title}: weight of the dimension`,
    becomes: (level: string) => `the level becomes “${level}”`,
    joins: (titles: readonly string[]) =>
      `${titles.length === 1 ? 'joins' : 'join'} the first gaps: ${titles.join('; ')}`,
    leaves: (titles: readonly string[]) => `no longer among the first gaps: ${titles.join('; ')}`,
    replaces: (titles: readonly string[], others: readonly string[]) =>
      `among the first gaps instead of “${others.join('; ')}”: ${titles.join('; ')}`,
    before: (title: string, other: string) => `“${title}” comes before “${other}”`,
    blocks: (title: string, level: string) => `“${title}” falls short of “${level}” already`,
    more: (number: number) => `and ${number} more; --format json shows all`,
    steady: (number: number) =>
      number === 1
        ? 'One other changes nothing, however far it moves.'
        : `${number} others change nothing, however far they move.`,
    nothing: 'Nothing here changes the level or the first gaps, however far it moves.',
  },

  topics: {
    score: 'The result',
    ladder: 'The result',
    level: 'Levels',
    dimension: 'Dimensions',
    criterion: 'Criteria',
    metric: 'Other metrics',
    practice: 'Other practices',
  },
};
