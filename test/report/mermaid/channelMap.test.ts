import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/assessment.ts';
import { channelMap } from '../../../src/report/mermaid/channelMap.ts';
import { en } from '../../../src/text/en.ts';
import { hostileTexts } from '../plan/hostileTexts.ts';
import { sampleAssessment, withChannels } from '../sampleAssessment.ts';

const at = { file: 'a.yaml', line: 1, column: 1 };
type Flow = Assessment['flows'][number];

function flow(from: string | null, to: string | null, more: Partial<Flow> = {}): Flow {
  const stated = { data: ['identity'], dataKnown: true, freshness: 'daily', team: null, at };
  return { from, to, twoWay: false, ...stated, ...more };
}

function mapOf(flows: Flow[], more: Partial<Assessment> = {}): string[] {
  const node = { team: null, ownerKnown: true, vendor: null, at };
  const map = channelMap(
    sampleAssessment({
      channels: ['web', 'store'].map((id) => ({
        ...{ id, name: `The ${id}`, kind: 'store', outboundOnly: false },
        ...node,
      })),
      systems: [{ id: 'crm', name: 'The CRM', kind: 'crm', ...node }],
      ...{ silos: [], flows, ...more },
    }),
    en,
  );
  return (map ?? []).map((line) => line.trim());
}

it('channels are rounded, systems are drums', () => {
  expect(mapOf([])).toEqual([
    'flowchart LR',
    'c1(["The web"])',
    'c2(["The store"])',
    's1[("The CRM")]',
  ]);
});

it.each([
  [flow('web', 'crm'), 'c1 -->|"who the customer is · within a day"| s1'],
  [flow('web', 'crm', { twoWay: true }), 'c1 <-->|"who the customer is · within a day"| s1'],
  [
    flow('web', 'crm', { freshness: 'minutes' }),
    'c1 ==>|"who the customer is · within minutes"| s1',
  ],
  [flow('crm', 'store', { freshness: null }), 's1 -.->|"who the customer is · ?"| c2'],
  [flow('crm', 'store', { freshness: '36h' }), 's1 -->|"who the customer is · 36h"| c2'],
  [flow('web', 'crm', { data: [], dataKnown: false }), 'c1 -->|"? · within a day"| s1'],
  [
    flow('web', 'crm', { data: ['all'], dataKnown: false }),
    'c1 -->|"all data, ? · within a day"| s1',
  ],
  [
    flow('web', 'crm', { data: ['identity', 'cart', 'orders', 'price'] }),
    'c1 -->|"4 kinds of data · within a day"| s1',
  ],
])('an arrow says what flows, and how fresh', (each, line) => {
  expect(mapOf([each]).slice(4)).toEqual([line]);
});

it('an end that is not known is a question mark', () => {
  expect(mapOf([flow(null, 'crm')]).slice(4)).toEqual([
    'unknown{{"?"}}',
    'unknown -->|"who the customer is · within a day"| s1',
  ]);
});

it('a channel stands out that surely shares nothing', () => {
  const silo = (channels: string[], certain: boolean) => ({
    channels,
    certain,
    teams: [],
    vendors: [],
  });
  const lines = (...silos: Assessment['silos']) => mapOf([], { silos }).slice(4);
  expect(lines(silo(['web'], true), silo(['store'], false)).at(-1)).toBe('class c1 alone');
  expect(lines(silo(['web', 'store'], true))).toEqual([]);
  expect(lines(silo(['web'], true))).toEqual([]);
});

it('there is none where nobody could read it', () => {
  expect(channelMap(withChannels(59), en)).not.toBeNull();
  expect(channelMap(withChannels(61), en)).toBeNull();
});

describe.each(hostileTexts)('the name %j', (name) => {
  it('is only a name', () => {
    const [{ channels, systems } = { channels: [], systems: [] }] = [sampleAssessment()];
    const lines = mapOf([flow('web', 'crm', { freshness: name, data: [name] })], {
      channels: channels.slice(0, 1).map((channel) => ({ ...channel, id: 'web', name })),
      systems: systems.slice(0, 1).map((system) => ({ ...system, id: 'crm', name })),
    });
    const text = '[^"#;%<>{}`\\\\\\n]*';
    expect(lines).toEqual([
      'flowchart LR',
      expect.stringMatching(new RegExp(`^c1\\(\\["${text}"\\]\\)$`, 'u')),
      expect.stringMatching(new RegExp(`^s1\\[\\("${text}"\\)\\]$`, 'u')),
      expect.stringMatching(new RegExp(`^c1 -->\\|"${text}"\\| s1$`, 'u')),
    ]);
  });
});

it('what has no name stands as a dash, and an age in its own words', () => {
  const sample = sampleAssessment();
  const unnamed = <Item extends { name: string }>(items: readonly Item[]) =>
    items.map((each) => ({ ...each, name: '' }));
  const map = channelMap(
    sampleAssessment({
      channels: unnamed(sample.channels.slice(0, 1)),
      systems: unnamed(sample.systems),
      flows: [
        flow('phone', 'crm', { freshness: '90s' }),
        flow('phone', 'crm', { freshness: null }),
      ],
    }),
    en,
  );
  expect(map?.map((line) => line.trim()).slice(1)).toEqual([
    'c1(["-"])',
    's1[("-")]',
    'c1 -->|"who the customer is · 90s"| s1',
    'c1 -.->|"who the customer is · ?"| s1',
  ]);
});
