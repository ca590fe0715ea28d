import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { spawn } from '@lydell/node-pty';
import xterm from '@xterm/headless';
import { onTestFinished } from 'vitest';
import { projectFolder } from '../cli/testTerminal.ts';
import { type Key, keys } from './keys.ts';

/** What to run, and the terminal to run it in. */
interface Starting {
  /** The words after `omnigauge`. */
  words?: readonly string[];
  /** Another program to run instead, with its arguments. */
  program?: readonly [file: string, ...words: string[]];
  columns?: number;
  rows?: number;
  folder?: string;
  /** Variables beside the few that a terminal always has. */
  environment?: Readonly<Record<string, string>>;
}

/** How a program ended. `signal` is 0 where it ended by itself. */
export interface Ending {
  code: number;
  signal: number;
}

/** A program in a real pseudo-terminal, and the screen that a person would see. */
export interface RunningTerminal {
  readonly pid: number;
  /** The lines in view, without spaces at their ends and without empty lines at the bottom. */
  screen(): string;
  /** As `screen`, with all that has scrolled out of view above it. */
  history(): string;
  /** Where the cursor is; rows count from the top of the screen, both from 0. */
  cursor(): { column: number; row: number; isVisible: boolean };
  /** Whether the program draws on the second screen, which leaves no trace when it ends. */
  isAlternate(): boolean;
  /** All bytes so far, control sequences included. */
  output(): string;
  /** Waits until the screen holds a text, fits a pattern or fulfils a condition; fails with the screen. */
  waitFor(wanted: Wanted): Promise<void>;
  type(text: string): void;
  press(...pressed: readonly Key[]): void;
  resize(columns: number, rows: number): void;
  kill(signal?: string): void;
  /** Fulfilled once the program has ended and all that it wrote is on the screen. */
  exit: Promise<Ending>;
}

type Wanted = string | RegExp | ((screen: string) => boolean);

/** Milliseconds. Nothing takes as long; a machine under load must not fail a test. */
const patience = 25_000;
const interval = 15;

/** Where `npm run coverage` wants to be told what the program runs. */
const { MEASURED_PROCESSES: measuredProcesses = '' } = process.env;
const isMeasured = measuredProcesses !== '';

const program = [process.execPath, join(projectFolder, 'bin/omnigauge.js')] as const;

/** Starts `omnigauge`, or another program, in a pseudo-terminal; after the test it is gone. */
export function startTerminal(starting: Starting): RunningTerminal {
  const { words = [], columns = 80, rows = 24, folder = projectFolder, environment } = starting;
  const [file, ...before] = starting.program ?? program;
  const process = spawn(file, [...before, ...words], {
    name: 'xterm-256color',
    cols: columns,
    rows,
    cwd: folder,
    env: { ...usualEnvironment(), ...environment },
  });
  const emulator = new xterm.Terminal({
    cols: columns,
    rows,
    scrollback: 10_000,
    allowProposedApi: true,
  });
  let output = '';
  let ended: Ending | null = null;
  process.onData((text) => {
    output += text;
    emulator.write(text);
  });
  // Programs ask a terminal where its cursor is, and wait for the answer.
  emulator.onData((answer) => process.write(answer));
  const exit = new Promise<Ending>((resolve) => {
    process.onExit(({ exitCode, signal = 0 }) => {
      emulator.write('', () => {
        ended = { code: exitCode, signal };
        resolve(ended);
      });
    });
  });
  onTestFinished(async () => {
    // Only what ends by itself can say what it has run.
    if (!ended) process.kill(isMeasured ? 'SIGHUP' : 'SIGKILL');
    await exit;
    emulator.dispose();
  });
  const lines = (from: number) => linesOf(emulator, from);
  const screen = () => lines(emulator.buffer.active.baseY);

  return {
    pid: process.pid,
    screen,
    history: () => lines(0),
    cursor: () => ({
      column: emulator.buffer.active.cursorX,
      row: emulator.buffer.active.cursorY,
      isVisible: output.lastIndexOf('\x1b[?25l') <= output.lastIndexOf('\x1b[?25h'),
    }),
    isAlternate: () => emulator.buffer.active.type === 'alternate',
    output: () => output,
    async waitFor(wanted) {
      const until = Date.now() + patience;
      while (!fulfils(screen(), wanted)) {
        // What was written last may have been read between the two looks.
        if (ended && !fulfils(screen(), wanted)) throw notSeen(wanted, 'ended', screen());
        if (Date.now() > until) throw notSeen(wanted, 'did not show it in time', screen());
        await after(interval);
      }
    },
    type: (text) => process.write(text),
    press: (...pressed) => {
      for (const key of pressed) process.write(keys[key]);
    },
    resize(width, height) {
      emulator.resize(width, height);
      process.resize(width, height);
    },
    kill: (signal = 'SIGTERM') => process.kill(signal),
    exit,
  };
}

/** Nothing of the machine that runs the tests: no colours asked for, no build server, no language. */
function usualEnvironment(): Record<string, string> {
  const { PATH = '', HOME = '' } = process.env;
  const measured = isMeasured ? { NODE_V8_COVERAGE: measuredProcesses } : {};
  return { PATH, HOME, TERM: 'xterm-256color', LANG: 'C.UTF-8', ...measured };
}

function linesOf({ buffer: { active } }: xterm.Terminal, from: number): string {
  const lines: string[] = [];
  for (let row = from; row < active.length; row++) {
    lines.push(active.getLine(row)?.translateToString(true) ?? '');
  }
  return lines.join('\n').trimEnd();
}

function fulfils(screen: string, wanted: Wanted): boolean {
  if (typeof wanted === 'string') return screen.includes(wanted);
  return wanted instanceof RegExp ? wanted.test(screen) : wanted(screen);
}

function notSeen(wanted: Wanted, how: string, screen: string): Error {
  const error = new Error(`Waited for ${wanted}. The program ${how}. The screen:\n${screen}`);
  Error.captureStackTrace(error, notSeen);
  return error;
}
