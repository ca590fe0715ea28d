import { stdin, stdout } from 'node:process';
import stringWidth from 'fast-string-width';

/** The whole of a terminal, drawn on over and over. */
export interface LiveScreen {
  columns(): number;
  rows(): number;
  /** Shows these lines, one a row, and nothing else. */
  draw(lines: readonly string[]): void;
  /** Puts the terminal back as it was. May be called twice. */
  close(): void;
}

interface Listening {
  key(text: string): void;
  resized(): void;
}

/** The second screen of a terminal leaves what was there before as it is. */
const enter = '\x1b[?1049h\x1b[?25l';
const leave = '\x1b[?25h\x1b[?1049l';
/** A terminal that knows these shows a frame at once; others ignore them. */
const beginFrame = '\x1b[?2026h';
const endFrame = '\x1b[?2026l';
/** Where a window is narrower than a line, the line is cut, not continued below. */
const withoutWrap = '\x1b[?7l';
const withWrap = '\x1b[?7h';

/** Takes the terminal of this process over; `close` gives it back, also where a signal ends the process. */
export function liveScreen({ key, resized }: Listening): LiveScreen {
  let last = '';
  let isOpen = true;
  const heard = (text: string) => key(text);
  const changed = () => {
    last = '';
    resized();
  };
  const stopped = (signal: NodeJS.Signals) => {
    close();
    // Without our listener the signal does what it always does.
    process.kill(process.pid, signal);
  };
  const close = () => {
    if (!isOpen) return;
    isOpen = false;
    stdin.off('data', heard).setRawMode(false);
    stdin.pause();
    stdout.off('resize', changed);
    for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.off(signal, stopped);
    stdout.write(leave);
  };
  stdout.write(enter);
  stdin.setEncoding('utf8').setRawMode(true).on('data', heard);
  stdout.on('resize', changed);
  for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.on(signal, stopped);
  return {
    columns: () => stdout.columns || 80,
    rows: () => stdout.rows || 24,
    draw(lines) {
      const frame = frameOf(lines, stdout.columns || 80);
      // The same frame again would only make the terminal work.
      if (!isOpen || frame === last) return;
      last = frame;
      stdout.write(frame);
    },
    close,
  };
}

/** Overwrites what is there instead of clearing it first, which would flicker. */
function frameOf(lines: readonly string[], columns: number): string {
  const rows = lines.map(
    (line, row) =>
      // Behind a line that is as wide as the screen there is nothing to clear, and clearing would
      // take its last letter.
      `\x1b[${row + 1};1H${line}${stringWidth(line) < columns ? '\x1b[K' : ''}`,
  );
  return `${beginFrame}${withoutWrap}${rows.join('')}${withWrap}${endFrame}`;
}
