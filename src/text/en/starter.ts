const list = (words: readonly string[]) => words.join(', ');

/** How to fill in a starter, in any of its files. */
const howTo = [
  'What is not said is unknown. It never counts as a no: it widens the result to a range, and the report says what to ask. Write `unknown` where somebody should be asked; write `none`, or an empty list `[]`, where you know that there is nothing.',
  '',
  'Lines with three spaces after the `#` are examples. To use them, take the `#` and one space away from the start of each, and `{}`, `[]` or `unknown` from the key above them. Go from top to bottom: later parts name what earlier ones describe. Every entry may also have a `name` and `notes`.',
];

/** The English comments of a description to start from; each text is a paragraph. */
export const starter = {
  header: {
    whole: (file: string) => [
      'A company, its channels, the data that flow between them and the teams in charge. Fill in what you know, in any order of time: `omnigauge assess` can always read it.',
      '',
      ...howTo,
      '',
      `\`omnigauge interview ${file}\` asks for what matters most and writes the answers here.`,
      `\`omnigauge watch ${file}\` shows the report beside your editor, as you save.`,
    ],
    first: (files: readonly string[]) => [
      `A company, its channels, the data that flow between them and the teams in charge. All YAML files of this folder are one company; they are filled in in this order: ${list(files)}.`,
      '',
      ...howTo,
      '',
      '`omnigauge interview .` asks for what matters most and writes the answers here.',
      '`omnigauge watch .` shows the report beside your editor, as you save.',
    ],
    fragment: (first: string) => [
      `One part of the company in this folder; ${first} says how to fill it in.`,
    ],
  },
  company: {
    format: 'the version of the file format; leave it as it is',
    name: 'as it should stand at the head of the report',
    sector: 'such as retail, banking, insurance, telecoms; it may choose the rubric',
    claims: (levels: readonly string[]) =>
      `the level it says it has: ${list(levels)}; it is checked, never believed`,
    brand: [
      'The guidelines that every channel follows unless it says otherwise. The words are labels of your own: two channels sound or look alike where their labels are the same.',
    ],
    labels: { voice: 'our-voice', visual: 'look-2024', oldVisual: 'look-2019' },
    voice: 'the tone of voice',
    visual: 'the look',
  },
  teams: {
    about: [
      'The teams that answer for channels, systems, flows, journeys or figures. Two teams pull together where they share a goal or a manager, or say that they work together.',
    ],
    id: 'an id of your own: letters, digits, - and _',
    names: { stores: 'Stores' },
    name: 'what people call it; without it, the id is shown',
    labels: { storeSales: 'store-sales', joined: 'cross-channel-sales', manager: 'coo' },
    goals: 'what it is measured on; the same word twice is a shared goal',
    reportsTo: 'its manager; the same word twice is the same manager',
    worksWith: 'other teams, by their ids',
    unknown: '`unknown` may stand for any value',
  },
  channels: {
    about: ({ kinds, stages }: { kinds: readonly string[]; stages: readonly string[] }) => [
      'Every place where customers meet the company, those that only inform them too.',
      `\`kind\` is one of: ${list(kinds)}.`,
      `\`stages\` are what a customer can do there, any of: ${list(stages)}.`,
    ],
    team: 'the one team that answers for it; `none` where nobody does',
    stages: 'what a customer can do here',
    identifiesBy: 'how a customer is known here; `[]` where nobody is',
    personalisedWith: 'data that change what a customer sees; `[]` where all see the same',
    share: 'part of all customer contacts, 0 to 1; for every channel or for none',
    vendor: 'who runs it, where it is not the company itself',
    direction: (directions: readonly string[]) => `one of: ${list(directions)}`,
    unknown: 'nobody could say: ask',
    brand: 'where it differs from the `brand` above',
    effort: 'person-days that a change here takes, instead of the usual ones',
  },
  systems: {
    about: (kinds: readonly string[]) => [
      'The systems behind the channels.',
      `\`kind\` is one of: ${list(kinds)}.`,
    ],
    id: 'an id of your own, not that of a channel',
    team: 'nobody answers for it',
    masters: 'the data that it has the last word on; each should have one master',
    effort: 'person-days that a change here takes, instead of the usual ones',
  },
  flows: {
    about: ({
      groups,
      freshness,
    }: {
      groups: Readonly<Record<'product' | 'transaction' | 'customer', readonly string[]>>;
      freshness: readonly string[];
    }) => [
      'Which data go from where to where, by the ids of channels and systems. Once there is a list it is complete: a flow that is not in it does not exist (but see `partial`).',
      '`data` are any of these kinds; the name of a group stands for all of it, and `all` for everything:',
      `product: ${list(groups.product)};`,
      `transaction: ${list(groups.transaction)};`,
      `customer: ${list(groups.customer)}.`,
      `\`freshness\` is how old the data are on arrival: ${list(freshness)}, or a time such as 90s, 15m, 6h, 2d.`,
    ],
    between: 'a flow each way',
    unknown: 'something flows, nobody knows what',
  },
  journeys: {
    about: [
      'Ways that customers take over several channels, step by step. What a step needs and does not get is something the customer has to say or do again.',
    ],
    names: { collect: 'Buy online, collect in the store' },
    team: 'who answers for the whole journey',
    creates: 'what the customer leaves here',
    needs: 'what has to be known here, and how soon',
    short: 'ids alone: every step needs all that came before',
  },
  measurement: {
    kpis: [
      'Which figures about all channels together are measured: yes, no or unknown. Once there is a list it is complete: what is not in it is not measured.',
    ],
    practices: (answers: readonly string[]) => [
      `What the company says it does: ${list(answers)} or unknown. A practice is a claim: where the flows tell another story, the report says so.`,
    ],
  },
  remaining: {
    partial: {
      about: ['What is described above and not complete: what is missing there is unknown, too.'],
      kpis: 'more figures may be measured; so may `flows` be: more may flow',
      flowsInto: 'more may flow into this channel or system',
      journey: 'the journey may have more steps',
    },
    notApplicable: {
      about: [
        'What makes no sense for this company, and why; it is left out of the score. `omnigauge explain` lists the criteria.',
      ],
      reason: 'A regulator forbids it for this product.',
    },
    effort: {
      about: [
        'Person-days that changes take in this company, for the plan; `omnigauge rubric show` lists the usual ones.',
      ],
      instead: (days: number) => `instead of ${days}`,
    },
    notes: {
      about: ['Where this comes from: who was asked, when, and what is still to be checked.'],
    },
  },
  config: {
    header: [
      'What holds for every call of omnigauge in this folder, and what `omnigauge check` asks for before a change is merged. Flags and variables go before what stands here.',
      '',
      'Lines with three spaces after the `#` are examples: take the `#` and one space away to use one.',
    ],
    about: ['The policy. By default only what the files prove counts, not what may be so.'],
    forbid: 'no claim that the rest of the description contradicts',
    minLevel: 'at least this level',
    minScore: 'at least this score, 0 to 100',
    dimensions: 'the same of one part, by its id',
    maxRepeats: 'moments where customers have to repeat themselves',
    owners: 'each of these has a team in charge',
    practices: 'these are in place',
    baseline: 'what is accepted for now; --update-baseline writes it',
    noLoss: 'nothing gets worse than the baseline',
  },
  workflow: {
    header: [
      'Checks the description at every pull request: annotations at the lines, a summary of the run, and one comment that is kept up to date. What is asked for stands in omnigauge.config.yaml.',
    ],
    comment: 'for the comment',
  },
};
