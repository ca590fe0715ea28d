import type { CheckResult } from '../../../check/checkResult.ts';
import { checkedPath } from '../checkedPath.ts';
import type { CheckOptions } from '../checkOptions.ts';
import { uriPath } from '../uriPath.ts';

const longest = 200;

/** What a comment is found by: nobody sees it, and it is the same for the same company at each run. */
export function commentMarker(result: CheckResult, { folder }: CheckOptions): string {
  const path = uriPath(checkedPath(result, folder)).replaceAll('--', '-%2D').slice(-longest);
  return `<!-- omnigauge check ${path || '.'} -->`;
}
