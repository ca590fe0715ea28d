import { expect, test } from 'vitest';
import { allData, dataSet } from '../../src/company/dataKind.ts';
import type { WorldFlow } from '../../src/company/world.ts';
import { metricCatalog } from '../../src/metrics/catalog.ts';
import { buildNetwork } from '../../src/network/network.ts';
import type { Work } from '../../src/network/work.ts';
import { at, worldWith } from './anyWorld.ts';

/** Metrics that follow flows, with what they ask for in the default rubric or the dearest. */
const asked: Record<string, object> = {
  'linked-channels': { data: 'all' },
  'data-reach': { data: 'all', match: 'any' },
  'customer-reach': {},
  'two-way-channels': {},
  'largest-group': { data: 'all' },
  'common-base': {},
  recognition: {},
  personalisation: {},
  'offer-coherence': { data: ['price', 'offers'] },
  'aligned-teams': {},
};

const kinds = [
  allData,
  dataSet(['identity', 'orders']),
  dataSet(['profile']),
  dataSet(['price', 'offers']),
];

type Shape = (random: (below: number) => number, nodes: number, flow: number) => [number, number];

/** Companies that grow in different ways: two ends of the flow with a number. */
const shapes: Record<string, Shape> = {
  'flows at random': (random, nodes) => [random(nodes), random(nodes)],
  'many islands': (random, nodes) => {
    const island = 10 * random(Math.floor(nodes / 10));
    return [island + random(10), island + random(10)];
  },
  'one chain': (_, nodes, flow) => [flow % (nodes - 1), (flow % (nodes - 1)) + 1],
  'a star, in and out': (_, nodes, flow) =>
    flow % 2 === 0 ? [flow % nodes, nodes - 1] : [nodes - 1, flow % nodes],
};

/** What all metrics take together, for a company of so many flows. */
function workFor(shape: Shape, flows: number): Work {
  // The numbers of Park and Miller (1988): the same in every run.
  let state = 7;
  const random = (below: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  const channels = flows / 10;
  const systems = channels / 5;
  const listed = Array.from({ length: flows }, (_, flow): WorldFlow => {
    const [from, to] = shape(random, channels + systems, flow);
    return { from, to, data: kinds[random(kinds.length)] as number, age: 60, at };
  });
  const world = worldWith({
    channels: Array.from({ length: channels }, (_, channel) => [`identifier-${channel % 5}`]),
    systems: Array.from({ length: systems }, (_, system) => system % 4 === 0),
    flows: listed.filter(({ from, to }) => from !== to),
  });
  const network = buildNetwork(world);
  for (const metric of metricCatalog) {
    const settings = asked[metric.id];
    if (settings) metric.measure(network, metric.parameters.parse(settings));
  }
  return network.work;
}

function stepsOf({ words, nodes }: Work): number {
  return words + nodes;
}

test.each(Object.entries(shapes))('twice the flows take about twice the work: %s', (_, shape) => {
  const works = [2000, 4000, 8000, 16_000].map((flows) => workFor(shape, flows));
  // One for each kind of data that travels differently, each way, at any size.
  for (const { closures } of works) expect(closures).toBeLessThanOrEqual(10);
  for (const [index, work] of works.slice(1).entries()) {
    const before = works[index] as Work;
    expect(work.edges / before.edges).toBeLessThan(2.2);
    // In a chain every set differs, and takes some root of the nodes; else it is twice as much.
    expect(stepsOf(work) / stepsOf(before)).toBeLessThan(3);
  }
});
