import { levels } from '../../../src/company/vocabulary.ts';
import type { CompanyRecord, PortfolioRecord } from '../../../src/portfolio/portfolioRecord.ts';
import { exactly, someRecord } from '../../portfolio/someRecord.ts';

const dimensions = ['Choice of channels', 'Data integration', 'Customer recognition', 'One brand'];

interface MadeUp {
  /** What a company is called, and all that it names. */
  name?: (index: number) => string;
  rubrics?: number;
}

/** Companies of all levels and scores, always the same; every thirteenth could not be assessed. */
export function madeUpRecords(
  number: number,
  { name = (index) => `Company ${index}`, rubrics = 1 }: MadeUp = {},
): PortfolioRecord[] {
  return Array.from({ length: number }, (_, index) => {
    const path = `${String(index).padStart(5, '0')}-${name(index)}`;
    return index % 13 === 12
      ? {
          kind: 'failed',
          schemaVersion: 1,
          path,
          problems: [{ code: 'syntax', message: name(index), file: path, line: 2 }],
        }
      : companyRecord(index, path, { name: name(index), rubric: `rubric-${index % rubrics}` });
  });
}

function companyRecord(
  index: number,
  path: string,
  { name, rubric }: { name: string; rubric: string },
): CompanyRecord {
  const score = index % 29 === 28 ? 2 : 60 + ((index * 37) % 200) / 10;
  const level = levels[index % levels.length] ?? 'multi';
  return someRecord({
    path,
    name: index % 7 === 6 ? null : name,
    sector: index % 3 === 0 ? name : 'retail',
    claims: 'omni',
    rubric: { id: rubric, version: '1.0.0', hash: `sha256:${rubric}`, title: `By ${rubric}` },
    level: { estimate: level, low: 'single', high: level },
    score: { estimate: score, low: score / 2, high: (score + 100) / 2 },
    dimensions: Object.fromEntries(
      dimensions.map((title, at) => [
        `d${at}`,
        {
          title,
          score: exactly((index * 13 + at * 31) % 101),
          level: null,
          coverage: 1,
        },
      ]),
    ),
    gaps: Array.from({ length: 12 }, (_, at) => ({
      criterion: `c${at}`,
      title: `Criterion ${at} of ${name}`,
      blocks: 'cross' as const,
      gate: at < 2 ? ('required' as const) : null,
      gain: at + 0.5,
    })),
    plan: {
      target: 'cross',
      reached: true,
      effort: 30,
      steps: [{ change: 'add-flow', serves: ['c0', 'c1'], effort: 30, gain: 4 }],
    },
    systems: ['CRM', name],
    vendors: ['Acme'],
    teams: ['Sales'],
  });
}
