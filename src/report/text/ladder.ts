import type { Assessment } from '../../assessment.ts';

export type Level = Assessment['target'];

/** The levels from the lowest to the highest. */
export const ladder: readonly Level[] = ['single', 'multi', 'cross', 'omni'];
