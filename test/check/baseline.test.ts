import { describe, expect, it } from 'vitest';
import { writtenBaseline } from '../../src/baseline/writtenBaseline.ts';
import type { Policy } from '../../src/check/policy.ts';
import { asked, asking, baselineOf, checked, outcomeOf, reread } from './checked.ts';
import { apart, joined } from './companies.ts';

const everything: Partial<Policy> = {
  minLevel: asked('cross'),
  minScore: asked(50),
  dimensions: new Map([['data', { minScore: asked(60), minLevel: asked('cross') }]]),
  teams: new Map([['shops', { minScore: asked(60), minLevel: asked('cross') }]]),
  maxRepeats: asked(0),
  forbid: [asked('contradiction')],
  practices: [asked('click-and-collect')],
  owners: [asked('channels'), asked('systems'), asked('journeys'), asked('kpis')],
};

/** A kiosk that nothing is shared with, beside the channels of a company. */
const withKiosk = (company: string) =>
  company.replace(
    'channels:\n',
    'channels:\n  kiosk: { kind: kiosk, team: shops, direction: both, identifies_by: [], stages: [], personalised_with: [] }\n',
  );

const flow = '{ between: [store, webshop], data: [orders], freshness: realtime }';
const connected = apart.replace('flows: []', `flows: [${flow}]`);

describe('a company that is as its baseline says', () => {
  it('passes, whatever is asked, and says how much is accepted', () => {
    const policy = asking(everything);
    const baseline = baselineOf(apart, { policy });
    const result = checked(apart, { policy, baseline });
    expect(result.rules.filter(({ passed }) => !passed)).toEqual([]);
    expect(result.accepted).toEqual({ count: baseline.accepted.length, change: 0 });
    const severities = result.rules.flatMap(({ findings }) =>
      findings.map(({ severity }) => severity),
    );
    expect(new Set(severities)).toEqual(new Set(['note']));
  });

  it.each([
    ['in another language', { language: 'it' }],
    ['on the last day', { today: '2026-06-15' }],
  ] as const)('passes %s', (_, settings) => {
    const policy = asking(everything);
    const text = writtenBaseline(baselineOf(apart, { policy }));
    const dated = text.replaceAll(/^( {2}- .*) \}$/gm, '$1, expires: 2026-06-15 }');
    expect(checked(apart, { policy, baseline: reread(dated), ...settings }).passed).toBe(true);
  });

  it('passes under other names, in other files, in another order', () => {
    const policy = asking(everything);
    const baseline = baselineOf(apart, { policy });
    const renamed = apart
      .replaceAll('name: Shop,', 'name: High street,')
      .replaceAll('name: Webshop', 'name: Online shop')
      .replace('name: Collect', 'name: Collected in store')
      .replace('name: Apart', 'name: Another')
      .replace('Shops', 'Retail');
    const [head = '', channels = '', rest = ''] = renamed.split(/(?=^channels:)|(?=^systems:)/m);
    const files = [
      { name: 'zz.yaml', text: `omnigauge: 1\n\n\n${head}` },
      { name: 'b.yaml', text: rest },
      { name: 'a.yaml', text: `# moved\n${channels}` },
    ];
    expect(checked(files, { policy, baseline }).passed).toBe(true);
  });
});

describe('what strict rules find', () => {
  it.each(Object.keys(everything))('of %s cannot be accepted', (line) => {
    const lenient = { [line]: everything[line as keyof Policy] } as Partial<Policy>;
    const strict = asking(strictly(lenient) as Partial<Policy>);
    const baseline = baselineOf(apart, { policy: strict });
    expect(baseline.accepted.filter(({ rule }) => rule !== null)).toEqual([]);
    expect(checked(apart, { policy: strict, baseline }).passed).toBe(false);
    // Nor by a baseline that was written when it was not strict yet; its line is told to go.
    const older = baselineOf(apart, { policy: asking(lenient) });
    const result = checked(apart, { policy: strict, baseline: older });
    expect(outcomeOf(result, 'stale-gap').findings[0]?.message).toContain('strict');
  });
});

/** The same lines, none of which a baseline may accept. */
function strictly(value: unknown): unknown {
  if (value instanceof Map) {
    return new Map([...value].map(([key, each]) => [key, strictly(each)]));
  }
  if (Array.isArray(value)) return value.map(strictly);
  if (typeof value !== 'object' || value === null) return value;
  if ('strict' in value) return { ...value, strict: true };
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, strictly(each)]));
}

