import { type Distribution, meanOf, quantileOf } from './distribution.ts';
import { outliersOf } from './outliersOf.ts';
import { type Portfolio, portfolioLimits, type RubricPart } from './portfolio.ts';
import type { PortfolioSummary, RubricSummary, ScoreSpread } from './portfolioSummary.ts';
import { trimSample } from './sample.ts';

const mostShared = 50;

/** What a portfolio comes to. */
export function summaryOf(portfolio: Portfolio): PortfolioSummary {
  const { rubrics, entities } = portfolio;
  trimSample(rubrics, portfolioLimits.rubrics);
  trimSample(entities, portfolioLimits.entities);
  const parts = [...rubrics.values.values()].sort(
    (one, other) => other.companies - one.companies || byText(one.rubric.hash, other.rubric.hash),
  );
  const judged = parts.reduce((sum, { companies }) => sum + companies, 0);
  const shared = [...entities.values.values()]
    .filter(({ companies }) => companies > 1)
    .sort(
      (one, other) =>
        other.companies - one.companies ||
        byText(one.kind, other.kind) ||
        byText(one.name, other.name),
    );
  return {
    companies: portfolio.companies,
    failed: portfolio.failed,
    missing: portfolio.missing,
    failures: portfolio.failures,
    rubrics: parts.map(rubricSummary),
    byOtherRubrics: portfolio.companies - judged,
    shared: shared.slice(0, mostShared).map((each) => ({ ...each })),
    sharedNotListed: Math.max(0, shared.length - mostShared),
    sharedSampled: entities.cut,
  };
}

function rubricSummary(part: RubricPart): RubricSummary {
  const { rubric, companies, levels, best, worst, overclaims } = part;
  return {
    rubric,
    companies,
    levels: {
      estimate: { ...levels.estimate },
      low: { ...levels.low },
      high: { ...levels.high },
    },
    score: spreadOf(part.score),
    proved: spreadOf(part.low),
    possible: spreadOf(part.high),
    best: [...best],
    worst: [...worst],
    dimensions: [...part.dimensions].map(([id, { title, score }]) => ({
      id,
      title,
      ...spreadOf(score),
    })),
    gaps: gapsOf(part),
    fixes: fixesOf(part),
    outliers: outliersOf(part),
    overclaims: { companies: overclaims.count, list: [...overclaims.list] },
  };
}

function spreadOf(scores: Distribution): ScoreSpread {
  return {
    companies: scores.count,
    mean: meanOf(scores),
    lowest: quantileOf(scores, 0),
    lowerQuarter: quantileOf(scores, 0.25),
    median: quantileOf(scores, 0.5),
    upperQuarter: quantileOf(scores, 0.75),
    highest: quantileOf(scores, 1),
  };
}

function gapsOf({ gaps }: RubricPart): RubricSummary['gaps'] {
  return [...gaps]
    .map(([criterion, { title, companies, gates, gain }]) => ({
      criterion,
      title,
      companies,
      gates,
      gain: Math.round(gain / companies) / 100,
    }))
    .sort(
      (one, other) =>
        other.companies - one.companies ||
        other.gates - one.gates ||
        byText(one.criterion, other.criterion),
    );
}

/** Those that lift the most points all in all first. */
function fixesOf({ fixes, gaps }: RubricPart): RubricSummary['fixes'] {
  return [...fixes.values()]
    .filter(({ companies }) => companies > 1)
    .sort(
      (one, other) =>
        other.companies - one.companies ||
        other.gain - one.gain ||
        byText(one.criterion, other.criterion) ||
        byText(one.change, other.change),
    )
    .map(({ change, criterion, companies, steps, gain, effort }) => ({
      change,
      criterion,
      title: gaps.get(criterion)?.title ?? criterion,
      companies,
      steps,
      gain: Math.round(gain / companies) / 100,
      effort: effort / 1000,
    }));
}

function byText(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
