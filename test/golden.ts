import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

const folder = new URL('golden/', import.meta.url);

/**
 * Compares a text with `test/golden/<name>`. With `UPDATE_GOLDEN=1` the file is written instead;
 * what changed is then reviewed like code.
 */
export function expectGolden(name: string, text: string): void {
  const path = fileURLToPath(new URL(name, folder));
  if (process.env.UPDATE_GOLDEN) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return;
  }
  expect(text, `test/golden/${name} (UPDATE_GOLDEN=1 writes it anew)`).toBe(goldenText(path));
}

function goldenText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}
