import { type Dimension, inLanguage, type Rubric } from '../rubric/rubric.ts';
import {
  type Contributions,
  contributionsOf,
  type DimensionContribution,
  weightShares,
} from '../score/contributions.ts';
import type { Interval } from '../score/interval.ts';
import type { ScoredCompany } from '../score/scoreCompany.ts';
import { apportioned } from './apportioned.ts';
import type { ExplainOptions } from './explainOptions.ts';
import type { ExplainedScore, ScorePart } from './explanation.ts';

type DimensionPart = ExplainedScore['dimensions'][number];

/** The score: what it is made of, down to the criteria, and what each adds in a company. */
export function explainedScore({
  rubric,
  language,
  scored,
}: Pick<ExplainOptions, 'rubric' | 'language'> & {
  scored?: Pick<ScoredCompany, 'coverage' | 'criteria'> | undefined;
}): ExplainedScore {
  const weights = shareByDimension(rubric);
  const made = scored ? contributionsOf(rubric, scored.criteria) : null;
  const points = made ? contributed(made.dimensions, made.moved, made.score.estimate) : null;
  return {
    kind: 'score',
    id: 'score',
    dimensions: rubric.dimensions.map((dimension, index) =>
      dimensionPart(rubric, dimension, language, {
        share: weights[index] ?? 0,
        made: made?.dimensions[index] ?? null,
        contribution: points?.parts[index] ?? null,
      }),
    ),
    assessed: made
      ? {
          score: roundedScore(made.score),
          coverage: roundedShare(made.coverage),
          moved: points?.moved ?? 0,
        }
      : null,
  };
}

/** A dimension in which nothing is asked weighs nothing. */
function shareByDimension({ dimensions, criteria }: Rubric): number[] {
  return weightShares(
    dimensions.map(({ id, weight }) =>
      criteria.some((criterion) => criterion.dimension === id && criterion.weight > 0) ? weight : 0,
    ),
  );
}

function dimensionPart(
  rubric: Rubric,
  { id, title, weight }: Dimension,
  language: string,
  {
    share,
    made,
    contribution,
  }: { share: number; made: DimensionContribution | null; contribution: number | null },
): DimensionPart {
  const criteria = rubric.criteria.filter(({ dimension }) => dimension === id);
  const shares = weightShares(criteria.map((criterion) => criterion.weight));
  const points = made ? contributed(made.criteria, made.moved, contribution) : null;
  return {
    id,
    title: inLanguage(title, language),
    weight,
    share: roundedShare(share),
    assessed: made ? assessedPart(made.score, made.share, contribution) : null,
    moved: points?.moved ?? 0,
    criteria: criteria.map((criterion, index) => {
      const part = made?.criteria[index];
      return {
        id: criterion.id,
        title: inLanguage(criterion.title, language),
        weight: criterion.weight,
        share: roundedShare(share * (shares[index] ?? 0)),
        status: part?.scored.status ?? null,
        assessed: part
          ? assessedPart(part.scored.score, part.share, points?.parts[index] ?? null)
          : null,
      };
    }),
  };
}

/** What each part adds, and the move, in hundredths that add up exactly to the total. */
function contributed(
  parts: readonly { contribution: number | null }[],
  moved: number,
  total: number | null,
): { parts: (number | null)[]; moved: number } {
  if (total === null) return { parts: parts.map(() => null), moved: 0 };
  const given = parts.flatMap(({ contribution }) => contribution ?? []);
  const points = apportioned([...given, moved], total);
  let next = 0;
  return {
    parts: parts.map(({ contribution }) => (contribution === null ? null : (points[next++] ?? 0))),
    moved: points.at(-1) ?? 0,
  };
}

function assessedPart(
  score: Interval,
  share: number,
  contribution: number | null,
): ScorePart['assessed'] {
  return { score: roundedScore(score), share: roundedShare(share), contribution };
}

function roundedScore({ estimate, low, high }: Contributions['score']): Interval {
  const each = (value: number | null) => (value === null ? null : Math.round(value * 100) / 100);
  return { estimate: each(estimate), low: each(low), high: each(high) };
}

function roundedShare(share: number): number {
  return Math.round(share * 1e6) / 1e6;
}
