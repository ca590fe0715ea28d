import { join } from 'node:path';
import { expect, it } from 'vitest';
import { packagesIn, thirdPartyNotice } from '../../scripts/thirdParty.mjs';
import { temporaryFolder } from '../cli/temporaryFolder.ts';

const output = (inputs: Record<string, number>) => ({
  bytes: 1,
  imports: [],
  exports: [],
  inputs: Object.fromEntries(
    Object.entries(inputs).map(([path, bytesInOutput]) => [path, { bytesInOutput }]),
  ),
});

it('packages count of which something got into an output, once', () => {
  const outputs = {
    a: output({ 'src/a.ts': 9, 'node_modules/one/x.js': 1, 'node_modules/one/y.js': 2 }),
    b: output({ 'node_modules/none/x.js': 0, 'node_modules/one/node_modules/@two/three/x.js': 1 }),
  };
  expect(packagesIn({ inputs: {}, outputs })).toEqual([
    'node_modules/one',
    'node_modules/one/node_modules/@two/three',
  ]);
});

it('the notice has each copyright, and each text once however it is wrapped', () => {
  const licence = (year: number, words: string) =>
    `MIT License\n\nCopyright (c) ${year} Somebody\n\n${words}\n`;
  const names = ['one', 'two', 'three', 'four'];
  const described = names.map((name) => [
    `${name}/package.json`,
    JSON.stringify({ name, version: '1.0.0', license: 'MIT' }),
  ]);
  const folder = temporaryFolder({
    ...Object.fromEntries(described),
    'one/LICENSE': licence(2001, 'You may\nuse it.'),
    'two/license.md': licence(2002, 'You may use\nit.'),
    'three/LICENCE.txt': licence(2003, 'You may look at it.'),
  });
  expect(thirdPartyNotice(names.map((name) => join(folder, name)))).toBe(
    `omnigauge contains code of these packages.

one 1.0.0, MIT. Copyright (c) 2001 Somebody
two 1.0.0, MIT. Copyright (c) 2002 Somebody

You may
use it.

----

three 1.0.0, MIT. Copyright (c) 2003 Somebody

You may look at it.

----

four 1.0.0, MIT, as its package.json says
`,
  );
});
