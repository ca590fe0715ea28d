import { expect, it } from 'vitest';
import type { Evidence } from '../../src/metrics/measurement.ts';
import { evidenceSubject } from '../../src/score/evidenceSubject.ts';

const at = { file: 'c.yaml', line: 1, column: 1 };

it.each([
  ['on-common-base', ['channel:a']],
  ['same-offers', ['channel:a']],
  ['need-met', ['channel:a', 'system:s']],
  ['aligned', ['channel:a', 'system:s', 'channel:b']],
] as [Evidence['code'], string[]][])('what would have to change for %s is %j', (code, expected) => {
  const entities = ['channel:a', 'system:s', 'channel:b'];
  const evidence = { code, entities, data: 0, value: 0, at, verdict: 'unmet' as const };
  expect(evidenceSubject(evidence)).toEqual(expected);
});
