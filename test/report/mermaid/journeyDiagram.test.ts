import { describe, expect, it } from 'vitest';
import type { AssessmentJourney } from '../../../src/assessment.ts';
import { journeyDiagram } from '../../../src/report/mermaid/journeyDiagram.ts';
import { en } from '../../../src/text/en.ts';
import { hostileTexts } from '../plan/hostileTexts.ts';

const at = { file: 'a.yaml', line: 1, column: 1 };
type Break = AssessmentJourney['breaks'][number];

function broken(data: string, more: Partial<Break> = {}): Break {
  const why = { reason: 'no-path', repeat: true, certain: true } as const;
  return { step: 2, on: 'store', data, from: 'web', ...why, message: '', at, ...more };
}

function diagramOf(breaks: Break[], channelName = (id: string) => `The ${id}`): string[] {
  const journey: AssessmentJourney = {
    ...{ id: 'buy', name: 'Buy', team: null, continuity: null, repeats: 0, possibleRepeats: 0, at },
    steps: [
      { on: 'web', creates: ['identity', 'cart'], needs: [] },
      { on: 'store', creates: [], needs: ['identity', 'cart'] },
    ],
    breaks,
  };
  return journeyDiagram(journey, { words: en, channelName }).map((line) => line.trim());
}

const head = [
  'sequenceDiagram',
  'actor customer as Customer',
  'participant p1 as The web',
  'participant p2 as The store',
  'customer->>p1: 1. who the customer is, basket',
  'customer->>p2: 2. goes on here',
];

it('goes from channel to channel', () => {
  expect(diagramOf([])).toEqual([...head, 'Note over p2: ✓ is there: who the customer is, basket']);
});

it('what does not come ends in a cross, and is said again', () => {
  expect(diagramOf([broken('cart')])).toEqual([
    ...head,
    'p1--xp2: ✗ basket',
    'Note over p2: ✓ is there: who the customer is',
    'customer->>p2: again: basket',
  ]);
});

it('what is only possible has a question mark, and what nobody said comes from nowhere', () => {
  const breaks = [
    broken('cart', { certain: false }),
    broken('identity', { from: null, repeat: false }),
  ];
  expect(diagramOf(breaks).slice(6)).toEqual([
    'p1--xp2: ? basket',
    'customer->>p2: ? again: basket',
  ]);
});

describe.each(hostileTexts)('the name %j', (name) => {
  it('is only a name', () => {
    const text = '[^#;:%<>{}`"\\\\\\n]*';
    const shape = (lines: readonly string[]) =>
      lines.map((line) => line.replace(new RegExp(` as ${text}$`, 'u'), ' as …'));
    expect(shape(diagramOf([broken('cart')], () => name))).toEqual(
      shape(diagramOf([broken('cart')])),
    );
  });
});
