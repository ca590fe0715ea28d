import { resolve } from 'node:path';
import type { Command } from 'commander';
import { renderWatch } from '../../report/watch/renderWatch.ts';
import type { Watched } from '../../report/watch/watched.ts';
import { chosenStyle } from '../chosenStyle.ts';
import type { Context } from '../context.ts';
import { Interrupted } from '../interrupted.ts';
import { type LiveScreen, liveScreen } from './liveScreen.ts';
import { look, type WatchCommandOptions } from './look.ts';
import { oneAtATime } from './oneAtATime.ts';
import { watchFiles } from './watchFiles.ts';
import { beginWatching, watchingAfter } from './watching.ts';

/** The key that a terminal sends for Ctrl-C while keys are read one by one. */
const ctrlC = '\x03';

/** Shows a company until somebody leaves; throws `Interrupted` for Ctrl-C. */
export async function watchSession(path: string, called: Command, start: Context): Promise<void> {
  let { context, found, others } = await look(path, called, start);
  let watching = watchingAfter(beginWatching(path), found, timeNow());
  const { left, leave, fail } = leaving();
  const draw = () => screen.draw(drawn(watching, screen, called, context));
  const screen = liveScreen({
    key(text) {
      if (text.includes(ctrlC)) fail(new Interrupted());
      else if (/q/i.test(text)) leave();
    },
    resized: draw,
  });
  try {
    draw();
    const lookAgain = async () => {
      ({ context, found, others } = await look(path, called, context));
      watching = watchingAfter(watching, found, timeNow());
      files.add(others);
      draw();
    };
    const again = oneAtATime(lookAgain, fail);
    const files = await watchFiles(resolve(start.terminal.folder, path), others, again);
    try {
      // For what was saved before the files were watched.
      again();
      await left;
    } finally {
      await files.close();
    }
  } finally {
    screen.close();
  }
}

/** Somebody leaves, or something ends the session. */
function leaving() {
  let leave: () => void = () => {};
  let fail: (error: unknown) => void = () => {};
  const left = new Promise<void>((resolve, reject) => {
    leave = resolve;
    fail = reject;
  });
  // It may fail before it is waited for.
  left.catch(() => {});
  return { left, leave, fail };
}

function drawn(watched: Watched, screen: LiveScreen, called: Command, context: Context): string[] {
  const { top, color } = called.optsWithGlobals<WatchCommandOptions>();
  return renderWatch(watched, {
    words: context.words,
    style: chosenStyle(color, context.terminal),
    width: screen.columns(),
    height: screen.rows(),
    top,
  });
}

/** The time of day where this runs, as `14:03:12`. */
function timeNow(): string {
  const now = new Date();
  const parts = [now.getHours(), now.getMinutes(), now.getSeconds()];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
