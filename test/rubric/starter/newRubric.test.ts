import { describe, expect, it } from 'vitest';
import { lintRubric } from '../../../src/rubric/lint/lintRubric.ts';
import { readRubric } from '../../../src/rubric/readRubric.ts';
import { newRubric } from '../../../src/rubric/starter/newRubric.ts';
import { base, said } from '../lint/linted.ts';

/** Comments that are told from each other in the text. */
const words = {
  header: (extended: string) => [`This extends ${extended}.`, '', 'Keep what you need.'],
  sectors: ['sectors'],
  dimensions: ['dimensions'],
  change: (criterion: string) => [`change ${criterion}`],
  before: (weight: number) => `instead of ${weight}`,
  drop: ['drop'],
  own: ['own'],
  practices: ['practices'],
  implies: ['implies', 'twice'],
  next: ['next'],
};

const read = (text: string) => readRubric({ name: 'base', text }, () => null);

/** The new rubric that extends one with these lines, as read, and its text. */
function started(extended: string, id = 'mine') {
  const find = (reference: string) => ({ name: reference, text: extended });
  const text = newRubric({ id, base: read(extended), reference: 'base', words });
  const file = { name: 'mine.yaml', text };
  return { text, rubric: readRubric(file, find), findings: lintRubric(file, find).findings };
}

const criterion = (id: string, more: string) =>
  `  ${id}: { dimension: data, ${said}, at_least: { omni: 0.5 }, ${more} }\n`;

/** The small rubric, with more criteria; only its own `collect` has no gate. */
const withCriteria = (...criteria: string[]) =>
  base.replace('practices:\n', `${criteria.join('')}practices:\n`);

const reach = 'metric: customer-reach';
const recognition = 'metric: recognition';

describe('a new rubric', () => {
  it('is one of its own that extends another, and has nothing to mend', () => {
    const { rubric, findings } = started(withCriteria(criterion('own', `${reach}, weight: 2`)));
    expect(findings).toEqual([]);
    expect(rubric).toMatchObject({
      id: 'mine',
      version: '0.1.0',
      sectors: ['tourism', 'hospitality'],
    });
    expect(rubric.dimensions.map(({ id }) => id)).toEqual(['data', 'service']);
    expect(rubric.criteria.at(-1)).toMatchObject({ id: 'call-back', dimension: 'service' });
    expect(rubric.practices.at(-1)).toMatchObject({ id: 'call-back', implies: { atLeast: 1 } });
  });

  it('is laid out with its comments beside what they are about', () => {
    const { text } = started(withCriteria(criterion('own', `${reach}, weight: 2`)));
    expect(text).toMatch(
      /^# This extends base\.\n#\n# Keep what you need\.\nrubric: 1\nid: mine\n/,
    );
    expect(text).toContain('\nextends: base\ntitle:\n');
    expect(text).toContain(
      '\n\n# sectors\nsectors: [tourism, hospitality]\n\n# dimensions\ndimensions:\n',
    );
    expect(text).toContain(
      '\n\ncriteria:\n  # change collect\n  collect:\n    weight: 2   # instead of 1\n\n  # drop\n  own: { off: true }\n\n  # own\n  call-back:\n',
    );
    expect(text).toContain('\n\n# practices\npractices:\n  call-back:\n');
    expect(text).toContain('\n    # implies\n    # twice\n    implies:\n');
    expect(text).toMatch(/\n\n# next\n$/);
  });

  it('changes and drops nothing where all criteria decide a level', () => {
    const gated = base.replace(/ {2}collect: \{ dimension.*\n/, '');
    const { text, rubric } = started(gated.slice(0, gated.indexOf('practices:')));
    expect(text).toContain('\ncriteria:\n  # own\n');
    expect(rubric.dropped).toEqual([]);
  });

  it.each<[why: string, criteria: string[], dropped: string[]]>([
    ['the only one without gate is changed', [], []],
    [
      'the lightest',
      [criterion('heavy', `${reach}, weight: 3`), criterion('light', `${recognition}, weight: 2`)],
      ['light'],
    ],
    [
      'the first of equal ones',
      [criterion('one', `${reach}, weight: 2`), criterion('two', `${recognition}, weight: 2`)],
      ['one'],
    ],
    [
      'not one that decides a level',
      [criterion('own', `${reach}, weight: 2, gate: { omni: required }`)],
      [],
    ],
    [
      'not one about a practice, of which people would be asked for no reason',
      [criterion('own', 'metric: practice, weight: 2, with: { practice: other }')],
      [],
    ],
    [
      'not the only one of its dimension',
      [criterion('own', `${reach}, weight: 2`).replace('data', 'other')],
      [],
    ],
  ])('drops %s', (_, criteria, dropped) => {
    const other = '  other: { weight: 1 }\ncriteria:\n';
    const extended = withCriteria(...criteria).replace('criteria:\n', other);
    expect(started(extended).rubric.dropped).toEqual(dropped);
  });

  it('drops another one than it changes', () => {
    const own = [
      criterion('one', `${reach}, weight: 1`),
      criterion('two', `${recognition}, weight: 2`),
    ];
    const bare = withCriteria(...own).replace(/ {2}collect: \{ dimension.*\n/, '');
    const { text, rubric } = started(bare.slice(0, bare.indexOf('practices:')));
    expect(text).toContain('  # change one\n');
    expect(rubric.dropped).toEqual(['two']);
  });

  it('has its words in one line each, however long', () => {
    const id = 'a'.repeat(90);
    expect(started(base, id).text).toContain(`\nid: ${id}\n`);
    const reference = `../${'our rubrics/'.repeat(12)}base.yaml`;
    const text = newRubric({ id: 'mine', base: read(base), reference, words });
    expect(text).toContain(`\nextends: ${reference}\n`);
  });

  it('has ids that change nothing by accident', () => {
    const { text } = started(withCriteria(criterion('own', `${reach}, weight: 2`)));
    const again = started(
      base
        .replace('criteria:\n', `  service: { weight: 1 }\n  service-2: { weight: 1 }\ncriteria:\n`)
        .replace('practices:\n', `${criterion('call-back', `${reach}, weight: 2`)}practices:\n`),
    );
    expect(text).toContain('\n  service:\n');
    expect(again.text).toContain('\n  service-3:\n');
    expect(again.text).toContain('\n  call-back-2:\n    dimension: service-3\n');
    expect(again.text).toContain('\n    with: { practice: call-back }\n');
  });

  it('has an id that stays a text', () => {
    expect(started(base, '2026').rubric.id).toBe('2026');
  });
});
