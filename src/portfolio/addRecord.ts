import { levels } from '../company/vocabulary.ts';
import { addScore } from './distribution.ts';
import {
  emptyDimensionPart,
  emptyFixCount,
  emptyGapCount,
  emptyRubricPart,
  entryOf,
} from './emptyRubricPart.ts';
import {
  type Portfolio,
  portfolioLimits,
  type RubricPart,
  type SharedEntity,
} from './portfolio.ts';
import type { CompanyRecord, FailedRecord, PortfolioRecord } from './portfolioRecord.ts';
import { rankHighest, rankLowest } from './ranking.ts';
import { sampledValue } from './sample.ts';

/** Counts one company. */
export function addRecord(portfolio: Portfolio, record: PortfolioRecord): void {
  if (record.kind === 'failed') {
    portfolio.failed++;
    keepFailure(portfolio.failures, record);
    return;
  }
  portfolio.companies++;
  const { id, version, hash } = record.rubric;
  const part = sampledValue(
    portfolio.rubrics,
    `${hash} ${id} ${version}`,
    portfolioLimits.rubrics,
    () => emptyRubricPart(record.rubric),
  );
  judge(part, record);
  countNames(portfolio, record);
}

/** Keeps the first by path of those that failed. */
export function keepFailure(failures: FailedRecord[], record: FailedRecord): void {
  const key = ({ path, problems }: FailedRecord) => `${path}\n${JSON.stringify(problems)}`;
  const place = key(record);
  const at = failures.findIndex((each) => place < key(each));
  failures.splice(at < 0 ? failures.length : at, 0, record);
  if (failures.length > portfolioLimits.failures) failures.pop();
}

function judge(part: RubricPart, record: CompanyRecord): void {
  part.companies++;
  for (const bound of ['estimate', 'low', 'high'] as const) {
    part.levels[bound][record.level[bound]]++;
  }
  const { estimate, low, high } = record.score;
  if (estimate !== null) {
    addScore(part.score, estimate);
    rankHighest(part.best, ranked(record, estimate));
    rankLowest(part.worst, ranked(record, estimate));
  }
  if (low !== null) addScore(part.low, low);
  if (high !== null) addScore(part.high, high);
  judgeDimensions(part, record);
  judgeGaps(part, record);
  judgeFixes(part, record);
  const { claims } = record;
  const excess = claims === null ? 0 : levels.indexOf(claims) - levels.indexOf(record.level.high);
  if (excess <= 0) return;
  part.overclaims.count++;
  rankHighest(part.overclaims.list, ranked(record, excess));
}

function judgeDimensions(part: RubricPart, record: CompanyRecord): void {
  for (const [id, { title, score }] of Object.entries(record.dimensions)) {
    const dimension = entryOf(part.dimensions, id, () => emptyDimensionPart(title));
    dimension.title = first(dimension.title, title);
    if (score.estimate === null) continue;
    addScore(dimension.score, score.estimate);
    rankHighest(dimension.highest, ranked(record, score.estimate));
    rankLowest(dimension.lowest, ranked(record, score.estimate));
  }
}

function judgeGaps(part: RubricPart, { gaps }: CompanyRecord): void {
  for (const { criterion, title, gate, gain } of gaps) {
    const count = entryOf(part.gaps, criterion, () => emptyGapCount(title));
    count.title = first(count.title, title);
    count.companies++;
    if (gate !== null) count.gates++;
    count.gain += Math.round(gain * 100);
  }
}

/** Several steps of one kind for one criterion are one fix of the company. */
function judgeFixes(part: RubricPart, { plan }: CompanyRecord): void {
  const own = new Set<string>();
  for (const { change, serves, effort, gain } of plan?.steps ?? []) {
    for (const criterion of serves) {
      const key = `${change} ${criterion}`;
      const fix = entryOf(part.fixes, key, () => emptyFixCount(change, criterion));
      if (!own.has(key)) fix.companies++;
      own.add(key);
      fix.steps++;
      fix.gain += Math.round(gain * 100);
      fix.effort += Math.round(effort * 1000);
    }
  }
}

function countNames(portfolio: Portfolio, { systems, vendors, teams }: CompanyRecord): void {
  const named = [
    ...systems.map((name) => ({ kind: 'system' as const, name })),
    ...vendors.map((name) => ({ kind: 'vendor' as const, name })),
    ...teams.map((name) => ({ kind: 'team' as const, name })),
  ];
  const own = new Set<string>();
  for (const { kind, name } of named) {
    const folded = name.normalize('NFC').trim().toLowerCase();
    if (folded === '') continue;
    const key = `${kind}:${folded}`;
    const entity = sampledValue<SharedEntity>(
      portfolio.entities,
      key,
      portfolioLimits.entities,
      () => ({ kind, name, companies: 0 }),
    );
    entity.name = first(entity.name, name);
    if (!own.has(key)) entity.companies++;
    own.add(key);
  }
}

function ranked({ path, name }: CompanyRecord, value: number) {
  return { path, name, value };
}

/** Whichever comes first, so that the order of the companies makes no difference. */
function first(one: string, other: string): string {
  return other < one ? other : one;
}
