import type { WhatIfResult } from '../../whatif/whatIfResult.ts';
import { plainJson } from '../plainJson.ts';

/** What would change as other tools read it. */
export function renderWhatIfJson(result: WhatIfResult): string {
  return plainJson(result);
}
