import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../temporaryFolder.ts';
import { projectFolder, runCommand } from '../testTerminal.ts';

const program = join(projectFolder, 'bin/omnigauge.js');

const answersOf = (sector: string, freshness: string) => `interview: 1
answers:
  company.sector:
    answer: ${sector}
  flows.store:
    answer: [{ from: crm, data: [all], freshness: ${freshness} }]
`;

/** Runs the command in a process of its own; its exit code. */
function ended(words: readonly string[], folder: string): Promise<number | null> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, ...words], { cwd: folder, stdio: 'ignore' });
    child.on('exit', resolve);
  });
}

it('two processes that write the same files leave what one of them, or each in turn, has written', {
  timeout: 300_000,
}, async () => {
  const folder = temporaryFolder({
    'all/company.yaml': 'omnigauge: 1\ncompany: { name: A }\nchannels:\n  store: { kind: store }\n',
    'all/flows.yaml': 'systems:\n  crm: { kind: crm }\nflows: []\n',
    'one.txt': answersOf('retail', 'daily'),
    'two.txt': answersOf('banking', 'hourly'),
  });
  const codes = await Promise.all(
    ['one.txt', 'two.txt', 'one.txt', 'two.txt'].map((answers) =>
      ended(['interview', 'all', '--answers', answers], folder),
    ),
  );
  expect(codes).toContain(0);
  expect(codes.filter((code) => code !== 0 && code !== 2)).toEqual([]);
  expect(readdirSync(join(folder, 'all')).sort()).toEqual(['company.yaml', 'flows.yaml']);
  const text = (name: string) => readFileSync(join(folder, 'all', name), 'utf8');
  const isOne = text('company.yaml').includes('retail');
  expect(text('company.yaml')).toContain(isOne ? 'retail' : 'banking');
  expect(text('flows.yaml')).toContain(isOne ? 'daily' : 'hourly');
  expect((await runCommand(['assess', 'all'], { folder })).code).toBe(0);
});
