import fc from 'fast-check';
import type { CompanyFragment } from '../../src/company/companySchema.ts';
import {
  channelKinds,
  directions,
  levels,
  practiceAnswers,
  stages,
  systemKinds,
} from '../../src/company/vocabulary.ts';
import { type Blank, blanksOf, focuses, withBlanks } from './blanks.ts';

/**
 * Companies at random, as plain objects of the file format (DESIGN §3). Everything is drawn
 * without knowing what else is drawn (references are numbers, taken modulo what is there), so
 * that fast-check can shrink each part alone.
 */

const plainIds = {
  channels: ['store', 'webshop', 'app', 'e-mail', 'call_centre', 'kiosk'],
  systems: ['crm', 'oms', 'pim', 'hub'],
  teams: ['stores', 'ecommerce', 'care', 'marketing'],
  journeys: ['collect', 'complain', 'return-it'],
};
/** Ids that JavaScript sorts as numbers, that objects have already, and that differ by little. */
const oddIds: typeof plainIds = {
  channels: ['constructor', '9', '10', 'Store', 'store', 'e-shop'],
  systems: ['valueOf', '007', '3', 'e-crm'],
  teams: ['toString', '10', 'T', 't'],
  journeys: ['2', '11', 'hasOwnProperty'],
};
const kpiIds = [
  'cross-channel-conversion',
  'customer-lifetime-value',
  'cross-channel-engagement',
  'own-kpi',
];
const practiceIds = ['click-and-collect', 'in-store-digital', 'shared-loyalty', 'flow-monitoring'];
const criterionIds = [
  'personalisation',
  'continuity',
  'recognition',
  'stage-choice',
  'system-owner',
];

const dataWord = fc.constantFrom(
  'identity',
  'orders',
  'profile',
  'interactions',
  'loyalty',
  'consent',
  'stock',
  'price',
  'offers',
  'content',
  'cart',
  'cases',
  'catalogue',
  'customer',
  'transaction',
  'product',
  'all',
);
const freshnessWord = fc.constantFrom(
  'realtime',
  'minutes',
  'hourly',
  'daily',
  'weekly',
  'monthly',
  'manual',
  '0s',
  '90s',
  '6h',
  '2d',
);
const number = fc.nat(209);
/** Three in four name a team, the rest nobody. */
const owner = fc.option(number, { freq: 4 });
const guideline = fc.constantFrom('aurora', 'aurora', 'aurora', 'onda', 2019, 'none');
const brand = fc.record({ voice: guideline, visual: guideline });
/** How a list is written: as one, or plainly where it has one item or none. */
const plainly = fc.boolean();

const someWords = (most: number) => fc.uniqueArray(dataWord, { maxLength: most });

const channelDraft = fc.record({
  kind: fc.oneof(
    fc.constantFrom('store', 'webshop', 'app', 'email', 'print'),
    fc.constantFrom(...channelKinds),
  ),
  team: owner,
  vendor: fc.constantFrom('none', 'acme', 'onda'),
  direction: fc.option(fc.constantFrom(...directions)),
  stages: fc.subarray([...stages]),
  identifiers: fc.subarray(['email', 'phone', 'loyalty_id']),
  personalised: someWords(3),
  brand: fc.option(fc.record({ voice: guideline, visual: guideline }, { requiredKeys: [] }), {
    freq: 2,
  }),
  share: fc.constantFrom(0, 0.07, 0.1, 0.25, 0.333, 1),
  named: fc.boolean(),
  plainly,
});

const systemDraft = fc.record({
  kind: fc.oneof(fc.constantFrom('crm', 'oms', 'other'), fc.constantFrom(...systemKinds)),
  team: owner,
  masters: fc.option(someWords(4)),
  plainly,
});

const teamDraft = fc.record({
  goals: fc.subarray(['sales', 'satisfaction', 'growth']),
  manager: fc.option(fc.constantFrom('coo', 'cmo', 'none')),
  partners: fc.option(fc.uniqueArray(number, { maxLength: 2 })),
  plainly,
});

const flowDraft = fc.record({
  ends: fc.tuple(number, number),
  between: fc.boolean(),
  data: someWords(4),
  freshness: freshnessWord,
  team: fc.option(owner),
  plainly,
});

