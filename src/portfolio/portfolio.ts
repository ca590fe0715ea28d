import type { Level } from '../company/vocabulary.ts';
import type { Distribution } from './distribution.ts';
import type { CompanyRecord, FailedRecord } from './portfolioRecord.ts';
import type { RankedCompany } from './ranking.ts';
import { emptySample, type Sample } from './sample.ts';

/**
 * Any number of companies, folded into a state that does not grow with them. Plain data, changed in
 * place by `addRecord` and `addPortfolio`, and read by `summaryOf`. Scores of different rubrics do
 * not compare, so that each rubric has a part of its own.
 */
export interface Portfolio {
  companies: number;
  failed: number;
  /** Companies that the records left out: nothing is known of them. */
  missing: number;
  /** The first by path. */
  failures: FailedRecord[];
  /** By hash, id and version. */
  rubrics: Sample<RubricPart>;
  /** Systems, vendors and teams, by kind and name. */
  entities: Sample<SharedEntity>;
}

/** What one rubric says of the companies it has judged. */
export interface RubricPart {
  rubric: CompanyRecord['rubric'];
  companies: number;
  levels: Readonly<Record<'estimate' | 'low' | 'high', Record<Level, number>>>;
  score: Distribution;
  /** The scores that are proved, and those that are possible. */
  low: Distribution;
  high: Distribution;
  best: RankedCompany[];
  worst: RankedCompany[];
  dimensions: Map<string, DimensionPart>;
  gaps: Map<string, GapCount>;
  /** By kind of change and criterion. */
  fixes: Map<string, FixCount>;
  /** Companies that claim a level above what is possible, by how many levels. */
  overclaims: { count: number; list: RankedCompany[] };
}

export interface DimensionPart {
  title: string;
  score: Distribution;
  highest: RankedCompany[];
  lowest: RankedCompany[];
}

export interface GapCount {
  title: string;
  companies: number;
  /** Where it decides the level. */
  gates: number;
  /** In hundredths of a point. */
  gain: number;
}

export interface FixCount {
  change: string;
  criterion: string;
  companies: number;
  steps: number;
  /** In hundredths of a point. */
  gain: number;
  /** In thousandths of a person-day. */
  effort: number;
}

export interface SharedEntity {
  kind: 'system' | 'vendor' | 'team';
  /** As it is written first in the order of the alphabet. */
  name: string;
  companies: number;
}

/** What stays however many there are. */
export const portfolioLimits = { rubrics: 50, entities: 10_000, failures: 50 } as const;

export function emptyPortfolio(): Portfolio {
  return {
    companies: 0,
    failed: 0,
    missing: 0,
    failures: [],
    rubrics: emptySample(),
    entities: emptySample(),
  };
}
