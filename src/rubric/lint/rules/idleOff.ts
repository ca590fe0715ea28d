import { mergedParts } from '../../mergedParts.ts';
import { defineLintRule } from '../lintRule.ts';
import { partKeys } from '../partKeys.ts';

/** `off: true` for something that no rubric below has. */
export const idleOff = defineLintRule({
  id: 'idle-off',
  severity: 'error',
  check: ({ layers }) =>
    layers.flatMap(({ document, written }, index) =>
      partKeys.flatMap((map) => {
        const known = mergedParts(layers.slice(0, index), map).map(({ id }) => id);
        return offIn(written[map] ?? {})
          .filter((id) => !known.includes(id))
          .map((id) => ({
            document,
            path: [map, id],
            part: 'key' as const,
            values: { id, map },
            misspelt: { word: id, known },
          }));
      }),
    ),
});

function offIn(parts: Readonly<Record<string, { off?: boolean | undefined }>>): string[] {
  return Object.entries(parts).flatMap(([id, { off }]) => (off === true ? [id] : []));
}
