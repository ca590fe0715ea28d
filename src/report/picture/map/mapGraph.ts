import type { Assessment } from '../../../assessment.ts';
import type { PictureWords } from '../pictureWords.ts';
import { flowText } from './flowText.ts';
import { type FreshnessClass, freshnessClass, freshnessClasses } from './freshnessClass.ts';
import { type MapNodes, mapNodes } from './mapNodes.ts';

/** A line between two boxes: all flows between them that are as fresh as it. */
export interface MapFlow {
  from: string;
  to: string;
  twoWay: boolean;
  freshness: FreshnessClass;
  /** There is another line back, so that the two are drawn side by side. */
  paired: boolean;
  /** Every statement that it stands for, in words. */
  told: readonly string[];
}

/** Where customers of one channel have to start over on another. */
export interface MapBreak {
  from: string;
  to: string;
  certain: boolean;
}

export interface MapGraph extends MapNodes {
  flows: readonly MapFlow[];
  breaks: readonly MapBreak[];
  /** Boxes that share data with each other and with no others; none where boxes are groups. */
  islands: readonly ReadonlySet<string>[];
  /** Flows of which an end is not known; they cannot be drawn. */
  loose: number;
}

type Flow = Assessment['flows'][number];

/** What the map shows of a result. `planned` is the plan whose boxes get their places too. */
export function mapGraph(
  assessment: Assessment,
  planned: Assessment['plan'],
  words: PictureWords,
  most?: number,
): MapGraph {
  const boxes = mapNodes(assessment, planned, words, most);
  const flows = mapFlows(assessment, boxes, words);
  return {
    ...boxes,
    flows,
    breaks: mapBreaks(assessment, boxes),
    islands: boxes.grouped ? [] : islandsOf(assessment, flows),
    loose: assessment.flows.filter(({ from, to }) => from === null || to === null).length,
  };
}

interface OneWay {
  from: string;
  to: string;
  freshness: FreshnessClass;
  told: string[];
}

function mapFlows(assessment: Assessment, { keyOf }: MapNodes, words: PictureWords): MapFlow[] {
  const ways = new Map<string, OneWay>();
  const add = (flow: Flow, one: string | null, other: string | null) => {
    if (one === null || other === null || keyOf(one) === keyOf(other)) return;
    const [from, to] = [keyOf(one), keyOf(other)];
    const freshness = flow.data.length === 0 ? 'unsaid' : freshnessClass(flow.freshness);
    const told = flowText(flow, assessment, words);
    const found = ways.get(pairKey(from, to));
    if (!found) ways.set(pairKey(from, to), { from, to, freshness, told: [told] });
    else {
      if (rank(freshness) < rank(found.freshness)) found.freshness = freshness;
      if (!found.told.includes(told)) found.told.push(told);
    }
  };
  for (const flow of assessment.flows) {
    add(flow, flow.from, flow.to);
    if (flow.twoWay) add(flow, flow.to, flow.from);
  }
  return [...ways.values()].flatMap((way): MapFlow[] => {
    const back = ways.get(pairKey(way.to, way.from));
    if (back?.freshness !== way.freshness)
      return [{ ...way, twoWay: false, paired: back !== undefined }];
    if (way.from > way.to) return [];
    return [
      { ...way, twoWay: true, paired: false, told: [...new Set([...way.told, ...back.told])] },
    ];
  });
}

function rank(freshness: FreshnessClass): number {
  return freshnessClasses.indexOf(freshness);
}

/** One key for an ordered pair of boxes. */
export function pairKey(from: string, to: string): string {
  return JSON.stringify([from, to]);
}

function mapBreaks({ journeys }: Assessment, { keyOf }: MapNodes): MapBreak[] {
  const breaks = new Map<string, MapBreak>();
  for (const { from, on, certain } of journeys.flatMap((journey) => journey.breaks)) {
    if (from === null || keyOf(from) === keyOf(on)) continue;
    const key = pairKey(keyOf(from), keyOf(on));
    if (!breaks.get(key)?.certain) breaks.set(key, { from: keyOf(from), to: keyOf(on), certain });
  }
  return [...breaks.values()];
}

/**
 * The channels of each silo, and the systems that hang together with them; all is one where there
 * are no silos. A system that is joined with several alike belongs to none.
 */
function islandsOf(
  { silos, channels, systems }: Assessment,
  flows: readonly MapFlow[],
): Set<string>[] {
  const groups =
    silos.length > 0 ? silos.map((silo) => silo.channels) : [channels.map(({ id }) => id)];
  const islands = groups.map((group) => new Set(group));
  const free = new Set(systems.map(({ id }) => id));
  for (let grown = true; grown; ) {
    const found = [...free].flatMap((system) => {
      const island = mostJoined(system, islands, flows);
      return island ? [{ system, island }] : [];
    });
    for (const { system, island } of found) {
      island.add(system);
      free.delete(system);
    }
    grown = found.length > 0;
  }
  return islands;
}

/** The island that most flows of a system lead to or come from; null where several have as many. */
function mostJoined(
  system: string,
  islands: readonly Set<string>[],
  flows: readonly MapFlow[],
): Set<string> | null {
  const partners = flows.flatMap(({ from, to }) =>
    from === system ? [to] : to === system ? [from] : [],
  );
  const counts = islands.map((island) => partners.filter((partner) => island.has(partner)).length);
  const most = Math.max(...counts);
  const [first, ...others] = islands.filter((_, index) => counts[index] === most);
  return most > 0 && others.length === 0 ? (first ?? null) : null;
}
