import { expect, it } from 'vitest';
import { rubricWith } from '../plan/ownRubric.ts';
import { baselineOf, checked, outcomeOf } from './checked.ts';

const rubric = rubricWith({
  reach:
    'metric: data-reach, with: { data: [orders], match: any, within: daily }, at_least: { multi: 1 }',
});
const flows = 'flows: [{ between: [a, b], data: [orders], freshness: realtime }]\n';
const company = (direction: string) =>
  `channels:\n  a: { name: App, kind: app, direction: both }\n  b: { name: Box, kind: store, direction: ${direction} }\n`;

it('a new gap says what is missing where, and which channel may not count at all', () => {
  const baseline = baselineOf(`${company('both')}${flows}`, { rubric });
  const result = checked(`${company('unknown')}flows: []\n`, { rubric, baseline });
  const { findings } = outcomeOf(result, 'new-gap');
  expect(findings.map(({ message, entities, at }) => [message, entities, at.line])).toEqual([
    [
      'T (for Multichannel). From App to Box, does not arrive: orders.',
      ['channel:a', 'channel:b'],
      3,
    ],
    [
      'T (for Multichannel). Kind or direction not stated, so it may count or not: Box.',
      ['channel:b'],
      4,
    ],
  ]);
});
