import type { ExplainedLeeway } from '../../explain/explanation.ts';
import type { ReportWords } from '../reportWords.ts';

/** A threshold or weight as exact as it was chosen, without zeros at its end. */
export function exactNumber(
  value: number,
  unit: ExplainedLeeway['unit'],
  { report }: ReportWords,
): string {
  const scaled = unit === 'share' ? value * 100 : value;
  const text = String(Math.round(scaled * 100) / 100).replace('.', report.decimalSign);
  return unit === 'share' ? report.percent(text) : text;
}
