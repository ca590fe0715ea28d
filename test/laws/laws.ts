import type { Parameters } from 'fast-check';
import { stringify } from 'yaml';
import type { CompanyFragment } from '../../src/company/companySchema.ts';
import type { Description } from '../../src/company/description.ts';
import { readCompany } from '../../src/company/readCompany.ts';
import { levels } from '../../src/company/vocabulary.ts';
import type { Rubric } from '../../src/rubric/rubric.ts';
import { type LevelInterval, levelInterval } from '../../src/score/gates.ts';
import type { Interval } from '../../src/score/interval.ts';
import { type ScoredJourney, scoreJourneys } from '../../src/score/journeys.ts';
import { networksOf, type ScoredDimension, scoreDimension } from '../../src/score/scoreCompany.ts';
import { type ScoredCriterion, scoreCriterion } from '../../src/score/scoredCriterion.ts';
import { type Summary, summariseCompany } from '../../src/score/summary.ts';
import { lawRubric } from './lawRubric.ts';
import { remembered } from './remembered.ts';

/**
 * How often a law is tried. The same companies each time, so that a failure is the doing of a
 * change. `LAWS_RUNS=20` tries each law twenty times as often, `LAWS_SEED` on other companies.
 */
export function tries(count: number): Parameters<unknown> {
  const { LAWS_SEED = '42', LAWS_RUNS = '1' } = process.env;
  return { seed: Number(LAWS_SEED), numRuns: Math.ceil(count * Number(LAWS_RUNS)) };
}

/** The numbers of a company by the law rubric; what is made of them besides takes far longer. */
export interface Scored extends Summary {
  level: LevelInterval;
  dimensions: readonly ScoredDimension[];
  criteria: readonly ScoredCriterion[];
  journeys: readonly ScoredJourney[];
}

export const scored = remembered(
  (company: CompanyFragment): Scored =>
    // JSON is YAML too, and faster to print.
    scoredDescription(readCompany([{ name: 'company.yaml', text: JSON.stringify(company) }])),
);

export function scoredDescription(description: Description, rubric: Rubric = lawRubric): Scored {
  const networks = networksOf(description);
  const criteria = rubric.criteria.map((criterion) =>
    scoreCriterion(criterion, networks, description.notApplicable),
  );
  return {
    ...summariseCompany(rubric, criteria),
    level: levelInterval(criteria),
    dimensions: rubric.dimensions.map((dimension) => scoreDimension(dimension, criteria)),
    criteria,
    journeys: scoreJourneys(networks),
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
