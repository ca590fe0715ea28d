import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { languages } from '../../src/cli/languages.ts';
import { temporaryFolder } from './temporaryFolder.ts';
import { projectFolder, runCommand } from './testTerminal.ts';

const command = 'bin/omnigauge.js';

/** What is suggested for the last of the words, each without its description. */
async function suggested(...words: string[]): Promise<string[]> {
  const printed = vi.spyOn(console, 'log').mockImplementation(() => {});
  await runCommand(['complete', '--', ...words]);
  const lines = printed.mock.calls.map(([line]) => String(line));
  printed.mockRestore();
  return lines.filter((line) => !line.startsWith(':')).map((line) => line.split('\t')[0] ?? '');
}

describe('what is suggested', () => {
  it.each<[string[], string[]]>([
    [['as'], ['assess']],
    [['rubric', 'te'], ['test']],
    [['assess', '--form'], ['--format']],
    [
      ['explain', '--format', ''],
      ['text', 'json'],
    ],
    [['plan', '--format', 'g'], ['gantt']],
    [['plan', '--lang', ''], [...languages]],
    [['assess', '--rubric', 'ret'], ['retail']],
    [['init', '--from-example', 'ba'], ['banca-meridiana']],
    [
      ['assess', 'examples/b'],
      ['examples/banca-meridiana.yaml', 'examples/bottega-aurora/'],
    ],
    [['completion', 'f'], ['fish']],
    [['assess', 'no-such-folder/'], []],
    [
      ['check', '--min-level', ''],
      ['single', 'multi', 'cross', 'omni'],
    ],
    [['check', '--min-level=c'], ['cross']],
    [
      ['check', '--strict', 'required-'],
      ['required-practice', 'required-owner'],
    ],
    [['check', '--baseline', 'READ'], ['README.md']],
    [['check', '--min-score', ''], []],
    [['check', '--since', ''], []],
    [['explain', 'click'], ['click-and-collect']],
    [['explain', 'score', 'READ'], ['README.md']],
    [['rubric', 'impact', 'ret'], ['retail']],
    [['assess', 'test/fixtures/.'], []],
  ])('for %s', async (words, expected) => expect(await suggested(...words)).toEqual(expected));

  it('is every command that help shows', async () => {
    const { output } = await runCommand(['--help']);
    const shown = [...output.matchAll(/^ {2}([a-z-]+) \[/gm)].map((match) => match[1]);
    const found = await suggested('');
    expect(await suggested()).toEqual(found);
    for (const name of shown.filter((each) => each !== 'help')) expect(found).toContain(name);
  });
});

describe('the script for a shell', () => {
  const script = (shell: string) =>
    execFileSync(process.execPath, [command, 'completion', shell], {
      cwd: projectFolder,
      encoding: 'utf8',
    });

  it.each(['bash', 'zsh', 'fish', 'powershell'])('%s: asks the command', (shell) => {
    expect(script(shell)).toContain('omnigauge complete');
  });

  // A shell that is not on this machine is shown as skipped.
  for (const [shell, flag] of [
    ['bash', '-n'],
    ['zsh', '-n'],
    ['fish', '--no-execute'],
  ] as const) {
    const isThere = spawnSync(shell, ['--version']).error === undefined;
    it.skipIf(!isThere)(`${shell}: is one that the shell can read`, () => {
      const file = join(temporaryFolder({ script: script(shell) }), 'script');
      const read = spawnSync(shell, [flag, file], { encoding: 'utf8' });
      expect({ status: read.status, stderr: read.stderr }).toEqual({ status: 0, stderr: '' });
    });
  }

  it('completes in bash', () => {
    const line = 'omnigauge rubric li';
    const typing = `
      omnigauge() { ${JSON.stringify(process.execPath)} ${command} "$@"; }
      # What the package bash-completion brings.
      _get_comp_words_by_ref() { cur=li; prev=rubric; words=(omnigauge rubric li); cword=2; }
      source <(omnigauge completion bash)
      COMP_WORDS=(omnigauge rubric li); COMP_CWORD=2; COMP_LINE='${line}'; COMP_POINT=${line.length}
      $(complete -p omnigauge | sed 's/.*-F \\([^ ]*\\).*/\\1/')
      printf '%s\\n' "\${COMPREPLY[@]}"
    `;
    const output = execFileSync('bash', ['-c', typing], { cwd: projectFolder, encoding: 'utf8' });
    expect(output.split('\n').map((each) => each.trim().split(/\s/)[0])).toContain('list');
  });

  it('is only there for shells that are known', async () => {
    const { code, errors } = await runCommand(['completion', 'tcsh']);
    expect(code).toBe(2);
    expect(errors).toContain('The value `tcsh` does not fit `shell`.');
  });
});
