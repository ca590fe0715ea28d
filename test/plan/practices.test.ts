import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCompany } from '../../src/company/readCompany.ts';
import { writtenPlan } from '../../src/plan/writing/writtenPlan.ts';
import { askedLevels, type Rubric } from '../../src/rubric/rubric.ts';
import type { Contradiction } from '../../src/score/contradictions/contradiction.ts';
import { scoreCompany } from '../../src/score/scoreCompany.ts';
import type { SourceFile } from '../../src/source/sourceFile.ts';
import { refuse, tries } from '../laws/laws.ts';
import { anyCompany } from '../laws/randomCompany.ts';
import { extendedRubric } from './ownRubric.ts';
import { fileOf, planOf, rubric } from './planOf.ts';

/** What contradicts what, so that it is known again once other lines stand around it. */
function nameOf({ kind, entities }: Contradiction): string {
  const subjects = { 'claimed-level': 0, practice: 1, personalisation: 1, goals: 1, masters: 2 };
  return [kind, ...entities.slice(0, subjects[kind])].join(' ');
}

function contradictions(files: readonly SourceFile[], by: Rubric): string[] {
  return scoreCompany(readCompany(files), by).contradictions.map(nameOf);
}

const collecting = extendedRubric(
  'criteria: { click-and-collect: { at_least: { cross: 1, omni: 1 }, gate: { cross: required } } }\n',
);
const shopWith = (flows: string) => `omnigauge: 1
channels: { store: { kind: store }, web: { kind: webshop } }
systems: { crm: { kind: crm } }
flows: [{ between: [store, crm], data: ${flows}, freshness: daily }, { between: [web, crm], data: ${flows}, freshness: daily }]
practices: { click-and-collect: no, in-store-digital: no }
`;

/** Ids of a plan by a rubric in which a practice is a gate; no contradiction comes of it. */
function ids(company: string, by = collecting, planning: Parameters<typeof planOf>[2] = {}) {
  const { steps } = planOf(company, 'cross', planning, by);
  const { files } = writtenPlan(
    [fileOf(company)],
    steps.map(({ change }) => change),
  );
  expect(contradictions(files, by)).toEqual([]);
  return steps.map(({ id }) => id);
}

describe('a practice that a level asks for', () => {
  it('is adopted with the flow that it implies, although no gate asks for that', () => {
    const plan = planOf(shopWith('[identity, profile]'), 'cross', {}, collecting);
    expect(ids(shopWith('[identity, profile]'))).toEqual([
      'add-data:store<>crm',
      'add-data:web<>crm',
      'adopt-practice:click-and-collect',
    ]);
    expect(plan.steps.map(({ serves }) => serves)).toEqual(Array(3).fill(['click-and-collect']));
    expect([plan.effort, plan.leastEffort, plan.isReached]).toEqual([28, 28, true]);
  });

  it.each(['all', '[identity, orders]', 'unknown'])(
    'is adopted alone where that may flow: %s',
    (data) => {
      expect(ids(shopWith(data))).toEqual(['adopt-practice:click-and-collect']);
    },
  );

  it('waits for what has to be proved', () => {
    expect(ids(shopWith('[identity, unknown]'), collecting, { bound: 'low' })).toEqual([
      'add-data:store<>crm',
      'add-data:web<>crm',
      'adopt-practice:click-and-collect',
    ]);
  });

  it('is adopted with a flow where there is none', () => {
    const company = shopWith('all').replace(/flows:.*/, 'flows: []');
    const kinds = ids(company).map((id) => id.split(':')[0]);
    expect(kinds).toEqual(['add-flow', 'add-flow', 'adopt-practice']);
  });

  it('is not adopted where what it implies cannot be made so', () => {
    const inStore = extendedRubric(
      'criteria: { in-store-digital: { at_least: { cross: 1, omni: 1 }, gate: { cross: required } } }\n',
    );
    const company = shopWith('all').replace('webshop', 'call_centre');
    const told = company.replace(/practices:.*/, 'practices: { in-store-digital: no }');
    const plan = planOf(told, 'cross', {}, inStore);
    expect(plan).toMatchObject({ steps: [], effort: 0, leastEffort: 0, isReached: false });
    expect(plan.unmet.map(({ id }) => id)).toEqual(['in-store-digital']);
  });

  it('is not adopted for its score where what it implies does not flow', () => {
    const company = `${shopWith('[identity]')}effort: { adopt-practice: 1, add-data: 50 }\n`;
    const found = ids(company, rubric, { budget: 3 });
    expect(found).not.toContain('adopt-practice:click-and-collect');
    expect(found).toContain('adopt-practice:in-store-digital');
    const flowing = `${shopWith('[identity, orders]')}effort: { adopt-practice: 1, add-data: 50 }\n`;
    expect(ids(flowing, rubric, { budget: 3 })).toContain('adopt-practice:click-and-collect');
  });
});

describe('for any company', () => {
  it.each([
    ['target', null, 10],
    ['budget', 45, 4],
  ])('a plan for a %s makes no statement contradict another', (_, budget, count) => {
    fc.assert(
      fc.property(
        anyCompany,
        fc.constantFrom(...askedLevels),
        fc.boolean(),
        (company, target, low) => {
          const bound = low ? 'low' : 'high';
          const files = [fileOf(company)];
          const { steps } = planOf(company, target, { bound, budget, care: 'quick' });
          const { files: after } = writtenPlan(
            files,
            steps.map(({ change }) => change),
          );
          const before = contradictions(files, rubric);
          const made = contradictions(after, rubric).filter((name) => !before.includes(name));
          refuse(made, { company });
        },
      ),
      tries(count),
    );
  });
});
