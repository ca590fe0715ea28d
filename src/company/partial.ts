import type { Position } from '../source/position.ts';
import { positionOf } from '../source/sourceDocument.ts';
import { compareText, type Fragment } from './fragments.ts';
import { type References, type Referred, reportMissing } from './references.ts';
import type { partialLists } from './vocabulary.ts';

/** Whether a list as a whole is named under `partial` in any fragment. */
export function isPartial(
  fragments: readonly Fragment[],
  list: (typeof partialLists)[number],
): boolean {
  return fragments.some((fragment) => partialEntries(fragment).some(({ word }) => word === list));
}

/**
 * The entries of a list that `partial` names as not complete (`flows.store`), sorted, with the
 * place where each is named first. One that refers to nothing is a problem.
 */
export function openEntries(
  fragments: readonly Fragment[],
  list: 'flows' | 'journeys',
  to: Referred,
  references: References,
): ReadonlyMap<string, Position> {
  const found = new Map<string, Position>();
  for (const fragment of fragments) {
    for (const { word, path } of partialEntries(fragment)) {
      if (!word.startsWith(`${list}.`)) continue;
      const id = word.slice(list.length + 1);
      if (!references[to].has(id)) reportMissing(references, to, id, fragment.document, path);
      else if (!found.has(id)) found.set(id, positionOf(fragment.document, path));
    }
  }
  return new Map([...found].sort(([one], [other]) => compareText(one, other)));
}

/** What a fragment names under `partial`; a single word may stand for a list. */
function partialEntries({ written: { partial } }: Fragment) {
  if (Array.isArray(partial)) {
    // What was no word is a problem of its own, and taken out.
    return partial.flatMap((word, index) =>
      typeof word === 'string' ? [{ word, path: ['partial', index] }] : [],
    );
  }
  return partial ? [{ word: partial, path: ['partial'] }] : [];
}
