import type { Parameters } from 'fast-check';
import { stringify } from 'yaml';
import type { CompanyFragment } from '../../src/company/companySchema.ts';
import { readCompany } from '../../src/company/readCompany.ts';
import { levels } from '../../src/company/vocabulary.ts';
import { type LevelInterval, levelInterval } from '../../src/score/gates.ts';
import type { Interval } from '../../src/score/interval.ts';
import { networksOf, type ScoredDimension, scoreDimension } from '../../src/score/scoreCompany.ts';
import { type ScoredCriterion, scoreCriterion } from '../../src/score/scoredCriterion.ts';
import { type Summary, summariseCompany } from '../../src/score/summary.ts';
import { lawRubric } from './lawRubric.ts';

/**
 * How often a law is tried. The same companies each time, so that a failure is the doing of a
 * change; `LAWS_SEED` and `LAWS_FACTOR` look further.
 */
export function tries(count: number): Parameters<unknown> {
  const { LAWS_SEED = '42', LAWS_FACTOR = '1' } = process.env;
  return { seed: Number(LAWS_SEED), numRuns: count * Number(LAWS_FACTOR) };
}

/** The numbers of a company by the law rubric; what is made of them besides takes far longer. */
export interface Scored extends Summary {
  level: LevelInterval;
  dimensions: readonly ScoredDimension[];
  criteria: readonly ScoredCriterion[];
}

export function scored(company: CompanyFragment): Scored {
  // JSON is YAML too, and faster to print.
  const text = JSON.stringify(company);
  const description = readCompany([{ name: 'company.yaml', text }]);
  const networks = networksOf(description);
  const criteria = lawRubric.criteria.map((criterion) =>
    scoreCriterion(criterion, networks, description.notApplicable),
  );
  return {
    ...summariseCompany(lawRubric, criteria),
    level: levelInterval(criteria),
    dimensions: lawRubric.dimensions.map((dimension) => scoreDimension(dimension, criteria)),
    criteria,
  };
}

/** A number of a scored company by a name that says where it is from. */
export type Numbers = Map<string, Interval>;

/** Every number that two scorings of one company can be compared by; levels as 0 to 3. */
export function numbersOf({ level, score, criteria, dimensions }: Scored): Numbers {
  return new Map([
    ['level', ranksOf(level)],
    ['score', score],
    ...dimensions.map((each): [string, Interval] => [
      `score of dimension ${each.dimension.id}`,
      each.score,
    ]),
    ...criteria.flatMap(({ criterion, value, score: points }): [string, Interval][] => [
      [`criterion ${criterion.id}`, value],
      [`points of criterion ${criterion.id}`, points],
    ]),
  ]);
}

export function ranksOf({ estimate, low, high }: LevelInterval): Interval {
  return {
    estimate: levels.indexOf(estimate),
    low: levels.indexOf(low),
    high: levels.indexOf(high),
  };
}

/** Weights are added in other orders; that is not a difference. */
export const hair = 1e-9;

/** Fails with what is wrong and the companies concerned, as a person would write them. */
export function refuse(
  wrong: readonly string[],
  companies: Readonly<Record<string, CompanyFragment>>,
): void {
  if (wrong.length === 0) return;
  const shown = Object.entries(companies).map(
    ([title, company]) => `--- ${title}\n${yamlOf(company)}`,
  );
  throw new Error([...wrong, ...shown].join('\n'));
}

function yamlOf(company: CompanyFragment): string {
  return stringify(company, { aliasDuplicateObjects: false, collectionStyle: 'any' });
}

export function shownInterval({ low, estimate, high }: Interval): string {
  return `[${low}, ${estimate ?? '-'}, ${high}]`;
}
