import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'omnigauge-kept-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The first lines of a rubric, as an installed command shows them. */
const shown = (id: string) =>
  execFileSync(process.execPath, [join(folder, 'bin/omnigauge.js'), 'rubric', 'show', id], {
    encoding: 'utf8',
  });

it('a shipped rubric that somebody changed is read anew, and so is what extends it', () => {
  for (const name of ['bin', 'dist/omnigauge.cjs', 'dist/parts', 'rubrics', 'package.json']) {
    cpSync(join(root, name), join(folder, name), { recursive: true });
  }
  const retail = shown('retail');
  expect(retail).not.toContain('Changed by hand');
  const path = join(folder, 'rubrics/omnichannel.yaml');
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replace(/^( +title: \{ en: )[^,]+,/m, '$1Changed by hand,'));
  expect(shown('omnichannel')).toContain('Changed by hand');
  expect(shown('retail')).toContain('Changed by hand');
});
