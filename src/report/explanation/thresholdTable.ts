import type { ExplainedCriterion } from '../../explain/explanation.ts';
import { columns, widthOf } from '../text/layout/columns.ts';
import { widest } from '../text/layout/pad.ts';
import type { ExplanationPage } from './explanationPage.ts';

/** What each level asks for, and whether it is decided by it. */
export function thresholdTable(
  { words, numbers, style, inside }: ExplanationPage,
  { thresholds, unit }: Pick<ExplainedCriterion, 'thresholds' | 'unit'>,
): string[] {
  const { thresholds: say } = words.explain;
  if (thresholds.length === 0) return [say.none];
  const rows = thresholds.map(({ level, needed, gate }) => ({
    level: words.terms.levels[level],
    needed: numbers.needed({ value: { estimate: null, low: null, high: null }, needed, unit }),
    gate: gate === null ? say.scoreOnly : say.gates[gate],
  }));
  const first = [
    { width: widest(rows.map(({ level }) => level)) },
    { width: widest([say.needed, ...rows.map(({ needed }) => needed)]), align: 'right' as const },
  ];
  const layout = [...first, { width: inside - widthOf(first) - 2 }];
  return [
    ...columns(['', say.needed, ''], layout).map(style.dim),
    ...rows.flatMap(({ level, needed, gate }) => columns([level, needed, gate], layout)),
  ];
}
