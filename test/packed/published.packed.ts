import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publint } from 'publint';
import { describe, expect, inject, it } from 'vitest';
import { projectFolder } from '../cli/testTerminal.ts';
import { filesIn } from './filesIn.ts';

const { tarball, contents } = inject('built');
const names = Object.keys(filesIn(contents));
const read = (path: string) => readFileSync(join(contents, path), 'utf8');

describe('the package', () => {
  it('holds the command, the library, the rubrics and the examples, and nothing else', () => {
    const folders = new Set(names.map((name) => name.replace(/[^/]+$/, '')));
    const places = new Set([...folders].map((name) => name.split('/').slice(0, 2).join('/')));
    expect([...places].sort()).toEqual([
      '',
      'bin/',
      'dist/',
      'dist/fonts',
      'dist/lib',
      'dist/parts',
      'examples/',
      'examples/bottega-aurora',
      'examples/channel-config-repo',
      'rubrics/',
    ]);
    expect(names.filter((name) => /^[^/]+$/.test(name))).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'SECURITY.md',
      'package.json',
    ]);
    expect(names.filter((name) => /^dist\/[^/]+$/.test(name))).toEqual([
      'dist/THIRD-PARTY.txt',
      'dist/assessTask.cjs',
      'dist/omnigauge.cjs',
      'dist/page.css',
      'dist/page.js',
    ]);
  });

  it('runs nothing when it is installed, nor does what it depends on', () => {
    const { scripts } = JSON.parse(read('package.json'));
    for (const hook of ['preinstall', 'install', 'postinstall']) {
      expect(scripts).not.toHaveProperty(hook);
    }
    const lock = join(inject('user'), 'node_modules/.package-lock.json');
    const { packages } = JSON.parse(readFileSync(lock, 'utf8'));
    const installed: [string, { hasInstallScript?: boolean }][] = Object.entries(packages);
    expect(installed.length).toBeGreaterThan(20);
    expect(installed.filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([]);
  });

  it('is as publint asks for', async () => {
    const bytes = readFileSync(tarball);
    const whole = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
    const { messages } = await publint({ pack: { tarball: whole }, strict: true });
    expect(messages).toEqual([]);
  });

  // ES modules only: all Nodes that it is for import them, and CommonJS can await an import.
  it('has types where each way of resolving modules looks for them', () => {
    const attw = join(projectFolder, 'node_modules/@arethetypeswrong/cli/dist/index.js');
    const words = [attw, tarball, '--profile', 'esm-only', '--no-color'];
    const { status, stdout } = spawnSync(process.execPath, words, { encoding: 'utf8' });
    expect(status, stdout).toBe(0);
  });
});
