import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CompanyFragment } from '../../src/company/companySchema.ts';
import { type Blank, withBlanks } from './blanks.ts';
import { hair, numbersOf, refuse, scored, shownInterval, tries } from './laws.ts';
import { partlyToldCompany } from './randomCompany.ts';

it('DESIGN §2.6: an answer only narrows what is not known', () => {
  let narrowed = 0;
  fc.assert(
    fc.property(partlyToldCompany, fc.nat(), ({ known, blanks }, pick) => {
      if (blanks.length === 0) return;
      const asked = blanks[pick % blanks.length] as Blank;
      const before = withBlanks(known, blanks);
      const after = withBlanks(
        known,
        blanks.filter((blank) => blank !== asked),
      );
      narrowed += checkNarrowing(before, after, `answering ${asked.path.join('.')} (${asked.way})`);
    }),
    tries(150),
  );
  expect(narrowed).toBeGreaterThan(0);
});

it('DESIGN §2.2: all answers together lie within what was said before', () => {
  fc.assert(
    fc.property(partlyToldCompany, ({ known, blanks }) => {
      checkNarrowing(withBlanks(known, blanks), known, 'answering everything');
    }),
    tries(50),
  );
});

/** Returns how many intervals became narrower. What becomes not applicable has no interval left. */
function checkNarrowing(before: CompanyFragment, after: CompanyFragment, how: string): number {
  const earlier = numbersOf(scored(before));
  const later = numbersOf(scored(after));
  const wrong: string[] = [];
  let narrowed = 0;
  for (const [name, { low, high }] of later) {
    const former = earlier.get(name);
    if (low === null || high === null || !former) continue;
    if (former.low === null || former.high === null) {
      wrong.push(`${how}: ${name} was not applicable`);
    } else if (low < former.low - hair || high > former.high + hair) {
      wrong.push(
        `${how}: ${name} leaves ${former.low}..${former.high} for ${shownInterval({ low, high, estimate: null })}`,
      );
    } else if (high - low < former.high - former.low - hair) narrowed++;
  }
  refuse(wrong, { before, after });
  return narrowed;
}
