import type { Description } from '../company/description.ts';
import type { Level } from '../company/vocabulary.ts';
import { worldsOf } from '../company/worlds.ts';
import { buildNetwork, withWorld } from '../network/network.ts';
import { askedLevels, type Dimension, type Rubric } from '../rubric/rubric.ts';
import type { Contradiction } from './contradictions/contradiction.ts';
import { contradictionsIn } from './contradictions/contradictionsIn.ts';
import { type Gap, gapsTo } from './gaps.ts';
import {
  type GateOutcome,
  gatesOf,
  type LevelInterval,
  levelAfter,
  levelInterval,
} from './gates.ts';
import { type Handover, handoversOf } from './handovers.ts';
import { type Interval, reaches } from './interval.ts';
import { type ScoredJourney, scoreJourneys } from './journeys.ts';
import { type Progress, progressFrom } from './progress.ts';
import type { Question } from './questions/question.ts';
import { questionsFor } from './questions/questionsFor.ts';
import { type Networks, type ScoredCriterion, scoreCriterion } from './scoredCriterion.ts';
import { type Silo, silosOf } from './silos.ts';
import { type Summary, summariseCompany, summariseDimension } from './summary.ts';

export interface ScoredDimension extends Summary {
  dimension: Dimension;
  /** The level whose third of the points is reached; null where nothing could be assessed. */
  level: LevelInterval | null;
}

/** All that is found out about a company. Channels are named by their number. */
export interface ScoredCompany extends Summary {
  level: LevelInterval;
  target: Level;
  progress: Progress;
  /** Every gate, by level and then in the rubric's order. */
  gates: readonly GateOutcome[];
  dimensions: readonly ScoredDimension[];
  criteria: readonly ScoredCriterion[];
  gaps: readonly Gap[];
  contradictions: readonly Contradiction[];
  /** Unknowns worth asking about, best first. */
  questions: readonly Question[];
  /** Unknowns that there was no room to weigh. */
  unweighed: number;
  silos: readonly Silo[];
  journeys: readonly ScoredJourney[];
  handovers: readonly Handover[];
}

/**
 * Scores a description with a rubric. `target` is the level that gaps are found for; the next by
 * default. Weighing questions takes most of the time, and can be left out.
 */
export function scoreCompany(
  description: Description,
  rubric: Rubric,
  target?: Level,
  { weighsQuestions = true }: { weighsQuestions?: boolean | undefined } = {},
): ScoredCompany {
  const networks = networksOf(description);
  const criteria = rubric.criteria.map((criterion) =>
    scoreCriterion(criterion, networks, description.notApplicable),
  );
  const level = levelInterval(criteria);
  const next = levelAfter(level.estimate);
  const wanted = target ?? next ?? level.estimate;
  return {
    ...summariseCompany(rubric, criteria),
    level,
    target: wanted,
    progress: progressFrom(level.estimate, criteria),
    gates: askedLevels.flatMap((each) => gatesOf(criteria, each)),
    dimensions: rubric.dimensions.map((dimension) => scoreDimension(dimension, criteria)),
    criteria,
    gaps: gapsTo(rubric, criteria, level.estimate, wanted),
    contradictions: contradictionsIn({ description, rubric, networks, level, criteria }),
    ...(weighsQuestions
      ? questionsFor({ description, rubric, networks, criteria })
      : { questions: [], unweighed: 0 }),
    silos: silosOf(rubric, networks),
    journeys: scoreJourneys(networks),
    handovers: handoversOf(networks),
  };
}

/** The networks of the worst and the best world. */
export function networksOf(description: Description): Networks {
  const { worst, best } = worldsOf(description);
  const network = buildNetwork(worst);
  const isSame = worst.flows === best.flows;
  return { worst: network, best: isSame ? withWorld(network, best) : buildNetwork(best) };
}

/** The level by the estimates, and in both worlds. */
export function scoreDimension(
  dimension: Dimension,
  criteria: readonly ScoredCriterion[],
): ScoredDimension {
  const summary = summariseDimension(
    criteria.filter(({ criterion }) => criterion.dimension === dimension.id),
  );
  return { dimension, ...summary, level: levelByThirds(summary.score) };
}

function levelByThirds({ estimate, low, high }: Interval): LevelInterval | null {
  if (low === null || high === null) return null;
  const levelAt = (score: number): Level =>
    askedLevels.findLast((_, index) => reaches(score, ((index + 1) * 100) / 3)) ?? 'single';
  return { estimate: levelAt(estimate ?? low), low: levelAt(low), high: levelAt(high) };
}
