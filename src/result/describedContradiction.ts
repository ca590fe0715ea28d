import type { Assessment } from '../assessment.ts';
import { kindsOf } from '../company/dataKind.ts';
import type { Contradiction } from '../score/contradictions/contradiction.ts';
import type { Telling } from './telling.ts';

/** A contradiction as advice: what does not go together, and what to check. */
export function describedContradiction(
  { kind, entities, data, levels, at, related }: Contradiction,
  { words, nameOf }: Telling,
): Assessment['contradictions'][number] {
  const message = words.result.contradictions[kind]({
    names: entities.map(nameOf),
    data: words.result.list(kindsOf(data).map((each) => words.terms.dataKinds[each])),
    claimed: levels ? words.terms.levels[levels.claimed] : '',
    possible: levels ? words.terms.levels[levels.possible] : '',
  });
  return { kind, message, entities: [...entities], at, related };
}
