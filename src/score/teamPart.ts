import type { Description } from '../company/description.ts';
import type { Rubric } from '../rubric/rubric.ts';
import { evidenceSubject } from './evidenceSubject.ts';
import { fullEvidence } from './fullEvidence.ts';
import { type LevelInterval, levelInterval } from './gates.ts';
import { middleOf } from './interval.ts';
import type { JudgedEvidence } from './judgedEvidence.ts';
import { pairCodes } from './pairCodes.ts';
import { type Networks, type ScoredCriterion, withValue } from './scoredCriterion.ts';
import { type Summary, summariseCompany } from './summary.ts';
import { undecidedChannels } from './undecidedChannels.ts';

/** How the part of the company that one team answers for is doing. */
export interface TeamPart extends Summary {
  /** Null where no gate looks at anything that the team owns. */
  level: LevelInterval | null;
  /** The criteria that look at it, with the team's values and evidence. */
  criteria: readonly ScoredCriterion[];
}

interface Judged {
  rubric: Rubric;
  networks: Networks;
  criteria: readonly ScoredCriterion[];
}

/**
 * Level and score of what a team owns: its channels, systems, journeys and KPIs. A criterion is
 * judged by the evidence about them alone, by the rubric's own thresholds, weights and gates; a pair
 * of channels is about the owners of both. Criteria about nothing of the team are left out.
 */
export function teamPart(
  team: string,
  description: Description,
  { rubric, networks, criteria }: Judged,
): TeamPart {
  const owned = ownedBy(team, description);
  const parts = criteria.flatMap((scored) => partOf(scored, owned, networks));
  const judged = parts.map((part) => part.scored);
  const hasGate = parts.some(({ isOwn, scored: { criterion } }) => {
    return isOwn && Object.keys(criterion.gate).length > 0;
  });
  // What holds for the whole company says nothing of a team by itself.
  const summary = summariseCompany(rubric, parts.some(({ isOwn }) => isOwn) ? judged : []);
  return { ...summary, level: hasGate ? levelInterval(judged) : null, criteria: judged };
}

function ownedBy(team: string, description: Description): ReadonlySet<string> {
  const { channels, systems, journeys = [], kpis } = description;
  const entities = (kind: string, items: readonly { id: string; team: unknown }[]) =>
    items.filter((item) => item.team === team).map(({ id }) => `${kind}:${id}`);
  return new Set([
    ...entities('channel', channels),
    ...entities('system', systems),
    ...entities('journey', journeys),
    ...entities('kpi', kpis.items),
  ]);
}

interface Part {
  scored: ScoredCriterion;
  /** False where it is the value of the whole company. */
  isOwn: boolean;
}

function partOf(scored: ScoredCriterion, owned: ReadonlySet<string>, networks: Networks): Part[] {
  const { criterion } = scored;
  const { evidence, complete } = fullEvidence(scored, networks);
  // A number of channels is nobody's own; and what is assumed of the whole is assumed of each part.
  const isWhole = criterion.metric.unit === 'count' || evidence.length === 0 || !complete;
  const undecided = undecidedChannels(scored, networks);
  if (isWhole || undecided.some((id) => owned.has(`channel:${id}`))) {
    return [{ scored, isOwn: false }];
  }
  const own = evidence.filter((each) => evidenceSubject(each).some((entity) => owned.has(entity)));
  if (own.length === 0) return [];
  const weights = weightsOf(own, networks);
  const share = (value: (each: JudgedEvidence) => number) =>
    own.reduce((sum, each, index) => sum + (weights[index] ?? 0) * value(each), 0);
  const low = share(({ value }) => value);
  const high = share(({ value, verdict }) => (verdict === 'unknown' ? 1 : value));
  const value = { low, high, estimate: middleOf(low, high) };
  return [{ scored: withValue(criterion, value, own), isOwn: true }];
}

/** Parts of 1: pairs and channels count by their shares of contacts, as in the whole company. */
function weightsOf(evidence: readonly JudgedEvidence[], { worst }: Networks): number[] {
  const shares = new Map(worst.world.channels.map(({ id, weight }) => [`channel:${id}`, weight]));
  const weightOf = ({ code, entities }: JudgedEvidence) =>
    entities
      .slice(0, pairCodes.includes(code) ? 2 : 1)
      .reduce((weight, entity) => weight * (shares.get(entity) ?? 1), 1);
  const weights = evidence.map(weightOf);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => (total > 0 ? weight / total : 1 / evidence.length));
}
