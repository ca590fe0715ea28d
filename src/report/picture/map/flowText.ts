import type { Assessment } from '../../../assessment.ts';
import { ownValue } from '../../ownValue.ts';
import { dataWordName } from '../../text/dataWordName.ts';
import { nameOf } from '../nameOf.ts';
import type { PictureWords } from '../pictureWords.ts';

/** A flow in words: from where to where, what, and how fresh. */
export function flowText(
  { from, to, twoWay, data, dataKnown, freshness }: Assessment['flows'][number],
  { channels, systems }: Assessment,
  words: PictureWords,
): string {
  const { map: say } = words.picture;
  const name = nameOf([...channels, ...systems]);
  const end = (id: string | null) => (id === null ? say.unknownEnd : name(id));
  const kinds = data.map((kind) => dataWordName(kind, words));
  const carried = words.report.list([...kinds, ...(dataKnown ? [] : [say.moreData(kinds.length)])]);
  return `${end(from)} ${twoWay ? '↔' : '→'} ${end(to)}: ${carried || say.noData} (${freshnessText(freshness, words)})`;
}

/** How old data is, in words. */
export function freshnessText(freshness: string | null, { terms, picture }: PictureWords): string {
  if (freshness === null) return picture.map.freshness.unsaid;
  const names: Readonly<Record<string, string>> = terms.freshness;
  return ownValue(names, freshness) ?? picture.map.within(durationText(freshness));
}

const units = [
  ['d', 86_400],
  ['h', 3600],
  ['min', 60],
] as const;

/** `7200s` as `2 h`. */
function durationText(freshness: string): string {
  const seconds = Number.parseInt(freshness, 10);
  const [unit, length] = units.find(([, each]) => seconds % each === 0) ?? ['s', 1];
  return Number.isNaN(seconds) ? freshness : `${seconds / length} ${unit}`;
}
