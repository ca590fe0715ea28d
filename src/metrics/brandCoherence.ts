import * as z from 'zod';
import type { Network } from '../network/network.ts';
import { type Measurement, measured } from './measurement.ts';
import { defineMetric } from './metric.ts';
import { overChannels } from './overChannels.ts';
import { type FilterParameter, filterParameter } from './parameters.ts';
import { selectChannels, weightOf } from './selection.ts';

/** Mean, over voice and visual, of the share of channels on the commonest guideline. */
export const brandCoherence = defineMetric({
  id: 'brand-coherence',
  unit: 'share',
  reads: ['brand'],
  parameters: z.strictObject({ channels: filterParameter }),
  measure(network, { channels }) {
    const voice = onCommonest(network, channels, 'voice');
    const visual = onCommonest(network, channels, 'visual');
    if (voice.value === null || visual.value === null) return voice;
    return measured((voice.value + visual.value) / 2, () => [
      ...voice.evidence(),
      ...visual.evidence(),
    ]);
  },
});

function onCommonest(
  network: Network,
  filter: FilterParameter,
  part: 'voice' | 'visual',
): Measurement {
  const commonest = commonestGuideline(network, filter, part);
  return overChannels(network, filter, {
    minimum: 2,
    code: part === 'voice' ? 'same-voice' : 'same-visual',
    holds: (channel) =>
      commonest !== undefined && network.world.channels[channel]?.[part].has(commonest) === true,
  });
}

/** The guideline that most channels follow, by weight; the first in order among equals; undefined
 * where there is none. */
function commonestGuideline(
  network: Network,
  filter: FilterParameter,
  part: 'voice' | 'visual',
): string | undefined {
  const selection = selectChannels(network, filter);
  const weightOn = new Map<ReadonlySet<string>, number>();
  for (const channel of selection.decided) {
    const guidelines = network.world.channels[channel]?.[part] ?? new Set();
    weightOn.set(guidelines, (weightOn.get(guidelines) ?? 0) + weightOf(selection, [channel]));
  }
  // In the best world, channels of which it is not known share the set of all guidelines.
  const weights = new Map<string, number>();
  for (const [guidelines, weight] of weightOn) {
    for (const each of guidelines) weights.set(each, (weights.get(each) ?? 0) + weight);
  }
  const [commonest] = [...weights].sort(
    ([one, weight], [other, otherWeight]) => otherWeight - weight || (one < other ? -1 : 1),
  );
  return commonest?.[0];
}
