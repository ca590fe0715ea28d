import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allData, eachKind, noData } from '../../src/company/dataKind.ts';
import { kindClasses } from '../../src/network/kindClasses.ts';
import { ages, anyWorld } from './anyWorld.ts';

test('kinds are together when they travel on the same flows', () => {
  fc.assert(
    fc.property(anyWorld, fc.constantFrom(...ages), ({ flows }, within) => {
      const classes = kindClasses(flows, within);
      expect(classes.reduce((sum, kinds) => sum + kinds, 0)).toBe(allData);
      expect(classes).not.toContain(noData);
      const travelsOn = (kind: number) =>
        flows.map(({ data, age }) => (data & kind && age <= within ? 'x' : '.')).join('');
      for (const one of eachKind(allData)) {
        for (const other of eachKind(allData)) {
          const together = classes.some((kinds) => kinds & one && kinds & other);
          expect(together).toBe(travelsOn(one) === travelsOn(other));
        }
      }
    }),
  );
});
