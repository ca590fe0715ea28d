import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCompany } from '../../src/company/readCompany.ts';
import { askedLevels, type Rubric } from '../../src/rubric/rubric.ts';
import { type Knob, knobsOf, settingOf } from '../../src/score/knobs.ts';
import { scoreCompany } from '../../src/score/scoreCompany.ts';
import { type Leeway, sensitivityOf } from '../../src/score/sensitivity.ts';
import { shippedRubric } from '../rubricFile.ts';

const rubric = shippedRubric();

function described(path: string) {
  const text = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
  return readCompany([{ name: path, text }]);
}

const companies = [
  'examples/banca-meridiana.yaml',
  'test/fixtures/cases/seeds/order-and-collect.yaml',
  'test/fixtures/cases/seeds/store-only.yaml',
];

/** A rubric with one number changed, as a person would change it. */
function changed(knob: Knob, value: number): Rubric {
  if (knob.kind === 'dimension-weight') {
    return {
      ...rubric,
      dimensions: rubric.dimensions.map((each) =>
        each.id === knob.dimension.id ? { ...each, weight: value } : each,
      ),
    };
  }
  return {
    ...rubric,
    criteria: rubric.criteria.map((each) => {
      if (each.id !== knob.criterion.id) return each;
      return knob.kind === 'weight'
        ? { ...each, weight: value }
        : { ...each, atLeast: { ...each.atLeast, [knob.level]: value } };
    }),
  };
}

function stepOf(knob: Knob): number {
  if (knob.kind !== 'threshold') return 0.01;
  return knob.criterion.metric.unit === 'share' ? 0.001 : 0.1;
}

/** How far the numbers of a rubric can move for a company, and what tells another outcome. */
function movesFor(path: string) {
  const description = described(path);
  const scored = scoreCompany(description, rubric, undefined, { weighsQuestions: false });
  const leeways = sensitivityOf(rubric, scored);
  /** Measured anew, which is what re-judging spares. */
  const outcome = (other: Rubric) => {
    const { level, gaps } = scoreCompany(description, other, scored.target, {
      weighsQuestions: false,
    });
    const first = gaps.slice(0, 3).map((gap) => `${gap.scored.criterion.id} ${gap.blocks}`);
    return JSON.stringify([level.estimate, first]);
  };
  const moves = leeways.flatMap(({ knob, now, down, up }) =>
    [down, up].flatMap((move) => (move ? [{ knob, now, move }] : [])),
  );
  return { leeways, moves, outcome };
}

describe.each(companies)('%s', (path) => {
  it('has every threshold and weight once, the smallest move first', () => {
    const { leeways } = movesFor(path);
    expect(leeways).toHaveLength(knobsOf(rubric).length);
    const by = ({ down, up }: Leeway) => Math.min(down?.by ?? 1e9, up?.by ?? 1e9);
    expect(leeways.map(by)).toEqual(leeways.map(by).sort((one, other) => one - other));
  });

  it('another rubric with that number gives another outcome, and one step less does not', () => {
    const { moves, outcome } = movesFor(path);
    const before = outcome(rubric);
    expect(moves.length).toBeGreaterThan(0);
    for (const { knob, now, move } of moves) {
      const name = `${JSON.stringify(knob.kind)} ${move.to}`;
      expect(outcome(changed(knob, move.to)), name).not.toBe(before);
      const back = move.to + (move.to > now ? -1 : 1) * stepOf(knob);
      expect(outcome(changed(knob, back)), name).toBe(before);
    }
  });

  it('no threshold passes its neighbours, no weight falls below nothing', () => {
    const { moves } = movesFor(path);
    for (const { knob, move } of moves) {
      expect(move.to).toBeGreaterThanOrEqual(0);
      if (knob.kind !== 'threshold') continue;
      const atLeast = { ...knob.criterion.atLeast, [knob.level]: move.to };
      const thresholds = askedLevels.flatMap((level) => atLeast[level] ?? []);
      expect(thresholds).toEqual([...thresholds].sort((one, other) => one - other));
    }
  });
});

it('looks only at what it is asked about', () => {
  const scored = scoreCompany(described(companies[0] ?? ''), rubric);
  const own = (knob: Knob) => 'criterion' in knob && knob.criterion.id === 'continuity';
  const leeways = sensitivityOf(rubric, scored, own);
  expect(leeways.map(({ knob, now }) => [knob.kind, now]).sort()).toEqual(
    knobsOf(rubric)
      .filter(own)
      .map((knob) => [knob.kind, settingOf(knob)])
      .sort(),
  );
});
