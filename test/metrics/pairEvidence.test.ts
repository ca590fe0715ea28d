import { describe, expect, it } from 'vitest';
import { dataReach } from '../../src/metrics/dataReach.ts';
import { evidenceLimit } from '../../src/metrics/measurement.ts';
import { buildNetwork } from '../../src/network/network.ts';
import { worldsFrom } from '../company/worldsFrom.ts';

const ids = Array.from({ length: 15 }, (_, index) => `c${String(index).padStart(2, '0')}`);
const last = 'c14';

/** How many of the pairs that are told of hold, where these channels share their orders. */
function told(linked: readonly string[]) {
  const company = `
channels: { ${ids.map((id) => `${id}: { kind: app, direction: both }`).join()} }
systems: { crm: { kind: crm } }
flows: [${linked.map((id) => `{ between: [${id}, crm], data: orders, freshness: daily }`).join()}]
`;
  const network = buildNetwork(worldsFrom(company).worst);
  const parameters = dataReach.parameters.parse({ data: 'orders' });
  const evidence = dataReach.measure(network, parameters).evidence();
  const pairs = new Set(evidence.map(({ entities }) => entities.join('>')));
  expect(pairs.size).toBe(evidence.length);
  const unmet = evidence.filter(({ value }) => value === 0);
  return { unmet: unmet.length, met: evidence.length - unmet.length, evidence };
}

describe('of more pairs than are told of', () => {
  it.each([
    ['all that fail, wherever they are, and then some that hold', ids.slice(0, -1), 28],
    ['as many as are told of, where so many fail', ids.slice(0, 2), evidenceLimit],
    ['none that fails, where all hold', ids, 0],
  ])('%s', (_, linked, unmet) => {
    const found = told(linked);
    expect([found.unmet, found.met]).toEqual([unmet, evidenceLimit - unmet]);
  });

  it('those that fail come first', () => {
    const [first] = told(ids.slice(0, -1)).evidence;
    expect(first?.entities).toEqual(['channel:c00', `channel:${last}`]);
  });
});
