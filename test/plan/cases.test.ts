import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCompany } from '../../src/company/readCompany.ts';
import { makePlan } from '../../src/plan/makePlan.ts';
import { writtenPlan } from '../../src/plan/writing/writtenPlan.ts';
import type { SourceFile } from '../../src/source/sourceFile.ts';
import { levelOf, rubric } from './planOf.ts';

const project = new URL('../../', import.meta.url);
const namesIn = (folder: string) =>
  readdirSync(new URL(folder, project)).filter((name) => name.endsWith('.yaml'));
const fileAt = (path: string): SourceFile => ({
  name: path,
  text: readFileSync(new URL(path, project), 'utf8'),
});

const companies: readonly (readonly [name: string, files: readonly SourceFile[]])[] = [
  ...['test/fixtures/cases/seeds', 'test/fixtures/cases/published', 'examples'].flatMap((folder) =>
    namesIn(folder)
      .filter((name) => name !== 'expected.yaml')
      .map((name): [string, SourceFile[]] => [name, [fileAt(`${folder}/${name}`)]]),
  ),
  [
    'bottega-aurora',
    namesIn('examples/bottega-aurora').map((name) => fileAt(`examples/bottega-aurora/${name}`)),
  ],
];
const below = companies.filter(([, files]) => levelOf(readCompany(files)).estimate !== 'omni');

/** The comments of a file, each from its sign to the end of its line. */
const commentsOf = ({ text }: SourceFile) =>
  text.split('\n').flatMap((line) => /(?:^|\s)(#.*)$/.exec(line)?.[1] ?? []);

describe.each(below)('%s', (_, files) => {
  const description = readCompany(files);
  const written = (bound: 'low' | 'high') => {
    const planning = { bound, without: [], budget: null, alternatives: 0, care: 'quick' } as const;
    const plan = makePlan(description, rubric, 'omni', planning);
    if (!plan) throw new Error('too large for a quick plan');
    return {
      plan,
      ...writtenPlan(
        files,
        plan.steps.map(({ change }) => change),
      ),
    };
  };

  it('can be omnichannel with the plan for that written into its files', () => {
    const { plan, description: after } = written('high');
    expect(plan.isReached).toBe(true);
    expect(levelOf(after).high).toBe('omni');
  });

  it('is omnichannel with the plan that relies on nothing, and keeps every comment', () => {
    const { plan, description: after, files: now } = written('low');
    expect(levelOf(after).estimate).toBe('omni');
    // What customers do is not for a plan to say.
    expect(plan.unmet.map(({ id }) => id)).toEqual(description.journeys ? [] : ['continuity']);
    expect(levelOf(after).low).toBe(description.journeys ? 'omni' : 'cross');
    expect(now.map(commentsOf)).toEqual(files.map(commentsOf));
  });
});
