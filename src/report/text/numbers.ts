import type { Assessment } from '../../assessment.ts';
import type { ReportWords } from '../reportWords.ts';

type Gate = Pick<Assessment['gates'][number], 'value' | 'needed' | 'unit'>;

/** Numbers as the language writes them. */
export interface Numbers {
  /** A score or a difference of scores, with one decimal. */
  points(value: number): string;
  /** A score or a part of one, with two decimals: as exact as it is given. */
  hundredths(value: number): string;
  /** Person-days: whole, or with one decimal. */
  days(value: number): string;
  /** A share of 1 in percent: 0 and 100 only where it is so. */
  percent(share: number): string;
  /** What a gate asks for. */
  needed(gate: Gate): string;
  /** The value of a gate, with its range; never rounded up to what is needed. */
  value(gate: Gate): string;
}

/** The numbers of a language. */
export function numbersOf({ report }: ReportWords): Numbers {
  const decimal = (value: number, places: number) =>
    value.toFixed(places).replace('.', report.decimalSign);
  const percent = (share: number) => report.percent(decimal(wholePercent(share), 0));

  const shown = ({ unit }: Gate, text: string) => (unit === 'count' ? text : report.percent(text));

  function bare(value: number, { needed, unit }: Gate): string {
    if (unit === 'count') return decimal(value, Number.isInteger(value) ? 0 : 1);
    if (value >= needed || wholePercent(value) < wholePercent(needed)) {
      return decimal(wholePercent(value), 0);
    }
    return decimal(Math.floor(value * 1000) / 10, 1);
  }

  function value(gate: Gate): string {
    const { estimate, low, high } = gate.value;
    const estimated = estimate === null ? report.notKnown : shown(gate, bare(estimate, gate));
    if (low === null || high === null) return estimated;
    if (low === high) return shown(gate, bare(low, gate));
    const range = shown(gate, `${bare(low, gate)}–${bare(high, gate)}`);
    return estimate === null ? range : `${estimated} (${range})`;
  }

  return {
    points: (points) => decimal(points, 1),
    hundredths: (points) => decimal(points, 2),
    days: (days) => decimal(days, 1).replace(/\D0$/u, ''),
    percent,
    needed: ({ needed, unit }) => (unit === 'count' ? decimal(needed, 0) : percent(needed)),
    value,
  };
}

function wholePercent(share: number): number {
  if (share <= 0) return 0;
  if (share >= 1) return Math.round(share * 100);
  return Math.min(99, Math.max(1, Math.round(share * 100)));
}
