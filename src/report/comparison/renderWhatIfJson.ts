import type { WhatIfResult } from '../../whatif/whatIfResult.ts';

/** What would change as other tools read it. */
export function renderWhatIfJson(result: WhatIfResult): string {
  return `${JSON.stringify(result, undefined, 2)}\n`;
}
