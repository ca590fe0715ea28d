import type { Accepted } from '../baseline/baseline.ts';
import type { CheckWords } from './checkWords.ts';

/** The rule that an entry of a baseline is about, as closely as its ids say; null for a gap. */
export function acceptedHeading(
  { rule, about: [first = ''] }: Accepted,
  { check: { titles } }: Pick<CheckWords, 'check'>,
): string | null {
  switch (rule) {
    case null:
      return null;
    case 'forbidden-contradiction':
      return (
        titled(titles.contradictions, first, (kind) => [`contradiction:${kind}`]) ??
        titles.rules[rule]
      );
    case 'required-owner':
      // The kinds of what is owned are those of entities, in the plural.
      return (
        titled(titles.owners, first, (kind) => [`${kind}:`, `${kind.slice(0, -1)}:`]) ??
        titles.rules[rule]
      );
    default:
      return titles.rules[rule];
  }
}

/** The title of the kind that an id is of. */
function titled(
  titles: Readonly<Record<string, string>>,
  id: string,
  beginningsOf: (kind: string) => readonly string[],
): string | undefined {
  const kinds = Object.keys(titles);
  const kind = kinds.find((each) => beginningsOf(each).some((text) => id.startsWith(text)));
  return kind && titles[kind];
}
