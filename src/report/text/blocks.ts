import type { Assessment } from '../../assessment.ts';
import { columns } from './layout/columns.ts';
import { widest } from './layout/pad.ts';
import { section } from './layout/section.ts';
import { wrap } from './layout/wrap.ts';
import type { Page, Section } from './page.ts';
import { visible } from './visible.ts';

type Gate = Assessment['gates'][number];

/** The gates of the next level that are not met, with what they are and what they should be. */
export const blocks: Section = (page) => {
  const { assessment, words, style, measure } = page;
  const { blocks: say } = words.report;
  const level = words.terms.levels[assessment.progress.next ?? 'omni'];
  const open = assessment.gates.filter(({ outcome }) => outcome === 'unmet' || outcome === 'unknown');
  const lines = open.length === 0 ? wrap(say.none(level), measure - 2) : gateTable(page, open);
  const passed = assessment.gates.filter(({ outcome }) => outcome === 'passed-over');
  if (passed.length > 0) {
    const titles = words.report.list(passed.map(({ title }) => visible(title)));
    lines.push(...wrap(say.passedOver(titles), measure - 2).map(style.dim));
  }
  return section(say.title(level), lines, style);
};

function gateTable({ words, numbers, style, measure }: Page, gates: readonly Gate[]): string[] {
  const { blocks: say } = words.report;
  const values = gates.map((gate) => numbers.value(gate));
  const needed = gates.map((gate) => numbers.needed(gate));
  const [valueWidth, neededWidth] = [widest([say.now, ...values]), widest([say.needed, ...needed])];
  const titles = gates.map(({ title }) => visible(title));
  const room = measure - 2 - 1 - valueWidth - neededWidth - 3 * 2;
  const layout = (value: (text: string) => string) => [
    { width: 1, paint: value },
    { width: Math.min(room, Math.max(widest(titles), 40)) },
    { width: valueWidth, align: 'right' as const, paint: value },
    { width: neededWidth, align: 'right' as const },
  ];
  return [
    ...columns(['', '', say.now, say.needed], layout(style.dim)).map(style.dim),
    ...gates.flatMap(({ outcome }, index) => {
      const [symbol, paint] = outcome === 'unmet' ? ['✗', style.red] : ['?', style.yellow];
      return columns([symbol, titles[index] ?? '', values[index] ?? '', needed[index] ?? ''], layout(paint));
    }),
  ];
}
