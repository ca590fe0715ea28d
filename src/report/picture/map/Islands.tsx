import { rounded } from '../Frame.tsx';
import { curve } from './curve.ts';
import type { MapGraph } from './mapGraph.ts';
import type { MapLayout, Point } from './mapLayout.ts';

const colours = 4;
const land = 13;
const shore = 1.5;

interface Island {
  boxes: Point[];
  ways: string[];
}

/**
 * What hangs together, as land: around each box and along each flow, first in the colour of the
 * shore and a little larger, then in that of the land, which leaves an outline around the whole.
 */
export function Islands({
  graph,
  layout,
  routeOf,
}: {
  graph: MapGraph;
  layout: MapLayout;
  routeOf(from: string, to: string): readonly Point[] | null;
}) {
  const places = new Map(layout.nodes);
  const islands = graph.islands.map(
    (keys): Island => ({
      boxes: [...keys].flatMap((key) => places.get(key) ?? []),
      ways: graph.flows
        .filter(({ from, to }) => keys.has(from) && keys.has(to))
        .flatMap(({ from, to }) => {
          const way = routeOf(from, to);
          return way ? [curve(way).path] : [];
        }),
    }),
  );
  return (
    <>
      {islands.map((island, index) => (
        <g key={island.ways[0] ?? index}>
          <Land island={island} layout={layout} pad={land + shore} look="shore" node="shore-node" />
          <Land
            island={island}
            layout={layout}
            pad={land}
            look={`island-${index % colours}`}
            node={`island-node-${index % colours}`}
          />
        </g>
      ))}
    </>
  );
}

function Land({
  island: { boxes, ways },
  layout: { box },
  pad,
  look,
  node,
}: {
  island: Island;
  layout: MapLayout;
  pad: number;
  look: string;
  node: string;
}) {
  return (
    <>
      {ways.length > 0 && <path class={`p-${look}`} stroke-width={pad * 1.5} d={ways.join('')} />}
      {boxes.map(({ x, y }) => (
        <rect
          key={`${x} ${y}`}
          class={`p-${node}`}
          x={rounded(x - box.width / 2 - pad)}
          y={rounded(y - box.height / 2 - pad)}
          width={rounded(box.width + 2 * pad)}
          height={rounded(box.height + 2 * pad)}
          rx={pad}
        />
      ))}
    </>
  );
}
