import { describe, expect, it } from 'vitest';
import { evidenceLimit, measured } from '../../src/metrics/measurement.ts';

describe('the evidence of a measurement', () => {
  const evidence = (value: number, name: string) => ({
    code: 'linked' as const,
    entities: [name],
    data: 0,
    value,
    at: { file: 'c.yaml', line: 1, column: 1 },
  });
  const namesIn = (...found: ReturnType<typeof evidence>[]) =>
    measured(0.5, () => found)
      .evidence()
      .map(({ entities }) => entities[0]);

  it('comes worst first, and as it was found where it is as bad', () => {
    const found = [evidence(1, 'a'), evidence(0, 'c'), evidence(0.5, 'd'), evidence(0, 'b')];
    expect(namesIn(...found)).toEqual(['c', 'b', 'd', 'a']);
  });

  it('is cut where it helps nobody any more, the worst kept', () => {
    const met = Array.from({ length: evidenceLimit }, (_, index) => evidence(1, `met ${index}`));
    const names = namesIn(...met, evidence(0, 'unmet'));
    expect(names).toHaveLength(evidenceLimit);
    expect(names.slice(0, 2)).toEqual(['unmet', 'met 0']);
  });
});
