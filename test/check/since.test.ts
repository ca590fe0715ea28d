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

  it('is what is proved less, and by the estimate only what is so', () => {
    const open = joined.replace('[store, crm], data: all', '[store, crm], data: unknown');
    const proved = lost(open, joined).findings.map(({ message }) => message);
    expect(proved.some((message) => message.startsWith('Collect: '))).toBe(true);
    const likely = lost(open, joined, { on: 'estimate' }).findings.map(({ message }) => message);
    expect(likely.some((message) => message.startsWith('Collect: '))).toBe(false);
  });

  it('is a score that can no longer be given', () => {
    const bare = 'channels:\n  a: { kind: unknown }\nflows: unknown\njourneys: unknown\n';
    const { findings } = lost(bare, joined, { on: 'estimate' });
    expect(findings.length).toBeGreaterThan(0);
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
