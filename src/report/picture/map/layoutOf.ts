import type { Assessment } from '../../../assessment.ts';
import type { PictureWords } from '../pictureWords.ts';
import { mapGraph } from './mapGraph.ts';
import { type MapLayout, mapLayout } from './mapLayout.ts';
import { plannedConnections } from './plannedConnections.ts';

/** Where everything on the map of a result stands, what its plan adds included. */
export function layoutOf(assessment: Assessment, words: PictureWords): Promise<MapLayout> {
  const graph = mapGraph(assessment, assessment.plan, words);
  return mapLayout(graph, plannedConnections(assessment.plan, graph));
}
