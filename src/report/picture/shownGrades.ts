import type { ShownGrade } from './gradeSign.ts';

/** All grades that are shown, the best first. */
export const shownGrades: readonly ShownGrade[] = [
  'known',
  'recognised',
  'shared',
  'nothing',
  'unknown',
];
