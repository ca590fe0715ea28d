import type { ComparedGate } from '../../../compare/comparison.ts';
import { visible } from '../../text/visible.ts';
import type { ComparisonTerms } from '../comparisonTerms.ts';
import { directionSign } from './directionSign.ts';
import type { ComparisonTopic } from './topic.ts';

/** The gates with another outcome: what they come to, and what they ask for. */
export const gateTopic: ComparisonTopic = (terms, { gates }) => {
  const { gates: say } = terms.words.comparison;
  return {
    title: say.title,
    entries: gates.map((gate) => ({
      sign: directionSign(gate.direction),
      text: say.gate(visible(gate.title), terms.words.terms.levels[gate.level]),
      details: [{ sign: null, text: factsOf(terms, gate), muted: true }],
    })),
  };
};

function factsOf(terms: ComparisonTerms, gate: ComparedGate): string {
  const { gates: say, becomes } = terms.words.comparison;
  const both = (text: (side: ComparedGate['before']) => string) => {
    const [before, after] = [text(gate.before), text(gate.after)];
    return before === after ? after : becomes(before, after);
  };
  return [
    both((side) => (side ? say.outcomes[side.outcome] : say.none)),
    both((side) => valueText(terms, gate, side)),
    say.needed(both((side) => neededText(terms, gate, side))),
  ].join('; ');
}

type Side = ComparedGate['before'];

function valueText(
  { words, numbers }: ComparisonTerms,
  { unit }: ComparedGate,
  side: Side,
): string {
  if (side === null) return words.comparison.gates.none;
  return numbers.value({ value: side.value, needed: side.needed, unit });
}

function neededText(
  { words, numbers }: ComparisonTerms,
  { unit }: ComparedGate,
  side: Side,
): string {
  if (side === null) return words.comparison.gates.none;
  return numbers.needed({ value: side.value, needed: side.needed, unit });
}
