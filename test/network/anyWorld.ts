import fc from 'fast-check';
import { dataSet } from '../../src/company/dataKind.ts';
import type { World, WorldChannel, WorldFlow, WorldSystem } from '../../src/company/world.ts';

export const at = { file: 'company.yaml', line: 1, column: 1 };

export interface WorldParts {
  /** What each channel knows customers by. */
  channels: readonly (readonly string[])[];
  /** Whether each system resolves identity. */
  systems: readonly boolean[];
  flows: readonly WorldFlow[];
  everyFlow?: boolean;
}

/** A world of which only the network matters. */
export function worldWith({ channels, systems, flows, everyFlow = false }: WorldParts): World {
  return {
    assume: 0,
    channels: channels.map(channelWith),
    systems: systems.map(systemWith),
    teams: [],
    flows,
    everyFlow,
    journeys: [],
    masters: 'stated',
    kpis: new Map(),
    otherKpis: false,
    practices: new Map(),
    at: { root: at },
  };
}

function channelWith(identifiers: readonly string[], index: number): WorldChannel {
  return {
    id: `channel-${index}`,
    at,
    kind: 'store',
    outboundOnly: false,
    owners: [],
    stages: new Set(),
    identifiers: new Set(identifiers),
    personalisedWith: 0,
    voice: new Set(),
    visual: new Set(),
    weight: 1,
    teamAt: at,
    personalisedAt: at,
  };
}

function systemWith(resolvesIdentity: boolean, index: number): WorldSystem {
  return { id: `system-${index}`, at, resolvesIdentity, owned: false, masters: 0, teamAt: at };
}

/** The ages that flows of random worlds have. */
export const ages = [60, 3600, Number.POSITIVE_INFINITY] as const;
export const anyBound = fc.constantFrom(undefined, ...ages);
/** A catalogue, a stock, an order, an identity, a profile: some of each group. */
const someKinds = ['catalogue', 'stock', 'orders', 'identity', 'profile'].map((kind) =>
  dataSet([kind]),
);
export const anyKind = fc.constantFrom(...someKinds);
export const anyData = fc
  .subarray([...someKinds], { minLength: 1 })
  .map((kinds) => kinds.reduce((set, kind) => set | kind, 0));

/** Small and sparse worlds, some that need more than one word of a bitset, and some that share them. */
export const anyWorld: fc.Arbitrary<World> = fc
  .record({
    channels: fc.oneof(
      { weight: 3, arbitrary: fc.integer({ min: 1, max: 6 }) },
      { weight: 1, arbitrary: fc.integer({ min: 30, max: 40 }) },
    ),
    systems: fc.oneof(
      { weight: 3, arbitrary: fc.integer({ min: 0, max: 4 }) },
      { weight: 1, arbitrary: fc.integer({ min: 25, max: 35 }) },
      { weight: 1, arbitrary: fc.constant(130) },
    ),
  })
  .chain(({ channels, systems }) => {
    const anyNode = fc.integer({ min: 0, max: channels + systems - 1 });
    return fc
      .record({
        channels: fc.array(fc.subarray(['email', 'phone', 'card']), {
          minLength: channels,
          maxLength: channels,
        }),
        systems: fc.array(fc.boolean(), { minLength: systems, maxLength: systems }),
        flows: fc.array(
          fc.record({ from: anyNode, to: anyNode, data: anyData, age: fc.constantFrom(...ages) }),
          { maxLength: 2 * (channels + systems) },
        ),
      })
      .map(({ flows, ...parts }) =>
        worldWith({
          ...parts,
          flows: flows.filter(({ from, to }) => from !== to).map((flow) => ({ ...flow, at })),
        }),
      );
  });
