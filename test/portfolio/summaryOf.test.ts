import { describe, expect, it } from 'vitest';
import { addRecord } from '../../src/portfolio/addRecord.ts';
import { emptyPortfolio } from '../../src/portfolio/portfolio.ts';
import type { CompanyRecord, PortfolioRecord } from '../../src/portfolio/portfolioRecord.ts';
import { summaryOf } from '../../src/portfolio/summaryOf.ts';
import { exactly, someRecord } from './someRecord.ts';

function summary(records: readonly PortfolioRecord[]) {
  const portfolio = emptyPortfolio();
  for (const record of records) addRecord(portfolio, record);
  return summaryOf(portfolio);
}

const scored = (...scores: number[]) =>
  scores.map((score, at) => someRecord({ path: `${at}.yaml`, score: exactly(score) }));

describe('scores', () => {
  it('have a mean, a median and quarters', () => {
    const [rubric] = summary(scored(10, 20, 30, 40)).rubrics;
    expect(rubric?.score).toEqual({
      companies: 4,
      mean: 25,
      lowest: 10,
      lowerQuarter: 10,
      median: 20,
      upperQuarter: 30,
      highest: 40,
    });
  });

  it('of different rubrics are never averaged', () => {
    const other = { id: 'other', version: '1', hash: 'sha256:11', title: 'Other' };
    const { rubrics } = summary([
      ...scored(10, 20),
      someRecord({ rubric: other, score: exactly(90) }),
    ]);
    expect(rubrics.map(({ companies, score }) => [companies, score.mean])).toEqual([
      [2, 15],
      [1, 90],
    ]);
  });

  it('name the best and the worst', () => {
    const [rubric] = summary(scored(50, 10, 90)).rubrics;
    expect(rubric?.best.map(({ value }) => value)).toEqual([90, 50, 10]);
    expect(rubric?.worst.map(({ path }) => path)).toEqual(['1.yaml', '0.yaml', '2.yaml']);
  });

  it('that are equal rank by path, and then by name', () => {
    const at = (path: string, name: string | null) =>
      someRecord({ path, name, score: exactly(50) });
    const records = [at('b', null), at('a', 'Zeta'), at('a', 'Acme'), at('a', null), at('a', null)];
    const expected = ['a ', 'a ', 'a Acme', 'a Zeta', 'b '];
    for (const list of [records, [...records].reverse()]) {
      const [rubric] = summary(list).rubrics;
      expect(rubric?.best.map(({ path, name }) => `${path} ${name ?? ''}`)).toEqual(expected);
      expect(rubric?.worst.map(({ path, name }) => `${path} ${name ?? ''}`)).toEqual(expected);
    }
  });
});

describe('outliers', () => {
  it('that are as far out stand in the order of their paths, on either side of the rest', () => {
    const [rubric] = summary(scored(50, 2, 50, 50, 98, 50, 50, 50, 50, 98)).rubrics;
    expect(rubric?.outliers.map(({ path, side }) => `${path} ${side}`)).toEqual([
      '1.yaml below',
      '4.yaml above',
      '9.yaml above',
    ]);
  });

  it('are far from the median, which they cannot move', () => {
    const [rubric] = summary(scored(40, 41, 42, 43, 44, 45, 46, 95)).rubrics;
    expect(rubric?.outliers).toEqual([
      {
        path: '7.yaml',
        name: null,
        value: 95,
        dimension: null,
        title: null,
        median: 43,
        side: 'above',
        distance: 10.4,
      },
    ]);
  });

  it('are not looked for among few, nor where companies differ anyway', () => {
    expect(summary(scored(1, 1, 1, 99)).rubrics[0]?.outliers).toEqual([]);
    expect(summary(scored(0, 12, 25, 37, 50, 62, 75, 99)).rubrics[0]?.outliers).toEqual([]);
  });

  it('are companies that claim more than is possible, too', () => {
    const [rubric] = summary([
      someRecord({ path: 'much.yaml', claims: 'omni' }),
      someRecord({ path: 'more.yaml', claims: 'cross' }),
      someRecord({ path: 'right.yaml', claims: 'multi' }),
    ]).rubrics;
    expect(rubric?.overclaims.companies).toBe(2);
    expect(rubric?.overclaims.list.map(({ path, value }) => [path, value])).toEqual([
      ['much.yaml', 2],
      ['more.yaml', 1],
    ]);
  });
});

describe('shared fixes', () => {
  const step = (criterion: string, gain: number, effort: number) => ({
    change: 'add-flow' as const,
    serves: [criterion],
    gain,
    effort,
  });
  type Step = NonNullable<CompanyRecord['plan']>['steps'][number];
  const planned = (...steps: Step[]) =>
    someRecord({ plan: { target: 'cross', reached: true, effort: 1, steps } });

  it('are one kind of change for one criterion in several companies', () => {
    const [rubric] = summary([
      planned(step('reach', 2, 10), step('reach', 4, 20), step('owner', 1, 5)),
      planned(step('reach', 6, 5)),
    ]).rubrics;
    expect(rubric?.fixes).toEqual([
      {
        change: 'add-flow',
        criterion: 'reach',
        title: 'reach',
        companies: 2,
        steps: 3,
        gain: 6,
        effort: 35,
      },
    ]);
  });

  it('that serve the same are told apart by what they change', () => {
    const both = [step('reach', 2, 1), { ...step('reach', 2, 1), change: 'name-owner' as const }];
    const [rubric] = summary([planned(...both), planned(...both)]).rubrics;
    expect(rubric?.fixes.map(({ change }) => change)).toEqual(['add-flow', 'name-owner']);
  });

  it('are names that several companies use, however they write them', () => {
    const { shared } = summary([
      someRecord({ vendors: ['Acme'], systems: ['Till', 'Only here'] }),
      someRecord({ vendors: ['ACME '], systems: ['till'] }),
    ]);
    expect(shared).toEqual([
      { kind: 'system', name: 'Till', companies: 2 },
      { kind: 'vendor', name: 'ACME ', companies: 2 },
    ]);
  });

  it('used as often stand in the order of their letters', () => {
    const two = someRecord({ teams: ['Sales', 'Care', ' '], vendors: ['Zeta'] });
    expect(summary([two, two]).shared.map(({ name }) => name)).toEqual(['Care', 'Sales', 'Zeta']);
  });
});
