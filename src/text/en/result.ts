import { a, b, type Subject, sentences } from '../subject.ts';
import { changes } from './changes.ts';

const list = (names: readonly string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

const rest = ({ names }: Subject) => list(names.slice(1));

type Names = readonly string[];

/** Two statements that do not go together. */
export interface Disagreement {
  names: readonly string[];
  data: string;
  claimed: string;
  possible: string;
}

/** Sentences that stand in the result itself. */
export const result = {
  list,
  evidence: {
    'channel-counted': (s: Subject) => `${a(s)} is a channel.`,
    'stage-choice': sentences(
      (s) => `Stage “${a(s)}”: customers can choose between ${rest(s)}.`,
      (s) =>
        s.names.length > 1
          ? `Stage “${a(s)}”: only on ${rest(s)}.`
          : `Stage “${a(s)}”: on no channel.`,
      (s) => `Stage “${a(s)}”: not stated on which channels.`,
    ),
    linked: sentences(
      (s) => `Shares data with other channels: ${a(s)}.`,
      (s) => `Shares nothing with any other channel: ${a(s)}.`,
      (s) => `Not stated whether anything is shared with other channels: ${a(s)}.`,
    ),
    'data-reaches': sentences(
      (s) => `From ${a(s)} to ${b(s)}, arrives: ${s.data}.`,
      (s) => `From ${a(s)} to ${b(s)}, does not arrive: ${s.data}.`,
      (s) => `From ${a(s)} to ${b(s)}, not stated whether it arrives: ${s.data}.`,
    ),
    'customer-reaches': sentences(
      (s) => `From ${a(s)} to ${b(s)}: who the customer is and what happened arrive.`,
      (s) =>
        `From ${a(s)} to ${b(s)}: who the customer is and what happened do not arrive, or not in time.`,
      (s) =>
        `From ${a(s)} to ${b(s)}: not stated whether who the customer is and what happened arrive.`,
    ),
    'two-way': sentences(
      (s) => `Gives customer data to other channels and gets some from them: ${a(s)}.`,
      (s) => `Does not both give customer data to other channels and get some from them: ${a(s)}.`,
      (s) => `Not stated whether customer data goes both ways: ${a(s)}.`,
    ),
    'in-largest-group': sentences(
      (s) => `In the largest group of linked channels: ${a(s)}.`,
      (s) => `Outside the largest group of linked channels: ${a(s)}.`,
      (s) => `Not stated whether it is linked with the largest group: ${a(s)}.`,
    ),
    'one-master': sentences(
      (s) => `One master for ${s.data}: ${list(s.names)}.`,
      (s) => `More than one master for ${s.data}: ${list(s.names)}.`,
      (s) => `Not stated whether there is another master for ${s.data} than: ${list(s.names)}.`,
    ),
    'on-common-base': sentences(
      (s) => `Linked both ways with ${b(s)}: ${a(s)}.`,
      (s) =>
        s.names.length > 1
          ? `Not linked both ways with ${b(s)}, which serves most channels: ${a(s)}.`
          : `Not linked both ways with any system: ${a(s)}.`,
      (s) => `Not stated whether it is linked both ways with a shared system: ${a(s)}.`,
    ),
    recognised: sentences(
      (s) => `Customers of ${a(s)} are recognised on ${b(s)}.`,
      (s) => `Customers of ${a(s)} are not recognised on ${b(s)}.`,
      (s) => `Not stated whether customers of ${a(s)} are recognised on ${b(s)}.`,
    ),
    'need-met': sentences(
      (s) => `${a(s)}: needed on ${b(s)} and there: ${s.data}.`,
      (s) => `${a(s)}: needed on ${b(s)} and missing, or too late: ${s.data}.`,
      (s) => `${a(s)}: needed on ${b(s)}, not stated whether it gets there in time: ${s.data}.`,
    ),
    'journey-unbroken': sentences(
      (s) => `${a(s)}: nothing is missing on the way.`,
      (s) => `${a(s)}: missing on the way: ${s.data}.`,
      (s) => `${a(s)}: not stated whether anything is missing on the way.`,
    ),
    personalised: sentences(
      (s) => `Personalised with what other channels know: ${a(s)}.`,
      (s) => `Not personalised with anything that other channels know: ${a(s)}.`,
      (s) => `Not stated whether it is personalised with what other channels know: ${a(s)}.`,
    ),
    'same-voice': sentences(
      (s) => `The common tone of voice: ${a(s)}.`,
      (s) => `A tone of voice of its own: ${a(s)}.`,
      (s) => `Tone of voice not stated: ${a(s)}.`,
    ),
    'same-visual': sentences(
      (s) => `The common look: ${a(s)}.`,
      (s) => `A look of its own: ${a(s)}.`,
      (s) => `Look not stated: ${a(s)}.`,
    ),
    'same-offers': sentences(
      (s) => `From ${b(s)}, ${s.data}: ${a(s)}.`,
      (s) =>
        s.names.length > 1
          ? `Not from ${b(s)}, ${s.data}: ${a(s)}.`
          : `From no system, ${s.data}: ${a(s)}.`,
      (s) => `Not stated from where, ${s.data}: ${a(s)}.`,
    ),
    'channel-owned': sentences(
      (s) => `Owner named: ${a(s)}.`,
      (s) => `No owner: ${a(s)}.`,
      (s) => `Owner not stated: ${a(s)}.`,
    ),
    'system-owned': sentences(
      (s) => `Owner named: ${a(s)}.`,
      (s) => `No owner: ${a(s)}.`,
      (s) => `Owner not stated: ${a(s)}.`,
    ),
    'journey-owned': sentences(
      (s) => `Owner named: ${a(s)}.`,
      (s) => `No owner: ${a(s)}.`,
      (s) => `Owner not stated: ${a(s)}.`,
    ),
    aligned: sentences(
      (s) => `The owners of ${a(s)} and ${b(s)} work as one.`,
      (s) => `The owners of ${a(s)} and ${b(s)} have no team, goal or manager in common.`,
      (s) =>
        `Not stated whether the owners of ${a(s)} and ${b(s)} have a team, goal or manager in common.`,
    ),
    'kpi-measured': sentences(
      (s) => `Measured: ${a(s)}.`,
      (s) => `Not measured: ${a(s)}.`,
      (s) => `Not stated whether it is measured: ${a(s)}.`,
    ),
    'practice-in-place': (s: Subject) => {
      if (s.verdict === 'met') return `${a(s)}: in place.`;
      if (s.verdict === 'partly') return `${a(s)}: partly in place.`;
      return s.verdict === 'unmet'
        ? `${a(s)}: not in place.`
        : `${a(s)}: not stated whether it is in place.`;
    },
  },
  reasons: {
    'fewer-than-two-channels': 'It takes two channels or more.',
    'no-channels-selected': 'The company has no channel of this kind.',
    'no-pairs': 'No channel on which customers can answer leads to another.',
    'no-systems': 'The company describes no systems.',
    'no-journeys': 'The company describes no journeys.',
    'no-needs': 'No step of a journey says what it needs.',
    'no-masters': 'No system is the master of this data.',
  },
  gap: {
    /** What is missing, in one sentence; `missing` are the first places, `more` how many there are besides. */
    known: ({
      title,
      value,
      needed,
      level,
    }: {
      title: string;
      value: string;
      needed: string;
      level: string;
    }) => `${title}: ${value}, and ${level} asks for ${needed}.`,
    unknown: ({ title, needed, level }: { title: string; needed: string; level: string }) =>
      `${title}: not stated well enough to tell, and ${level} asks for ${needed}.`,
    places: (names: readonly string[], more: number) =>
      more > 0 ? `Missing at ${names.join(', ')} and ${more} more.` : `Missing at ${list(names)}.`,
    /** Channels that take part in most of the pairs that fall short. */
    pairs: (names: readonly string[], count: number) =>
      count === 1
        ? `One pair of channels lacks it: ${names.join(' → ')}.`
        : `${count} pairs of channels lack it, most often those with ${list(names)}.`,
    manyPairs: (names: readonly string[]) =>
      `Many pairs of channels lack it, most often those with ${list(names)}.`,
  },
  break: {
    'no-path': ({ data, on, from }: { data: string; on: string; from: string | null }) =>
      from === null
        ? `Never gets to ${on}: ${data}.`
        : `Never gets from ${from} to ${on}: ${data}.`,
    'too-late': ({ data, on, from }: { data: string; on: string; from: string | null }) =>
      from === null
        ? `Gets too late to ${on}: ${data}.`
        : `Gets too late from ${from} to ${on}: ${data}.`,
    uncertain: 'Perhaps: not everything about it is stated.',
  },
  questions: {
    kind: ([name]: Names) => `What kind of channel or system is ${name}?`,
    direction: ([name]: Names) => `Can customers answer on ${name}, or does it only speak to them?`,
    owner: ([name]: Names) => `Who is accountable for ${name}: one team, or nobody?`,
    stages: ([name]: Names) =>
      `What can customers do on ${name}: discover, buy, pay, receive, return, get support, use loyalty benefits?`,
    identifies_by: ([name]: Names) =>
      `How is a customer recognised on ${name}: e-mail, phone number, loyalty card, account, or not at all?`,
    personalised_with: ([name]: Names) =>
      `What does a customer see on ${name} because of what the company knows about them, and from which data?`,
    voice: ([name]: Names) => `Which guideline does the tone of voice on ${name} follow?`,
    visual: ([name]: Names) => `Which guideline does the look of ${name} follow?`,
    goals: ([name]: Names) =>
      `What is ${name} measured on, and does any other team share one of these goals?`,
    reports_to: ([name]: Names) => `Who does ${name} report to?`,
    works_with: ([name]: Names) => `Which other teams does ${name} regularly work with?`,
    masters: () =>
      'For each kind of customer and order data: which system has the last word when two disagree?',
    flows: () =>
      'Which data goes from one channel or system to another? Is the list in the description complete?',
    incoming: ([name]: Names) =>
      `Which data comes to ${name} from other channels and systems, and from which? The description does not list it all.`,
    data: ([from, to]: Names) => `Which data goes from ${from} to ${to}?`,
    freshness: ([from, to]: Names) =>
      `When something changes at ${from}, how long does it take until ${to} knows?`,
    ends: () =>
      'One flow in the description begins or ends at an unknown place: where does this data come from, and where does it go?',
    within: ([name]: Names) => `In “${name}”, how soon must a step know what happened before it?`,
    journeys: () =>
      'Which paths do customers often take across several channels, and what should each step know of those before?',
    steps: ([name]: Names) =>
      `Step by step, on which channels does “${name}” happen, and what should each step know of those before?`,
    kpis: () => 'Which figures does the company measure across channels?',
    measured: ([name]: Names) => `Is this measured: ${name}?`,
    practice: ([name]: Names) => `Is this in place: ${name}?`,
  },
  contradictions: {
    'claimed-level': ({ names: [first], claimed, possible }: Disagreement) =>
      `The company says “${claimed}”. What is described allows “${possible}” at most${first ? `; the first thing to look at is “${first}”` : ''}. Either the description leaves something out, or this is the part still to be built.`,
    practice: ({ names: [name] }: Disagreement) =>
      `“${name}” is said to be in place, but what it takes is not described. Check whether a flow or a channel is missing from the description, or whether the practice is still to come.`,
    personalisation: ({ names: [name], data }: Disagreement) =>
      `${name}: personalised with data that never arrives there (${data}). Check whether a flow is missing from the description, or where the data comes from.`,
    goals: ({ names: [team, journey, ...others] }: Disagreement) =>
      `${team}: every goal is its own, while the journey “${journey}” also depends on ${list(others)}. A goal in common would let them pull the same way.`,
    masters: ({ names: [one, other], data }: Disagreement) =>
      `“${one}” and “${other}” are both called the master of: ${data}. Decide which of the two has the last word.`,
  },
  notes: {
    sectorRubric: (sector: string, rubric: string) =>
      `Judged by “${rubric}”, the rubric for the sector “${sector}”; \`--rubric\` chooses another.`,
    severalRubrics: (sector: string, ids: readonly string[], rubric: string) =>
      `Several rubrics are meant for the sector “${sector}”: ${list(ids)}. None of them is preferred, so “${rubric}” judges; \`--rubric\` chooses another.`,
    passedOver: (titles: readonly string[], level: string) =>
      `Passed over on the way to “${level}”, because it is not known: ${titles.join('; ')}. The level counts on it.`,
    sharesUnused:
      'Some channels state their share of contacts and others do not, so all count alike.',
    sharesBeyondOne: (total: string) =>
      `The shares of contacts add up to ${total}; they are taken in proportion.`,
    otherPractice: (id: string, suggestion: string | null) =>
      `The rubric does not ask for the practice \`${id}\`, so it counts for nothing.${suggestion ? ` Is \`${suggestion}\` meant?` : ''}`,
    manyChannels: (most: number) =>
      `With more than ${most} channels the table of who knows whose customers is left out.`,
    unweighed: (count: number) =>
      `The description is large, so ${count === 1 ? '1 further unknown was' : `${count} further unknowns were`} not weighed as questions.`,
    noChannels: 'No channel is described yet.',
  },
  changes,
  percent: (share: number) => `${Math.round(share * 100)} %`,
  number: (value: number) => String(Math.round(value * 10) / 10),
};
