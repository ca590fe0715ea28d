import { noData } from './dataKind.ts';
import type { Journey } from './description.ts';
import type { Assume, Need } from './world.ts';

/**
 * What the steps of a journey need, each with the channels it may come from: the earlier steps
 * that created it, or any earlier step if none says so (DESIGN §5). A bound on age that is not
 * known is at worst none older than now, at best any.
 */
export function needsOf(
  journey: Journey,
  nodes: ReadonlyMap<string, number>,
  assumeWithin: Assume,
): Need[] {
  return journey.steps.flatMap((step, index) => {
    const earlier = journey.steps.slice(0, index);
    return step.needs.map(({ kind, at }) => {
      const creators = earlier.filter(({ creates }) => (creates & kind) !== noData);
      const sources = (creators.length > 0 ? creators : earlier).map(
        ({ on }) => nodes.get(on) as number,
      );
      return {
        kind,
        step: index,
        on: nodes.get(step.on) as number,
        sources: [...new Set(sources)],
        within: step.within ?? (assumeWithin === 1 ? Number.POSITIVE_INFINITY : 0),
        at,
      };
    });
  });
}
