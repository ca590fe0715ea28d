import type { HandoverGrade } from '../../assessment.ts';

/** A hand-over as it is shown: what is so for sure, or that it is not known. */
export type ShownGrade = HandoverGrade | 'unknown';

/**
 * The sign of a grade as a path around a point, so that no font is needed: a disc, half a disc, a
 * ring, a dot, and a question mark.
 */
export function gradeSign(grade: ShownGrade, x: number, y: number, radius: number): string {
  const circle = (r: number) =>
    `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
  switch (grade) {
    case 'known':
      return circle(radius);
    case 'recognised':
      return `M${x} ${y - radius}a${radius} ${radius} 0 1 0 0 ${2 * radius}Z${arc(x, y, radius)}`;
    case 'shared':
      return circle(radius);
    case 'nothing':
      return `M${x} ${y}h.01`;
    case 'unknown':
      return question(x, y, radius);
  }
}

/** The empty half, as a thin line. */
function arc(x: number, y: number, radius: number): string {
  const inner = radius - 0.75;
  return `M${x} ${y - radius}a${radius} ${radius} 0 0 1 0 ${2 * radius}v-1.5a${inner} ${inner} 0 0 0 0 ${-2 * inner}Z`;
}

function question(x: number, y: number, radius: number): string {
  const r = Math.round(radius * 6) / 10;
  return `M${x - r} ${y - r}a${r} ${r} 0 1 1 ${r} ${r}v${r / 2}M${x} ${y + 2 * r}v.1`;
}
