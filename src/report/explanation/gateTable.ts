import type { ExplainedLadder, ExplainedLevel } from '../../explain/explanation.ts';
import type { Style } from '../style.ts';
import { columns, widthOf } from '../text/layout/columns.ts';
import { spaces, widest } from '../text/layout/pad.ts';
import { paragraph } from '../text/layout/paragraph.ts';
import { visible } from '../text/visible.ts';
import type { ExplanationPage } from './explanationPage.ts';
import { place } from './place.ts';

type Gate = ExplainedLevel['gates'][number] & Partial<Pick<LadderGate, 'evidence'>>;
type LadderGate = ExplainedLadder['gates'][number];
type Outcome = NonNullable<Gate['assessed']>['outcome'];

const indent = 3;

const marks: Readonly<Record<Outcome, { symbol: string; colour: keyof Style }>> = {
  met: { symbol: '✓', colour: 'green' },
  unmet: { symbol: '✗', colour: 'red' },
  unknown: { symbol: '?', colour: 'yellow' },
  'passed-over': { symbol: '–', colour: 'dim' },
};

/** Gates level by level: what is needed, what the company has, and what that rests on. */
export function gateTable(page: ExplanationPage, gates: readonly Gate[]): string[] {
  const { words, style, inside } = page;
  const { blocks: say } = words.report;
  const rows = gates.map((gate) => ({ gate, ...cellsOf(page, gate) }));
  const now = widest(rows.map(({ value }) => value));
  const last = [
    ...(now > 0 ? [{ width: Math.max(now, widest([say.now])), align: 'right' as const }] : []),
    { width: widest([say.needed, ...rows.map(({ needed }) => needed)]), align: 'right' as const },
  ];
  const title = { width: inside - 1 - 2 - 2 - widthOf(last) };
  const cells = (symbol: string, text: string, value: string, needed: string) =>
    now > 0 ? [symbol, text, value, needed] : [symbol, text, needed];
  const layout = (paint: (text: string) => string) => [{ width: 1, paint }, title, ...last];
  const lines = columns(cells('', '', say.now, say.needed), layout(style.dim)).map(style.dim);
  rows.forEach(({ gate, symbol, colour, text, value, needed }, index) => {
    if (gate.level !== gates[index - 1]?.level) lines.push(words.terms.levels[gate.level]);
    lines.push(
      ...columns(cells(symbol, text, value, needed), layout(style[colour])),
      ...evidenceLines(page, gate),
    );
  });
  return lines;
}

function cellsOf(
  { words, numbers }: ExplanationPage,
  { title, unit, needed, gate, assessed }: Gate,
) {
  const { ladder: say } = words.explain;
  const value = assessed?.value ?? { estimate: null, low: null, high: null };
  const outcome = assessed?.outcome;
  const { symbol, colour } = outcome ? marks[outcome] : ({ symbol: '·', colour: 'dim' } as const);
  const uncertain = outcome === 'unknown' || outcome === 'passed-over';
  const remarks = [
    ...(gate === 'if-known' && !uncertain ? [say.ifKnown] : []),
    ...(uncertain ? [say.outcomes[outcome]] : []),
  ];
  return {
    symbol,
    colour,
    text: [visible(title), ...remarks.map((remark) => `(${remark})`)].join(' '),
    value: assessed ? numbers.value({ value, needed, unit }) : '',
    needed: numbers.needed({ value, needed, unit }),
  };
}

function evidenceLines({ style, inside }: ExplanationPage, { evidence }: Gate): string[] {
  if (!evidence) return [];
  return paragraph(`${visible(evidence.message)} ${place(evidence.at)}`, {
    columns: inside,
    lead: spaces(indent),
    paint: style.dim,
  });
}
