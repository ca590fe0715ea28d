import type { Assessment } from '../assessment.ts';
import type { Description } from '../company/description.ts';
import { inLanguage, type Rubric } from '../rubric/rubric.ts';
import type { GateOutcome } from '../score/gates.ts';
import { type GateShift, type Impact, impactOf, type ScorePart } from '../score/impact.ts';
import type { Interval } from '../score/interval.ts';
import { apportioned } from './apportioned.ts';
import type { CompanyImpact, GateImpact, ImpactPart, RubricImpact } from './impact.ts';

/** A company, and the path that people know it by. */
export interface ImpactedCompany {
  path: string;
  description: Description;
}

/** Judges companies by two rubrics: who moves, by how much, and because of which criterion. */
export function explainImpact(
  companies: readonly ImpactedCompany[],
  { older, newer, language }: { older: Rubric; newer: Rubric; language: string },
): RubricImpact {
  return {
    older: nameOf(older, language),
    newer: nameOf(newer, language),
    same: older.hash === newer.hash,
    companies: companies.map(({ path, description }) =>
      companyImpact(path, description.name, impactOf(description, older, newer), language),
    ),
  };
}

function nameOf({ id, version, hash, title }: Rubric, language: string): Assessment['rubric'] {
  return { id, version, hash, title: inLanguage(title, language) };
}

function companyImpact(
  path: string,
  name: string | null,
  { older, newer, parts, moved, gates }: Impact,
  language: string,
): CompanyImpact {
  const level = { older: older.level, newer: newer.level };
  const score = { older: rounded(older.score), newer: rounded(newer.score) };
  const change = difference(score.older.estimate, score.newer.estimate);
  // Without a score on either side there is no change to take apart.
  const points = apportioned([...parts.map((part) => part.change), moved], change ?? 0);
  return {
    path,
    name,
    moves:
      JSON.stringify([level.older, score.older]) !== JSON.stringify([level.newer, score.newer]),
    level,
    score,
    change,
    parts:
      change === null
        ? []
        : parts
            .map((part, index) => impactPart(part, points[index] ?? 0, language))
            .filter((part) => part.change !== 0)
            .sort((one, other) => Math.abs(other.change) - Math.abs(one.change)),
    moved: change === null ? 0 : (points.at(-1) ?? 0),
    gates: gates.map((gate) => gateImpact(gate, language)),
  };
}

function impactPart(
  { criterion, older, newer }: ScorePart,
  change: number,
  language: string,
): ImpactPart {
  const shown = (side: ScorePart['older']) =>
    side && {
      points: side.points === null ? null : hundredth(side.points),
      share: Math.round(side.share * 1e6) / 1e6,
    };
  const sides = { older: shown(older), newer: shown(newer) };
  return {
    criterion: criterion.id,
    title: inLanguage(criterion.title, language),
    because: reasonFor(sides),
    ...sides,
    change,
  };
}

function reasonFor({ older, newer }: Pick<ImpactPart, 'older' | 'newer'>): ImpactPart['because'] {
  if (!older) return 'added';
  if (!newer) return 'dropped';
  if (older.points === newer.points) return 'weight';
  return older.share === newer.share ? 'points' : 'points-and-weight';
}

function gateImpact({ level, criterion, older, newer }: GateShift, language: string): GateImpact {
  const shown = (gate: GateOutcome | null) =>
    gate && { outcome: gate.outcome, needed: gate.needed };
  return {
    level,
    criterion: criterion.id,
    title: inLanguage(criterion.title, language),
    unit: criterion.metric.unit,
    older: shown(older),
    newer: shown(newer),
  };
}

function rounded({ estimate, low, high }: Interval): Interval {
  const each = (value: number | null) => (value === null ? null : hundredth(value));
  return { estimate: each(estimate), low: each(low), high: each(high) };
}

function hundredth(value: number): number {
  return Math.round(value * 100) / 100;
}

function difference(older: number | null, newer: number | null): number | null {
  return older === null || newer === null ? null : hundredth(newer - older);
}
