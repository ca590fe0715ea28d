import { describe, expect, it } from 'vitest';
import { checked, outcomeOf, type Settings } from './checked.ts';
import { apart, joined } from './companies.ts';

const lost = (now: string, before: string | null, settings: Settings = {}) =>
  outcomeOf(checked(now, { ...settings, since: before }), 'loss-since');

describe('a loss since a revision', () => {
  it('is none where nothing is worse', () => {
    for (const [now, before] of [
      [joined, joined],
      [joined, apart],
      [apart, apart],
    ] as const) {
      expect(lost(now, before)).toMatchObject({ passed: true, findings: [], found: 'none' });
    }
  });

  it('is each level, score, gate and need of a journey that is worse, with its place', () => {
    const { passed, findings, firstStep, title } = lost(apart, joined);
    expect([passed, title]).toEqual([false, 'Loss since HEAD~1']);
    expect(findings.map(({ message }) => message)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^The level falls from Omnichannel to Multichannel\./),
        expect.stringMatching(/^The score falls from /),
        'Channels are connected: no longer enough for Cross-channel (100 % → 0 %).',
        'Collect: Never gets from Webshop to Shop: orders.',
      ]),
    );
    expect(findings.every(({ at }) => at.file === 'company.yaml')).toBe(true);
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length);
    expect(firstStep).not.toBeNull();
  });

  it('is a journey that breaks, though level and score stay', () => {
    const two = joined.replace(
      'kpis:',
      '  ask:\n    name: Ask\n    team: online\n    steps:\n      - { on: webshop, creates: [cases] }\n      - { on: store, needs: [cases], within: daily }\nkpis:',
    );
    const slower = two.replace(
      '[store, crm], data: all, freshness: realtime',
      '[store, crm], data: all, freshness: weekly',
    );
    const messages = lost(slower, two).findings.map(({ message }) => message);
    expect(messages).toEqual(
      expect.arrayContaining([
        'Ask: Gets too late from Webshop to Shop: support cases.',
        'Collect: Gets too late from Webshop to Shop: orders.',
      ]),
    );
  });

  it('is none of a gate that was shut already, at whatever level', () => {
    const third = joined.replace(
      'channels:\n',
      'channels:\n  kiosk: { kind: kiosk, team: shops }\n',
    );
    // Two channels of three are connected: enough for one level, and not for the next.
    const messages = (now: string, before: string) =>
      lost(now, before)
        .findings.map(({ message }) => message)
        .filter((message) => message.startsWith('Channels are connected: no longer enough'));
    expect(messages(third, third)).toEqual([]);
    expect(messages(third, joined)).toEqual([
      'Channels are connected: no longer enough for Omnichannel (100 % → 67 %).',
    ]);
  });

  it('is what is not applicable any more only where a level requires it', () => {
    const without = (id: string) => `${joined}not_applicable: { ${id}: Cash only. }\n`;
    expect(lost(without('brand-coherence'), joined).passed).toBe(true);
    const { findings } = lost(without('recognition'), joined);
    expect(findings.map(({ message, criterion }) => [message, criterion])).toEqual([
      [
        'The level falls from Omnichannel to Cross-channel. Customers are recognised everywhere: not applicable here, and Omnichannel requires it.',
        'recognition',
      ],
      // No criterion got worse: there is one less that was good.
      ['The score falls from 90 to 87.7.', null],
      [
        'Customers are recognised everywhere: no longer enough for Omnichannel (100 % → not applicable).',
        'recognition',
      ],
    ]);
    expect(findings[1]?.at.line).toBe(8);
    expect(lost(joined, without('recognition')).passed).toBe(true);
  });

  it('is none where nothing was described, and says so', () => {
    expect(lost(apart, null)).toMatchObject({
      passed: true,
      found: 'nothing was described at HEAD~1, so nothing is lost',
    });
  });

  it('does not hang on names, files or the language', () => {
    const renamed = joined.replace('name: Shop,', 'name: High street,');
    const files = [{ name: 'other/place.yaml', text: `omnigauge: 1\n\n${renamed}` }];
    const result = checked(files, { since: joined, language: 'it' });
    expect(outcomeOf(result, 'loss-since').passed).toBe(true);
  });
});

describe('what a journey needs', () => {
  const company = (data: string, freshness = 'realtime') => `channels:
  app: { name: App, kind: app, direction: both }
  store: { name: Shop, kind: store, direction: both }
flows: [{ from: app, to: store, data: ${data}, freshness: ${freshness} }]
journeys:
  buy: { name: Buy, steps: [{ on: app, creates: [orders] }, { on: store, needs: [orders], within: hourly }] }
`;
  const works = company('[orders]');
  const perhaps = company('unknown');
  const late = company('[orders]', 'weekly');
  const never = company('[price]');

  it.each([
    ['works, and does not now', works, never, [true, true]],
    ['works, and perhaps does not now', works, perhaps, [true, false]],
    ['perhaps works, and does not now', perhaps, never, [false, true]],
    ['comes late, and never now', late, never, [false, false]],
    ['never comes, and late now', never, late, [false, false]],
    ['never comes, and perhaps does now', never, perhaps, [false, false]],
  ])('is lost where it %s: by what is proved, and by the estimate', (_, before, now, isLost) => {
    const found = (['low', 'estimate'] as const).map((on) =>
      lost(now, before, { on }).findings.some(({ message }) => message.startsWith('Buy: ')),
    );
    expect(found).toEqual(isLost);
  });

  it('and that nobody gave is lost at its own channel', () => {
    const more = works.replace('needs: [orders]', 'needs: [orders, cases]');
    const [found] = lost(more, works).findings.filter(({ criterion }) => criterion === null);
    expect(found?.entities).toEqual(['journey:buy', 'channel:store', 'channel:app']);
    const told = works.replace(
      'buy:',
      'ask: { name: Ask, steps: [{ on: store, needs: [cases] }] }\n  buy:',
    );
    const silent = told.replace('needs: [cases]', 'needs: []');
    expect(lost(told, silent).findings.map(({ entities }) => entities)).toContainEqual([
      'journey:ask',
      'channel:store',
    ]);
  });
});
