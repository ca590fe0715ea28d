import type { Assessment, HandoverGrade } from '../../assessment.ts';

/** The grades from the best to the worst, with the symbols they are drawn with. */
export const gradeSymbols: Readonly<Record<HandoverGrade, string>> = {
  known: '●',
  recognised: '◐',
  shared: '○',
  nothing: '·',
};
export const unknownSymbol = '?';
const itselfSymbol = '╲';

/** Who knows whose customers, as symbols. */
export interface HandoverMatrix {
  /** The channels, which are both the rows and the columns. */
  ids: readonly string[];
  /** Channels on which customers cannot answer, so that nobody is handed over: their rows are empty. */
  silent: ReadonlySet<string>;
  symbol(from: string, to: string): string;
}

/** The hand-overs of a result as a table. */
export function handoverMatrix({ channels, handovers }: Assessment): HandoverMatrix {
  const key = (from: string, to: string) => JSON.stringify([from, to]);
  const symbols = new Map(
    handovers.map(({ from, to, low, high }) => [
      key(from, to),
      low === high ? gradeSymbols[low] : unknownSymbol,
    ]),
  );
  const ids = channels.map(({ id }) => id);
  const senders = new Set(handovers.map(({ from }) => from));
  const silent = new Set(ids.filter((id) => !senders.has(id)));
  const empty = (from: string, to: string) =>
    from === to && !silent.has(from) ? itselfSymbol : ' ';
  return {
    ids,
    silent,
    symbol: (from, to) => symbols.get(key(from, to)) ?? empty(from, to),
  };
}
