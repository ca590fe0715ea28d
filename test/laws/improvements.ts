import type { CompanyFragment } from '../../src/company/companySchema.ts';

/** One way to integrate more (DESIGN §2.6), done to a copy of a company. */
export interface Improvement {
  what: string;
  company: CompanyFragment;
}

type Entry = Record<string, unknown>;
type Change = { what: string; apply(company: Company): void };
type Company = Record<
  'channels' | 'systems' | 'teams' | 'journeys' | 'kpis' | 'practices',
  unknown
> & {
  flows?: unknown;
  brand?: unknown;
};

/** Kinds of improvement; each finds all changes of its kind that a company allows. */
export const improvementKinds: Record<string, (company: CompanyFragment) => Change[]> = {
  'add a flow': addFlow,
  'add data to a flow': addData,
  'make a flow fresher': makeFresher,
  'name an owner': nameOwner,
  'share a goal': shareGoal,
  'let teams work together': workTogether,
  'share a manager': shareManager,
  'adopt the commonest guideline': adoptGuideline,
  'adopt a practice': adoptPractice,
  'measure a KPI': measureKpi,
  'share an identifier': shareIdentifier,
  'personalise a channel': personalise,
  'offer a stage': offerStage,
};

/** One improvement of a kind, or null where there is none to make. */
export function improve(company: CompanyFragment, kind: string, pick: number): Improvement | null {
  const changes = improvementKinds[kind]?.(company) ?? [];
  const change = changes[pick % changes.length];
  if (!change) return null;
  const improved = structuredClone(company);
  change.apply(improved as Company);
  return { what: `${kind}: ${change.what}`, company: improved };
}

const words = ['identity', 'orders', 'customer', 'product', 'all'];
const ages = ['realtime', 'hourly', 'manual'];
const faster = [
  '0s',
  '90s',
  'realtime',
  'minutes',
  'hourly',
  '6h',
  'daily',
  '2d',
  'weekly',
  'monthly',
  'manual',
];

/** A list of flows that is nowhere stated is unknown; to state one is an answer, not a flow more. */
function addFlow(company: CompanyFragment): Change[] {
  if (!Array.isArray(company.flows)) return [];
  const nodes = [...ids(company.channels), ...ids(company.systems)];
  return nodes.flatMap((from) =>
    nodes
      .filter((to) => to !== from)
      .flatMap((to) =>
        words.flatMap((data, index) => {
          const flow = { from, to, data, freshness: ages[index % ages.length] };
          return [
            {
              what: `${from} > ${to}: ${data}`,
              apply: (improved) => (improved.flows as Entry[]).push(flow),
            } as Change,
            {
              what: `${from} <> ${to}: ${data}`,
              apply: (improved) =>
                (improved.flows as Entry[]).push({
                  between: [from, to],
                  data: [data],
                  freshness: 'realtime',
                }),
            } as Change,
          ];
        }),
      ),
  );
}

function addData(company: CompanyFragment): Change[] {
  return flowsOf(company).flatMap((flow, index) =>
    isStated(flow.data)
      ? words.map((word) => ({
          what: `${word} on flow ${index}`,
          apply: (improved) => append(flowsOf(improved)[index] as Entry, 'data', word),
        }))
      : [],
  );
}

function makeFresher(company: CompanyFragment): Change[] {
  return flowsOf(company).flatMap(({ freshness }, index) =>
    faster.slice(0, Math.max(0, faster.indexOf(String(freshness)))).map((age) => ({
      what: `flow ${index} ${freshness} -> ${age}`,
      apply: (improved) => {
        (flowsOf(improved)[index] as Entry).freshness = age;
      },
    })),
  );
}

function nameOwner(company: CompanyFragment): Change[] {
  return (['channels', 'systems', 'journeys', 'kpis'] as const).flatMap((map) =>
    entriesOf(company, map).flatMap(([id, { team }]) =>
      team === 'none'
        ? ids(company.teams).map((owner) => ({
            what: `${owner} for ${map}.${id}`,
            apply: (improved) => {
              entryOf(improved, map, id).team = owner;
            },
          }))
        : [],
    ),
  );
}

function shareGoal(company: CompanyFragment): Change[] {
  return teamPairs(company).flatMap(([one, other]) =>
    [one, other].every((id) => isStated(entryOf(company, 'teams', id).goals))
      ? [
          {
            what: `${one} and ${other}`,
            apply: (improved) => {
              for (const id of [one, other])
                append(entryOf(improved, 'teams', id), 'goals', 'a goal of both');
            },
          },
        ]
      : [],
  );
}

function workTogether(company: CompanyFragment): Change[] {
  return teamPairs(company).flatMap(([one, other]) =>
    entryOf(company, 'teams', one).works_with === 'unknown'
      ? []
      : [
          {
            what: `${one} with ${other}`,
            apply: (improved) => append(entryOf(improved, 'teams', one), 'works_with', other),
          },
        ],
  );
}

