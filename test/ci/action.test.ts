import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { checkResultSchema } from '../../src/check/checkResult.ts';
import { temporaryFolder } from '../cli/temporaryFolder.ts';
import { projectFolder } from '../cli/testTerminal.ts';
import { commandsIn } from '../report/check/workflowLog.ts';
import { action, runAction } from './actionRun.ts';
import { type FakeGithub, fakeGithub } from './fakeGithub.ts';

const command = `node ${join(projectFolder, 'bin/omnigauge.js')}`;
const example = join(projectFolder, 'examples/channel-config-repo');
const bot = { login: 'github-actions[bot]' };
const marker = '<!-- omnigauge check . -->';

/** A repository that holds the example in one of its folders. */
function repositoryWith(folder = '.'): string {
  const root = temporaryFolder();
  cpSync(example, join(root, folder), { recursive: true });
  execFileSync('git', ['init', '--quiet', root]);
  return root;
}

const run = (
  inputs: Record<string, string> = {},
  rest: Partial<Parameters<typeof runAction>[0]> = {},
) => runAction({ workspace: repositoryWith(), inputs: { command, ...inputs }, ...rest });

describe.skipIf(process.platform === 'win32')('the action', () => {
  it('passes, with outputs and a summary after what is there', async () => {
    const { codes, outputs, summary, log } = await run();
    expect(codes).toEqual({ Check: 0, Verdict: 0 });
    expect(outputs).toMatchObject({ passed: 'true', level: 'cross' });
    expect(Number(outputs.score)).toBeGreaterThan(50);
    const result = checkResultSchema.parse(
      JSON.parse(readFileSync(outputs['result-path'] ?? '', 'utf8')),
    );
    expect(result.company).toBe('Libreria Quercia');
    expect(summary).toMatch(/^What another step wrote\.\n\n## ✅ Libreria Quercia: all \d+ rules/);
    expect(log).toMatch(/^omnigauge: all \d+ rules are met\./m);
    expect(commandsIn(log)).toEqual([]);
  });

  it('fails with annotations at the lines of the repository', async () => {
    const { codes, outputs, log, summary } = await run({ arguments: '--min-level\n  omni' });
    expect(codes).toEqual({ Check: 0, Verdict: 1 });
    expect(outputs).toMatchObject({ passed: 'false', level: 'cross' });
    const [first] = commandsIn(log);
    expect(first?.command).toBe('error');
    expect(first?.properties).toMatchObject({
      title: 'omnigauge: Level',
      file: 'channels.yaml',
    });
    expect(summary).toContain('## ❌ Libreria Quercia: 1 of ');
  });

  it('shows only what is asked for', async () => {
    const inputs = { arguments: '--min-level omni', annotations: 'false', summary: 'false' };
    const { log, summary } = await run(inputs);
    expect(commandsIn(log)).toEqual([]);
    expect(log).toContain('omnigauge: 1 of ');
    expect(summary).toBe('What another step wrote.\n\n');
  });

  it('writes more formats, from another folder', async () => {
    const folder = repositoryWith('clients/quercia');
    const { codes } = await run(
      { 'working-directory': 'clients/quercia', arguments: '--format sarif -o check.sarif' },
      { workspace: folder },
    );
    expect(codes).toEqual({ Check: 0, Verdict: 0 });
    const written = readFileSync(join(folder, 'clients/quercia/check.sarif'), 'utf8');
    const [location] = JSON.parse(written).runs[0].artifacts;
    expect(location.location.uri).toBe('clients/quercia/channels.yaml');
  });

  it.each([
    ['is not there', { path: 'nowhere' }],
    ['cannot be run', { command: 'no-such-command' }],
    ['asks for nothing that is known', { arguments: '--min-level best' }],
  ])('fails where what %s', async (_, inputs) => {
    const { codes, outputs, log, summary } = await run({ ...inputs, comment: 'true' });
    expect(codes.Check).toBe(0);
    expect(codes.Verdict).toBeGreaterThanOrEqual(2);
    expect(codes).not.toHaveProperty('Comment');
    expect(outputs).toEqual({ passed: 'false', level: '', score: '', 'result-path': '' });
    expect(commandsIn(log).map(({ message }) => message)).toEqual([
      'It could not be assessed: the log says why.',
    ]);
    expect(summary).toBe('What another step wrote.\n\n');
  });

  it('tells in words what is wrong', async () => {
    const { log } = await run({ arguments: '--min-level best' });
    expect(log).toContain('The value `best` does not fit `--min-level`.');
    expect(log).not.toContain('schemaVersion');
  });

  it('neither runs nor expands what stands in its inputs', async () => {
    const folder = repositoryWith();
    const evil = '$(touch owned) `touch owned` ; touch owned * && touch owned';
    const inputs = [{ arguments: evil }, { path: evil }, { 'comment-author': evil }];
    for (const each of inputs) await run(each, { workspace: folder });
    expect(existsSync(join(folder, 'owned'))).toBe(false);
  });

  it('lets no name from the files speak to the runner', async () => {
    const folder = repositoryWith();
    const name = '::error title=owned::x';
    writeFileSync(join(folder, 'company.yaml'), `omnigauge: 1\ncompany: { name: "${name}" }\n`);
    const { log } = await run({ arguments: '--format text' }, { workspace: folder });
    // Said with signs that look alike.
    expect(log.split('\n').map((line) => line.trim())).toContain('∶∶error title=owned∶∶x');
    expect(commandsIn(log).map(({ properties }) => properties.title)).not.toContain('owned');
  });
});

describe.skipIf(process.platform === 'win32')('the comment', () => {
  const inputs = { comment: 'true', arguments: '--min-level omni' };
  const pullRequest = { number: 7, repository: 'quercia/channels' };
  let github: FakeGithub | undefined;
  afterEach(() => github?.close());

  it('is written once, then replaced', async () => {
    github = await fakeGithub({ comments: [{ body: 'Looks good!', user: { login: 'ada' } }] });
    const first = await run(inputs, { api: github.url, pullRequest });
    expect(first.codes).toEqual({ Check: 0, Comment: 0, Verdict: 1 });
    expect(github.comments).toHaveLength(2);
    expect(github.comments[1]?.body.startsWith(`${marker}\n\n## ❌`)).toBe(true);

    const second = await run({ comment: 'true' }, { api: github.url, pullRequest });
    expect(second.codes).toEqual({ Check: 0, Comment: 0, Verdict: 0 });
    expect(github.comments).toHaveLength(2);
    expect(github.comments[1]?.body.startsWith(`${marker}\n\n## ✅`)).toBe(true);
    expect(github.asked.at(-1)).toBe('PATCH /repos/quercia/channels/issues/comments/2');
  });

  it('is found among many, and is nobody else’s', async () => {
    const others = Array.from({ length: 130 }, () => ({ body: 'x', user: { login: 'ada' } }));
    const copied = { body: `${marker}\n\ncopied`, user: { login: 'mallory' } };
    const ours = { body: `${marker}\r\n\r\nold`, user: bot };
    const another = { body: '<!-- omnigauge check other -->\n\nx', user: bot };
    github = await fakeGithub({ comments: [copied, another, ...others, ours] });
    await run(inputs, { api: github.url, pullRequest });
    expect(github.comments).toHaveLength(133);
    expect(github.comments[0]?.body).toBe(copied.body);
    expect(github.comments[1]?.body).toBe(another.body);
    expect(github.comments[132]?.body).toContain('## ❌');
  });

  it('is left to the summary where the pull request comes from a fork', async () => {
    github = await fakeGithub({ writing: 403 });
    const fork = { number: 7, repository: 'mallory/channels' };
    const { codes, log } = await run({ comment: 'true' }, { api: github.url, pullRequest: fork });
    expect(codes).toEqual({ Check: 0, Comment: 0, Verdict: 0 });
    expect(commandsIn(log)).toMatchObject([{ command: 'notice' }]);
  });

  it('fails the run where it cannot be written', async () => {
    github = await fakeGithub({ writing: 403 });
    const { codes, log } = await run({ comment: 'true' }, { api: github.url, pullRequest });
    expect(codes).toEqual({ Check: 0, Comment: 1, Verdict: 0 });
    expect(commandsIn(log)).toMatchObject([{ command: 'error' }]);
    expect(commandsIn(log)[0]?.message).toContain('403');
  });

  it('is not there outside of pull requests, nor unasked', async () => {
    github = await fakeGithub({});
    expect((await run({ comment: 'true' }, { api: github.url })).codes).not.toHaveProperty(
      'Comment',
    );
    expect((await run({}, { api: github.url, pullRequest })).codes).not.toHaveProperty('Comment');
    expect(github.asked).toEqual([]);
  });
});

describe('action.yml', () => {
  const page = readFileSync(join(projectFolder, 'docs/ci.md'), 'utf8');

  it('runs the version that it came with', () => {
    const { version } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'));
    expect(action.inputs.version?.default).toBe(version);
  });

  it('is described in docs/ci.md, input by input and output by output', () => {
    for (const key of [...Object.keys(action.inputs), ...Object.keys(action.outputs)]) {
      expect(page).toContain(`| \`${key}\` |`);
    }
  });

  it('puts no value into a script, where it could act', () => {
    for (const { run: script } of action.runs.steps) expect(script).not.toContain('${{');
  });
});
