import { canonicalJson } from '../../canonicalJson.ts';
import type { RubricLayer } from '../../extendedRubric.ts';
import { type MergedPart, mergedParts, type PartKey } from '../../mergedParts.ts';
import { defineLintRule, type LintSpot } from '../lintRule.ts';
import { partKeys } from '../partKeys.ts';

/** A part that says again what the extended rubric says, and nothing else. */
export const idleOverride = defineLintRule({
  id: 'idle-override',
  severity: 'warning',
  check: ({ layers }) =>
    layers.flatMap((_, index) =>
      partKeys.flatMap((map) => idleIn(layers.slice(0, index + 1), map)),
    ),
});

function idleIn(layers: readonly RubricLayer[], map: PartKey): LintSpot[] {
  const last = layers.at(-1) as RubricLayer;
  const before = byId(layers.slice(0, -1), map);
  const after = byId(layers, map);
  return Object.keys(last.written[map] ?? {})
    .filter((id) => before.has(id) && before.get(id) === after.get(id))
    .map((id) => ({
      document: last.document,
      path: [map, id],
      part: 'key' as const,
      values: { id, map },
    }));
}

function byId(layers: readonly RubricLayer[], map: PartKey): Map<string, string> {
  const parts: readonly MergedPart<unknown>[] = mergedParts(layers, map);
  return new Map(parts.map(({ id, written }) => [id, canonicalJson(written)]));
}
