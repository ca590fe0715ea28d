import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/assessment.ts';
import { renderCsv } from '../../../src/report/csv/renderCsv.ts';
import { tableNames, tables } from '../../../src/report/csv/tables.ts';
import { runCommand } from '../../cli/testTerminal.ts';
import { expectGolden } from '../../golden.ts';
import { hostileTexts } from '../plan/hostileTexts.ts';
import { sampleAssessment, withTexts } from '../sampleAssessment.ts';
import { parsedCsv } from './parsedCsv.ts';

describe.each(tableNames)('%s', (table) => {
  it.each([
    ['bottega-aurora', 'examples/bottega-aurora'],
    ['complaint-repeated', 'test/fixtures/cases/seeds/complaint-repeated.yaml'],
  ])('whole, of %s', async (name, path) => {
    const { code, output } = await runCommand(['assess', path, '--table', table]);
    expect(code).toBe(0);
    expectGolden(`csv/${name}.${table}.csv`, output);
  });

  it('has its headings, also where it has no rows', () => {
    const empty = {
      ...{ gaps: [], questions: [], channels: [], handovers: [], journeys: [], criteria: [] },
      plan: null,
    };
    const [head, ...rows] = parsedCsv(renderCsv(sampleAssessment(empty), { table }));
    expect([head, rows]).toEqual([tables[table].headings, []]);
    expect(head?.every((heading) => /^[a-z]+(_[a-z]+)*$/.test(heading))).toBe(true);
  });

  it.each(hostileTexts)('a text such as %j neither moves a cell nor begins a formula', (text) => {
    const rows = parsedCsv(renderCsv(withTexts(text), { table }));
    expect(rows.length).toBe(parsedCsv(renderCsv(withTexts('x'), { table })).length);
    for (const row of rows) expect(row).toHaveLength(tables[table].headings.length);
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^\s*[=+@＝＋－＠]|^-(?![0-9.]+$)/u);
  });
});

it('numbers are written in the same way in every language', async () => {
  const of = async (language: string) =>
    parsedCsv(
      (
        await runCommand([
          'assess',
          'examples/bottega-aurora',
          '--table',
          'criteria',
          '--lang',
          language,
        ])
      ).output,
    ).map(([id, , ...rest]) => [id, ...rest]);
  expect(await of('it')).toEqual(await of('en'));
});

it('a step of a journey has what it lacks', async () => {
  const path = 'test/fixtures/cases/seeds/complaint-repeated.yaml';
  const { output } = await runCommand(['assess', path, '--table', 'journeys']);
  const [head = [], ...rows] = parsedCsv(output);
  const cells = rows.map((row) => Object.fromEntries(head.map((key, at) => [key, row[at]])));
  expect(cells[0]).toMatchObject({ step: '1', needs: '', missing: '', repeats: '0' });
  expect(cells.some(({ missing, repeats }) => missing !== '' && repeats !== '0')).toBe(true);
});

it('a level that a criterion does not ask for has an empty cell', () => {
  const [criterion] = sampleAssessment().criteria as [Assessment['criteria'][number]];
  const criteria = [
    { ...criterion, id: 'none', atLeast: {} },
    { ...criterion, id: 'all', atLeast: { multi: 1, cross: 2, omni: 3 } },
  ];
  const [head = [], ...rows] = parsedCsv(
    renderCsv(sampleAssessment({ criteria }), { table: 'criteria' }),
  );
  const needed = rows.map((row) => row.filter((_, column) => head[column]?.startsWith('needed_')));
  expect(needed).toEqual([
    ['', '', ''],
    ['1', '2', '3'],
  ]);
});
