import type { Description } from '../company/description.ts';
import type { SourceDocument } from '../source/sourceDocument.ts';
import { type AskPoint, isBlankFlow } from './askPoints.ts';
import { valueAt } from './documents.ts';
import { flowEntries, flowPath } from './kinds/flowEntries.ts';

/**
 * `about` of the points of which the files say `unknown` in so many words: somebody was asked, and
 * did not know. What is merely left out was not asked yet.
 */
export function saidUnknown(
  points: readonly AskPoint[],
  description: Description,
  documents: readonly SourceDocument[],
): ReadonlySet<string> {
  const blank = new Set(description.flows.items.filter(isBlankFlow).map(({ to }) => `flows.${to}`));
  const said = points.filter(({ about, unstated }) => {
    if (blank.has(about)) return true;
    return unstated.every((point) => isSaid(point.about, documents));
  });
  return new Set(said.map(({ about }) => about));
}

function isSaid(about: string, documents: readonly SourceDocument[]): boolean {
  const path = about.split('.');
  const [list = '', id = '', part = ''] = path;
  if (list === 'flows') return isFlowSaid(`flows.${id}`, part, documents);
  if (list === 'journeys' && part === 'within') return true;
  if (part === 'steps') {
    const found = documents.map((document) => valueAt(document, path));
    return found.some((steps) => [steps].flat().some(isStepSaid));
  }
  return (
    // The word for a whole stands for each of its parts.
    isWordThere(path, documents) ||
    (path.length > 2 && list !== 'systems' && isWordThere(path.slice(0, -1), documents)) ||
    (part === 'brand' && isBrandSaid(path, documents))
  );
}

function isFlowSaid(flow: string, part: string, documents: readonly SourceDocument[]): boolean {
  const entries = flowEntries({ documents }).filter((entry) => flowPath(entry) === flow);
  if (part === 'ends') return entries.length > 0;
  const key = part === 'data' ? 'data' : 'freshness';
  return part !== '' && entries.some(({ written }) => isUnknown(written[key]));
}

function isStepSaid(step: unknown): boolean {
  if (typeof step !== 'object' || step === null) return step === 'unknown';
  const { on, needs, creates } = step as Record<string, unknown>;
  return [on, needs, creates].some(isUnknown);
}

/** A channel that says nothing of its brand follows what the company says. */
function isBrandSaid(path: readonly string[], documents: readonly SourceDocument[]): boolean {
  const isOwn = documents.some((document) => {
    const own = valueAt(document, path);
    return own !== undefined && own !== null;
  });
  const part = path.at(-1) ?? '';
  return !isOwn && (isWordThere(['brand', part], documents) || isWordThere(['brand'], documents));
}

function isWordThere(path: readonly string[], documents: readonly SourceDocument[]): boolean {
  return documents.some((document) => isUnknown(valueAt(document, path)));
}

function isUnknown(value: unknown): boolean {
  return [value].flat().includes('unknown');
}
