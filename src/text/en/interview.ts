const list = (names: readonly string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

interface Outcome {
  low: string;
  high: string;
  points: string;
}

export interface Why {
  gates: readonly string[];
  others: readonly string[];
  worst: Outcome;
  best: Outcome;
}

/** A long list says less than its beginning. */
const most = 4;
const some = (titles: readonly string[]) => {
  const quoted = titles.slice(0, most).map((title) => `“${title}”`);
  const more = titles.length - quoted.length;
  return more > 0 ? `${quoted.join(', ')} and ${more} more` : list(quoted);
};

const range = ({ low, high }: Outcome) => (low === high ? low : `between ${low} and ${high}`);

type Ends = (from: string, to: string) => string;
const asks = (to: string) => `What does ${to} know by then, and where does it get that from?`;

/** What an interview says. */
export const interview = {
  questions: {
    name: 'What is the company called?',
    sector: 'Which sector is the company in?',
    channels:
      'Through which channels do customers deal with the company: stores, webshop, app, call centre, social media …?',
    systems:
      'Which systems do these channels work with: CRM, tills, e-commerce platform, order management …? There may be none that is shared.',
    voice: 'On which of these channels is the tone of voice different from the rest?',
    visual: 'Which of these channels look different from the rest?',
    masters:
      'When two systems disagree, which of them has the last word? Say for each system on which data.',
    incoming: (name: string) =>
      `Which channels and systems write into ${name}, and what do they write there?`,
  },
  scenarios: {
    basket: ((from, to) =>
      `A customer fills a basket on ${from} and then comes to ${to}. ${asks(to)}`) as Ends,
    order: ((from, to) =>
      `A customer has ordered on ${from} and now asks about the order on ${to}. ${asks(to)}`) as Ends,
    return: ((from, to) =>
      `A customer bought something at ${from} and now wants to return it through ${to}. ${asks(to)}`) as Ends,
    complaint: ((from, to) =>
      `A customer has complained on ${from} and now turns to ${to}. ${asks(to)}`) as Ends,
    'sign-up': ((from, to) =>
      `A customer has signed up on ${from} and now meets the company on ${to}. ${asks(to)}`) as Ends,
    offer: ((from, to) =>
      `A customer gets an offer through ${from} and takes it up on ${to}. ${asks(to)}`) as Ends,
    visit: ((from, to) =>
      `A customer was in touch through ${from} yesterday and is on ${to} today. ${asks(to)}`) as Ends,
    advice: ((from, to) =>
      `A customer was advised at ${from} and goes on to ${to}, to buy there. ${asks(to)}`) as Ends,
  },
  hints: {
    one: 'Choose one.',
    several: 'Choose any number; none of them is an answer, too.',
    text: 'Type it in.',
    nodes: 'Choose each kind there is, and give each a name that everybody knows.',
    sources:
      'Choose where data comes from, then which data, and how long it takes. Nothing at all is an answer, too.',
    story: 'Tell it step by step: where it happens, what is said or done there, what is needed.',
    owner: 'One team. A new one can be typed in.',
    goals: 'Choose goals that other teams have as well, or type in new ones.',
    identifies_by: 'Choose any number, or type in others. None: customers are not known here.',
    freshness: 'Choose one, or type in a time such as 15m, 6h or 2d.',
    within: 'Choose one, or type in a time such as 15m, 6h or 2d.',
    reports_to: 'One name or role. A new one can be typed in.',
    sector: 'Choose one, or type it in.',
    voice: 'Choose those that differ. None: they all sound alike.',
    visual: 'Choose those that differ. None: they all look alike.',
    masters: 'For each system, choose the data on which it has the last word.',
  },
  opening: {
    name: 'It stands on the report.',
    sector: 'Some sectors are judged by a rubric of their own.',
    channels: 'Everything else is about what these channels share.',
    systems: 'Most of what channels share goes through a system.',
  },
  why: ({ gates, others, worst, best }: Why) =>
    [
      gates.length > 0
        ? `The level depends on it: it bears on ${some(gates)}.`
        : `The score depends on it: it bears on ${some(others)}.`,
      `At worst the level is then ${range(worst)}, with ${worst.points} points at least; at best it is ${range(best)}, with ${best.points} points at most.`,
    ].join(' '),
  whyNot: 'By what is known now, nothing depends on it any more.',
  identifiers: {
    email: 'e-mail',
    phone: 'phone number',
    account: 'account',
    loyalty_id: 'loyalty card',
  } as Readonly<Record<string, string>>,
  nobody: 'nobody',
  somewhere: 'a place not yet known',
  none: 'none',
  questionnaire: {
    heading: [
      'Questions about the company. Write each answer after `answer:`; what stays empty is put off.',
      '`answer: unknown` means that nobody knows. `note:` is for anything worth remembering.',
      'Where a question makes no sense: `not_applicable: { criterion: the reason }`.',
    ] as readonly string[],
    words: 'Words for data, and for how long it takes to arrive (a time such as 6h works too):',
    options: {
      one: (words: string, others: boolean) =>
        others ? `One of: ${words}; or another` : `One of: ${words}`,
      several: (words: string, others: boolean) =>
        others ? `Any of: ${words}; or others` : `Any of: ${words}`,
    },
    shape: {
      one: '',
      text: '',
      several: 'a list: [one, other]; [] for none',
      nodes: '{ store: { kind: store, name: Milan store }, … }; {} for none',
      sources: '[{ from: crm, data: [identity], freshness: daily }, …]; [] for nothing',
      story:
        '{ collect: { name: Click and collect, steps: [{ on: webshop, creates: [orders] }, { on: store, needs: [orders] }] } }',
    },
    masters: '{ crm: [identity, profile], … }',
  },
};
