import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withoutNeedless } from '../../src/plan/withoutNeedless.ts';

const items = [...'abcdefg'];

it('what it takes is kept, and nothing else', () => {
  fc.assert(
    fc.property(fc.subarray(items), (needed) => {
      const holds = (some: readonly string[]) => needed.every((each) => some.includes(each));
      expect(withoutNeedless(items, holds)).toEqual(needed);
    }),
  );
});

it('of two that would do, one is kept', () => {
  const kept = withoutNeedless(items, (some) => some.includes('b') || some.includes('f'));
  expect(kept).toHaveLength(1);
  expect(['b', 'f']).toContain(kept[0]);
});

it('nothing is asked about nothing, and once where nothing is needed', () => {
  let asked = 0;
  const holds = () => {
    asked++;
    return true;
  };
  expect(withoutNeedless([], holds)).toEqual([]);
  expect(asked).toBe(0);
  expect(withoutNeedless(items, holds)).toEqual([]);
  expect(asked).toBe(1);
});
