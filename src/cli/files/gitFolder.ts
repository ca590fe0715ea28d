import { runGit } from './runGit.ts';

/**
 * The way from the root of a repository to a folder in it, with a `/` at its end; empty for the
 * root, null where the folder is in no repository.
 */
export async function gitFolder(folder: string): Promise<string | null> {
  const { code, output } = await runGit(['rev-parse', '--show-prefix'], folder);
  return code === 0 ? output.toString('utf8').replace(/\r?\n$/, '') : null;
}
