import type { ComparedGate } from '../../compare/comparison.ts';
import { paragraph } from '../text/layout/paragraph.ts';
import { section } from '../text/layout/section.ts';
import { visible } from '../text/visible.ts';
import type { ComparisonPage, ComparisonPart } from './comparisonPage.ts';
import { directionSign } from './directionSign.ts';

/** The gates with another outcome: what they come to, and what they ask for. */
export const gateLines: ComparisonPart = (page, { gates }) => {
  const { words, style, inside } = page;
  const { gates: say } = words.comparison;
  const lines = gates.flatMap((gate) => {
    const name = say.gate(visible(gate.title), words.terms.levels[gate.level]);
    return [
      ...paragraph(name, { columns: inside, lead: `${directionSign(gate.direction, style)} ` }),
      ...paragraph(factsOf(page, gate), { columns: inside, lead: '  ', paint: style.dim }),
    ];
  });
  return section(say.title, lines, style);
};

function factsOf(page: ComparisonPage, gate: ComparedGate): string {
  const { gates: say, becomes } = page.words.comparison;
  const both = (text: (side: ComparedGate['before']) => string) => {
    const [before, after] = [text(gate.before), text(gate.after)];
    return before === after ? after : becomes(before, after);
  };
  return [
    both((side) => (side ? say.outcomes[side.outcome] : say.none)),
    both((side) => valueText(page, gate, side)),
    say.needed(both((side) => neededText(page, gate, side))),
  ].join('; ');
}

type Side = ComparedGate['before'];

function valueText({ words, numbers }: ComparisonPage, { unit }: ComparedGate, side: Side): string {
  if (side === null) return words.comparison.gates.none;
  return numbers.value({ value: side.value, needed: side.needed, unit });
}

function neededText(
  { words, numbers }: ComparisonPage,
  { unit }: ComparedGate,
  side: Side,
): string {
  if (side === null) return words.comparison.gates.none;
  return numbers.needed({ value: side.value, needed: side.needed, unit });
}
