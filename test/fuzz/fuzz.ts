// Runs omnigauge on inputs at random and tells what broke: see `npm run fuzz` in docs/reliability.md.
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { keep, readCorpus, readKept } from './corpus.ts';
import { faultsIn } from './faults.ts';
import type { FuzzCall } from './fuzzCall.ts';
import type { FuzzMessage, FuzzTask } from './fuzzWorker.ts';
import { inputsOf } from './inputsOf.ts';
import { runCall } from './runCall.ts';
import { scratchFolder } from './scratchFolder.ts';
import { Tally } from './tally.ts';
import { writeFigures } from './writeFigures.ts';

/** An input that is not through by then hangs. Far above what the slowest takes on a busy machine. */
const patience = 120_000;
const looksEvery = 1000;
const tellsEvery = 10_000;
/** Memory beyond which an input takes too much. */
const megabytes = 1500;

const asked = readFlags();

if (asked.replay !== undefined) await replay(asked.replay);
else await fuzz(wholeNumber('seed'), wholeNumber('from'), wholeNumber('runs'));

function readFlags() {
  try {
    const { values } = parseArgs({
      options: {
        runs: { type: 'string', default: '200000' },
        seed: { type: 'string', default: '1' },
        from: { type: 'string', default: '0' },
        replay: { type: 'string' },
        figures: { type: 'boolean', default: true },
        quiet: { type: 'boolean', default: false },
      },
      allowNegative: true,
    });
    return values;
  } catch (error) {
    return refuse((error as Error).message);
  }
}

/** What is misspelt must not write figures of nothing over those of a run. */
function wholeNumber(flag: 'runs' | 'seed' | 'from'): number {
  const text = asked[flag];
  return /^\d+$/.test(text) ? Number(text) : refuse(`--${flag} takes a whole number, not ${text}.`);
}

function refuse(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

/** Runs one call of the corpus once more and shows what became of it. */
async function replay(path: string): Promise<void> {
  const scratch = scratchFolder();
  const call = readKept(path);
  const outcome = await runCall(call, scratch);
  scratch.remove();
  const faults = faultsIn(call, outcome);
  const { code, output, errors, broken } = outcome;
  say(`omnigauge ${call.words.join(' ')}\nexit code ${code}\n${output}\n${errors}`);
  if (broken instanceof Error) say(broken.stack ?? broken.message);
  say(faults.length === 0 ? 'no fault' : faults.join('\n'));
  if (faults.length > 0) process.exitCode = 1;
}

/** Runs the inputs of a seed by their numbers; a worker that hangs or dies is followed by another. */
async function fuzz(seed: number, from: number, runs: number): Promise<void> {
  const end = from + runs;
  const tally = new Tally();
  let told = performance.now();
  let first = from;
  const corpus = [...readCorpus().values()];
  // Whoever stops it gets the figures up to there; `--from` goes on.
  const stopping = new AbortController();
  process.once('SIGINT', () => stopping.abort());
  while (first < end && !stopping.signal.aborted) {
    const ended = await worked({ seed, corpus, first, end }, stopping.signal, (message) => {
      if (message.kind === 'ran') tally.add(message);
      if (message.kind === 'fault') found(message);
      if (performance.now() - told < tellsEvery || asked.quiet) return;
      told = performance.now();
      say(tally.progress(end - from));
    });
    if (ended === null) break;
    const { number, fault } = ended;
    const call = (await inputsOf(seed, corpus))(number);
    tally.add({ kind: 'ran', number, command: call.words[0] ?? '', code: null, milliseconds: 0 });
    found({ number, fault, call });
    first = number + 1;
  }
  say(tally.summary());
  if (asked.figures) writeFigures(tally, { seed, from });
  if (tally.findings > 0) process.exitCode = 1;

  function found({ number, fault, call }: { number: number; fault: string; call: FuzzCall }) {
    const name = fault
      .toLowerCase()
      .replaceAll(/[^a-z]+/g, '-')
      .slice(0, 40)
      .replace(/-$/, '');
    const path = keep(call, fault, `${name}-${seed}-${number}.yaml`);
    tally.findings++;
    say(`input ${number} of seed ${seed}: ${fault}\n  npm run fuzz -- --replay ${path}`);
  }
}

/** What one worker did: null where it got through or was stopped, else the input that it did not get past. */
function worked(
  task: Omit<FuzzTask, 'current' | 'folder'>,
  stopping: AbortSignal,
  tell: (message: FuzzMessage) => void,
): Promise<{ number: number; fault: string } | null> {
  const current = new SharedArrayBuffer(8);
  const place = new Int32Array(current);
  const { folder, remove } = scratchFolder();
  place[0] = task.first;
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./fuzzWorker.mjs', import.meta.url), {
      workerData: { ...task, current, folder } satisfies FuzzTask,
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
    });
    let begun = -1;
    let since = performance.now();
    const end = (fault: string | null) => {
      clearInterval(watch);
      resolve(fault === null ? null : { number: Atomics.load(place, 0), fault });
      // It may not have had the time to clear up.
      void worker.terminate().then(remove);
    };
    const watch = setInterval(() => {
      const now = Atomics.load(place, 1);
      if (now !== begun) [begun, since] = [now, performance.now()];
      else if (performance.now() - since > patience) end(`hangs for ${patience / 1000} s`);
    }, looksEvery);
    stopping.addEventListener('abort', () => end(null));
    worker.on('message', (message: FuzzMessage) => {
      if (message.kind === 'done') end(null);
      else tell(message);
    });
    worker.on('error', (error) => end(`took the process with it: ${String(error)}`));
  });
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
