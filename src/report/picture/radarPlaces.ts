import type { Assessment } from '../../assessment.ts';

type Dimension = Assessment['dimensions'][number];

interface Point {
  x: number;
  y: number;
}

/** A dimension as an axis of a radar. */
export interface Axis {
  dimension: Dimension;
  /** From the middle outwards, of length 1. */
  direction: Point;
  at(points: number): Point;
}

/** The axes of a radar, clockwise from the top. `radius` stands for 100 points. */
export function radarPlaces(
  dimensions: readonly Dimension[],
  centre: Point,
  radius: number,
): Axis[] {
  return dimensions.map((dimension, index) => {
    const angle = (index / dimensions.length) * 2 * Math.PI - Math.PI / 2;
    const direction = { x: Math.cos(angle), y: Math.sin(angle) };
    return {
      dimension,
      direction,
      at: (points) => ({
        x: centre.x + (direction.x * radius * points) / 100,
        y: centre.y + (direction.y * radius * points) / 100,
      }),
    };
  });
}

/** The path through some points, closed. */
export function closedPath(points: readonly Point[]): string {
  const rounded = (value: number) => Math.round(value * 10) / 10;
  return `M${points.map(({ x, y }) => `${rounded(x)} ${rounded(y)}`).join('L')}Z`;
}
