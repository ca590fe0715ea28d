import type { SourceDocument } from '../source/sourceDocument.ts';
import type { ConfiguredCheck, ConfiguredMinimum } from './config.ts';
import type { WrittenCheck } from './configSchema.ts';
import { placed, placedAnswer, placedItems } from './placedValues.ts';
import { withoutMissing } from './withoutMissing.ts';

/** The policy of a configuration whose document is as the schema says. */
export function readCheck(document: SourceDocument, written: WrittenCheck): ConfiguredCheck {
  const one = <Key extends keyof WrittenCheck>(key: Key) =>
    placed(document, ['check', key], written[key] as Exclude<WrittenCheck[Key], undefined>);
  return {
    dimensions: minima(document, 'dimensions', written),
    teams: minima(document, 'teams', written),
    forbid: placedItems(document, ['check', 'forbid'], written.forbid),
    practices: placedItems(document, ['check', 'practices'], written.practices),
    owners: placedItems(document, ['check', 'owners'], written.owners),
    strict: placedItems(document, ['check', 'strict'], written.strict),
    ...withoutMissing({
      on: one('on'),
      minLevel: one('min_level'),
      minScore: one('min_score'),
      maxRepeats: one('max_repeats'),
      noLoss: placedAnswer(document, ['check', 'no_loss'], written.no_loss),
      baseline: one('baseline'),
    }),
  };
}

function minima(
  document: SourceDocument,
  part: 'dimensions' | 'teams',
  written: WrittenCheck,
): Map<string, ConfiguredMinimum> {
  return new Map(
    Object.entries(written[part] ?? {}).map(([id, { min_level, min_score }]) => [
      id,
      withoutMissing({
        minLevel: placed(document, ['check', part, id, 'min_level'], min_level),
        minScore: placed(document, ['check', part, id, 'min_score'], min_score),
      }),
    ]),
  );
}
