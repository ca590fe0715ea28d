import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { projectFolder } from '../cli/testTerminal.ts';

const folder = join(projectFolder, '.github/workflows');
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const { scripts } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'));

interface Job {
  needs?: string;
  permissions?: Record<string, string>;
  steps: { uses?: string; run?: string }[];
}
const jobsOf = (name: string): Job[] => Object.values(parse(read(name)).jobs);

describe.each(readdirSync(folder))('the workflow %s', (name) => {
  it('uses actions at one commit each, with the version that it is', () => {
    const used = [...read(name).matchAll(/uses: (.*)/g)].map(([, action]) => action);
    expect(used.length).toBeGreaterThan(0);
    for (const action of used)
      expect(action).toMatch(/^actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('has no rights but those that a job asks for', () => {
    const { permissions } = parse(read(name));
    expect([{}, { contents: 'read' }]).toContainEqual(permissions);
  });

  it('runs scripts that are there', () => {
    const runs = jobsOf(name).flatMap(({ steps }) => steps.flatMap(({ run = '' }) => run));
    const called = runs.flatMap((run) => [...run.matchAll(/npm run (?:--silent )?([\w-]+)/g)]);
    for (const [, script] of called) expect(scripts).toHaveProperty([script as string]);
  });
});

it('only what was checked is published, by a job that does nothing else', () => {
  const { build, publish } = parse(read('release.yml')).jobs as Record<string, Job>;
  const runs = (job: Job | undefined) => job?.steps.flatMap(({ run }) => run ?? []) ?? [];
  expect(runs(build)).toContain('.ci/run');
  expect(build?.permissions).toEqual({ contents: 'read' });
  expect(publish?.needs).toBe('build');
  expect(publish?.permissions).toEqual({ contents: 'write', 'id-token': 'write' });
  expect(runs(publish).map((run) => run.split(' ').slice(0, 2).join(' '))).toEqual([
    'sha256sum --check',
    'npm publish',
    'gh release',
  ]);
  expect(runs(publish)[1]).toContain('--provenance');
});

it('every system is tested with every Node that the package is for', () => {
  const { matrix } = parse(read('ci.yml')).jobs.test.strategy;
  expect(matrix).toEqual({
    os: ['ubuntu-latest', 'macos-latest', 'windows-latest'],
    node: [20, 22, 24, 26],
  });
});
