import { describe, expect, it } from 'vitest';
import { nodeSetWeight } from '../../src/metrics/nodeSetWeight.ts';
import { buildNetwork } from '../../src/network/network.ts';
import { worldsFrom } from '../company/worldsFrom.ts';

/** So many channels that sets list a few nodes besides what they share. */
const count = 140;
const ids = Array.from({ length: count }, (_, index) => `c${index}`);
const company = `channels: { ${ids.map((id) => `${id}: { kind: app }`).join()} }\nflows: []`;

function weighing() {
  const network = buildNetwork(worldsFrom(company).worst);
  // All but the first count, each as much as its number.
  const channels = ids.map((_, index) => index);
  const weightOf = nodeSetWeight(network, channels.slice(1), channels);
  return { network, weightOf, channels };
}

describe('what some channels weigh', () => {
  it.each([
    ['nothing', [], undefined, 0],
    ['a few that are listed', [0, 3, 5], undefined, 8],
    ['less the one that is left out', [0, 3, 5], 3, 5],
    ['one that is not among them is not left out', [0, 3, 5], 4, 8],
    ['one that does not count weighs nothing', [0], undefined, 0],
  ])('%s', (_, some, except, expected) => {
    const { network, weightOf } = weighing();
    expect(weightOf(network.setOf(some), except)).toBe(expected);
  });

  it('of many that share a part, and of one besides', () => {
    const { network, weightOf, channels } = weighing();
    const many = network.setOf(channels.slice(0, 101));
    expect(weightOf(many)).toBe((100 * 101) / 2);
    expect(weightOf({ ...many, more: [120] })).toBe((100 * 101) / 2 + 120);
  });

  it('is worked out once for a part that several share', () => {
    const { network, weightOf, channels } = weighing();
    const many = network.setOf(channels.slice(0, 101));
    const before = { ...network.work };
    for (const more of [[], [120], [121, 122]]) weightOf({ ...many, more });
    // 140 nodes are five words of 32; three are looked at one by one.
    expect(network.work.words - before.words).toBe(5);
    expect(network.work.nodes - before.nodes).toBe(3);
  });
});
