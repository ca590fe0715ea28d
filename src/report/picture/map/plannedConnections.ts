import type { Assessment } from '../../../assessment.ts';
import type { Connection } from './mapLayout.ts';
import type { MapNodes } from './mapNodes.ts';

/** The flows that a plan adds, so that they have their ways before they are there. */
export function plannedConnections(plan: Assessment['plan'], { keyOf }: MapNodes): Connection[] {
  return (plan?.steps ?? []).flatMap(({ what }) => {
    const from = what.from ?? what.channel;
    const to = what.to ?? what.system;
    return typeof from === 'string' && typeof to === 'string'
      ? [{ from: keyOf(from), to: keyOf(to) }]
      : [];
  });
}
