import type { Assessment } from '../../assessment.ts';
import { gatesAhead } from './gatesAhead.ts';
import { columns } from './layout/columns.ts';
import { widest } from './layout/pad.ts';
import { indented, section } from './layout/section.ts';
import { wrap } from './layout/wrap.ts';
import type { Page, Section } from './page.ts';
import { visible } from './visible.ts';

type Gate = Assessment['gates'][number];

const usualTitle = 42;
const indent = 2;
const gap = 2;

/** The gates on the way to the target that are not met, with what they are and what they should be. */
export const blocks: Section = (page) => {
  const { assessment, words, style, measure } = page;
  const { blocks: say } = words.report;
  const { goal, gates } = gatesAhead(assessment);
  const level = words.terms.levels[goal];
  const open = gates.filter(({ outcome }) => ['unmet', 'unknown'].includes(outcome));
  const passed = gates.filter(({ outcome }) => outcome === 'passed-over');
  const passedOver = say.passedOver(words.report.list(passed.map(({ title }) => visible(title))));
  // Those of a level that is reached are among the notes.
  const besides =
    passed.length > 0 && goal !== assessment.level.estimate
      ? wrap(passedOver, measure - indent).map((line) => style.dim(line))
      : [];
  if (open.length > 0) return [...gateTable(page, say.title(level), open), ...indented(besides)];
  const none = passed.length > 0 ? say.noneKnown : say.none(level);
  return section(say.title(level), [...wrap(none, measure - indent), ...besides], style);
};

function gateTable(page: Page, heading: string, gates: readonly Gate[]): string[] {
  const { words, numbers, style, measure } = page;
  const { blocks: say } = words.report;
  const rows = gates.map((gate) => ({
    outcome: gate.outcome,
    text: visible(gate.title),
    now: numbers.value(gate),
    needed: numbers.needed(gate),
  }));
  const value = {
    width: widest([say.now, ...rows.map((row) => row.now)]),
    align: 'right' as const,
  };
  const need = {
    width: widest([say.needed, ...rows.map((row) => row.needed)]),
    align: 'right' as const,
  };
  const sign = { width: 1 };
  const room = measure - indent - sign.width - value.width - need.width - 3 * gap;
  const title = {
    width: Math.min(room, Math.max(widest(rows.map(({ text }) => text)), usualTitle)),
  };
  const head = { width: indent + sign.width + gap + title.width, paint: style.bold };
  const lines = rows.flatMap(({ outcome, text, now, needed }) => {
    const [symbol, paint] = outcome === 'unmet' ? ['✗', style.red] : ['?', style.yellow];
    return columns(
      [symbol, text, now, needed],
      [{ ...sign, paint }, title, { ...value, paint }, need],
    );
  });
  return [
    ...columns(
      [heading, say.now, say.needed],
      [head, { ...value, paint: style.dim }, { ...need, paint: style.dim }],
    ),
    ...indented(lines),
  ];
}
