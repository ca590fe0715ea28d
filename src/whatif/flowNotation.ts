import type { FlagValue } from './flagText.ts';

/** A word of a flag, and where it begins. */
export interface FlagWord {
  word: string;
  offset: number;
}

/** A flow as it is written on the command line; what is left out is null. */
export interface FlowNotation {
  ends: readonly [FlagWord, FlagWord];
  /** What stands between the ends. */
  joint: string;
  data: readonly FlagWord[] | null;
  freshness: FlagWord | null;
}

const end = '[^<>\\s:@]+';
const forms = {
  /** `webshop>store:orders,identity@daily`, or `<>` for both ways. */
  flow: notation('<?>'),
  /** `kiosk:crm`, and the same besides. */
  connection: notation(':'),
};

function notation(joint: string): RegExp {
  const ends = `(?<one>${end})\\s*(?<joint>${joint})\\s*(?<other>${end})`;
  return new RegExp(`^\\s*${ends}\\s*(?::(?<data>[^@]*))?(?:@(?<freshness>.*))?$`, 'ds');
}

/** Reads a flow as it is written after a flag; null where it is not. */
export function readNotation(
  { text, start }: FlagValue,
  form: keyof typeof forms,
): FlowNotation | null {
  const found = forms[form].exec(text);
  if (!found) return null;
  const { groups = {}, indices } = found;
  const words = (name: string) =>
    groups[name] === undefined
      ? null
      : wordsIn(groups[name], start + (indices?.groups?.[name]?.[0] ?? 0));
  const [one, other, data, freshness] = ['one', 'other', 'data', 'freshness'].map(words);
  if (!one?.[0] || !other?.[0] || data?.length === 0) return null;
  if (freshness && freshness.length !== 1) return null;
  return {
    ends: [one[0], other[0]],
    joint: groups.joint ?? '',
    data: data ?? null,
    freshness: freshness?.[0] ?? null,
  };
}

/** The words between commas; none at all where one is missing. */
function wordsIn(text: string, start: number): FlagWord[] {
  let offset = start;
  const words = text.split(',').map((part) => {
    const word = { word: part.trim(), offset: offset + part.length - part.trimStart().length };
    offset += part.length + 1;
    return word;
  });
  return words.some(({ word }) => word === '') ? [] : words;
}
