import type { CompanyFragment } from '../../src/company/companySchema.ts';
import type { Told, ToldChannel, ToldFlow, ToldStep, Words } from './slowly/told.ts';
import { everyKind, kindsIn, speakingKinds } from './slowly/words.ts';

/** Ways to say the same of a company in other words (DESIGN §3 to §5). Each may change what it is given. */
export const otherWords: Readonly<Record<string, (company: CompanyFragment) => CompanyFragment>> =
  Object.fromEntries(
    Object.entries({
      'a flow between two places is a flow each way': (told: Told) => {
        told.flows = flowsIn(told, (flow) => {
          const { between, ...rest } = flow;
          if (!between) return [flow];
          const [from, to] = between;
          return [
            { ...rest, from, to },
            { ...rest, from: to, to: from },
          ];
        });
      },
      'a flow of several kinds is a flow of each': (told: Told) => {
        told.flows = flowsIn(told, (flow) =>
          Array.isArray(flow.data) && !flow.data.includes('unknown') && flow.freshness !== 'unknown'
            ? flow.data.map((kind) => ({ ...flow, data: [kind] }))
            : [flow],
        );
      },
      'a flow said twice is one flow': (told: Told) => {
        told.flows = flowsIn(told, (flow) => [flow, { ...flow }]);
      },
      'the name of a group stands for its kinds, all for everything': (told: Told) => {
        eachData(told, (words) => (typeof words === 'string' ? kindsOf([words]) : kindsOf(words)));
      },
      'a word for freshness stands for a duration': (told: Told) => {
        const inSeconds = (word: unknown) => durations[String(word)] ?? word;
        for (const flow of flowList(told)) {
          if (flow.freshness) flow.freshness = inSeconds(flow.freshness) as string;
        }
        eachStep(told, (step) => {
          if (typeof step === 'object' && step.within)
            step.within = inSeconds(step.within) as string;
        });
      },
      'a single word is a list of one, none an empty list': (told: Told) => {
        eachData(told, listed);
        for (const channel of channelsIn(told)) {
          channel.stages = listed(channel.stages);
          channel.identifies_by = listed(channel.identifies_by);
        }
        for (const team of Object.values(told.teams ?? {})) {
          if (team) team.goals = listed(team.goals);
        }
      },
      'yes and no are true and false': (told: Told) => {
        const plain: Readonly<Record<string, boolean>> = { yes: true, no: false };
        const { practices } = told;
        if (typeof practices !== 'object' || practices === null) return;
        for (const [id, said] of Object.entries(practices)) {
          practices[id] = plain[String(said)] ?? said;
        }
      },
      'what is left out is unknown': (told: Told) => {
        for (const key of ['flows', 'journeys', 'kpis', 'practices', 'brand'] as const) {
          told[key] ??= 'unknown';
        }
        for (const channel of channelsIn(told)) {
          for (const key of [
            'team',
            'vendor',
            'stages',
            'identifies_by',
            'personalised_with',
          ] as const) {
            channel[key] ??= 'unknown';
          }
        }
        for (const flow of flowList(told)) {
          flow.data ??= 'unknown';
          flow.freshness ??= 'unknown';
        }
        for (const team of Object.values(told.teams ?? {})) if (team) team.goals ??= 'unknown';
      },
      'a practice of which nothing is said is unknown': (told: Told) => {
        if (typeof told.practices !== 'object') return;
        told.practices = {
          'flow-monitoring': 'unknown',
          'shared-loyalty': 'unknown',
          ...told.practices,
        };
      },
      'what the rubric does not name does not count': (told: Told) => {
        if (typeof told.practices === 'object') {
          told.practices = { ...told.practices, 'no-such-practice': 'yes', another: 'no' };
        }
        if (typeof told.kpis === 'object' && told.kpis !== null) {
          told.kpis = { ...told.kpis, 'no-such-kpi': { measured: 'yes' } };
        }
      },
      'the brand of the company is that of each channel that names none': (told: Told) => {
        const { brand } = told;
        if (typeof brand !== 'object' || brand === null) return;
        for (const channel of channelsIn(told)) {
          if (channel.brand !== 'unknown') channel.brand = { ...brand, ...channel.brand };
        }
      },
      'a bare step needs all so far, and creates identity and interactions': (told: Told) => {
        eachStep(told, (step, created) =>
          typeof step === 'string' && step !== 'unknown'
            ? { on: step, creates: ['identity', 'interactions'], needs: created }
            : step,
        );
      },
      'push, print and broadcast only speak, the others do not': (told: Told) => {
        for (const channel of channelsIn(told)) {
          if (channel.kind === 'unknown') continue;
          channel.direction ??= speakingKinds.includes(channel.kind) ? 'outbound' : 'both';
        }
      },
      'shares count by their proportions': (told: Told) => {
        for (const channel of channelsIn(told)) {
          if (typeof channel.share === 'number') channel.share /= 2;
        }
      },
      'effort is for plans': (told: Told) => {
        Object.assign(told, { effort: { 'add-flow': 1, 'name-owner': 100 } });
      },
      'names, vendors and notes are not judged': (told: Told) => {
        Object.assign(told, { notes: 'A note.' });
        for (const [index, channel] of channelsIn(told).entries()) {
          Object.assign(channel, { name: `Channel ${index}`, vendor: 'other', notes: 'A note.' });
        }
      },
    }).map(([name, reword]) => [
      name,
      (company: CompanyFragment) => {
        reword(company as Told);
        return company;
      },
    ]),
  );

