import { freshnessClasses } from '../../picture/map/freshnessClass.ts';
import { type MapGraph, mapGraph, pairKey } from '../../picture/map/mapGraph.ts';
import {
  type MapLayout,
  type MapSpacing,
  mapLayout,
  type Point,
} from '../../picture/map/mapLayout.ts';
import { mapRemarks } from '../../picture/map/mapRemarks.ts';
import type { ColourName } from '../../picture/palette.ts';
import type { DeckPage, DeckPart } from '../deckPage.ts';
import { type PathItem, type SlideItem, type Stroke, slideBody } from '../slide.ts';
import { textItem } from '../textItem.ts';

/** Closer than on the page, as a slide is low. */
const spacing: MapSpacing = { boxHeight: 36, nodes: 12, rows: 70, edges: 8, margin: 4, alone: 14 };

/** As many boxes can be read on a slide; with more, all of a kind are one. */
const mostBoxes = 25;
/** Texts get no smaller than this. */
const smallest = 8;
const legendHeight = 40;

const strokes: Readonly<Record<(typeof freshnessClasses)[number], Stroke>> = {
  fresh: { colour: 'fresh', width: 2.25 },
  today: { colour: 'today', width: 1.75 },
  later: { colour: 'later', width: 1.5, dash: 'dash' },
  'by-hand': { colour: 'by-hand', width: 1.5, dash: 'dash' },
  unsaid: { colour: 'unsaid', width: 1.5, dash: 'sysDot' },
};
const breakStroke: Stroke = { colour: 'bad', width: 2, dash: 'dash' };

/** Where things stand on the slide: the layout, stretched to the room that there is. */
interface Placing {
  at(point: Point): Point;
  box: { width: number; height: number };
  /** Of the letters in a box. */
  size: number;
}

/** The channels, the systems and the data between them, as shapes and lines. */
export const mapSlide: DeckPart = async (page) => {
  const { assessment, words } = page;
  if (assessment.channels.length === 0) return [];
  const { graph, layout, placing } = await fittedMap(page);
  const items: SlideItem[] = [
    ...flowItems(graph, layout, placing),
    ...breakItems(graph, layout, placing),
    ...boxItems(graph, layout, placing),
    ...legendItems(graph, page),
  ];
  const notes = [
    ...mapRemarks(assessment, graph, words),
    ...graph.flows.flatMap(({ told }) => told),
  ];
  return [{ name: 'map', title: words.deck.map.title, items, notes }];
};

/** The map with a box each, or in groups where its texts would become too small. */
async function fittedMap({ assessment, words }: DeckPage) {
  const fitted = async (most: number) => {
    const graph = mapGraph(assessment, null, words, most);
    const layout = await mapLayout(graph, [], spacing);
    return { graph, layout, placing: placingOf(layout) };
  };
  const each = await fitted(mostBoxes);
  return each.placing.size >= smallest || each.graph.grouped ? each : fitted(0);
}

/** Gaps are stretched as far as the slide allows; boxes only shrink. */
function placingOf({ width, height, box }: MapLayout): Placing {
  const room = { width: slideBody.width, height: slideBody.height - legendHeight };
  const [across, down] = [room.width / width, room.height / height];
  const scale = Math.min(1, across, down);
  return {
    at: ({ x, y }) => ({ x: slideBody.x + x * across, y: slideBody.y + y * Math.min(down, 1.6) }),
    box: { width: box.width * scale, height: box.height * scale },
    size: Math.max(7, 11 * scale),
  };
}

function flowItems(graph: MapGraph, layout: MapLayout, { at, box }: Placing): PathItem[] {
  const routes = new Map(layout.routes);
  const places = new Map(layout.nodes);
  return graph.flows.flatMap(({ from, to, twoWay, freshness, paired }): PathItem[] => {
    const route = routes.get(pairKey(from, to)) ?? routes.get(pairKey(to, from));
    if (!route) return [];
    const way = routes.has(pairKey(from, to)) ? route : [...route].reverse();
    const aside = paired ? (from < to ? -3 : 3) : 0;
    const ends = [places.get(from), places.get(to)].map((place) => at(place ?? { x: 0, y: 0 }));
    const points = endingAt(way.map(at), ends as [Point, Point], box).map(({ x, y }) => ({
      x,
      y: y + aside,
    }));
    return [{ kind: 'path', points, stroke: strokes[freshness], heads: twoWay ? 'both' : 'end' }];
  });
}

