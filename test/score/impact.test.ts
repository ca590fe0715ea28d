import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCompany } from '../../src/company/readCompany.ts';
import { explainImpact } from '../../src/explain/explainImpact.ts';
import { readRubric } from '../../src/rubric/readRubric.ts';
import type { Rubric } from '../../src/rubric/rubric.ts';
import { impactOf } from '../../src/score/impact.ts';
import { scoreCompany } from '../../src/score/scoreCompany.ts';
import { InputError } from '../../src/source/inputError.ts';
import { lawRubric } from '../laws/lawRubric.ts';
import { hair, refuse, tries } from '../laws/laws.ts';
import { anyCompany } from '../laws/randomCompany.ts';
import { shippedFile, shippedRubric } from '../rubricFile.ts';

const omnichannel = shippedRubric();
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

function described(text: string) {
  return readCompany([{ name: 'company.yaml', text }]);
}

/** The default rubric with a few lines changed. */
function changed(text: string): Rubric {
  const head = 'rubric: 1\nid: mine\nversion: 1.0.0\nextends: omnichannel\n';
  return readRubric({ name: 'mine.yaml', text: head + text }, (id) => shippedFile(id));
}

describe('on random companies', () => {
  it('the parts add up to the change of the score, and both scores are those of an assessment', () => {
    fc.assert(
      fc.property(anyCompany, (company) => {
        const description = described(JSON.stringify(company));
        const { older, newer, parts, moved } = impactOf(description, omnichannel, lawRubric);
        const change = (newer.score.estimate ?? 0) - (older.score.estimate ?? 0);
        const wrong =
          Math.abs(sum(parts.map((part) => part.change)) + moved - change) < hair
            ? []
            : ['the sum'];
        for (const [side, rubric] of [
          [older, omnichannel],
          [newer, lawRubric],
        ] as const) {
          const { score, level } = scoreCompany(description, rubric);
          if (JSON.stringify([score, level]) !== JSON.stringify([side.score, side.level])) {
            wrong.push(`${rubric.id}: another result`);
          }
        }
        refuse(wrong, { company });
      }),
      tries(60),
    );
  });

  it('so do the rounded ones, to the hundredth', () => {
    fc.assert(
      fc.property(anyCompany, (company) => {
        const description = described(JSON.stringify(company));
        const { companies } = explainImpact([{ path: '.', description }], {
          older: omnichannel,
          newer: lawRubric,
          language: 'en',
        });
        const { parts, moved, change } = companies[0] ?? { parts: [], moved: 0, change: 0 };
        const cents = Math.round(sum([...parts.map((part) => part.change), moved]) * 100);
        refuse(cents === Math.round((change ?? 0) * 100) ? [] : ['the sum'], { company });
      }),
      tries(60),
    );
  });
});

describe('what a change does', () => {
  const company = `
omnigauge: 1
teams: { one: { goals: [sales] } }
channels: { store: { kind: store, team: one }, app: { kind: app, team: one }, web: { kind: webshop, team: one } }
systems: { crm: { kind: crm } }
flows: [{ between: [app, crm], data: all }, { between: [web, crm], data: all }]
`;
  const impact = (text: string) => {
    const { companies, ...rest } = explainImpact(
      [{ path: 'company.yaml', description: described(company) }],
      { older: omnichannel, newer: changed(text), language: 'en' },
    );
    return { ...rest, ...(companies[0] ?? expect.fail()) };
  };

  it('a higher threshold of a gate: the gate, the level, the criterion', () => {
    const { same, moves, level, gates, parts } = impact(
      'criteria: { linked-channels: { at_least: { cross: 0.7, omni: 1 } } }',
    );
    expect({ same, moves }).toEqual({ same: false, moves: true });
    expect([level.older.estimate, level.newer.estimate]).toEqual(['cross', 'multi']);
    expect(gates).toEqual([
      {
        level: 'cross',
        criterion: 'linked-channels',
        title: 'Channels are connected',
        unit: 'share',
        older: { outcome: 'met', needed: 0.5 },
        newer: { outcome: 'unmet', needed: 0.7 },
      },
    ]);
    expect(parts).toMatchObject([{ criterion: 'linked-channels', because: 'points' }]);
  });

  it('a weight: all that share it move, the weighed criterion for its weight', () => {
    const { level, gates, parts } = impact('criteria: { linked-channels: { weight: 9 } }');
    expect(level.older).toEqual(level.newer);
    expect(gates).toEqual([]);
    expect(parts.length).toBeGreaterThan(1);
    expect(new Set(parts.map(({ because }) => because))).toEqual(new Set(['weight']));
  });

  it('a criterion dropped, and one added', () => {
    const { parts, gates } = impact(
      `criteria:
  linked-channels: { off: true }
  owned: { dimension: organisation, metric: accountable-owner, at_least: { omni: 1 }, gate: { omni: required }, weight: 3, title: A, why: B, fix: C }`,
    );
    const byId = new Map(parts.map((part) => [part.criterion, part]));
    expect(byId.get('linked-channels')).toMatchObject({ because: 'dropped', newer: null });
    expect(byId.get('owned')).toMatchObject({ because: 'added', older: null });
    expect(gates.map(({ criterion, older, newer }) => [criterion, !older, !newer])).toEqual(
      expect.arrayContaining([
        ['linked-channels', false, true],
        ['owned', true, false],
      ]),
    );
  });

  it('nothing: the same rubric is known by its hash, and nobody moves', () => {
    const { companies, same } = explainImpact(
      [{ path: 'company.yaml', description: described(company) }],
      { older: omnichannel, newer: shippedRubric(), language: 'en' },
    );
    expect(same).toBe(true);
    expect(companies).toMatchObject([{ moves: false, change: 0, parts: [], gates: [] }]);
  });
});

describe('criteria called not applicable', () => {
  const text = (id: string) =>
    `omnigauge: 1\nchannels: { a: { kind: store } }\nnot_applicable: { ${id}: Not for us. }\n`;

  it('may be of either rubric', () => {
    const newer = changed('criteria: { personalisation: { off: true } }');
    expect(() => impactOf(described(text('personalisation')), omnichannel, newer)).not.toThrow();
  });

  it('of neither are refused', () => {
    expect(() => impactOf(described(text('nonsense')), omnichannel, lawRubric)).toThrow(InputError);
  });
});
