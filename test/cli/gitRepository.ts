import { execFileSync } from 'node:child_process';
import { mkdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryFolder } from './temporaryFolder.ts';

type Files = Readonly<Record<string, string | null>>;

/** A repository with a commit of its own, gone after the test. */
export interface GitRepository {
  folder: string;
  /** Writes files, or removes them where there is no text. */
  write(files: Files): void;
  /** The same, and commits them all. */
  commit(files?: Files): void;
}

/** Makes a repository that depends on no configuration of whoever runs the test. */
export function gitRepository(files: Files): GitRepository {
  const folder = realpathSync(temporaryFolder());
  const git = (...words: string[]) =>
    execFileSync('git', words, {
      cwd: folder,
      stdio: 'pipe',
      env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
    });
  const repository: GitRepository = {
    folder,
    write(changed) {
      for (const [name, text] of Object.entries(changed)) {
        const path = join(folder, name);
        if (text === null) {
          rmSync(path, { recursive: true });
          continue;
        }
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, text);
      }
    },
    commit(changed = {}) {
      repository.write(changed);
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', '--message', 'a change');
    },
  };
  git('init', '--quiet', '--initial-branch', 'main');
  git('config', 'user.name', 'A Tester');
  git('config', 'user.email', 'tester@example.com');
  git('config', 'commit.gpgsign', 'false');
  repository.commit(files);
  return repository;
}
