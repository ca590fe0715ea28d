import type { Assessment } from '../../../assessment.ts';
import type { PictureWords } from '../pictureWords.ts';
import type { MapGraph } from './mapGraph.ts';

/** What the map cannot show, said below it. */
export function mapRemarks(
  { flows, flowsComplete }: Assessment,
  { grouped, loose }: MapGraph,
  { picture: { map: say } }: PictureWords,
): string[] {
  return [
    ...(grouped ? [say.grouped[grouped]] : []),
    ...(flowsComplete ? [] : [flows.length === 0 ? say.noFlowsStated : say.flowsPartial]),
    ...(loose > 0 ? [say.loose(loose)] : []),
  ];
}