const stepDraft = fc.record({
  on: number,
  bare: fc.boolean(),
  creates: fc.option(someWords(3)),
  needs: fc.option(someWords(3), { freq: 4 }),
  within: fc.option(freshnessWord),
  plainly,
});

const journeyDraft = fc.record({
  team: owner,
  steps: fc.array(stepDraft, { maxLength: 4, size: 'max' }),
});

/** As many of everything as a company mostly has, or some. */
interface Size {
  channels: number;
  systems: number;
  flows: number;
}

const draftOf = ({ channels, systems, flows }: Size) =>
  fc.record({
    claims: fc.option(fc.constantFrom(...levels)),
    brand,
    teams: fc.array(teamDraft, { maxLength: plainIds.teams.length }),
    /** Mostly enough for pairs to speak of. */
    channels: fc.oneof(
      { weight: 1, arbitrary: fc.array(channelDraft, { maxLength: 2 }) },
      {
        weight: 4,
        arbitrary: fc.array(channelDraft, {
          minLength: 2,
          maxLength: channels,
          size: 'max',
        }),
      },
    ),
    systems: fc.array(systemDraft, { maxLength: systems, size: 'max' }),
    flows: fc.array(flowDraft, { maxLength: flows, size: 'max' }),
    /** Joins every channel with the first system, so that high levels are reached too. */
    hub: fc.option(
      fc.record({
        data: fc.oneof(fc.constant(['all']), fc.constant(['customer', 'orders']), someWords(5)),
        freshness: freshnessWord,
      }),
      { freq: 2 },
    ),
    journeys: fc.array(journeyDraft, { maxLength: plainIds.journeys.length, size: 'max' }),
    kpis: fc.array(
      fc.record({ measured: fc.constantFrom('yes', 'no', true, false), team: owner }),
      {
        maxLength: kpiIds.length,
      },
    ),
    practices: fc.tuple(...practiceIds.map(() => fc.constantFrom(...practiceAnswers, true, false))),
    notApplicable: fc.oneof(
      { weight: 2, arbitrary: fc.constant<string[]>([]) },
      { weight: 1, arbitrary: fc.subarray(criterionIds, { maxLength: 2 }) },
    ),
    shares: fc.constantFrom('none', 'none', 'some', 'all'),
    odd: fc.constantFrom(false, false, false, true),
  });

type Draft = ReturnType<typeof draftOf> extends fc.Arbitrary<infer Drawn> ? Drawn : never;

/** A company of which everything is known. */
export const knownCompany: fc.Arbitrary<CompanyFragment> = draftOf({
  channels: plainIds.channels.length,
  systems: plainIds.systems.length,
  flows: 10,
}).map(companyFrom);

/** One with too many places for one word of bits, as the network has them. */
const largeKnownCompany = draftOf({ channels: 45, systems: 30, flows: 160 }).map(companyFrom);

/** A company of which everything is known, and things that its description may leave open. */
export interface PartlyTold {
  known: CompanyFragment;
  blanks: readonly Blank[];
}

export const partlyToldCompany: fc.Arbitrary<PartlyTold> = partlyTold(knownCompany);

/** A company of which some things are not known. */
export const anyCompany: fc.Arbitrary<CompanyFragment> = partlyToldCompany.map(
  ({ known, blanks }) => withBlanks(known, blanks),
);

/** A large company of which some things are not known. */
export const largeCompany: fc.Arbitrary<CompanyFragment> = partlyTold(largeKnownCompany).map(
  ({ known, blanks }) => withBlanks(known, blanks),
);

function partlyTold(companies: fc.Arbitrary<CompanyFragment>): fc.Arbitrary<PartlyTold> {
  return fc
    .tuple(
      companies,
      fc.array(fc.tuple(fc.nat(9999), fc.nat(9999)), { maxLength: 16, size: 'max' }),
      fc.option(fc.constantFrom(...focuses), { freq: 2 }),
    )
    .map(([known, picks, focus]) => ({ known, blanks: blanksOf(known, picks, focus) }));
}

