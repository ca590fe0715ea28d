import { describe, expect, it } from 'vitest';
import type { CompanyImpact, GateImpact, ImpactPart } from '../../../src/explain/impact.ts';
import { renderImpact } from '../../../src/report/impact/renderImpact.ts';
import { plainStyle } from '../../../src/report/style.ts';
import { words as allWords, type Language } from '../../explain/explained.ts';

const level = { estimate: 'multi', low: 'multi', high: 'multi' } as const;
const score = (points: number | null) => ({ estimate: points, low: points, high: points });
const company: CompanyImpact = {
  ...{ path: 'shop.yaml', name: null, moves: true, change: 2, moved: 0, gates: [] },
  level: { older: level, newer: level },
  score: { older: score(40), newer: score(42) },
  parts: [],
};
const rubric = { id: 'mine', version: '1', hash: 'sha256:0', title: 'Mine' };

const part = (index: number, more: Partial<ImpactPart> = {}): ImpactPart => ({
  ...{ criterion: `c${index}`, title: `Criterion ${index}.`, because: 'points', change: 1 },
  older: { points: 40, share: 0.1 },
  newer: { points: 50, share: 0.2 },
  ...more,
});
const gate = (older: GateImpact['older'], newer: GateImpact['newer']): GateImpact => ({
  ...{ level: 'cross', criterion: 'c', title: 'Linked', unit: 'share', older, newer },
});

describe.each(['en', 'it'] as Language[])('impacts that are not as usual (%s)', (language) => {
  const words = allWords[language];
  const { impact: say } = words;
  const rendered = (overrides: Partial<CompanyImpact>, width = 100) =>
    renderImpact(
      {
        ...{ older: rubric, newer: { ...rubric, version: '2' }, same: false },
        companies: [{ ...company, ...overrides }],
      },
      { words, style: plainStyle, width },
    );

  it('a company without a name goes by its path', () => {
    expect(rendered({})).toMatch(/^shop\.yaml$/m);
    expect(rendered({ name: 'Shop' })).toMatch(/^Shop \(shop\.yaml\)$/m);
  });

  it('no score by one rubric: none, no change, and nothing to take apart', () => {
    const text = rendered({ score: { older: score(null), newer: score(42) }, change: null });
    expect(text).toContain(say.parts.unknown);
    expect(text).toMatch(new RegExp(`${say.noScore} → 42[.,]00`));
    expect(text).toMatch(new RegExp(`${say.scoreRange} +${say.noScore} → `));
  });

  it.each([12, 13, 14])('%i criteria: the last is never alone among the others', (number) => {
    const parts = Array.from({ length: number }, (_, index) => part(index + 1));
    const text = rendered({ parts, change: number });
    expect(text.match(/Criterion \d+\./g)?.length).toBe(number === 14 ? 12 : number);
    expect(text.includes(say.parts.others(2))).toBe(number === 14);
  });

  it('what keeps the score within its range is a part of the sum', () => {
    const text = rendered({ parts: [part(1)], moved: 1 });
    expect(text).toContain(say.parts.moved);
    expect(rendered({ parts: [part(1)] })).not.toContain(say.parts.moved);
  });

  const tenths = (whole: number) => `${whole}${words.report.decimalSign}0`;
  const share = (whole: number) => words.report.percent(tenths(whole));

  it.each<[ImpactPart['because'], string]>([
    ['added', say.parts.added],
    ['dropped', say.parts.dropped],
    ['points', say.parts.points(tenths(40), tenths(50))],
    ['weight', say.parts.weight(share(10), share(20))],
  ])('a criterion that counts otherwise: %s', (because, told) => {
    expect(rendered({ parts: [part(1, { because })] })).toContain(`Criterion 1.: ${told}`);
  });

  const met = { outcome: 'met', needed: 0.5 } as const;
  const unmet = { outcome: 'unmet', needed: 0.5 } as const;
  const half = words.report.percent('50');

  it.each<[string, GateImpact, string | null]>([
    ['that is new', gate(null, unmet), say.gates.added(half)],
    ['that is gone', gate(unmet, null), say.gates.dropped(half)],
    [
      'that asks for more',
      gate({ ...met, needed: 0.3 }, unmet),
      say.gates.needed(words.report.percent('30'), half),
    ],
    ['that asks for the same', gate(met, unmet), null],
  ])('a gate %s', (_, changed, asked) => {
    const text = rendered({ gates: [changed] });
    const [, below = ''] = text.split(say.gates.title);
    expect(below).toContain(say.gates.gate('Linked', words.terms.levels.cross));
    expect(below.trimEnd().endsWith(asked ?? say.gates.outcomes.unmet)).toBe(true);
  });
});
