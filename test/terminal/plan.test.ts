import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../cli/temporaryFolder.ts';
import { startTerminal } from './startTerminal.ts';

const shop = `omnigauge: 1
channels:
  store: { kind: store, team: none }   # opened in 1987
  webshop: { kind: webshop, team: none }
systems:
  crm: { kind: crm }
flows: []
`;

function start(...words: string[]) {
  const folder = temporaryFolder({ 'shop.yaml': shop });
  const terminal = startTerminal({
    words: ['plan', 'shop.yaml', '--apply', ...words],
    folder,
    columns: 120,
    rows: 50,
  });
  return { terminal, file: () => readFileSync(join(folder, 'shop.yaml'), 'utf8') };
}

describe('the question before a plan is written', () => {
  it('comes after what would change, and yes writes it', async () => {
    const { terminal, file } = start();
    await terminal.waitFor('Write these changes?');
    const added = [...terminal.history().matchAll(/^\+(?!\+\+)(.+)$/gm)].map(([, line]) => line);
    expect(added.length).toBeGreaterThan(0);
    expect(file()).toBe(shop);
    terminal.type('y');
    terminal.press('enter');
    expect(await terminal.exit).toEqual({ code: 0, signal: 0 });
    for (const line of added) expect(file()).toContain(`${line}\n`);
    expect(terminal.screen()).toContain('Written: shop.yaml');
  });

  it.each([
    ['no', 'n'],
    ['what nobody has said', ''],
  ])('%s writes nothing', async (_, typed) => {
    const { terminal, file } = start();
    await terminal.waitFor('Write these changes?');
    terminal.type(typed);
    terminal.press('enter');
    expect(await terminal.exit).toEqual({ code: 0, signal: 0 });
    expect(terminal.screen()).toContain('Nothing was written.');
    expect(file()).toBe(shop);
  });

  it('Ctrl-C leaves with 130 and writes nothing', async () => {
    const { terminal, file } = start();
    await terminal.waitFor('Write these changes?');
    terminal.press('ctrl-c');
    expect(await terminal.exit).toEqual({ code: 130, signal: 0 });
    expect(terminal.cursor().isVisible).toBe(true);
    expect(file()).toBe(shop);
  });

  it.each([
    ['sì', true],
    ['s', true],
    ['no', false],
  ])('asks in Italian, and understands %s', async (answer, isWritten) => {
    const { terminal, file } = start('--lang', 'it');
    await terminal.waitFor('Scrivere queste modifiche? (s/N)');
    terminal.type(answer);
    await terminal.waitFor(`(s/N) ${answer}`);
    terminal.press('enter');
    expect((await terminal.exit).code).toBe(0);
    expect(file() !== shop).toBe(isWritten);
  });
});
