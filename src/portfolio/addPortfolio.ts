import { levels } from '../company/vocabulary.ts';
import { keepFailure } from './addRecord.ts';
import { addDistribution } from './distribution.ts';
import {
  emptyDimensionPart,
  emptyFixCount,
  emptyGapCount,
  emptyRubricPart,
  entryOf,
} from './emptyRubricPart.ts';
import { type Portfolio, portfolioLimits, type RubricPart } from './portfolio.ts';
import { rankHighest, rankLowest } from './ranking.ts';
import { sampledValue, trimSample } from './sample.ts';

/** Counts all that another portfolio has counted: as if its companies had been added one by one. */
export function addPortfolio(portfolio: Portfolio, other: Portfolio): void {
  portfolio.companies += other.companies;
  portfolio.failed += other.failed;
  portfolio.missing += other.missing;
  for (const failure of other.failures) keepFailure(portfolio.failures, failure);
  const { rubrics, entities } = portfolioLimits;
  trimSample(other.rubrics, rubrics);
  for (const [key, part] of other.rubrics.values) {
    const own = sampledValue(portfolio.rubrics, key, rubrics, () => emptyRubricPart(part.rubric));
    addPart(own, part);
  }
  trimSample(other.entities, entities);
  for (const [key, entity] of other.entities.values) {
    const own = sampledValue(portfolio.entities, key, entities, () => ({
      ...entity,
      companies: 0,
    }));
    if (entity.name < own.name) own.name = entity.name;
    own.companies += entity.companies;
  }
  portfolio.rubrics.cut ||= other.rubrics.cut;
  portfolio.entities.cut ||= other.entities.cut;
}

function addPart(part: RubricPart, other: RubricPart): void {
  part.companies += other.companies;
  for (const bound of ['estimate', 'low', 'high'] as const) {
    for (const level of levels) part.levels[bound][level] += other.levels[bound][level];
  }
  addDistribution(part.score, other.score);
  addDistribution(part.low, other.low);
  addDistribution(part.high, other.high);
  for (const company of other.best) rankHighest(part.best, company);
  for (const company of other.worst) rankLowest(part.worst, company);
  part.overclaims.count += other.overclaims.count;
  for (const company of other.overclaims.list) rankHighest(part.overclaims.list, company);
  addDimensions(part, other);
  for (const [criterion, gap] of other.gaps) {
    const own = entryOf(part.gaps, criterion, () => emptyGapCount(gap.title));
    if (gap.title < own.title) own.title = gap.title;
    own.companies += gap.companies;
    own.gates += gap.gates;
    own.gain += gap.gain;
  }
  for (const [key, fix] of other.fixes) {
    const own = entryOf(part.fixes, key, () => emptyFixCount(fix.change, fix.criterion));
    own.companies += fix.companies;
    own.steps += fix.steps;
    own.gain += fix.gain;
    own.effort += fix.effort;
  }
}

function addDimensions(part: RubricPart, other: RubricPart): void {
  for (const [id, dimension] of other.dimensions) {
    const own = entryOf(part.dimensions, id, () => emptyDimensionPart(dimension.title));
    if (dimension.title < own.title) own.title = dimension.title;
    addDistribution(own.score, dimension.score);
    for (const company of dimension.highest) rankHighest(own.highest, company);
    for (const company of dimension.lowest) rankLowest(own.lowest, company);
  }
}