/** A way whose ends touch the sides of its boxes, which were not stretched with it. */
function endingAt(way: readonly Point[], [from, to]: [Point, Point], box: Placing['box']): Point[] {
  const inner = way.slice(1, -1);
  const side = (end: Point, next: Point): Point => ({
    x: end.x + (Math.sign(next.x - end.x) * box.width) / 2,
    y: end.y,
  });
  return [side(from, inner[0] ?? to), ...inner, side(to, inner.at(-1) ?? from)];
}

/** A straight line between the edges of two boxes. */
function breakItems(graph: MapGraph, layout: MapLayout, { at, box }: Placing): PathItem[] {
  const places = new Map(layout.nodes);
  return graph.breaks.flatMap(({ from, to, certain }): PathItem[] => {
    const [first, second] = [places.get(from), places.get(to)];
    if (!first || !second) return [];
    const [one, other] = [at(first), at(second)];
    const [dx, dy] = [other.x - one.x, other.y - one.y];
    const reach = Math.min(
      dx === 0 ? Number.POSITIVE_INFINITY : box.width / 2 / Math.abs(dx),
      dy === 0 ? Number.POSITIVE_INFINITY : box.height / 2 / Math.abs(dy),
    );
    // Boxes side by side leave no room for a line.
    if (reach >= 0.5) return [];
    const points = [reach, 1 - reach].map((part) => ({
      x: one.x + part * dx,
      y: one.y + part * dy,
    }));
    const stroke: Stroke = certain ? breakStroke : { ...breakStroke, width: 1.25, dash: 'sysDot' };
    return [{ kind: 'path', points, stroke, heads: 'end' }];
  });
}

function boxItems({ nodes, grouped }: MapGraph, layout: MapLayout, placing: Placing): SlideItem[] {
  const places = new Map(layout.nodes);
  const { box, size } = placing;
  return nodes.flatMap(({ key, type, name, note }) => {
    const place = places.get(key);
    if (!place) return [];
    const middle = placing.at(place);
    const isChannel = type === 'channel';
    return [
      textItem(
        { x: middle.x - box.width / 2, y: middle.y - box.height / 2, ...box },
        [
          { text: name, size, bold: true },
          ...(grouped ? [{ text: note, size: size - 1.5, colour: 'muted' as const }] : []),
        ],
        {
          inset: 2,
          align: 'center',
          valign: 'middle',
          mostLines: grouped ? 1 : 2,
          shape: isChannel ? 'roundRect' : 'rect',
          fill: isChannel ? 'paper' : 'panel',
          line: { colour: isChannel ? 'accent' : 'muted', width: isChannel ? 1.75 : 1.25 },
        },
      ),
    ];
  });
}

/** What the lines mean, as far as they are there. */
function legendItems(graph: MapGraph, { words }: DeckPage): SlideItem[] {
  const { map: say } = words.picture;
  const classes = freshnessClasses.filter((each) =>
    graph.flows.some(({ freshness }) => freshness === each),
  );
  const entries: { text: string; stroke: Stroke }[] = [
    ...classes.map((each) => ({ text: say.freshness[each], stroke: strokes[each] })),
    ...(graph.breaks.length > 0 ? [{ text: say.break, stroke: breakStroke }] : []),
  ];
  const { x, width } = slideBody;
  const y = slideBody.y + slideBody.height - 28;
  const step = width / Math.max(1, entries.length);
  const muted: ColourName = 'muted';
  return entries.flatMap(({ text, stroke }, index): SlideItem[] => {
    const left = x + index * step;
    return [
      {
        kind: 'path',
        points: [
          { x: left, y: y + 15 },
          { x: left + 26, y: y + 15 },
        ],
        stroke,
        heads: 'end',
      },
      textItem(
        { x: left + 30, y, width: step - 34, height: 30 },
        [{ text, size: 10, colour: muted }],
        { inset: 2, mostLines: 2, valign: 'middle' },
      ),
    ];
  });
}
