import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CompanyFragment } from '../../src/company/companySchema.ts';
import type { Interval } from '../../src/score/interval.ts';
import { type Improvement, improve, improvementKinds } from './improvements.ts';
import { hair, numbersOf, refuse, type Scored, scored, tries } from './laws.ts';
import { anyCompany, knownCompany } from './randomCompany.ts';

const bounds = ['low', 'high'] as const;

describe.each(Object.keys(improvementKinds))(
  'DESIGN §2.6: more integration never hurts: %s',
  (kind) => {
    it('lowers neither low nor high', () => {
      expect(lawfully(anyCompany, kind, bounds)).toBeGreaterThan(0);
    });

    it('lowers no estimate where everything is known', () => {
      lawfully(knownCompany, kind, [...bounds, 'estimate']);
    });
  },
);

/** Returns how many of the improvements tried raised a number. */
function lawfully(
  companies: fc.Arbitrary<CompanyFragment>,
  kind: string,
  sides: readonly (keyof Interval)[],
): number {
  let raised = 0;
  fc.assert(
    fc.property(companies, fc.nat(), (company, pick) => {
      const improvement = improve(company, kind, pick);
      if (improvement) raised += checkImprovement(company, improvement, sides);
    }),
    tries(25),
  );
  return raised;
}

function checkImprovement(
  company: CompanyFragment,
  { what, company: improved }: Improvement,
  sides: readonly (keyof Interval)[],
): number {
  const before = numbersOf(scored(company));
  const after = numbersOf(scored(improved));
  const wrong: string[] = [];
  if (repeatsIn(scored(improved)) > repeatsIn(scored(company))) wrong.push(`${what}: more repeats`);
  let raised = 0;
  for (const [name, former] of before) {
    const now = after.get(name) as Interval;
    for (const side of sides) {
      const [from, to] = [former[side], now[side]];
      if ((from === null) !== (to === null))
        wrong.push(`${what}: ${side} of ${name} ${from} -> ${to}`);
      else if (from !== null && to !== null && to < from - hair)
        wrong.push(`${what}: ${side} of ${name} falls ${from} -> ${to}`);
      else if (from !== to) raised = 1;
    }
  }
  refuse(wrong, { before: company, after: improved });
  return raised;
}

/** How often customers have to say or do something again, at worst. */
function repeatsIn({ journeys }: Scored): number {
  return journeys.flatMap(({ breaks }) => breaks.filter(({ repeat }) => repeat)).length;
}
