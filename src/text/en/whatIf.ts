const count = (number: number, one: string, many: string) =>
  `${number} ${number === 1 ? one : many}`;

/** The words for changes that are tried out. */
export const whatIf = {
  title: (company: string) => `${company}: what if`,

  kinds: {
    team: 'the team',
    channel: 'the channel',
    system: 'the system',
    journey: 'the journey',
    kpi: 'the KPI',
    practice: 'the practice',
    flow: 'the flow',
  },
  named: (name: string, id: string) => `“${name}” (${id})`,
  removed: (what: string, name: string) => `without ${what} ${name}`,
  flows: (number: number) => count(number, 'flow', 'flows'),
  steps: (number: number) => count(number, 'step of a journey', 'steps of journeys'),
  goesWithIt: (things: readonly string[]) => `and its ${things.join(' and ')}`,
  ownerless: (number: number) =>
    `nobody answers for what it owned: ${count(number, 'entry', 'entries')}`,
  partners: (number: number) =>
    `${count(number, 'team', 'teams')} worked with it and no longer ${number === 1 ? 'does' : 'do'}`,

  set: (path: string, before: string, after: string) => `with ${path}: ${before} → ${after}`,
  notStated: 'not stated',

  flow: (ends: string, data: string, age: string) => `with a flow ${ends}: ${data}; ${age}`,
  noData: 'data not known',
  noFreshness: 'age not known',

  overlay: (file: string, things: string) => `with ${file} laid over it: ${things}`,
  overlayFlows: (number: number) => count(number, 'new flow', 'new flows'),
  overlayNothing: 'nothing else',

  nothingBecause: {
    'said-already': 'The description says so already.',
    'arrives-already': (from: string, to: string) =>
      `All that this flow brings from ${from} to ${to} arrives there already, by other flows and as fast.`,
    sector:
      'The sector only chooses the rubric, and both sides are judged by the same one; --rubric chooses another.',
    'not-asked': 'No criterion of the rubric looks at this, or none comes to another answer by it.',
  },
};
