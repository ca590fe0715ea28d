import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anonymizedFiles } from '../../src/anonymize/anonymizedFiles.ts';
import { assess } from '../../src/assess.ts';
import type { Assessment } from '../../src/assessment.ts';
import type { SourceFile } from '../../src/source/sourceFile.ts';
import { en } from '../../src/text/en.ts';
import { it as italian } from '../../src/text/it.ts';
import { firstDifference } from '../laws/assessed.ts';
import { refuse, tries } from '../laws/laws.ts';
import { layout, written } from '../laws/layouts.ts';
import { anyCompany } from '../laws/randomCompany.ts';
import { shippedRubric } from '../rubricFile.ts';
import { fixtureCompanies } from './fixtureCompanies.ts';

const rubric = shippedRubric();
const anonymous = (files: readonly SourceFile[], by = rubric) =>
  anonymizedFiles(files, { rubric: by, sector: null, words: en });

function resultOf(files: readonly SourceFile[], planned = true): Assessment {
  return assess(files, {
    ...{ rubric, words: en, language: 'en', version: '0.0.0' },
    ...(planned ? {} : { planning: null }),
  });
}

/** All numbers, levels, verdicts and lines of a result, in its order: whatever is no text. */
function numbersIn(result: Assessment): string {
  const words = new Set([
    'level',
    'estimate',
    'low',
    'high',
    'outcome',
    'verdict',
    'status',
    'grade',
  ]);
  const known = new Set(['criterion', 'dimension', 'metric', 'kind', 'change', 'what', 'reason']);
  return JSON.stringify(
    { ...result, inputs: [], company: null, unstated: result.unstated.length },
    (key, value) => {
      // Where a line is short enough, fewer lines are written anew.
      if (['column', 'about', 'edit', 'edits'].includes(key)) return undefined;
      if (typeof value !== 'string') return value;
      return words.has(key) || (known.has(key) && !/\s/.test(value)) ? value : '…';
    },
    1,
  );
}

describe.each(fixtureCompanies)('%s under other names', (_, files) => {
  it('has the same numbers, plan and lines', () => {
    const [before, after] = [files, anonymous(files)].map((each) => numbersIn(resultOf(each)));
    expect(firstDifference(before ?? '', after ?? '')).toEqual([]);
  });

  it('keeps each line', () => {
    const after = anonymous(files);
    expect(after.map(({ text }) => text.split('\n').length)).toEqual(
      files.map(({ text }) => text.split('\n').length),
    );
  });
});

it('any company has the same numbers under other names', () => {
  fc.assert(
    fc.property(anyCompany, layout, (company, way) => {
      const files = written(company, way);
      const [before, after] = [files, anonymous(files)].map((each) =>
        numbersIn(resultOf(each, false)),
      );
      refuse(firstDifference(before ?? '', after ?? ''), { company });
    }),
    tries(100),
  );
});

describe('what stands for what', () => {
  const text = `# Secret plans of Rossi
omnigauge: 1
company: { name: Rossi, sector: fish in Palermo, claims: cross, notes: secret }
brand: { voice: rossi-voice, visual: 2019 }
teams:
  shops: { name: The Rossi shops, goals: [rossi-sales, growth], reports_to: Mario Rossi, works_with: [web] }
  web: { goals: growth, reports_to: Mario Rossi }
channels:
  rossi-shop: { kind: store, name: Da Rossi, team: shops, vendor: tilly, identifies_by: [rossi-card], share: 0.4 }
  rossi-web: { kind: webshop, team: web, vendor: webby, identifies_by: [rossi-card, email], brand: { voice: rossi-voice } }
  stand: { kind: other, name: The stand, team: none }
systems:
  rossi-crm: { kind: crm, name: Rossi One, vendor: tilly }
flows:
  - { between: [rossi-shop, rossi-crm], data: customer, freshness: 36h, name: secret flow, notes: secret }
journeys:
  buy-fish: { name: Buy fish, team: shops, steps: [rossi-web, { on: rossi-shop, needs: [orders], within: daily, notes: secret }] }
kpis: { fish-sold: { name: Fish sold, measured: yes }, cross-channel-conversion: { measured: no } }
practices: { click-and-collect: yes, fish-tasting: no }
partial: [kpis, flows.rossi-shop, journeys.buy-fish]
not_applicable: { personalisation: Rossi may not. }
effort: { add-flow: 20 }
notes: |
  Secret.
  Very.
`;

  it('names by kind, words by number, and nothing for free text', () => {
    const [file] = anonymous([{ name: 'rossi.yaml', text }]);
    expect(file).toEqual({
      name: 'company.yaml',
      text: `
omnigauge: 1
company: { name: Company A, sector: null, claims: cross, notes: null }
brand: { voice: voice-1, visual: visual-1 }
teams:
  team-1: { name: Team 1, goals: [goal-2, goal-1], reports_to: manager-1, works_with: [team-2] }
  team-2: { goals: goal-1, reports_to: manager-1 }
channels:
  2-store: { kind: store, name: Store 1, team: team-1, vendor: vendor-1, identifies_by: [identifier-2], share: 0.4 }
  3-webshop: { kind: webshop, team: team-2, vendor: vendor-2, identifies_by: [identifier-2, identifier-1], brand: { voice: voice-1 } }
  4-channel: { kind: other, name: Channel 1, team: none }
systems:
  1-crm: { kind: crm, name: CRM 1, vendor: vendor-1 }
flows:
  - { between: [2-store, 1-crm], data: customer, freshness: 36h, name: null, notes: null }
journeys:
  journey-1: { name: Journey 1, team: team-1, steps: [3-webshop, { on: 2-store, needs: [orders], within: daily, notes: null }] }
kpis: { kpi-2: { name: KPI 2, measured: yes }, cross-channel-conversion: { measured: no } }
practices: { click-and-collect: yes, practice-2: no }
partial: [kpis, flows.2-store, journeys.journey-1]
not_applicable: { personalisation: The company states that this does not apply to it. }
effort: { add-flow: 20 }
notes: null


`,
    });
  });

  it('is in the language of the report', () => {
    const [file] = anonymizedFiles([{ name: 'rossi.yaml', text }], {
      rubric,
      sector: 'retail',
      words: italian,
    });
    expect(file?.text).toContain('{ name: Azienda A, sector: retail,');
    expect(file?.text).toContain('name: Negozio 1');
    expect(file?.text).toContain("L'azienda dichiara che questo non la riguarda.");
  });

  it('an id that the rubric names itself stays, and is no one else’s', () => {
    const named = {
      ...rubric,
      criteria: rubric.criteria.map((criterion) => ({
        ...criterion,
        parameters: { channels: { ids: ['stand', '2-store'] } },
      })),
    };
    const [file] = anonymous([{ name: 'rossi.yaml', text }], named);
    expect(file?.text).toContain('  stand: {');
    expect(file?.text).toContain('  2-store-1: {');
  });

  it('files are numbered in their order', () => {
    const names = (...files: string[]) =>
      anonymous(files.map((name) => ({ name, text: 'notes: a' }))).map(({ name }) => name);
    expect(names('rossi.json')).toEqual(['company.json']);
    expect(names('b/z.yaml', 'a.JSON')).toEqual(['part-1.json', 'part-2.yaml']);
    expect(names(...Array.from({ length: 10 }, (_, index) => `${index}.yaml`))[0]).toBe(
      'part-01.yaml',
    );
  });
});