/** Only where there is no manager yet: to change one may part two teams. */
function shareManager(company: CompanyFragment): Change[] {
  return teamPairs(company).flatMap(([one, other]) => {
    const manager = entryOf(company, 'teams', other).reports_to;
    const own = entryOf(company, 'teams', one).reports_to;
    if (!isNothing(own) || isNothing(manager) || manager === 'unknown') return [];
    return [
      {
        what: `${one} under ${manager}`,
        apply: (improved) => {
          entryOf(improved, 'teams', one).reports_to = manager;
        },
      },
    ];
  });
}

/**
 * To leave one guideline for another may as well undo a majority, so only the change to the one
 * that weighs most among the stated ones is an improvement.
 */
function adoptGuideline(company: CompanyFragment): Change[] {
  return (['voice', 'visual'] as const).flatMap((part) => {
    const commonest = commonestGuideline(company, part);
    if (commonest === null) return [];
    return entriesOf(company, 'channels').map(([id]) => ({
      what: `${part} ${commonest} on ${id}`,
      apply: (improved) => {
        const channel = entryOf(improved, 'channels', id);
        const others =
          channel.brand === 'unknown' ? { voice: 'unknown', visual: 'unknown' } : channel.brand;
        channel.brand = { ...(others as object), [part]: commonest };
      },
    }));
  });
}

function commonestGuideline(company: CompanyFragment, part: 'voice' | 'visual'): string | null {
  const channels = entriesOf(company, 'channels');
  const usual = (company.brand as Entry | undefined)?.[part];
  const weighted = channels.every(([, { share }]) => typeof share === 'number');
  const total = channels.reduce((sum, [, { share }]) => sum + Number(share ?? 0), 0);
  const weights = new Map<string, number>();
  for (const [, { brand, share }] of channels) {
    const own = brand === 'unknown' ? 'unknown' : ((brand as Entry | undefined)?.[part] ?? usual);
    if (isNothing(own) || own === 'unknown') continue;
    const weight = weighted && total > 0 ? Number(share) : 1;
    weights.set(String(own), (weights.get(String(own)) ?? 0) + weight);
  }
  return [...weights].sort(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}

function adoptPractice(company: CompanyFragment): Change[] {
  return entriesOf(company, 'practices').map(([id]) => ({
    what: id,
    apply: (improved) => {
      (improved.practices as Entry)[id] = 'yes';
    },
  }));
}

/** A map of KPIs that is nowhere stated is unknown, as with flows. */
function measureKpi(company: CompanyFragment): Change[] {
  if (typeof company.kpis !== 'object' || company.kpis === null) return [];
  return ['cross-channel-conversion', 'customer-lifetime-value', 'cross-channel-attribution'].map(
    (id) => ({
      what: id,
      apply: (improved) => {
        (improved.kpis as Entry)[id] = { measured: 'yes' };
      },
    }),
  );
}

function shareIdentifier(company: CompanyFragment): Change[] {
  return appendToChannels(company, 'identifies_by', ['email', 'phone', 'loyalty_id']);
}

function personalise(company: CompanyFragment): Change[] {
  return appendToChannels(company, 'personalised_with', words);
}

function offerStage(company: CompanyFragment): Change[] {
  return appendToChannels(company, 'stages', ['discover', 'buy', 'support']);
}

/** To a list that is not stated nothing can be added: its first word is an answer. */
function appendToChannels(
  company: CompanyFragment,
  key: string,
  items: readonly string[],
): Change[] {
  return entriesOf(company, 'channels').flatMap(([id, channel]) =>
    isStated(channel[key])
      ? items.map((item) => ({
          what: `${item} on ${id}`,
          apply: (improved) => append(entryOf(improved, 'channels', id), key, item),
        }))
      : [],
  );
}

function append(entry: Entry, key: string, item: string): void {
  const before = [entry[key] ?? []].flat().filter((each) => each !== 'none');
  entry[key] = [...new Set([...before, item])];
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || value === 'none';
}

function isStated(list: unknown): boolean {
  return list !== undefined && list !== null && list !== 'unknown';
}

function teamPairs({ teams }: CompanyFragment): [string, string][] {
  return ids(teams).flatMap((one) =>
    ids(teams).flatMap((other): [string, string][] => (one === other ? [] : [[one, other]])),
  );
}

function ids(map: unknown): string[] {
  return typeof map === 'object' && map !== null ? Object.keys(map) : [];
}

function flowsOf({ flows }: CompanyFragment | Company): Entry[] {
  return Array.isArray(flows) ? (flows as Entry[]) : [];
}

function entriesOf(company: CompanyFragment | Company, map: keyof Company): [string, Entry][] {
  const entries = company[map];
  return typeof entries === 'object' && entries !== null
    ? Object.entries(entries as Record<string, Entry>)
    : [];
}

function entryOf(company: CompanyFragment | Company, map: keyof Company, id: string): Entry {
  return (company[map] as Record<string, Entry>)[id] as Entry;
}
