import { fallenLevel } from '../fallenLevel.ts';
import type { FindLoss } from './comparedSince.ts';

/** The level fell. */
export const lostLevel: FindLoss = ({ checking, before }) =>
  fallenLevel('loss-since', before.level[checking.on], checking);