describe('a gap that was not there', () => {
  it('fails, and only what is new is an error', () => {
    const result = checked(withKiosk(connected), { baseline: baselineOf(connected) });
    const { passed, findings } = outcomeOf(result, 'new-gap');
    expect(passed).toBe(false);
    const fresh = findings.filter(({ severity }) => severity === 'error');
    expect(fresh.length).toBeGreaterThan(0);
    for (const { entities, criterion } of fresh) {
      expect([criterion, entities.includes('channel:kiosk')]).toEqual([criterion, true]);
    }
  });

  it('fails too where a whole criterion became worse, for all of it', () => {
    const baseline = baselineOf(joined);
    const worse = joined.replace(
      'identifies_by: [email], stages: [buy], personalised',
      'identifies_by: [email], stages: [buy], brand: { voice: own }, personalised',
    );
    const { findings } = outcomeOf(checked(worse, { baseline }), 'new-gap');
    const [found] = findings.filter(({ severity }) => severity === 'error');
    expect(found).toMatchObject({ criterion: 'brand-coherence' });
  });

  it('is one that is accepted as less bad, too, which is told', () => {
    const text = writtenBaseline(baselineOf(apart));
    const milder = reread(text.replace(/blocks: cross, about/, 'blocks: omni, about'));
    const result = checked(apart, { baseline: milder });
    const { found } = outcomeOf(result, 'new-gap');
    expect(found).toMatch(/^1 gap \(1 accepted as less bad than now\), besides \d+ accepted$/);
    expect(outcomeOf(result, 'stale-gap').passed).toBe(true);
    expect(result.accepted?.change).toBe(-1);
  });

  it('is not what is left of one that is accepted and mended in part', () => {
    const baseline = baselineOf(withKiosk(apart));
    const result = checked(withKiosk(connected), { baseline, allowsStale: true });
    expect(result.rules.filter(({ passed }) => !passed)).toEqual([]);
    expect(result.accepted?.change).toBeLessThan(0);
  });
});

describe('a gap that is gone', () => {
  const baseline = baselineOf(apart);

  it('fails until the baseline is brought up to date', () => {
    const result = checked(connected, { baseline });
    const { passed, findings } = outcomeOf(result, 'stale-gap');
    expect(passed).toBe(false);
    expect(findings[0]?.at.file).toBe('baseline.yaml');
    const [line] = findings.filter(({ criterion }) => criterion === 'linked-channels');
    const text = writtenBaseline(baseline).split('\n')[(line?.at.line ?? 0) - 1];
    expect(text).toContain('linked-channels');
    const pruned = baselineOf(connected, { before: baseline });
    expect(checked(connected, { baseline: pruned }).passed).toBe(true);
    expect(checked(apart, { baseline: pruned }).passed).toBe(false);
  });

  it('is a warning where that is allowed', () => {
    const { passed, findings } = outcomeOf(
      checked(connected, { baseline, allowsStale: true }),
      'stale-gap',
    );
    expect(passed).toBe(true);
    expect(new Set(findings.map(({ severity }) => severity))).toEqual(new Set(['warning']));
  });

  it('is not one that nobody asked about', () => {
    const policy = asking(everything);
    const full = baselineOf(apart, { policy });
    expect(checked(apart, { baseline: full }).passed).toBe(true);
    // And the list keeps it.
    expect(writtenBaseline(baselineOf(apart, { before: full }))).toBe(writtenBaseline(full));
  });
});

describe('an acceptance with a last day', () => {
  const text = writtenBaseline(baselineOf(apart));
  const dated = (day: string) =>
    reread(
      text.replace(
        /(criterion: linked-channels.*\[channel:store\]) }/,
        `$1, reason: "Moves in spring", expires: ${day} }`,
      ),
    );

  it('holds on that day', () => {
    expect(checked(apart, { baseline: dated('2026-06-15') }).passed).toBe(true);
  });

  it('fails afterwards, as expired and not as new, with the reason', () => {
    const result = checked(apart, { baseline: dated('2026-06-14') });
    expect(result.rules.filter(({ passed }) => !passed).map(({ rule }) => rule)).toEqual([
      'expired-gap',
    ]);
    const { findings } = outcomeOf(result, 'expired-gap');
    expect(findings).toHaveLength(1);
    expect(findings[0]?.message).toMatch(/2026-06-14.*Shop.*Moves in spring/);
    expect(result.accepted?.change).toBe(-1);
  });

  it('is stale, not expired, where the gap is gone', () => {
    const result = checked(connected, { baseline: dated('2026-06-14') });
    expect(outcomeOf(result, 'expired-gap').passed).toBe(true);
    expect(outcomeOf(result, 'stale-gap').passed).toBe(false);
  });

  it('stays with its reason when the baseline is brought up to date, even past its day', () => {
    const after = baselineOf(apart, { before: dated('2026-06-14') });
    expect(writtenBaseline(after)).toBe(writtenBaseline(dated('2026-06-14')));
    expect(checked(apart, { baseline: after }).passed).toBe(false);
  });

  it('lets the rule that finds it fail too', () => {
    const policy = asking({ maxRepeats: asked(0) });
    const lines = writtenBaseline(baselineOf(apart, { policy }));
    const expired = lines.replace(/(rule: max-repeats.*) }/, '$1, expires: 2020-01-01 }');
    const result = checked(apart, { policy, baseline: reread(expired) });
    expect(result.rules.filter(({ passed }) => !passed).map(({ rule }) => rule)).toEqual([
      'max-repeats',
      'expired-gap',
    ]);
  });
});

describe('a baseline by another rubric', () => {
  it('says so', () => {
    const text = writtenBaseline(baselineOf(apart));
    const other = text
      .replace(/version: [^,]+/, 'version: 0.9.0')
      .replace(/sha256:\w+/, 'sha256:1');
    const edited = text.replace(/sha256:\w+/, 'sha256:1');
    const notes = (baseline: string) => checked(apart, { baseline: reread(baseline) }).notes;
    expect(notes(other)[0]).toContain('omnichannel 0.9.0');
    expect(notes(edited)[0]).toContain('reads otherwise');
    expect(notes(text)).toEqual([]);
  });
});
