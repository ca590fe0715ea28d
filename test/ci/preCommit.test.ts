import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { projectFolder, runCommand } from '../cli/testTerminal.ts';

const read = (path: string) => readFileSync(join(projectFolder, path), 'utf8');
const hooks: { id: string; entry: string; files: string; pass_filenames: boolean }[] = parse(
  read('.pre-commit-hooks.yaml'),
);
const folder = join(projectFolder, 'examples/channel-config-repo');

describe.each(hooks)('the hook $id', ({ entry, files, pass_filenames }) => {
  it('runs a command that is there, and passes in the example', async () => {
    const [tool, ...words] = entry.split(' ');
    expect(tool).toBe('omnigauge');
    expect(await runCommand(words, { folder })).toMatchObject({ code: 0, errors: '' });
  });

  it('looks at the whole company where one of its files changes', () => {
    expect('channels.yaml').toMatch(new RegExp(files));
    expect('a/flows.yml').toMatch(new RegExp(files));
    expect('README.md').not.toMatch(new RegExp(files));
    expect(pass_filenames).toBe(false);
  });
});

it('the check fails where the policy is not met', async () => {
  const { code } = await runCommand(['check', '--min-level', 'omni'], { folder });
  expect(code).toBe(1);
});

it('the example uses a hook that is there', () => {
  const { repos } = parse(read('examples/channel-config-repo/.pre-commit-config.yaml'));
  const used = repos.flatMap((repo: { hooks: { id: string }[] }) => repo.hooks.map(({ id }) => id));
  expect(hooks.map(({ id }) => id)).toEqual(expect.arrayContaining(used));
});

it('nothing is printed while the package is built for it', () => {
  // pre-commit takes all that `npm pack` prints for the name of a file.
  expect(read('.npmrc')).toContain('foreground-scripts=false');
});
