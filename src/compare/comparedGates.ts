import type { Assessment } from '../assessment.ts';
import type { ComparedGate, Direction } from './comparison.ts';
import { directionOf } from './direction.ts';
import { matched } from './matched.ts';

type Gate = Assessment['gates'][number];

/** The gates with another outcome, by level. */
export function comparedGates(before: Assessment, after: Assessment): ComparedGate[] {
  const keyOf = ({ level, criterion }: Gate) => JSON.stringify([level, criterion]);
  return matched(before.gates, after.gates, keyOf).flatMap((each) => {
    if (each.before?.outcome === each.after?.outcome) return [];
    const { level, criterion, title, unit } = (each.after ?? each.before) as Gate;
    return [
      {
        level,
        criterion,
        title,
        unit,
        before: shown(each.before),
        after: shown(each.after),
        direction: gateDirection(each.before, each.after),
      },
    ];
  });
}

function shown(gate: Gate | null): ComparedGate['before'] {
  if (gate === null) return null;
  const { gate: kind, value, needed, outcome } = gate;
  return { gate: kind, value, needed, outcome };
}

/** A gate that is passed over keeps nobody back, no more than one that is met. */
function gateDirection(before: Gate | null, after: Gate | null): Direction {
  if (before === null || after === null) return 'same';
  const opens = ({ outcome }: Gate) => Number(outcome === 'met' || outcome === 'passed-over');
  return directionOf(opens(before), opens(after));
}
