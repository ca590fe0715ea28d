/** The words of the whole report as a document, beside those of the report. */
export const document = {
  dimension: 'dimension',

  gates: {
    title: 'What each level asks for',
    explained: 'A level is reached when all its gates, and those of the levels below, are met.',
    level: 'level',
    gate: 'gate',
    outcome: 'outcome',
    outcomes: {
      met: 'met',
      unmet: 'not met',
      unknown: 'not known, so not met',
      'passed-over': 'not known, so passed over',
    },
  },

  plan: {
    title: (level: string) => `The plan for ${level}`,
    inFull: (steps: number) =>
      steps === 1
        ? 'The step in full, with the lines to write'
        : `The ${steps} steps in full, with the lines to write`,
  },

  gaps: {
    title: (number: number) => (number === 1 ? 'The gap' : `The ${number} gaps`),
    gate: (level: string) => `keeps the company from ${level}`,
    below: (level: string) => `below what ${level} asks for`,
    fix: 'What to do:',
    company: 'the whole company',
    evidence: 'What it rests on',
    cut: 'and more; `omnigauge explain` and the result as JSON show the rest.',
  },

  map: {
    title: 'The channel map',
    kinds: (number: number) => `${number} kinds of data`,
    legend:
      'Channels are rounded, systems are drums. A thick line is data within minutes, a thin one slower data, a dotted one data whose age is not known. A dashed red border marks a channel that shares nothing with the others.',
    tooMany: (most: number) =>
      `The map is left out, as nobody could read it with more than ${most} channels and systems.`,
    open: 'There may be flows that the description does not list.',
  },

  handovers: (channels: number) => `The whole table, with ${channels} channels`,

  journey: {
    customer: 'Customer',
    gives: (number: number, data: string) => `${number}. ${data}`,
    arrives: (number: number) => `${number}. goes on here`,
    repeats: (data: string) => `again: ${data}`,
    needs: (data: string) => `is there: ${data}`,
  },

  silos: { channels: 'channels', teams: 'teams', vendors: 'vendors' },

  moreQuestions: (number: number) =>
    number === 1 ? '1 more question' : `${number} more questions`,
  places: (number: number) => (number === 1 ? '1 place' : `${number} places`),

  method: {
    title: 'Method and sources',
    explained: [
      'The company is what its description says: channels, systems, the data that flows between them, teams and journeys. Each criterion is a number that is measured on this network; the rubric says which number each level asks for.',
      'What the description does not say is taken at its worst and at its best. What holds at worst is proved, what holds at best is possible, and the estimate lies between them.',
    ],
    criteria: (number: number) => `The ${number} criteria; numbers in bold are gates`,
    criterion: 'criterion',
    sources: 'sources',
    file: 'file',
    files: (number: number) =>
      number === 1 ? 'The file that was read' : `The ${number} files that were read`,
  },
};
