import { duration } from '../duration.ts';
import { a, b } from '../subject.ts';
import { terms } from './terms.ts';

/** What a change of the plan is about; see `result/resultWords.ts`. */
export interface ChangeSubject {
  names: readonly string[];
  data: string;
  freshness: string;
  word: string;
  part: string;
}

const ages = new Map<string, string>(Object.entries(terms.freshness));
const kinds = new Map<string, string>(Object.entries(terms.channelKinds));

const arrow = ({ part }: ChangeSubject) => (part === 'both' ? '↔' : '→');

function age({ freshness }: ChangeSubject): string {
  const lasts = duration(freshness);
  if (lasts !== null) {
    const { number, unit } = lasts;
    return `within ${number === 1 ? `one ${unit.slice(0, -1)}` : `${number} ${unit}`}`;
  }
  return ages.get(freshness) ?? freshness;
}

/** How fast it has to be, after a comma; nothing where any time will do. */
const inTime = (subject: ChangeSubject) =>
  ['', 'manual'].includes(subject.freshness) ? '' : `, ${age(subject)}`;

/** What a change of the plan is called, and what to do. */
export const changes = {
  'add-flow': {
    title: (s: ChangeSubject) => `Send from ${a(s)} to ${b(s)}: ${s.data || 'data'}`,
    advice: (s: ChangeSubject) =>
      `Pass on to ${b(s)} what ${a(s)} knows, without anybody copying it${inTime(s)}. Agree first how both sides tell that it is the same customer or order: data that cannot be matched helps nobody.`,
  },
  'add-data': {
    title: (s: ChangeSubject) => `Add to the flow ${a(s)} ${arrow(s)} ${b(s)}: ${s.data || 'data'}`,
    advice: () =>
      'The flow is there already, so it takes a few more fields: agree what each of them means on both sides, then try them with real cases. Check what customers have consented to before personal data goes along.',
  },
  'make-fresher': {
    title: (s: ChangeSubject) =>
      `Make the flow ${a(s)} ${arrow(s)} ${b(s)} faster: ${age(s) || 'at once'}`,
    advice: () =>
      'Look for what makes the data wait, often a nightly run or an export by hand, and rebuild only that part. Measure the delay before and after, from end to end: a chain is as fast as its slowest link.',
  },
  'connect-channel': {
    title: (s: ChangeSubject) => `Connect ${a(s)} to ${b(s)}, both ways`,
    advice: (s: ChangeSubject) =>
      `${a(s)} writes into ${b(s)} what it learns and reads there what the other channels know${s.data ? ` (${s.data})` : ''}${inTime(s)}. Begin with reading, which the people who serve customers notice at once; writing has to follow soon, or the others learn nothing.`,
  },
  'identify-customers': {
    title: (s: ChangeSubject) => `Identify customers on ${a(s)} by “${s.word}”`,
    advice: (s: ChangeSubject) =>
      `Ask for it on ${a(s)} at a moment when it helps customers, such as looking up an order, and say what it is for. Match it with the customers you know already, and keep a way for those who would rather not say.`,
  },
  'name-owner': {
    title: (s: ChangeSubject) => `Name ${b(s)} as owner of ${a(s)}`,
    advice(s: ChangeSubject) {
      const mandate = 'Agree what it may decide alone: a name without a mandate changes little.';
      switch (s.part) {
        case 'systems':
          return `${b(s)} answers for the data of ${a(s)} as well as for its running. ${mandate}`;
        case 'journeys':
          return `${b(s)} follows “${a(s)}” from the first step to the last, with a say on every channel it touches. ${mandate}`;
        default:
          return `${b(s)} answers for ${a(s)} as a whole: service, data and results. ${mandate}`;
      }
    },
  },
  'share-goal': {
    title: (s: ChangeSubject) => `Give ${a(s)} and ${b(s)} a common goal: ${s.word}`,
    advice: () =>
      'Agree on one figure that both teams can only move together, how it is counted and who reports it, and look at it together at a fixed time. If only the goals of each team count when results are judged, the common one is soon forgotten.',
  },
  'adopt-guideline': {
    title: (s: ChangeSubject) =>
      `Have ${a(s)} adopt the ${s.part === 'visual' ? 'look' : 'tone of voice'} “${s.word}”`,
    advice: (s: ChangeSubject) =>
      s.part === 'visual'
        ? `Set ${a(s)} beside the guideline and begin with what customers see most: the entrance page, templates, signs. Replace the old material at its source, or it comes back with the next campaign.`
        : `Set the texts of ${a(s)} beside the guideline and begin with those that customers read most, automatic answers included. Give those who write there examples rather than rules; length and format may stay those of the channel.`,
  },
  'personalise-channel': {
    title: (s: ChangeSubject) => `Personalise ${a(s)} with: ${s.data || 'customer data'}`,
    advice: (s: ChangeSubject) =>
      `Choose one moment on ${a(s)} where knowing this helps the customer, such as an order on its way, and try it with a small group. Respect consent, and make sure that what is shown is up to date: being known wrongly is worse than not being known.`,
  },
  'measure-kpi': {
    title: (s: ChangeSubject) => `Start measuring: ${a(s)}`,
    advice: () =>
      'Write down in one sentence what is counted, over which time and from which systems, and report it once by hand before it is automated. Agree on this with every team it concerns: otherwise they discuss the figure and not what to do.',
  },
  'adopt-practice': {
    title: (s: ChangeSubject) => `Put in place: ${a(s)}`,
    advice: () =>
      'Try it in one place with people who want it, and extend it once it works on a busy day. Plan process, training and a clear owner before the technology: they take longer.',
  },
  'open-channel': {
    title: (s: ChangeSubject) => `Open a new channel: ${channelKind(s)}`,
    advice: () =>
      'Open it where customers already look for the company, with people and hours to answer there. Connect it to the shared systems from the first day, so that it does not grow into a world of its own.',
  },
  'introduce-system': {
    title: (s: ChangeSubject) => `Introduce a shared customer system: ${a(s)}`,
    advice: () =>
      'Choose the one place where the customers of all channels are kept; sometimes a tool that is there already will do. Fill it from the busiest channel first and clean the data on the way: moving everything at once brings the old duplicates along.',
  },
};

/** A new channel is called by its kind, which says more than its id. */
function channelKind(subject: ChangeSubject): string {
  const kind = subject.word === 'other' ? undefined : kinds.get(subject.word);
  return kind ?? a(subject);
}
