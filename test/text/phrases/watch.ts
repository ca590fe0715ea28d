import type { watch as words } from '../../../src/text/en/watch.ts';
import type { Calls } from './calls.ts';

export const watch: Calls<typeof words> = {
  changed: [['10:42']],
  sinceStart: [['cross → omni.']],
  old: [['10:42']],
  more: [[1], [2]],
  saved: [['10:42']],
};
