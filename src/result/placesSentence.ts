import { type EvidenceCode, evidenceLimit } from '../metrics/measurement.ts';
import type { JudgedEvidence } from '../score/judgedEvidence.ts';
import { pairCodes } from '../score/pairCodes.ts';
import type { Telling } from './telling.ts';

/** Evidence that says no more than the criterion's title. */
const ownTitleCodes: readonly EvidenceCode[] = ['kpi-measured', 'practice-in-place'];
/** Names of places shown in a gap's sentence; the evidence holds them all. */
const shownPlaces = 3;

/** Where it is missing: the first places by name, or the channels of most missing hand-overs. */
export function placesSentence(
  missing: readonly JudgedEvidence[],
  telling: Pick<Telling, 'words' | 'nameOf'>,
): string {
  const { gap } = telling.words.result;
  const pairs = missing.filter(({ code }) => pairCodes.includes(code));
  if (pairs.length > 0) return pairsSentence(pairs, telling);
  const places = missing.filter(({ code }) => !ownTitleCodes.includes(code));
  const names = [...new Set(places.map(({ entities }) => telling.nameOf(entities[0] ?? '')))];
  if (names.length === 0) return '';
  return gap.places(names.slice(0, shownPlaces), Math.max(0, names.length - shownPlaces));
}

function pairsSentence(
  pairs: readonly JudgedEvidence[],
  { words, nameOf }: Pick<Telling, 'words' | 'nameOf'>,
): string {
  const { gap } = words.result;
  const [first] = pairs;
  if (pairs.length === 1 && first) return gap.pairs(first.entities.map(nameOf), 1);
  const counts = new Map<string, number>();
  for (const entity of pairs.flatMap(({ entities }) => entities)) {
    counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  const names = [...counts]
    .sort(([one, few], [other, many]) => many - few || (one < other ? -1 : 1))
    .slice(0, shownPlaces)
    .map(([entity]) => nameOf(entity));
  return pairs.length < evidenceLimit ? gap.pairs(names, pairs.length) : gap.manyPairs(names);
}
