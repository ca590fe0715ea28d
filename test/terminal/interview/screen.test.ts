import { describe, expect, it } from 'vitest';
import { en } from '../../../src/text/en.ts';
import { startTerminal } from '../startTerminal.ts';
import { interviewed, isPrompt, threeChannels } from './interviewed.ts';

const { interviewScreens: say } = en;
const files = { 'company.yaml': threeChannels };

describe('the screen of an interview', () => {
  it.each([60, 80, 120])('fits %i columns', async (columns) => {
    const talk = interviewed({ files, columns });
    await talk.asks(say.sources.known);
    const lines = talk.terminal.history().split('\n');
    expect(lines.filter((line) => line.length > columns)).toEqual([]);
    expect(talk.terminal.screen()).toContain('●━');
    expect(talk.terminal.screen()).toMatch(/Esc don’t know, skip,\s+back,\s+why/);
  });

  it('is drawn anew in another size, with what was ticked', async () => {
    const talk = interviewed({ files, columns: 120 });
    await talk.asks(say.sources.known);
    await talk.pointAt('basket');
    await talk.press('space');
    talk.terminal.resize(60, 40);
    await talk.terminal.waitFor((screen) => isPrompt(screen) && /^─{59}$/m.test(screen));
    const screen = talk.terminal.screen();
    expect(screen).toMatch(/◉ {3}basket/);
    expect(screen.split('? What is known there?')).toHaveLength(2);
    expect(screen.split('──────────\n')).toHaveLength(2);
    await talk.press('enter');
    await talk.asks(say.sources.from);
  });

  it('comes back after Ctrl-Z and fg', async () => {
    const { folder } = interviewed({ files });
    const shell = startTerminal({
      program: ['bash', '--norc', '-i'],
      folder,
      columns: 80,
      rows: 45,
    });
    shell.type(`${process.execPath} ${process.cwd()}/bin/omnigauge.js interview\r`);
    await shell.waitFor(isPrompt);
    shell.press('ctrl-z');
    await shell.waitFor('Stopped');
    shell.type('fg\r');
    // The prompt that was there before goes first.
    const drawnAnew = () => shell.output().split('\x1b[2J').slice(1).at(-1) ?? '';
    await shell.waitFor(() => drawnAnew().includes('Esc don’t know'));
    shell.press('down', 'space');
    await shell.waitFor(/◉ customer data/);
    shell.press('ctrl-c');
    await shell.waitFor('Nothing is lost');
  });

  it('has no colours where none are wanted', async () => {
    const talk = interviewed({ files, words: ['--no-color'] });
    await talk.asks(say.sources.known);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are what is looked for.
    expect(talk.terminal.output()).not.toMatch(/\x1b\[[0-9;]*m/);
  });
});
