import { spawn } from 'node:child_process';
import { commandProblem } from '../commandProblem.ts';

/** What git answered; a code other than 0 is for whoever asked to judge. */
export interface GitAnswer {
  code: number;
  output: Buffer;
  errors: string;
}

/** Runs git in a folder. Nothing that it is asked for here changes a file. */
export async function runGit(
  words: readonly string[],
  folder: string,
  input = '',
): Promise<GitAnswer> {
  return new Promise((resolve, reject) => {
    // Names are taken as they are written: `*` in one is no pattern.
    const git = spawn('git', ['--literal-pathspecs', '--no-optional-locks', ...words], {
      cwd: folder,
      stdio: 'pipe',
      // What it says is read by programs, too: in English, whatever the language of the user.
      env: { ...withoutHook(process.env), LC_ALL: 'C' },
      windowsHide: true,
    });
    const output: Buffer[] = [];
    const errors: Buffer[] = [];
    git.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    git.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
    git.on('error', () => reject(commandProblem('no-git', {})));
    git.on('close', (code) => {
      const said = Buffer.concat(errors).toString('utf8').trim();
      resolve({ code: code ?? 1, output: Buffer.concat(output), errors: said });
    });
    // Git may end without reading all of it; its code says why.
    git.stdin.on('error', () => {});
    git.stdin.end(input);
  });
}

/** Inside a hook git says where its repository is, which would be taken for that of any folder. */
function withoutHook(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { GIT_DIR, GIT_WORK_TREE, GIT_INDEX_FILE, GIT_PREFIX, ...rest } = environment;
  return rest;
}
