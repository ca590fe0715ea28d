import { mkdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../cli/temporaryFolder.ts';
import { projectFolder, runCommand } from '../cli/testTerminal.ts';
import { type RunningTerminal, startTerminal } from './startTerminal.ts';

/** Two shops that share nothing, or everything: multichannel, or far above. */
const apart = `omnigauge: 1
company: { name: Two shops }
channels:
  store: { kind: store, team: none, identifies_by: [] }
  webshop: { kind: webshop, team: none, identifies_by: [email] }
flows: []
`;
const joined = apart
  .replace('identifies_by: []', 'identifies_by: [email]')
  .replace(
    'flows: []',
    'flows:\n  - { between: [store, webshop], data: all, freshness: realtime }',
  );
const broken = apart.replace('flows: []', 'flows: [');

type Files = Readonly<Record<string, string>>;

function start(files: Files, ...words: string[]) {
  const folder = temporaryFolder(files);
  const terminal = startTerminal({ words: ['watch', ...words], folder, rows: 34 });
  return {
    terminal,
    folder,
    write: (name: string, text: string) => writeFileSync(join(folder, name), text),
    /** As most editors save: another file takes the name. */
    replace(name: string, text: string) {
      writeFileSync(join(folder, `${name}.new`), text);
      renameSync(join(folder, `${name}.new`), join(folder, name));
    },
    remove: (name: string) => rmSync(join(folder, name)),
  };
}

const rises = 'The level rises from Multichannel to';
const falls = /The level falls from [\w-]+ to\s+Multichannel/;

async function leave(terminal: RunningTerminal): Promise<void> {
  terminal.type('q');
  expect(await terminal.exit).toEqual({ code: 0, signal: 0 });
  expect(terminal.isAlternate()).toBe(false);
  expect(terminal.cursor().isVisible).toBe(true);
  expect(terminal.history()).toBe('');
}

describe('watch', () => {
  it('says what a save changed, however the file is saved', async () => {
    const { terminal, write, replace } = start({ 'shops.yaml': apart }, 'shops.yaml');
    await terminal.waitFor('waiting for a save');
    expect(terminal.screen()).toContain('Two shops');
    expect(terminal.isAlternate()).toBe(true);
    expect(terminal.cursor().isVisible).toBe(false);
    write('shops.yaml', joined);
    await terminal.waitFor(rises);
    expect(terminal.screen()).toMatch(/What the save at \d\d:\d\d:\d\d changed/);
    expect(terminal.screen()).not.toContain('Since the start');
    replace('shops.yaml', apart);
    await terminal.waitFor(falls);
    expect(terminal.screen()).toMatch(/Since the start: Nothing changes/);
    replace('shops.yaml', joined);
    await terminal.waitFor(rises);
    await leave(terminal);
  });

  it('keeps the last result, marked as old, while the file cannot be read', async () => {
    const { terminal, write } = start({ 'shops.yaml': apart }, 'shops.yaml');
    await terminal.waitFor('waiting for a save');
    write('shops.yaml', broken);
    await terminal.waitFor('1 problem in 1 file');
    const lines = terminal.screen().split('\n');
    expect(lines[0]).toBe('1 problem in 1 file');
    expect(terminal.screen()).toMatch(/> \d+ \|[\s\S]*As it was at \d\d:\d\d:\d\d[\s\S]*Two shops/);
    expect(lines.at(-1)).toContain('cannot be read');
    write('shops.yaml', joined);
    await terminal.waitFor(rises);
    expect(terminal.screen()).not.toContain('problem');
    await leave(terminal);
  });

  it('begins with a file that cannot be read', async () => {
    const { terminal, write } = start({ 'shops.yaml': broken }, 'shops.yaml', '--lang', 'it');
    await terminal.waitFor("Non c'è ancora un risultato.");
    write('shops.yaml', apart);
    await terminal.waitFor('Multicanale');
    expect(terminal.screen()).toContain('in attesa di un salvataggio');
    await leave(terminal);
  });

  it('goes on after a file was deleted and written again', async () => {
    const { terminal, write, remove } = start({ 'shops.yaml': apart }, 'shops.yaml');
    await terminal.waitFor('waiting for a save');
    remove('shops.yaml');
    await terminal.waitFor('1 problem');
    write('shops.yaml', joined);
    await terminal.waitFor(rises);
    write('shops.yaml', apart);
    await terminal.waitFor(falls);
    await leave(terminal);
  });

  it('notices fragments that come and go, in new folders too', async () => {
    const { terminal, folder, write, remove } = start({ 'shops/company.yaml': apart }, 'shops');
    await terminal.waitFor('2 channels');
    write('shops/kiosk.yaml', 'channels: { kiosk: { kind: kiosk } }\n');
    await terminal.waitFor('3 channels');
    mkdirSync(join(folder, 'shops/more'));
    write('shops/more/app.yml', 'channels: { app: { kind: app } }\n');
    await terminal.waitFor('4 channels');
    remove('shops/kiosk.yaml');
    await terminal.waitFor('3 channels');
    await leave(terminal);
  });

  it('is not moved by a save that changes nothing, nor by files that are none of its', async () => {
    const files = { 'shops/company.yaml': apart, 'shops/notes.txt': 'a' };
    const { terminal, folder, write } = start(files, 'shops');
    await terminal.waitFor('waiting for a save');
    write('shops/company.yaml', apart);
    utimesSync(join(folder, 'shops/company.yaml'), new Date(), new Date());
    write('shops/notes.txt', 'b');
    write('shops/.hidden.yaml', 'not ours: [');
    write('shops/company.yaml', joined);
    // Had any of it counted as a change, this would be the second.
    await terminal.waitFor(rises);
    expect(terminal.screen()).not.toContain('Since the start');
    await leave(terminal);
  });

  it('watches the rubric, what it extends, and the configuration', async () => {
    const base = 'rubric: 1\nid: base\nversion: 1.0.0\nextends: omnichannel\n';
    const { terminal, write } = start(
      {
        'shops/company.yaml': apart,
        'rules/mine.yaml': 'rubric: 1\nid: mine\nversion: 1.0.0\nextends: ./base.yaml\n',
        'rules/base.yaml': base,
      },
      'shops',
      '--rubric',
      'rules/mine.yaml',
    );
    await terminal.waitFor('waiting for a save');
    write('rules/base.yaml', `${base}criteria:\n  channel-count: { at_least: { multi: 3 } }\n`);
    await terminal.waitFor('The level falls from Multichannel to Single channel.');
    write('omnigauge.config.yaml', 'lang: it\n');
    await terminal.waitFor('Canale unico');
    write('omnigauge.config.yaml', 'lnag: it\n');
    await terminal.waitFor('omnigauge.config.yaml:1:1');
    write('omnigauge.config.yaml', 'lang: en\n');
    await terminal.waitFor('q leaves');
    await leave(terminal);
  });

  it('fits the window, and is drawn anew when that changes', async () => {
    const { terminal } = start({ 'shops.yaml': apart }, 'shops.yaml');
    await terminal.waitFor('waiting for a save');
    for (const [columns, rows] of [
      [60, 12],
      [120, 50],
      [40, 8],
      [80, 24],
    ] as const) {
      terminal.resize(columns, rows);
      await terminal.waitFor((screen) => {
        const lines = screen.split('\n');
        const [first = '', last = ''] = [lines[0], lines.at(-1)];
        return lines.length === rows && first.includes('Two shops') && last.includes('shops.yaml');
      });
    }
    await leave(terminal);
  });

  it('draws over what is there, each time as a whole', async () => {
    const { terminal, write } = start({ 'shops.yaml': apart }, 'shops.yaml');
    await terminal.waitFor('waiting for a save');
    write('shops.yaml', joined);
    await terminal.waitFor(rises);
    await leave(terminal);
    // What was written last is there for sure only once the program has ended.
    expect(terminal.output()).not.toContain('\x1b[2J');
    const frames = terminal.output().split('\x1b[?2026h').slice(1);
    expect(frames.length).toBeGreaterThanOrEqual(2);
    for (const frame of frames) expect(frame).toContain('\x1b[?2026l');
  });
});

describe('leaving', () => {
  it('gives the terminal back as it was', async () => {
    const folder = temporaryFolder({ 'shops.yaml': apart });
    const command = `'${process.execPath}' '${join(projectFolder, 'bin/omnigauge.js')}' watch shops.yaml`;
    const terminal = startTerminal({
      program: ['/bin/sh', '-c', `echo before; ${command}; echo "ended with $?"; stty -a`],
      folder,
    });
    await terminal.waitFor('waiting for a save');
    expect(terminal.screen()).not.toContain('before');
    terminal.type('q');
    await terminal.exit;
    expect(terminal.history()).toMatch(/^before\nended with 0\n/);
    expect(terminal.history()).toMatch(/[^-]icanon/);
    expect(terminal.history()).toMatch(/[^-]echo\b/);
  });

  it('Ctrl-C ends with 130, while a file cannot be read, too', async () => {
    for (const text of [apart, broken]) {
      const { terminal } = start({ 'shops.yaml': text }, 'shops.yaml');
      await terminal.waitFor('q leaves');
      terminal.press('ctrl-c');
      expect(await terminal.exit).toEqual({ code: 130, signal: 0 });
      expect(terminal.isAlternate()).toBe(false);
      expect(terminal.cursor().isVisible).toBe(true);
      expect(terminal.history()).toBe('');
    }
  });

  it('a signal ends it as it ends any program, with the screen put back', async () => {
    const { terminal } = start({ 'shops.yaml': apart }, 'shops.yaml');
    await terminal.waitFor('waiting for a save');
    terminal.kill('SIGTERM');
    expect((await terminal.exit).signal).toBe(15);
    expect(terminal.isAlternate()).toBe(false);
    expect(terminal.cursor().isVisible).toBe(true);
  });
});

describe('without a terminal, or something to watch', () => {
  it.each<[string, string[], boolean, string]>([
    ['no terminal', ['watch', 'shops.yaml'], false, 'omnigauge assess'],
    ['no file', ['watch', 'shosp.yaml'], true, 'shosp.yaml'],
    ['standard input', ['watch', '-'], true, 'standard input'],
  ])('%s: says what to do instead', async (_, words, isTerminal, said) => {
    const { code, output, errors } = await runCommand(words, {
      folder: temporaryFolder({ 'shops.yaml': apart }),
      inputIsTerminal: isTerminal,
      outputIsTerminal: isTerminal,
    });
    expect({ code, output }).toEqual({ code: 2, output: '' });
    expect(errors.toLowerCase()).toContain(said);
  });
});
