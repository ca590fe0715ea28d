import type { Assessment } from '../../assessment.ts';
import type { DecidingBound } from '../checking.ts';
import { criterionPlace } from '../criterionPlace.ts';
import { fingerprint } from '../fingerprint.ts';
import { valueText } from '../valueText.ts';
import type { FindLoss } from './comparedSince.ts';

type Gate = Assessment['gates'][number];

/** Shares are rounded to six places. */
const hair = 1e-6;

/** Gates that were open and are shut, by the bound that decides. */
export const closedGates: FindLoss = ({ checking, before }) => {
  const { assessment, on, telling } = checking;
  const { words } = telling;
  const { check: say } = words;
  const shown = ({ value, needed, unit }: Gate) => {
    const found = value[on];
    if (value.low === null) return say.inapplicable;
    return found === null ? say.notKnown : valueText(found, needed, unit, words);
  };
  return assessment.gates.flatMap((gate) => {
    const was = before.gates.find(
      ({ level, criterion }) => level === gate.level && criterion === gate.criterion,
    );
    if (!was || !isOpen(was, on) || isOpen(gate, on)) return [];
    const { title, level, criterion } = gate;
    return [
      {
        rule: 'loss-since' as const,
        fingerprint: fingerprint('loss-since', ['gate', criterion, level]),
        severity: 'error' as const,
        message: say.since.gate({
          title,
          level: words.terms.levels[level],
          before: shown(was),
          after: shown(gate),
        }),
        ...criterionPlace(criterion, checking),
      },
    ];
  });
};

/** What makes no sense in a company keeps it back only where it is required. */
function isOpen({ gate, value, needed, outcome }: Gate, on: DecidingBound): boolean {
  if (value.low === null) return gate === 'if-known';
  if (on === 'low') return value.low >= needed - hair;
  return outcome === 'met' || outcome === 'passed-over';
}
