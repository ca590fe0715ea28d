import fc from 'fast-check';
import type { CompanyRecord, PortfolioRecord } from '../../src/portfolio/portfolioRecord.ts';

/** A record of a company of which nothing is known, but for what a test says. */
export function someRecord(given: Partial<CompanyRecord> = {}): CompanyRecord {
  return {
    kind: 'company',
    schemaVersion: 1,
    path: 'a.yaml',
    language: 'en',
    rubric: { id: 'own', version: '1.0.0', hash: 'sha256:00', title: 'Own' },
    name: null,
    sector: null,
    claims: null,
    level: { estimate: 'multi', low: 'multi', high: 'multi' },
    score: { estimate: null, low: null, high: null },
    coverage: 1,
    progress: { next: 'cross', share: 0 },
    channels: 2,
    dimensions: {},
    gaps: [],
    plan: null,
    contradictions: [],
    silos: 0,
    repeats: 0,
    systems: [],
    vendors: [],
    teams: [],
    ...given,
  };
}

/** The same score for estimate, low and high. */
export function exactly(score: number): CompanyRecord['score'] {
  return { estimate: score, low: score, high: score };
}

const hundredths = fc.integer({ min: 0, max: 10_000 }).map((number) => number / 100);
const level = fc.constantFrom('single', 'multi', 'cross', 'omni');
const names = fc.array(fc.constantFrom('Acme', 'acme ', 'Zeta', '__proto__', 'Till'), {
  maxLength: 3,
});

/** Any record, from a few rubrics and names, so that records meet each other. */
export const anyRecord = fc.oneof<fc.MaybeWeightedArbitrary<PortfolioRecord>[]>(
  { weight: 8, arbitrary: anyCompanyRecord() },
  {
    weight: 1,
    arbitrary: fc.string({ maxLength: 3 }).map(
      (path): PortfolioRecord => ({
        kind: 'failed',
        schemaVersion: 1,
        path,
        problems: [{ code: 'syntax', message: 'No.', file: null, line: null }],
      }),
    ),
  },
);

function anyCompanyRecord(): fc.Arbitrary<CompanyRecord> {
  return fc
    .record({
      path: fc.string({ maxLength: 3 }),
      rubric: fc.constantFrom('one', 'two', 'three'),
      estimate: level,
      score: fc.option(hundredths, { nil: null }),
      data: fc.option(hundredths, { nil: null }),
      claims: fc.option(level, { nil: null }),
      gain: hundredths,
      effort: fc.integer({ min: 1, max: 9999 }).map((number) => number / 10),
      criterion: fc.constantFrom('reach', 'owner', '__proto__'),
      systems: names,
      vendors: names,
    })
    .map(({ rubric, estimate, score, data, gain, effort, criterion, ...rest }) =>
      someRecord({
        ...rest,
        rubric: { id: rubric, version: '1', hash: `sha256:${rubric}`, title: rubric },
        level: { estimate, low: 'single', high: estimate },
        score: { estimate: score, low: score, high: score },
        dimensions: {
          data: {
            title: 'Data',
            score: { estimate: data, low: data, high: data },
            level: null,
            coverage: 1,
          },
        },
        gaps: [{ criterion, title: criterion, blocks: 'cross', gate: 'required', gain }],
        plan: {
          target: 'cross',
          reached: true,
          effort,
          steps: [{ change: 'add-flow', serves: [criterion], effort, gain }],
        },
      }),
    );
}
