import type { MapLayout, Point } from './mapLayout.ts';

/** A line of the map: its path, and the heads at its ends. */
export interface Curve {
  path: string;
  /** Points of the arrow at the end; that of the start for lines that go both ways. */
  head: string;
  tail: string;
}

const headLength = 9;
const headWidth = 4.5;

/** A smooth line through the points of a way; `shift` moves it aside, for lines side by side. */
export function curve(points: readonly Point[], shift = 0): Curve {
  const way =
    shift === 0 ? points : points.map((point, index) => shifted(point, points, index, shift));
  const [first, second] = way as [Point, Point];
  const [last, before] = [way.at(-1) as Point, way.at(-2) as Point];
  return { path: smooth(way), head: arrow(before, last), tail: arrow(second, first) };
}

function shifted(point: Point, points: readonly Point[], index: number, shift: number): Point {
  const one = points[Math.max(0, index - 1)] as Point;
  const other = points[Math.min(points.length - 1, index + 1)] as Point;
  const length = Math.hypot(other.x - one.x, other.y - one.y) || 1;
  return {
    x: point.x - ((other.y - one.y) / length) * shift,
    y: point.y + ((other.x - one.x) / length) * shift,
  };
}

/** Quadratic pieces from middle to middle, bent by the points between. */
function smooth(points: readonly Point[]): string {
  const [first] = points as [Point];
  const last = points.at(-1) as Point;
  let path = `M${at(first)}`;
  for (let index = 1; index < points.length - 1; index++) {
    const bend = points[index] as Point;
    const next = points[index + 1] as Point;
    const end =
      index === points.length - 2 ? next : { x: (bend.x + next.x) / 2, y: (bend.y + next.y) / 2 };
    path += `Q${at(bend)} ${at(end)}`;
  }
  return points.length === 2 ? `${path}L${at(last)}` : path;
}

function arrow(from: Point, tip: Point): string {
  const length = Math.hypot(tip.x - from.x, tip.y - from.y) || 1;
  const [x, y] = [(tip.x - from.x) / length, (tip.y - from.y) / length];
  const foot = { x: tip.x - x * headLength, y: tip.y - y * headLength };
  return [
    tip,
    { x: foot.x - y * headWidth, y: foot.y + x * headWidth },
    { x: foot.x + y * headWidth, y: foot.y - x * headWidth },
  ]
    .map(at)
    .join(' ');
}

/** The straight way between two boxes, from edge to edge. */
export function straight(from: Point, to: Point, box: MapLayout['box']): Point[] {
  return [edgeOf(from, to, box), edgeOf(to, from, box)];
}

/** A bent way between two boxes, so that it does not hide the straight ones. */
export function bent(from: Point, to: Point, box: MapLayout['box']): Point[] {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const aside = Math.min(70, 24 + length * 0.12);
  const bend = {
    x: (from.x + to.x) / 2 - ((to.y - from.y) / length) * aside,
    y: (from.y + to.y) / 2 + ((to.x - from.x) / length) * aside,
  };
  return [edgeOf(from, bend, box), bend, edgeOf(to, bend, box)];
}

/** Where the line from the middle of a box to a point leaves the box. */
function edgeOf(middle: Point, towards: Point, { width, height }: MapLayout['box']): Point {
  const [x, y] = [towards.x - middle.x, towards.y - middle.y];
  const reach = Math.min(width / 2 / Math.abs(x || 1e-9), height / 2 / Math.abs(y || 1e-9));
  return { x: middle.x + x * reach, y: middle.y + y * reach };
}

function at({ x, y }: Point): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}
