import { levels } from '../../company/vocabulary.ts';
import { askedLevels } from '../../rubric/rubric.ts';
import { gateState, gatesOf } from '../gates.ts';
import { defineContradiction, type Statements } from './contradiction.ts';

/** The company claims a level above what is possible, even if all unknowns turn out well. */
export const claimedLevel = defineContradiction({
  kind: 'claimed-level',
  find(statements) {
    const { description, level } = statements;
    const { claims } = description;
    if (!claims || levels.indexOf(claims.level) <= levels.indexOf(level.high)) return [];
    const blocking = blockingGate(statements);
    return [
      {
        entities: blocking ? [`criterion:${blocking.criterion.id}`] : [],
        data: 0,
        levels: { claimed: claims.level, possible: level.high },
        at: claims.at,
        related:
          blocking?.evidence.find(({ verdict }) => verdict !== 'met')?.at ??
          description.at.channels ??
          description.at.root,
      },
    ];
  },
});

/** The first gate that cannot be met: all up to the possible level can. */
function blockingGate({ criteria }: Statements) {
  return askedLevels
    .flatMap((asked) => gatesOf(criteria, asked))
    .find(({ scored, gate, needed }) => gateState(scored, gate, needed, 'high') === 'unmet')
    ?.scored;
}
