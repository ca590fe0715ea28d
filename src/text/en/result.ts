type Verdict = 'met' | 'partly' | 'unmet' | 'unknown';

/** What a piece of evidence speaks of: names of its entities, data kinds in words. */
interface Subject {
  verdict: Verdict;
  /** The entities in order; sentences use the first ones. */
  names: readonly string[];
  data: string;
}

const list = (names: readonly string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** A sentence a verdict; `partly` is that of `unmet` where it cannot occur. */
const sentences =
  (met: (subject: Subject) => string, unmet: (subject: Subject) => string, unknown: (subject: Subject) => string) =>
  (subject: Subject): string => {
    if (subject.verdict === 'met') return met(subject);
    return subject.verdict === 'unknown' ? unknown(subject) : unmet(subject);
  };

const [a, b] = [({ names }: Subject) => names[0] ?? '', ({ names }: Subject) => names[1] ?? ''];
const rest = ({ names }: Subject) => list(names.slice(1));

/** Sentences that stand in the result itself. */
export const result = {
  list,
  evidence: {
    'channel-counted': (s: Subject) => `${a(s)} is a channel.`,
    'stage-choice': sentences(
      (s) => `Stage “${a(s)}”: customers can choose between ${rest(s)}.`,
      (s) => (s.names.length > 1 ? `Stage “${a(s)}”: only on ${rest(s)}.` : `Stage “${a(s)}”: on no channel.`),
      (s) => `Stage “${a(s)}”: not stated on which channels.`,
    ),
    linked: sentences(
      (s) => `${a(s)} shares data with other channels.`,
      (s) => `${a(s)} shares nothing with any other channel.`,
      (s) => `It is not stated whether ${a(s)} shares anything with other channels.`,
    ),
    'data-reaches': sentences(
      (s) => `From ${a(s)} to ${b(s)}: ${s.data} arrive.`,
      (s) => `From ${a(s)} to ${b(s)}: ${s.data} do not arrive.`,
      (s) => `From ${a(s)} to ${b(s)}: not stated whether ${s.data} arrive.`,
    ),
    'customer-reaches': sentences(
      (s) => `${b(s)} sees who the customer of ${a(s)} is and what happened there.`,
      (s) => `${b(s)} does not see the customer of ${a(s)}, or not in time.`,
      (s) => `It is not stated what ${b(s)} sees of the customer of ${a(s)}.`,
    ),
    'two-way': sentences(
      (s) => `${a(s)} both gives customer data to other channels and gets it from them.`,
      (s) => `${a(s)} does not both give customer data to other channels and get it from them.`,
      (s) => `It is not stated whether ${a(s)} exchanges customer data with other channels.`,
    ),
    'in-largest-group': sentences(
      (s) => `${a(s)} belongs to the largest group of linked channels.`,
      (s) => `${a(s)} is outside the largest group of linked channels.`,
      (s) => `It is not stated whether ${a(s)} is linked with the largest group of channels.`,
    ),
    'one-master': sentences(
      (s) => `${s.data}: ${rest({ ...s, names: ['', ...s.names] })} is the only master.`,
      (s) => `${s.data}: ${list(s.names)} are all masters, so none is.`,
      (s) => `${s.data}: not stated whether ${list(s.names)} is the only master.`,
    ),
    'on-common-base': sentences(
      (s) => `${a(s)} is linked both ways with ${b(s)}.`,
      (s) =>
        s.names.length > 1
          ? `${a(s)} is not linked both ways with ${b(s)}, the system most channels share.`
          : `${a(s)} is not linked both ways with any system.`,
      (s) => `It is not stated whether ${a(s)} is linked both ways with a shared system.`,
    ),
    recognised: sentences(
      (s) => `${b(s)} recognises the customers of ${a(s)}.`,
      (s) => `${b(s)} does not recognise the customers of ${a(s)}.`,
      (s) => `It is not stated whether ${b(s)} recognises the customers of ${a(s)}.`,
    ),
    'need-met': sentences(
      (s) => `${a(s)}: ${s.data} are there on ${b(s)} when needed.`,
      (s) => `${a(s)}: ${s.data} are missing on ${b(s)}, or come too late.`,
      (s) => `${a(s)}: not stated whether ${s.data} are there on ${b(s)} in time.`,
    ),
    'journey-unbroken': sentences(
      (s) => `${a(s)}: nothing is missing on the way.`,
      (s) => `${a(s)}: ${s.data} missing on the way.`,
      (s) => `${a(s)}: not stated whether all that is needed is there.`,
    ),
    personalised: sentences(
      (s) => `${a(s)} is personalised with what other channels know.`,
      (s) => `${a(s)} is not personalised with anything that other channels know.`,
      (s) => `It is not stated what ${a(s)} is personalised with, or whether it gets that data.`,
    ),
    'same-voice': sentences(
      (s) => `${a(s)} speaks with the common voice.`,
      (s) => `${a(s)} speaks with a voice of its own.`,
      (s) => `It is not stated which tone of voice ${a(s)} follows.`,
    ),
    'same-visual': sentences(
      (s) => `${a(s)} has the common look.`,
      (s) => `${a(s)} has a look of its own.`,
      (s) => `It is not stated which look ${a(s)} follows.`,
    ),
    'same-offers': sentences(
      (s) => `${a(s)} gets ${s.data} from ${b(s)}.`,
      (s) =>
        s.names.length > 1
          ? `${a(s)} does not get ${s.data} from ${b(s)}, as other channels do.`
          : `${a(s)} does not get ${s.data} from a system that others use too.`,
      (s) => `It is not stated where ${a(s)} gets ${s.data} from.`,
    ),
    'channel-owned': sentences(
      (s) => `${a(s)} has an owner.`,
      (s) => `Nobody owns ${a(s)}.`,
      (s) => `It is not stated who owns ${a(s)}.`,
    ),
    'system-owned': sentences(
      (s) => `${a(s)} has an owner.`,
      (s) => `Nobody owns ${a(s)}.`,
      (s) => `It is not stated who owns ${a(s)}.`,
    ),
    'journey-owned': sentences(
      (s) => `${a(s)} has an owner.`,
      (s) => `Nobody owns the journey ${a(s)}.`,
      (s) => `It is not stated who owns the journey ${a(s)}.`,
    ),
    aligned: sentences(
      (s) => `The owners of ${a(s)} and ${b(s)} work as one.`,
      (s) => `The owners of ${a(s)} and ${b(s)} share no team, goal or manager.`,
      (s) => `It is not stated whether the owners of ${a(s)} and ${b(s)} share a team, goal or manager.`,
    ),
    'kpi-measured': sentences(
      (s) => `${a(s)} is measured.`,
      (s) => `${a(s)} is not measured.`,
      (s) => `It is not stated whether ${a(s)} is measured.`,
    ),
    'practice-in-place': (s: Subject) => {
      if (s.verdict === 'met') return `${a(s)}: in place.`;
      if (s.verdict === 'partly') return `${a(s)}: partly in place.`;
      return s.verdict === 'unmet' ? `${a(s)}: not in place.` : `${a(s)}: not stated whether it is in place.`;
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
    known: ({ title, value, needed, level }: { title: string; value: string; needed: string; level: string }) =>
      `${title}: ${value}, and ${level} asks for ${needed}.`,
    unknown: ({ title, needed, level }: { title: string; needed: string; level: string }) =>
      `${title}: not stated well enough to tell, and ${level} asks for ${needed}.`,
    places: (names: readonly string[], more: number) =>
      more > 0 ? `Above all: ${names.join('; ')}; and ${more} more.` : `Above all: ${names.join('; ')}.`,
    pair: (from: string, to: string) => `${from} → ${to}`,
  },
  break: {
    'no-path': ({ data, on, from }: { data: string; on: string; from: string | null }) =>
      from === null ? `${on} does not get: ${data}.` : `${on} does not get from ${from}: ${data}.`,
    'too-late': ({ data, on, from }: { data: string; on: string; from: string | null }) =>
      from === null ? `Too late for ${on}: ${data}.` : `From ${from}, too late for ${on}: ${data}.`,
    uncertain: 'Perhaps; not everything about it is stated.',
  },
  notes: {
    passedOver: (titles: readonly string[], level: string) =>
      `Passed over on the way to “${level}”, because it is not known: ${titles.join('; ')}. The level counts on it.`,
    sharesUnused: 'Some channels state their share of contacts and others do not, so all count alike.',
    sharesBeyondOne: (total: string) =>
      `The shares of contacts add up to ${total}; they are taken in proportion.`,
    otherPractice: (id: string, suggestion: string | null) =>
      `The rubric does not ask for the practice \`${id}\`, so it counts for nothing.${suggestion ? ` Is \`${suggestion}\` meant?` : ''}`,
    manyChannels: (most: number) =>
      `With more than ${most} channels the table of who knows whose customers is left out.`,
    noChannels: 'No channel is described yet.',
  },
  percent: (share: number) => `${Math.round(share * 100)} %`,
  number: (value: number) => String(Math.round(value * 10) / 10),
};