const durations: Readonly<Record<string, string>> = {
  realtime: '60s',
  minutes: '15m',
  hourly: '60m',
  daily: '24h',
  weekly: '7d',
  monthly: '31d',
};

function channelsIn({ channels }: Told): ToldChannel[] {
  return Object.values(channels ?? {});
}

function flowList({ flows }: Told): ToldFlow[] {
  return Array.isArray(flows) ? flows : [];
}

function flowsIn({ flows }: Told, change: (flow: ToldFlow) => ToldFlow[]): Told['flows'] {
  return Array.isArray(flows) ? flows.flatMap(change) : flows;
}

function listed(words: Words): Words {
  if (words === undefined || words === null || Array.isArray(words)) return words;
  return words === 'none' ? [] : [words];
}

function kindsOf(words: Words): Words {
  if (!Array.isArray(words)) return words;
  const kinds = kindsIn(words.map(String));
  const inOrder = everyKind.filter((kind) => kinds.has(kind));
  return [...inOrder, ...(kinds.has('unknown') ? ['unknown'] : [])];
}

/** Every place for words that stand for data. */
function eachData(told: Told, change: (words: Words) => Words): void {
  const changed = (words: Words) =>
    words === undefined || words === null || words === 'unknown' || words === 'none'
      ? words
      : change(words);
  for (const flow of flowList(told)) flow.data = changed(flow.data);
  for (const channel of channelsIn(told)) {
    channel.personalised_with = changed(channel.personalised_with);
  }
  for (const system of Object.values(told.systems ?? {})) system.masters = changed(system.masters);
  eachStep(told, (step) => {
    if (typeof step === 'string') return;
    step.creates = changed(step.creates);
    step.needs = changed(step.needs);
  });
}

/** Every step of every journey, with what was created before it; a step returned takes its place. */
function eachStep(
  { journeys }: Told,
  change: (step: ToldStep, created: string[]) => ToldStep | undefined,
): void {
  if (typeof journeys !== 'object' || journeys === null) return;
  for (const journey of Object.values(journeys)) {
    if (!Array.isArray(journey.steps)) continue;
    const created = new Set<string>();
    journey.steps = journey.steps.map((step) => {
      const other = change(step, [...created]) ?? step;
      const creates = typeof step === 'string' ? ['identity', 'interactions'] : step.creates;
      for (const kind of kindsIn([creates ?? []].flat().map(String))) {
        if (everyKind.includes(kind)) created.add(kind);
      }
      return other;
    });
  }
}
