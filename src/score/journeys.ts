import type { DataSet } from '../company/dataKind.ts';
import { noData, productData } from '../company/dataKind.ts';
import type { Journey } from '../company/description.ts';
import type { WorldJourney } from '../company/world.ts';
import { needOutcome } from '../network/needs.ts';
import type { Network } from '../network/network.ts';
import type { Position } from '../source/position.ts';
import { middleOf } from './interval.ts';
import type { Networks } from './scoredCriterion.ts';

/** A need that is not met, at worst. */
export interface JourneyBreak {
  /** Number of the step, from 0. */
  step: number;
  /** Numbers of channels: where it is needed, and where it was last given (null: nowhere before). */
  on: number;
  from: number | null;
  kind: DataSet;
  reason: 'no-path' | 'too-late';
  /** The customer has to say or do it again. */
  repeat: boolean;
  /** Not met in the best world either. */
  certain: boolean;
  at: Position;
}

/** What becomes of a journey. */
export interface ScoredJourney {
  journey: Journey;
  /** Share of needs met; null where that is not known, or nothing is needed. */
  continuity: number | null;
  breaks: readonly JourneyBreak[];
}

/** Every journey, with the points where it breaks. */
export function scoreJourneys({ worst, best }: Networks): ScoredJourney[] {
  const inBest = described(best);
  return described(worst).map((journey, index) =>
    scoreJourney({ worst, best }, journey, inBest[index] as WorldJourney),
  );
}

function described({ world }: Network): readonly WorldJourney[] {
  return typeof world.journeys === 'number' ? [] : world.journeys;
}

function scoreJourney(
  { worst, best }: Networks,
  journey: WorldJourney,
  atBest: WorldJourney,
): ScoredJourney {
  const breaks = journey.needs.flatMap((need, index) => {
    const reason = needOutcome(worst, need);
    if (reason === 'met') return [];
    const certain = needOutcome(best, atBest.needs[index] ?? need) !== 'met';
    return [
      {
        step: need.step,
        on: need.on,
        from: need.sources.at(-1) ?? null,
        kind: need.kind,
        reason,
        repeat: (need.kind & productData) === noData,
        certain,
        at: need.at,
      },
    ];
  });
  return { journey: journey.described, continuity: continuityOf(journey, breaks), breaks };
}

function continuityOf(
  { needs, known }: WorldJourney,
  breaks: readonly JourneyBreak[],
): number | null {
  if (known !== 'complete' || needs.length === 0) return null;
  const low = 1 - breaks.length / needs.length;
  const high = 1 - breaks.filter(({ certain }) => certain).length / needs.length;
  return middleOf(low, high);
}
