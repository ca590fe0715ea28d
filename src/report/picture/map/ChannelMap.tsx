import type { Assessment } from '../../../assessment.ts';
import { Frame } from '../Frame.tsx';
import { fitLines } from '../fitText.ts';
import { Label } from '../Label.tsx';
import type { PictureProps } from '../pictureProps.ts';
import { bent, type Curve, curve, straight } from './curve.ts';
import { Islands } from './Islands.tsx';
import { type Choosing, MapBox } from './MapBox.tsx';
import { legendHeight, MapLegend, mapLegend } from './MapLegend.tsx';
import { type MapBreak, type MapFlow, mapGraph, pairKey } from './mapGraph.ts';
import type { MapLayout, Point } from './mapLayout.ts';
import type { MapNodes } from './mapNodes.ts';
import { mapRemarks } from './mapRemarks.ts';

interface ChannelMapProps extends PictureProps {
  layout: MapLayout;
  /** The plan whose boxes have their places; by default that of the result. */
  planned?: Assessment['plan'] | undefined;
  choosing?: Choosing | undefined;
}

const aside = 4;

/** Channels, systems and flows; what hangs together as islands, and where customers start over. */
export function ChannelMap({
  assessment,
  words,
  alone,
  layout,
  planned = assessment.plan,
  choosing,
}: ChannelMapProps) {
  const { map: say } = words.picture;
  const graph = mapGraph(assessment, planned, words);
  const places = new Map(layout.nodes);
  const legend = mapLegend(graph, words);
  const remarks = mapRemarks(assessment, graph, words).flatMap((remark) =>
    fitLines(remark, layout.width - 40, { size: 12 }, 3),
  );
  const there = new Set(
    [...assessment.channels, ...assessment.systems].map(({ id }) => graph.keyOf(id)),
  );
  const routeOf = routing(layout);
  const legendTop = layout.height + 14;
  const remarksTop = legendTop + legendHeight(legend, layout.width - 40) + 6;
  return (
    <Frame
      name="channel-map"
      width={layout.width}
      height={remarksTop + remarks.length * 18 + 6}
      title={say.title}
      description={say.description(
        assessment.channels.length,
        assessment.systems.length,
        assessment.flows.length,
      )}
      alone={alone}
      choosable={choosing !== undefined}
    >
      <Islands graph={graph} layout={layout} routeOf={routeOf} />
      {graph.flows.map((flow) => (
        <FlowLine
          key={pairKey(flow.from, flow.to)}
          flow={flow}
          way={routeOf(flow.from, flow.to)}
          chosen={choosing?.chosen ?? null}
        />
      ))}
      {graph.breaks.map((each) => (
        <BreakLine
          key={pairKey(each.from, each.to)}
          broken={each}
          places={places}
          layout={layout}
        />
      ))}
      <g {...(choosing && !graph.grouped && { role: 'listbox', 'aria-label': say.choose })}>
        {graph.nodes.map((node) => {
          const place = places.get(node.key);
          return (
            place && (
              <MapBox
                key={node.key}
                node={node}
                place={place}
                box={layout.box}
                planned={!there.has(node.key)}
                choosing={graph.grouped || !there.has(node.key) ? undefined : choosing}
              />
            )
          );
        })}
      </g>
      <MapLegend entries={legend} x={24} y={legendTop} width={layout.width - 40} />
      {remarks.map((line, index) => (
        <Label
          key={line}
          x={24}
          y={remarksTop + 6 + index * 18}
          text={line}
          size={12}
          tone="muted"
        />
      ))}
    </Frame>
  );
}

/** The boxes that can be chosen, in their order: those that are there, none where a box stands for several. */
export function choosableKeys({ nodes, grouped }: MapNodes, assessment: Assessment): string[] {
  if (grouped) return [];
  const there = new Set([...assessment.channels, ...assessment.systems].map(({ id }) => id));
  return nodes.flatMap(({ key }) => (there.has(key) ? [key] : []));
}

/** The way of a line; straight where the layout knew of none, null where a box is missing. */
function routing(layout: MapLayout): (from: string, to: string) => readonly Point[] | null {
  const places = new Map(layout.nodes);
  const routes = new Map(layout.routes);
  return (from, to) => {
    const forward = routes.get(pairKey(from, to));
    if (forward) return forward;
    const back = routes.get(pairKey(to, from));
    if (back) return back.toReversed();
    const [one, other] = [places.get(from), places.get(to)];
    return one && other ? straight(one, other, layout.box) : null;
  };
}

function FlowLine({
  flow: { from, to, twoWay, freshness, paired, told },
  way,
  chosen,
}: {
  flow: MapFlow;
  way: readonly Point[] | null;
  chosen: string | null;
}) {
  if (!way) return null;
  const { path, head, tail } = curve(way, paired ? aside : 0);
  const aloof = chosen !== null && chosen !== from && chosen !== to;
  return (
    <g class={aloof ? 'map-flow map-aloof' : 'map-flow'}>
      <title>{told.join('\n')}</title>
      <path class={`p-flow-${freshness}`} d={path} />
      <polygon class={`p-head-${freshness}`} points={head} />
      {twoWay && <polygon class={`p-head-${freshness}`} points={tail} />}
    </g>
  );
}

function BreakLine({
  broken: { from, to, certain },
  places,
  layout,
}: {
  broken: MapBreak;
  places: ReadonlyMap<string, Point>;
  layout: MapLayout;
}) {
  const [one, other] = [places.get(from), places.get(to)];
  if (!one || !other) return null;
  const { path, head }: Curve = curve(bent(one, other, layout.box));
  return (
    <g class="map-break">
      <path class={certain ? 'p-break' : 'p-break-possible'} d={path} />
      <polygon class="p-head-break" points={head} />
    </g>
  );
}
