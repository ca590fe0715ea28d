import { expect, it } from 'vitest';
import { readCompany } from '../../../src/company/readCompany.ts';
import { mostWeighed } from '../../../src/score/questions/answeredCriteria.ts';
import { shippedRubric } from '../../rubricFile.ts';
import { networksWith } from '../networksWith.ts';

const flow = (from: string, to: string) => `{ from: ${from}, to: ${to}, data: all }`;

// Two systems; the square of the channels, all nodes and flows go into 400,000.
it.each([
  [1, [], 100_000],
  [20, [], 947],
  [20, [flow('c0', 'c1'), flow('c0', 'c2'), flow('c0', 'c3')], 941],
  [700, [], 1],
])('of %d channels with flows %j, %d unknowns are weighed', (count, flows, expected) => {
  const channels = Array.from({ length: count }, (_, index) => `c${index}`);
  const networks = networksWith(`flows: [${flows.join()}]`, channels);
  const description = readCompany([
    { name: 'c.yaml', text: 'omnigauge: 1\nchannels: { a: { kind: app } }\n' },
  ]);
  expect(mostWeighed({ description, rubric: shippedRubric(), networks, criteria: [] })).toBe(
    expected,
  );
});
