import { describe, expect, it } from 'vitest';
import { rubricWith } from '../plan/ownRubric.ts';
import { asked, asking, baselineOf, checked, outcomeOf, type Settings } from './checked.ts';

/** One criterion, so that there is no score where nothing is known of it. */
const rubric = rubricWith({
  linked: 'metric: linked-channels, with: { data: [orders] }, at_least: { multi: 0.5 }',
});
const open = `
teams: { t: { name: Team } }
channels:
  a: { kind: store, team: t }
  b: { kind: webshop }
flows: unknown
`;
const linked = open.replace('unknown', '[{ between: [a, b], data: all, freshness: realtime }]');
const likely: Settings = { rubric, on: 'estimate' };

const lowest = asking({
  minScore: asked(0),
  dimensions: new Map([['all', { minLevel: asked('single' as const), minScore: asked(0) }]]),
  teams: new Map([['t', { minScore: asked(0) }]]),
});
const found = (settings: Settings) =>
  checked(open, { ...settings, policy: lowest }).rules.map((outcome) => [
    outcome.passed,
    outcome.found,
  ]);

describe('what nothing is known of', () => {
  it('meets by the estimate not even the least that can be asked', () => {
    expect(found(likely)).toEqual(Array(4).fill([false, 'too little is known to tell']));
  });

  it('is as low as can be where what is proved decides', () => {
    expect(found({ rubric })).toEqual([
      [true, '0 of 100 is proved'],
      [true, 'Single channel is proved'],
      [true, '0 of 100 is proved'],
      [true, '0 of 100 is proved'],
    ]);
  });

  it('is pointed at as a whole', () => {
    const { rules } = checked(open, { ...likely, policy: lowest });
    const findings = rules.flatMap((outcome) => outcome.findings);
    expect(findings.map(({ entities, at, criterion }) => [entities, at.line, criterion])).toEqual([
      [[], 4, null],
      [['dimension:all'], 4, null],
      [['dimension:all'], 4, null],
      [['team:t'], 3, null],
    ]);
    expect(findings[0]?.message).toBe(
      'Score: too little is known to tell, and at least 0 of 100 is asked for.',
    );
  });
});

describe('a score that can no longer be told', () => {
  const lostFrom = (before: string) =>
    checked(open, { ...likely, baseline: baselineOf(before, likely), since: before });
  const gone = 'The score was 33.3, and too little is known to give one now.';

  it.each(['loss', 'loss-since'])('is a %s at what is not known any more', (rule) => {
    const { findings } = outcomeOf(lostFrom(linked), rule);
    expect(findings.map(({ message }) => message)).toContain(gone);
    const [score] = findings.filter(({ message }) => message === gone);
    expect(score).toMatchObject({ criterion: 'linked', at: { file: 'company.yaml', line: 5 } });
  });

  it('is lost even where it was nothing', () => {
    const rules = lostFrom(open.replace('unknown', '[]')).rules.filter(({ passed }) => !passed);
    expect(rules.map(({ rule, findings }) => [rule, findings[0]?.message])).toEqual([
      ['loss', 'The score was 0, and too little is known to give one now.'],
      ['loss-since', 'The score was 0, and too little is known to give one now.'],
    ]);
  });

  it('is told as none', () => {
    expect(outcomeOf(lostFrom(linked), 'loss')).toMatchObject({
      asked: 'at least Omnichannel and 33.3 points',
      found: 'Single channel, and no score',
    });
  });

  it('is lost from no score at all to none', () => {
    const baseline = baselineOf(open, likely);
    expect(baseline.score).toBeNull();
    const result = checked(linked, { ...likely, baseline, since: open, allowsStale: true });
    expect(outcomeOf(result, 'loss')).toMatchObject({
      passed: true,
      asked: 'at least Single channel',
    });
    expect(outcomeOf(result, 'loss-since').passed).toBe(true);
    expect(checked(open, { ...likely, baseline, since: open }).passed).toBe(true);
  });
});
