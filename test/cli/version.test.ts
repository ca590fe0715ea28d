import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string;
};
/** The executable without the program. */
const folder = mkdtempSync(join(tmpdir(), 'omnigauge-version-'));
cpSync(join(root, 'bin'), join(folder, 'bin'), { recursive: true });
cpSync(join(root, 'package.json'), join(folder, 'package.json'));
afterAll(() => rmSync(folder, { recursive: true }));

const called = (...words: string[]) =>
  spawnSync(process.execPath, [join(folder, 'bin/omnigauge.js'), ...words], { encoding: 'utf8' });

it.each(['--version', '-V'])('%s takes nothing of the program', (flag) => {
  expect(called(flag)).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: '' });
});

it('anything else does, and says where it is to come from', () => {
  expect(called('assess')).toMatchObject({ status: 2, stdout: '' });
  expect(called('assess').stderr).toContain('npm run build');
});
