import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CompanyFragment } from '../../src/company/companySchema.ts';
import { numbersOf, scored, tries } from './laws.ts';
import { partlyToldCompany } from './randomCompany.ts';

it('DESIGN §3: flows that are open to every place are flows that are open', () => {
  let open = 0;
  fc.assert(
    fc.property(partlyToldCompany, ({ known }) => {
      const places = Object.keys({ ...known.channels, ...known.systems });
      if (places.length < 2 || known.flows === undefined) return;
      open++;
      const whole = { ...known, partial: ['flows'] } as CompanyFragment;
      const each = { ...known, partial: places.map((id) => `flows.${id}`) } as CompanyFragment;
      expect(numbersOf(scored(each))).toEqual(numbersOf(scored(whole)));
    }),
    tries(25),
  );
  expect(open).toBeGreaterThan(0);
});

it('DESIGN §3: the more places flows are open to, the more may be so', () => {
  fc.assert(
    fc.property(partlyToldCompany, fc.nat(), ({ known }, pick) => {
      const places = Object.keys({ ...known.channels, ...known.systems });
      if (known.flows === undefined) return;
      const some = places.filter((_, index) => pick & (1 << (index % 16)));
      const openTo = (ids: readonly string[]) =>
        numbersOf(scored({ ...known, partial: ids.map((id) => `flows.${id}`) }));
      const [none, few, all] = [openTo([]), openTo(some), openTo(places)];
      for (const [name, { high }] of few) {
        // What is not applicable has no number in either.
        if (high === null) continue;
        expect(high, name).toBeGreaterThanOrEqual((none.get(name)?.high ?? 0) - 1e-9);
        expect(high, name).toBeLessThanOrEqual((all.get(name)?.high ?? 0) + 1e-9);
      }
    }),
    tries(25),
  );
});
