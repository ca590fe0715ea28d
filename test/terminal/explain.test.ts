import { describe, expect, it } from 'vitest';
import { startTerminal } from './startTerminal.ts';

const start = (...words: string[]) =>
  startTerminal({ words: ['explain', ...words], columns: 90, rows: 40 });

describe('explain without a topic', () => {
  it('finds a topic by a part of its name, and explains it', async () => {
    const terminal = start();
    await terminal.waitFor('What would you like to have explained?');
    terminal.type('omer-rea');
    await terminal.waitFor((screen) => chosen(screen) === 'customer-reach');
    terminal.press('enter');
    expect(await terminal.exit).toEqual({ code: 0, signal: 0 });
    expect(terminal.history()).toContain(await explained('customer-reach'));
  });

  it('goes through the list with the keys that it names', async () => {
    const terminal = start();
    await terminal.waitFor('↑↓ move');
    const [first, second] = choices(terminal.screen());
    expect(chosen(terminal.screen())).toBe(first);
    terminal.press('down');
    await terminal.waitFor((screen) => chosen(screen) === second);
    terminal.press('up');
    await terminal.waitFor((screen) => chosen(screen) === first);
    terminal.press('enter');
    expect((await terminal.exit).code).toBe(0);
  });

  it('asks and answers in Italian', async () => {
    const terminal = start('--lang', 'it');
    await terminal.waitFor('Ctrl-C esci');
    terminal.type('omer-rea');
    await terminal.waitFor((screen) => chosen(screen) === 'customer-reach');
    terminal.press('enter');
    expect((await terminal.exit).code).toBe(0);
    expect(terminal.history()).toContain(await explained('customer-reach', '--lang', 'it'));
  });

  it.each(['at once', 'in the middle of a word'])('Ctrl-C leaves with 130, %s', async (when) => {
    const terminal = start();
    await terminal.waitFor('Ctrl-C leave');
    if (when !== 'at once') {
      terminal.type('recogn');
      await terminal.waitFor((screen) => !screen.includes('omni '));
    }
    terminal.press('ctrl-c');
    expect(await terminal.exit).toEqual({ code: 130, signal: 0 });
    expect(terminal.cursor().isVisible).toBe(true);
    expect(terminal.history()).not.toContain('Error');
  });
});

/** The explanation of a topic that the call names, as it stands in the terminal. */
async function explained(...words: string[]): Promise<string> {
  const terminal = start(...words);
  await terminal.exit;
  return terminal.history();
}

function choices(screen: string): string[] {
  return screen.split('\n').flatMap((line) => /^[❯ ] ([a-z][a-z-]*) {2}/.exec(line)?.[1] ?? []);
}

function chosen(screen: string): string | undefined {
  return /^❯ ([a-z][a-z-]*)/m.exec(screen)?.[1];
}
