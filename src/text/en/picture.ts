const count = (number: number, one: string, many: string) =>
  `${number} ${number === 1 ? one : many}`;

/** The English words of the pictures. */
export const picture = {
  notAssessed: 'not assessed',

  spectrum: {
    title: 'Where the company stands',
    proved: 'proved',
    estimated: 'estimated',
    possible: 'possible',
    progress: (share: string) => `${share} of the way`,
    claims: (level: string) => `The company says: ${level}`,
  },

  radar: { title: 'Scores by dimension' },

  quadrant: {
    title: 'Data against organisation',
    data: 'Data connected',
    organisation: 'Organisation aligned',
    corners: {
      both: 'connected and run as one',
      connected: 'connected, but nobody runs it as one',
      organised: 'run as one, but not connected',
      neither: 'neither connected nor run as one',
    },
    noDimensions: 'No quadrant: the rubric has no dimension “data”, or none called “organisation”.',
    notAssessed: 'No quadrant: data or organisation could not be assessed.',
  },

  map: {
    title: 'Channels, systems and data flows',
    description: (channels: number, systems: number, flows: number) =>
      `${count(channels, 'channel', 'channels')}, ${count(systems, 'system', 'systems')} and ${count(flows, 'data flow', 'data flows')} between them.`,
    choose: 'Channels and systems',
    channel: 'channel',
    system: 'system',
    planned: 'only in the plan',
    island: 'island: shares data inside only',
    freshness: {
      fresh: 'within 15 minutes',
      today: 'within a day',
      later: 'weekly, monthly or slower',
      'by-hand': 'by hand, no fixed time',
      unsaid: 'not stated',
    },
    within: (duration: string) => `within ${duration}`,
    break: 'customers start over',
    possibleBreak: 'customers perhaps start over',
    otherKind: 'kind not stated',
    noTeam: 'no owner stated',
    channels: (number: number) => count(number, 'channel', 'channels'),
    systems: (number: number) => count(number, 'system', 'systems'),
    unknownEnd: 'somewhere',
    moreData: (known: number): string => (known === 0 ? 'data not stated' : 'perhaps more'),
    noData: 'no data',
    grouped: {
      kind: 'There are too many channels and systems to draw each, so that all of one kind are one box. A line stands for all flows between two boxes.',
      team: 'There are too many channels and systems to draw each, so that all of one owner are one box. A line stands for all flows between two boxes.',
    },
    noFlowsStated:
      'The description states no data flows at all: whether there are any is not known.',
    flowsPartial: 'The description calls its list of flows partial: there may be others.',
    loose: (number: number) =>
      number === 1
        ? 'One flow is not drawn, as it is not stated where it begins or ends.'
        : `${number} flows are not drawn, as it is not stated where they begin or end.`,
  },

  matrix: {
    title: 'Who knows whose customers',
    description: (channels: number) =>
      `A table of ${count(channels, 'channel', 'channels')}: how far customers of one are known on another.`,
    from: 'customers of ↓   on →',
    none: 'With fewer than two channels there is nobody to hand over.',
    tooMany: 'No matrix: beyond 60 channels it could not be read.',
  },

  journeys: {
    title: 'Journeys, step by step',
    none: 'The description has no journeys.',
    repeats: (data: string) => `repeats: ${data}`,
    lacks: (data: string) => `missing: ${data}`,
    perhaps: (data: string) => `perhaps missing: ${data}`,
    has: (data: string) => `has: ${data}`,
    creates: (data: string) => `adds: ${data}`,
  },

  planWaves: {
    title: 'The plan, wave by wave',
    none: 'There is no plan in this result.',
    nothing: 'The plan has no steps: nothing has to be changed, or no known change helps.',
  },
};
