import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addPortfolio } from '../../src/portfolio/addPortfolio.ts';
import { addRecord } from '../../src/portfolio/addRecord.ts';
import { emptyPortfolio, type Portfolio, portfolioLimits } from '../../src/portfolio/portfolio.ts';
import type { PortfolioRecord } from '../../src/portfolio/portfolioRecord.ts';
import { portfolioSummarySchema } from '../../src/portfolio/portfolioSummary.ts';
import { savedPortfolioSchema, writtenPortfolio } from '../../src/portfolio/savedPortfolio.ts';
import { summaryOf } from '../../src/portfolio/summaryOf.ts';
import { anyRecord, exactly, someRecord } from './someRecord.ts';

function folded(records: readonly PortfolioRecord[]): Portfolio {
  const portfolio = emptyPortfolio();
  for (const record of records) addRecord(portfolio, record);
  return portfolio;
}

function joined(...portfolios: Portfolio[]): Portfolio {
  const portfolio = emptyPortfolio();
  for (const each of portfolios) addPortfolio(portfolio, each);
  return portfolio;
}

const anyRecords = fc.array(anyRecord, { maxLength: 60 });

describe('the fold', () => {
  it('of parts, joined in any grouping, is the fold of the whole', () => {
    fc.assert(
      fc.property(anyRecords, anyRecords, anyRecords, (one, two, three) => {
        const whole = summaryOf(folded([...one, ...two, ...three]));
        expect(summaryOf(joined(folded(one), joined(folded(two), folded(three))))).toEqual(whole);
        expect(summaryOf(joined(joined(folded(one), folded(two)), folded(three)))).toEqual(whole);
      }),
    );
  });

  it('calls things by the title that comes first, whichever part has it', () => {
    const titled = (title: string) =>
      folded([
        someRecord({
          dimensions: { data: { title, score: exactly(1), level: null, coverage: 1 } },
          gaps: [{ criterion: 'reach', title, blocks: 'cross', gate: null, gain: 1 }],
        }),
      ]);
    for (const parts of [
      ['Dati', 'Data'],
      ['Data', 'Dati'],
    ]) {
      const [rubric] = summaryOf(joined(...parts.map(titled))).rubrics;
      expect(rubric?.dimensions.map(({ title }) => title)).toEqual(['Data']);
      expect(rubric?.gaps.map(({ title }) => title)).toEqual(['Data']);
    }
  });

  it('does not depend on the order of the companies', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const there = summaryOf(folded(records));
        const back = summaryOf(folded([...records].reverse()));
        expect(sorted(back)).toEqual(sorted(there));
      }),
    );
  });

  it('is the same once it was written and read', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const { kind, schemaVersion, ...read } = savedPortfolioSchema.parse(
          JSON.parse(writtenPortfolio(folded(records))),
        );
        expect(summaryOf(joined(read))).toEqual(summaryOf(joined(folded(records))));
      }),
    );
  });

  it('comes to what its schema says', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        expect(() => portfolioSummarySchema.parse(summaryOf(folded(records)))).not.toThrow();
      }),
    );
  });

  it('of more names than are kept counts each that is kept exactly, in parts as well', () => {
    const names = Array.from({ length: 3 * portfolioLimits.entities }, (_, index) => `v${index}`);
    const half = (start: number) => {
      const portfolio = emptyPortfolio();
      for (let at = start; at < names.length; at += 100) {
        addRecord(portfolio, someRecord({ vendors: names.slice(at, at + 100) }));
      }
      return portfolio;
    };
    const summary = summaryOf(joined(half(0), half(0)));
    expect(summary.sharedSampled).toBe(true);
    expect(new Set(summary.shared.map(({ companies }) => companies))).toEqual(new Set([2]));
  });

  it('holds no more for many companies than for some', () => {
    const portfolio = emptyPortfolio();
    const sizeAfter = (from: number, to: number) => {
      for (let number = from; number < to; number++) {
        const score = exactly((number % 1001) / 10);
        const path = `companies/${String(number).padStart(6, '0')}.yaml`;
        addRecord(portfolio, someRecord({ path, score, vendors: [`v${number % 7}`] }));
      }
      return writtenPortfolio(portfolio).length;
    };
    const some = sizeAfter(0, 2_000);
    const many = sizeAfter(2_000, 30_000);
    // Longer numbers, and nothing more.
    expect(many).toBeLessThan(1.5 * some);
    expect(summaryOf(portfolio).companies).toBe(30_000);
  });
});

/** Dimensions stand in the order in which they came. */
function sorted(summary: ReturnType<typeof summaryOf>) {
  const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);
  return {
    ...summary,
    rubrics: summary.rubrics.map((rubric) => ({
      ...rubric,
      dimensions: [...rubric.dimensions].sort(byId),
    })),
  };
}
