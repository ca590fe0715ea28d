import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { projectFolder } from '../cli/testTerminal.ts';

interface Component {
  name: string;
  version: string;
  licenses?: unknown[];
}

it('the bill of materials lists what is installed and the fonts, with licences', () => {
  const printed = execFileSync(process.execPath, ['scripts/sbom.mjs'], {
    cwd: projectFolder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const { bomFormat, metadata, components } = JSON.parse(printed);
  expect({ bomFormat, name: metadata.component.name }).toEqual({
    bomFormat: 'CycloneDX',
    name: 'omnigauge',
  });
  const lock = join(inject('user'), 'node_modules/.package-lock.json');
  const { packages } = JSON.parse(readFileSync(lock, 'utf8'));
  const installed = Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, ''));
  const expected = new Set([...installed, 'dejavu-fonts-ttf']);
  expected.delete('omnigauge');
  const names = new Set(components.map(({ name }: Component) => name));
  expect([...names].sort()).toEqual([...expected].sort());
  const unlicensed = components.filter(({ licenses = [] }: Component) => licenses.length === 0);
  expect(unlicensed.map(({ name }: Component) => name)).toEqual(['dejavu-fonts-ttf']);
});
