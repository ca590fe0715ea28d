import { expect, it } from 'vitest';
import { oneAtATime } from '../../../src/cli/watch/oneAtATime.ts';

it('runs once more for all calls while it runs', async () => {
  const ends: (() => void)[] = [];
  const again = oneAtATime(
    () => new Promise((resolve) => ends.push(resolve)),
    () => expect.unreachable(),
  );
  const done = again();
  again();
  again();
  expect(ends).toHaveLength(1);
  ends[0]?.();
  await expect.poll(() => ends.length).toBe(2);
  ends[1]?.();
  await done;
  expect(ends).toHaveLength(2);
});

it('hands an error on, and can be called again', async () => {
  const errors: unknown[] = [];
  let runs = 0;
  const again = oneAtATime(
    async () => {
      runs++;
      throw new Error(`run ${runs}`);
    },
    (error) => errors.push(error),
  );
  await again();
  await again();
  expect(errors.map(String)).toEqual(['Error: run 1', 'Error: run 2']);
});
