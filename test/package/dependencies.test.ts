import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFolder } from '../cli/testTerminal.ts';

const read = (name: string) => JSON.parse(readFileSync(join(projectFolder, name), 'utf8'));
const project = read('package.json');
const reasons: Record<string, string> = project['we-have-these-dependencies-because'];
const direct: Record<string, string> = { ...project.dependencies, ...project.devDependencies };

interface Locked {
  dev?: boolean;
  license?: string;
  integrity?: string;
  hasInstallScript?: boolean;
}
const locked: [string, Locked][] = Object.entries(read('package-lock.json').packages);
const installed = locked.filter(([path, { dev }]) => path !== '' && dev !== true);

describe('a dependency', () => {
  it('has a reason, and no reason is left of one that is gone', () => {
    expect(Object.keys(reasons).sort()).toEqual(Object.keys(direct).sort());
    expect(Object.values(reasons).filter((reason) => reason === '')).toEqual([]);
  });

  it('has one version', () => {
    expect(
      Object.entries(direct).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version)),
    ).toEqual([]);
  });
});

/** The licences that everything which users install comes under; each lets anybody use it so. */
const licences = [
  'MIT',
  'ISC',
  'BSD-3-Clause',
  'Zlib',
  // Asks for the sources of its own files where they were changed: we install them as they are.
  'MPL-2.0',
  // That of Python, from which argparse was translated.
  'PSF-2.0',
];

/** Whether one of the alternatives asks for nothing but licences of the list. */
function isFree(expression: string): boolean {
  const alternatives = expression.replaceAll(/[()]/g, '').split(' OR ');
  return alternatives.some((each) => each.split(' AND ').every((name) => licences.includes(name)));
}

describe('what users install', () => {
  it('comes under licences of the list', () => {
    expect(installed.length).toBeGreaterThan(20);
    expect(installed.filter(([, { license = '' }]) => !isFree(license))).toEqual([]);
  });

  it('needs every licence of the list', () => {
    const inUse = installed.map(([, { license = '' }]) => license).join(' ');
    expect(licences.filter((name) => !inUse.includes(name))).toEqual([]);
  });

  it('is known by its hash and runs nothing when it is installed', () => {
    expect(installed.filter(([, { integrity }]) => integrity === undefined)).toEqual([]);
    expect(installed.filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([]);
    expect(Object.keys(project.scripts)).not.toContain('preinstall');
    expect(Object.keys(project.scripts)).not.toContain('install');
    expect(Object.keys(project.scripts)).not.toContain('postinstall');
  });

  it.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0-or-later)', true],
    ['(MIT AND Zlib)', true],
    ['(MIT AND GPL-3.0-only)', false],
    ['GPL-3.0-only', false],
    ['', false],
  ])('under %s: %s', (expression, free) => expect(isFree(expression)).toBe(free));
});
