import { readdirSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../cli/temporaryFolder.ts';
import { projectFolder } from '../cli/testTerminal.ts';
import { startTerminal } from './startTerminal.ts';

const good = 'omnigauge: 1\nchannels: { store: { kind: store } }\nflows: []\n';
const nameOf = (index: number) => `${String(index).padStart(4, '0')}.yaml`;

/** Companies, the last of which cannot be assessed. */
function companies(number: number): string {
  return temporaryFolder({
    ...Object.fromEntries(Array.from({ length: number }, (_, index) => [nameOf(index), good])),
    [nameOf(number)]: 'omnigauge: 1\nchanels: {}\n',
  });
}

const command = `"${process.execPath}" "${projectFolder}/bin/omnigauge.js" portfolio . --each`;

/** In a shell, which says how the command ended. */
function inShell(line: string, { folder, columns = 80 }: { folder: string; columns?: number }) {
  return startTerminal({ program: ['sh', '-c', line], folder, columns, rows: 40 });
}

describe('many companies at a terminal', () => {
  it('show how far it is, and nothing of it stays', async () => {
    const folder = companies(30);
    const terminal = inShell(`${command} -o all.csv`, { folder, columns: 60 });
    expect((await terminal.exit).code).toBe(2);
    expect(terminal.output()).toContain(' 0 of 31');
    const seen = terminal.history();
    expect(seen).not.toContain('0 of 31');
    expect(seen).toContain('Did you mean `channels`?');
    expect(seen).toContain('1 of 31 companies not assessed.');
    expect(seen).toContain('Written: all.csv');
  });

  it.each([`${command} --quiet`, `TERM=dumb ${command}`, `${command} 2> errors.txt`])(
    'show no bar with %s',
    async (line) => {
      const terminal = inShell(line, { folder: companies(3) });
      expect((await terminal.exit).code).toBe(2);
      expect(terminal.history()).toContain('Portfolio of 4 companies');
      expect(terminal.output()).not.toContain('of 4\r');
      expect(terminal.output()).not.toContain('0 of 4');
    },
  );

  it.each(['1', '2'])('end when nobody reads them any more, with %s workers', async (workers) => {
    const folder = companies(1_000);
    const line = `{ ${command} -f ndjson --no-plan --workers ${workers}; echo "ended with $?" >&2; } | head -n 1 > first.json`;
    const terminal = inShell(line, { folder });
    await terminal.waitFor('ended with');
    await terminal.exit;
    const first = JSON.parse(readFileSync(join(folder, 'first.json'), 'utf8'));
    expect(first.path).toBe('0000.yaml');
    // The last, which would be told, was not looked at.
    expect(terminal.history()).toContain('ended with 0');
    expect(terminal.history()).not.toContain('1000.yaml');
  });

  it('show no bar between records that are printed', async () => {
    const terminal = startTerminal({
      words: ['portfolio', '.', '--each', '-f', 'ndjson'],
      folder: companies(2),
    });
    expect((await terminal.exit).code).toBe(2);
    expect(terminal.output()).not.toContain('░');
  });

  it('can be stopped, and leave no half of a file', async () => {
    const folder = companies(2_000);
    const before = readdirSync(folder).length;
    const terminal = startTerminal({
      words: ['portfolio', '.', '--each', '-o', 'all.ndjson'],
      folder,
    });
    await terminal.waitFor(/ [1-9]\d* of 2001/);
    terminal.press('ctrl-c');
    // As every program that is interrupted: a shell makes 130 of it.
    expect(await terminal.exit).toEqual({ code: 0, signal: constants.signals.SIGINT });
    expect(readdirSync(folder)).toHaveLength(before);
  });
});
