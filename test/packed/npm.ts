import { spawnSync } from 'node:child_process';

interface Call {
  folder: string;
  /** The Node that runs npm; the one of this process unless told otherwise. */
  node?: string;
  environment?: Record<string, string>;
}

/** What npm prints; an error with all that it said where it fails. */
export function npm(words: readonly string[], call: Call): string {
  const { folder, node = process.execPath, environment = {} } = call;
  // By its script, which npm tells what it runs: as a command it needs a shell on Windows.
  const script = process.env.npm_execpath;
  const [program, ...first] = script === undefined ? ['npm'] : [node, script];
  const { status, stdout, stderr, error } = spawnSync(program as string, [...first, ...words], {
    cwd: folder,
    env: { ...process.env, ...environment },
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`npm ${words.join(' ')} failed:\n${stdout}${stderr}`);
  return stdout;
}
