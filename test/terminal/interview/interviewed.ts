import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { en } from '../../../src/text/en.ts';
import { temporaryFolder } from '../../cli/temporaryFolder.ts';
import type { Key } from '../keys.ts';
import { type RunningTerminal, startTerminal } from '../startTerminal.ts';

interface Interviewing {
  words?: readonly string[];
  /** Files that are there before. */
  files?: Readonly<Record<string, string>>;
  /** A folder that an earlier interview has left. */
  folder?: string;
  columns?: number;
  rows?: number;
}

/** An interview in a pseudo-terminal, the file that it writes, and the hands of a person. */
export interface Interviewed {
  terminal: RunningTerminal;
  folder: string;
  /** Null where there is none. */
  file(name?: string): string | null;
  /** Waits for a prompt, and for a text on the screen. */
  asks(text: string): Promise<void>;
  /** Moves the cursor of a list to the option that begins so. */
  pointAt(option: string): Promise<void>;
  /** Ticks options of a list, and confirms. */
  tick(...options: readonly string[]): Promise<void>;
  /** Chooses an option of a list. */
  choose(option: string): Promise<void>;
  /** Finds an option by typing, and chooses it. */
  find(option: string): Promise<void>;
  write(text: string): Promise<void>;
  /** Presses a key that changes what is on the screen, and waits for the prompt that follows. */
  press(key: Key): Promise<void>;
  /** Opens the menu, and chooses from it. */
  menu(entry: string): Promise<void>;
  /** The question that is open, with its name cut out of the prompt below. */
  question(): string;
  /** Waits until the file is another than it was, and the next question stands there. */
  saved(before: string | null): Promise<void>;
}

/** Starts `omnigauge interview` in a folder. */
export function interviewed({
  words = [],
  files = {},
  folder = temporaryFolder(files),
  columns = 80,
  rows = 45,
}: Interviewing = {}): Interviewed {
  const terminal = startTerminal({ words: ['interview', ...words], folder, columns, rows });
  const changed = (from: string) =>
    terminal.waitFor((screen) => screen !== from && isPrompt(screen));

  async function press(key: Key) {
    await terminal.waitFor(isPrompt);
    const before = terminal.screen();
    terminal.press(key);
    await changed(before);
  }
  /** Presses a key and waits for what it does to the option under the cursor: a list is drawn more than once. */
  async function pressAt(key: Key) {
    const before = lineAt('❯', terminal.screen());
    terminal.press(key);
    await terminal.waitFor((screen) => isPrompt(screen) && lineAt('❯', screen) !== before);
  }
  async function pointAt(option: string) {
    await terminal.waitFor(isPrompt);
    for (let moves = 0; moves < 60; moves++) {
      const lines = terminal.screen().split('\n');
      const cursor = lines.findLastIndex((line) => line.startsWith('❯'));
      if (nameOn(lines[cursor]).startsWith(option)) return;
      const list = lines.findLastIndex((line) => line.startsWith('? '));
      const at = lines.findIndex((line, row) => row > list && nameOn(line).startsWith(option));
      await pressAt(at >= 0 && at < cursor ? 'up' : 'down');
    }
    throw new Error(`There is no ${option} in the list:\n${terminal.screen()}`);
  }
  /** Presses Enter, and waits for a prompt after the one that is answered. */
  async function confirm(isAnswered: (screen: string) => boolean) {
    terminal.press('enter');
    await terminal.waitFor((screen) => isPrompt(screen) && !isAnswered(screen));
  }
  async function write(text: string) {
    await terminal.waitFor(isPrompt);
    terminal.type(text);
    await terminal.waitFor((screen) => screen.includes(text) && isPrompt(screen));
    await confirm((screen) => lineAt('›', screen).includes(text));
  }
  return {
    ...{ terminal, folder, press, pointAt, write },
    file: (name = 'company.yaml') => textIn(join(folder, name)),
    asks: (text) =>
      terminal.waitFor((screen) => isPrompt(screen) && question(screen).includes(text)),
    async tick(...options) {
      for (const option of options) {
        await pointAt(option);
        await pressAt('space');
      }
      await press('enter');
    },
    async choose(option) {
      await pointAt(option);
      const before = terminal.screen();
      terminal.press('enter');
      await terminal.waitFor((screen) => screen !== before);
    },
    async find(option) {
      await terminal.waitFor(isPrompt);
      terminal.type(option);
      await terminal.waitFor((screen) => new RegExp(` ${option}\n❯ +${option}`).test(screen));
      await confirm((screen) => lineAt('❯', screen).includes(option));
    },
    question: () => question(terminal.screen()).split('\n? ')[0] ?? '',
    async saved(before) {
      await terminal.waitFor(
        (screen) => textIn(join(folder, 'company.yaml')) !== before && isPrompt(screen),
      );
    },
    async menu(entry) {
      await terminal.waitFor(isPrompt);
      terminal.press('escape');
      await terminal.waitFor(en.interviewScreens.menu.title);
      await pointAt(entry);
      await press('enter');
    },
  };
}

/** The last line with a mark at its start: the option under the cursor, or what is written. */
function lineAt(mark: '❯' | '›', screen: string): string {
  return screen.split('\n').findLast((line) => line.startsWith(mark)) ?? '';
}

/** What stands on the line of an option, without the marks before it. */
function nameOn(line = ''): string {
  return line.replace(/^[❯ ]?[◉◯]? */u, '');
}

function textIn(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

/** The question that is open: what stands below the last rule. */
export function question(screen: string): string {
  return screen.slice(Math.max(0, screen.lastIndexOf('──────────────────')));
}

/** Whether a prompt stands at the end: below it are its keys, or the line to write on. */
export function isPrompt(screen: string): boolean {
  const end = screen.slice(screen.lastIndexOf('\n? ') + 1);
  const isList = /\n.*(Esc|Ctrl-C) [^❯]*$/u.test(end) && /^❯/mu.test(end);
  return isList || /\n› ?[^\n]*(\n[^\n]*)?$/u.test(end);
}

/** A company of which it is known what there is, but not what flows where. */
export const threeChannels = `omnigauge: 1
company: { name: Bottega Aurora, sector: retail }   # since 1987
channels:
  store: { kind: store, name: Store }
  webshop: { kind: webshop, name: Webshop }
  app: { kind: app, name: App }
systems:
  crm: { kind: crm, name: CRM }
journeys: {}
`;
