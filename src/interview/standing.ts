import { type Level, levels } from '../company/vocabulary.ts';
import { askedLevels } from '../rubric/rubric.ts';
import { type GateOutcome, gatesOf, type LevelInterval, levelInterval } from '../score/gates.ts';
import { reaches } from '../score/interval.ts';
import { isAffected } from '../score/questions/affectedCriteria.ts';
import type { Asked } from '../score/questions/answeredCriteria.ts';
import { networksOf } from '../score/scoreCompany.ts';
import { type ScoredCriterion, scoreCriterion } from '../score/scoredCriterion.ts';
import { type AskPoint, askPoints } from './askPoints.ts';
import { readDocuments } from './documents.ts';
import type { Interview } from './interview.ts';
import { saidUnknown } from './saidUnknown.ts';

/** What an interview knows, and what there is to ask. */
export interface Standing {
  asked: Asked;
  level: LevelInterval;
  /** Gates that decide the level and are not decided. */
  gates: readonly GateOutcome[];
  /** Everything that can be asked now, whether it matters or not, in the order of the files. */
  points: readonly AskPoint[];
  /** What can be asked now and matters for the goal. */
  open: readonly AskPoint[];
  /** What matters for the goal and was put off, or not known by who was asked. */
  skipped: readonly AskPoint[];
  unknown: readonly AskPoint[];
  /** What going on for the score would ask, besides `open`. */
  beyond: readonly AskPoint[];
}

export function standingOf(interview: Interview): Standing {
  const { description, rubric, skipped, again } = interview;
  const networks = networksOf(description);
  const criteria = rubric.criteria.map((criterion) =>
    scoreCriterion(criterion, networks, description.notApplicable),
  );
  const level = levelInterval(criteria);
  const gates = undecidedGates(criteria, level);
  const moving = criteria.filter(movesScore);
  const deciding = gates.map(({ scored }) => scored);
  const points = askPoints(description, rubric);
  const said = saidUnknown(points, description, readDocuments(interview.files));
  const isPutOff = ({ about }: AskPoint) => skipped.has(about);
  const isUnknown = ({ about }: AskPoint) => !again && said.has(about);
  const canBeAsked = (point: AskPoint) => !isPutOff(point) && !isUnknown(point);
  const forGoal = interview.goal === 'level' ? deciding : [...deciding, ...moving];
  const mattering = points.filter((point) => matters(point, forGoal));
  return {
    asked: { description, rubric, networks, criteria },
    ...{ level, gates },
    points: points.filter(canBeAsked),
    open: mattering.filter(canBeAsked),
    skipped: mattering.filter(isPutOff),
    unknown: mattering.filter((point) => !isPutOff(point) && isUnknown(point)),
    beyond: points.filter(
      (point) => canBeAsked(point) && !mattering.includes(point) && matters(point, moving),
    ),
  };
}

function matters({ unstated }: AskPoint, criteria: readonly ScoredCriterion[]): boolean {
  return criteria.some(({ criterion }) => unstated.some((point) => isAffected(criterion, point)));
}

function movesScore({ criterion, value }: ScoredCriterion): boolean {
  return criterion.weight > 0 && value.low !== null && value.low !== value.high;
}

/** Only levels between low and high are in question. */
function undecidedGates(
  criteria: readonly ScoredCriterion[],
  { low, high }: LevelInterval,
): GateOutcome[] {
  const rank = (level: Level) => levels.indexOf(level);
  return askedLevels
    .filter((level) => rank(level) > rank(low) && rank(level) <= rank(high))
    .flatMap((level) => gatesOf(criteria, level))
    .filter(isUndecided);
}

function isUndecided({ scored: { value }, needed }: GateOutcome): boolean {
  if (value.low === null || value.high === null) return false;
  return !reaches(value.low, needed) && reaches(value.high, needed);
}