function companyFrom(drawn: Draft): CompanyFragment {
  const ids = drawn.odd ? oddIds : plainIds;
  const teams = ids.teams.slice(0, drawn.teams.length);
  const channels = idsFor(drawn.channels, ids.channels, 'channel');
  const systems = idsFor(drawn.systems, ids.systems, 'system');
  const teamOf = (pick: number | null) => (pick === null ? 'none' : (at(teams, pick) ?? 'none'));
  return {
    omnigauge: 1,
    company: { name: 'Example', sector: 'retail', claims: drawn.claims },
    brand: drawn.brand,
    teams: entries(teams, drawn.teams, ({ goals, manager, partners, plainly }) => ({
      goals: written(goals, plainly),
      ...(manager !== null && { reports_to: manager }),
      ...(partners !== null && {
        works_with: written(
          [...new Set(partners.flatMap((pick) => at(teams, pick) ?? []))],
          plainly,
        ),
      }),
    })),
    channels: entries(channels, drawn.channels, (each, index) => ({
      ...(each.named && { name: `The ${channels[index]}` }),
      kind: each.kind,
      team: teamOf(each.team),
      vendor: each.vendor,
      ...(each.direction !== null && { direction: each.direction }),
      stages: written(each.stages, each.plainly),
      identifies_by: written(each.identifiers, each.plainly),
      personalised_with: written(each.personalised, each.plainly),
      ...(each.brand !== null && { brand: each.brand }),
      ...(stated(drawn.shares, index) && { share: each.share }),
    })),
    systems: entries(systems, drawn.systems, ({ kind, team, masters, plainly }, index) => ({
      kind,
      team: teamOf(team),
      vendor: 'acme',
      // Where no system says what it masters, that is unknown.
      ...((masters !== null || index === 0) && { masters: written(masters ?? [], plainly) }),
    })),
    flows: [
      ...hubFlows(drawn, channels, systems),
      ...drawnFlows(drawn, [...channels, ...systems], teamOf),
    ],
    journeys: entries(
      ids.journeys.slice(0, drawn.journeys.length),
      drawn.journeys,
      ({ team, steps }) => ({
        team: teamOf(team),
        steps: steps.flatMap((step) => stepFrom(step, channels)),
      }),
    ),
    kpis: entries(kpiIds.slice(0, drawn.kpis.length), drawn.kpis, ({ measured, team }) => ({
      measured,
      team: teamOf(team),
    })),
    practices: Object.fromEntries(practiceIds.map((id, index) => [id, drawn.practices[index]])),
    not_applicable: Object.fromEntries(drawn.notApplicable.map((id) => [id, `No ${id} here.`])),
  } as CompanyFragment;
}

function idsFor(drafts: readonly unknown[], ids: readonly string[], word: string): string[] {
  return drafts.map((_, index) => ids[index] ?? `${word}-${index}`);
}

function entries<Drawn, Value>(
  ids: readonly string[],
  drafts: readonly Drawn[],
  make: (draft: Drawn, index: number) => Value,
): Record<string, Value> {
  return Object.fromEntries(ids.map((id, index) => [id, make(drafts[index] as Drawn, index)]));
}

function at<Item>(items: readonly Item[], pick: number): Item | undefined {
  return items[pick % items.length];
}

function stated(shares: string, index: number): boolean {
  return shares === 'all' || (shares === 'some' && index % 2 === 0);
}

function written(items: readonly string[], plainly: boolean): string | string[] {
  if (!plainly || items.length > 1) return [...items];
  return items[0] ?? 'none';
}

function hubFlows({ hub }: Draft, channels: readonly string[], [system]: readonly string[]) {
  if (hub === null || system === undefined) return [];
  return channels.map((channel) => ({ between: [channel, system], ...hub }));
}

function drawnFlows(
  { flows }: Draft,
  nodes: readonly string[],
  teamOf: (pick: number | null) => string,
) {
  return flows.flatMap(({ ends, between, data, freshness, team, plainly }) => {
    const [from, to] = ends.map((pick) => at(nodes, pick));
    if (from === to || from === undefined || to === undefined) return [];
    const rest = {
      data: written(data, plainly),
      freshness,
      ...(team !== null && { team: teamOf(team) }),
    };
    return [between ? { between: [from, to], ...rest } : { from, to, ...rest }];
  });
}

function stepFrom(
  { on, bare, creates, needs, within, plainly }: Draft['journeys'][number]['steps'][number],
  channels: readonly string[],
): unknown[] {
  const channel = at(channels, on);
  if (channel === undefined) return [];
  if (bare) return [channel];
  return [
    {
      on: channel,
      ...(creates !== null && { creates: written(creates, plainly) }),
      ...(needs !== null && { needs: written(needs, plainly) }),
      ...(within !== null && { within }),
    },
  ];
}
