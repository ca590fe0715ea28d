import { describe, expect, test } from 'vitest';
import { dataKinds } from '../../src/company/dataKind.ts';
import { freshnessWords } from '../../src/company/freshness.ts';
import { channelKinds, systemKinds } from '../../src/company/vocabulary.ts';
import { metricCatalog } from '../../src/metrics/catalog.ts';
import { buildNetwork } from '../../src/network/network.ts';
import { worldsFrom } from '../company/worldsFrom.ts';

const size = { channels: 2000, systems: 500, flows: 50_000, teams: 200, journeys: 200 };

/** Parameters for the metrics that cannot do without, and the dearest ones for others. */
const parameters: Record<string, object> = {
  'stage-choice': { stages: ['discover', 'buy', 'support'] },
  'linked-channels': { data: 'all', within: 'daily' },
  'data-reach': { data: 'all', match: 'any', within: 'weekly' },
  'customer-reach': { within: 'daily' },
  'largest-group': { data: 'all' },
  'single-master': { data: 'all' },
  'offer-coherence': { data: ['price', 'offers'] },
  'kpis-measured': { kpis: ['conversion'] },
  practice: { practice: 'click-and-collect' },
};

/** Which flow comes next; each shape is hard in its own way. */
const shapes: Record<string, (random: (below: number) => number) => [number, number]> = {
  'everything with everything': (random) => {
    const from = random(size.channels + size.systems);
    return [
      from,
      (from + 1 + random(size.channels + size.systems - 1)) % (size.channels + size.systems),
    ];
  },
  // No two nodes reach the same others, so that nothing can be worked out once for many.
  'never back': (random) => {
    const from = random(size.channels + size.systems - 1);
    return [from, from + 1 + random(Math.min(40, size.channels + size.systems - from - 1))];
  },
};

/** The numbers of Park and Miller (1988): the same in every run. */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

function companyText(shape: (random: (below: number) => number) => [number, number]): string {
  const random = randomNumbers(7);
  const oneOf = <Item>(items: readonly Item[]) => items[random(items.length)] as Item;
  const some = (items: readonly string[]) => `[${oneOf(items)}, ${oneOf(items)}, ${oneOf(items)}]`;
  const times = (count: number, line: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => line(index)).join('\n');
  // Channels and systems take turns, so that ways lead through both.
  const node = (number: number) =>
    number % 5 === 0 ? `system-${number / 5}` : `channel-${number - Math.ceil(number / 5)}`;
  return `
teams:
${times(size.teams, (team) => `  team-${team}: { goals: [goal-${random(50)}] }`)}
channels:
${times(size.channels, (channel) => {
  const known =
    channel % 4 === 0
      ? ''
      : `, identifies_by: [id-${random(300)}], team: team-${random(size.teams)}`;
  const personal = channel % 5 === 0 ? '' : `, personalised_with: ${some(dataKinds)}`;
  const brand = `brand: { voice: v-${random(20)}, visual: v-${random(20)} }`;
  return `  channel-${channel}: { kind: ${oneOf(channelKinds)}, share: 0.${1 + random(9)}, ${brand}${known}${personal} }`;
})}
systems:
${times(size.systems, (system) => `  system-${system}: { kind: ${oneOf(systemKinds)}, masters: ${some(dataKinds)} }`)}
flows:
${times(size.flows, () => {
  const [from, to] = shape(random);
  const freshness = random(10) === 0 ? '' : `, freshness: ${oneOf(freshnessWords)}`;
  return `  - { from: ${node(from)}, to: ${node(to)}, data: ${some(dataKinds)}${freshness} }`;
})}
journeys:
${times(size.journeys, (journey) => {
  const steps = Array.from({ length: 10 }, () => `channel-${random(size.channels)}`);
  const last = `{ on: channel-${random(size.channels)}, needs: all, within: daily }`;
  return `  journey-${journey}: { steps: [${steps.join(', ')}, ${last}] }`;
})}
`;
}

describe.each(Object.entries(shapes))('2,000 channels and 50,000 flows, %s', (_, shape) => {
  // No time is asserted; the time that every test has is the bound.
  test('every metric comes to an end in both worlds', () => {
    for (const world of Object.values(worldsFrom(companyText(shape)))) {
      const network = buildNetwork(world);
      for (const metric of metricCatalog) {
        const { value } = metric.measure(
          network,
          metric.parameters.parse(parameters[metric.id] ?? {}),
        );
        expect(value, metric.id).toBeGreaterThanOrEqual(0);
      }
    }
  });
});
