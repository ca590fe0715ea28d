/** The words of the slide deck, beside those of the report, the plan and the pictures. */
export const deck = {
  /** The language of spelling, for presentation programs. */
  locale: 'en-GB',
  subtitle: 'How connected its channels are, what holds it back, and what to do',
  notes: 'Evidence',
  claimed: (level: string) => `The company says of itself: ${level}`,
  part: (title: string, part: number, parts: number) =>
    parts === 1 ? title : `${title} (${part} of ${parts})`,
  more: (number: number) => `and ${number} more, in the report`,

  meaning: {
    title: 'What it means',
    levels: {
      single:
        'There is one place to deal with the company. Customers have no choice, but nothing gets lost between channels either.',
      multi:
        'There are several channels, and each works alone. Customers who change channels start over.',
      cross:
        'Channels are connected, mostly around the product or the order. The customer is not yet the same person everywhere.',
      omni: 'All channels act as one company: customers are known wherever they turn up, and nobody starts over.',
    },
    blocks: (level: string) => `What keeps it from ${level}`,
    gate: 'Asked for',
    top: 'The highest level is reached.',
  },

  dimensions: { title: 'Where it is strong and where it is weak', dimension: 'Dimension' },
  map: { title: 'Channels, systems and the data between them' },
  matrix: {
    title: 'Who knows whose customers',
    customersOf: 'Customers of',
    signs: { known: '●', recognised: '◐', shared: '○', nothing: '·', unknown: '?' },
    tooMany: (channels: number) =>
      `With ${channels} channels the table does not fit a slide; the report holds it.`,
    legend: 'On that channel, the customer is',
  },
  journeys: { title: 'Where customers have to start over' },
  contradictions: { title: 'What does not fit together' },
  plan: { title: (level: string) => `The way to ${level}`, total: 'in all', effort: 'Effort' },
  questions: {
    title: 'What to ask next',
    question: 'Question',
    worth: 'What an answer is worth',
    where: 'Where it goes',
    none: 'Nothing is left to ask: no answer could make the result surer.',
  },
  method: {
    title: 'Method and sources',
    how: [
      'The company is judged by what its description proves, never by what it says of itself.',
      'What the description does not say counts as unknown. It widens the result from what is proved to what is possible.',
      'A level is reached when all that it asks for, and all that the levels below ask for, is met.',
      'The plan was written into the description and judged anew, so that its effect is computed and not guessed.',
    ],
    files: 'What was read',
    rubric: 'Rubric',
    sources: 'Sources of the rubric',
  },
};
