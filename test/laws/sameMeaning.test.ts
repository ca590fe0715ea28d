import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CompanyFragment } from '../../src/company/companySchema.ts';
import { numbersOf, refuse, scored, shownInterval, tries } from './laws.ts';
import { otherWords } from './otherWords.ts';
import { anyCompany } from './randomCompany.ts';

describe.each(Object.keys(otherWords))('DESIGN §3: the same said in other words: %s', (name) => {
  const reworded = otherWords[name] as (company: CompanyFragment) => CompanyFragment;

  it('changes no number', () => {
    let differing = 0;
    fc.assert(
      fc.property(anyCompany, (company) => {
        const other = reworded(structuredClone(company));
        if (JSON.stringify(other) === JSON.stringify(company)) return;
        differing++;
        const before = scored(company);
        const after = scored(other);
        const numbers = numbersOf(after);
        const wrong = [...numbersOf(before)].flatMap(([what, interval]) => {
          const now = numbers.get(what) ?? interval;
          const [one, two] = [shownInterval(interval), shownInterval(now)];
          return one === two ? [] : [`${what}: ${one} becomes ${two}`];
        });
        if (before.coverage !== after.coverage) wrong.push('the coverage differs');
        refuse(wrong, { company, other });
      }),
      tries(14),
    );
    // A law that no company comes under says nothing.
    expect(differing).toBeGreaterThan(0);
  });
});
