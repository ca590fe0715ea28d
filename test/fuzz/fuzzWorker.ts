import { parentPort, workerData } from 'node:worker_threads';
import { faultsIn } from './faults.ts';
import type { FuzzCall } from './fuzzCall.ts';
import { inputsOf } from './inputsOf.ts';
import { runCall } from './runCall.ts';
import { scratchFolder } from './scratchFolder.ts';
import { smallerCall } from './smallerCall.ts';

/** What a worker is to do: the inputs of a seed by their numbers, from the first to before the end. */
export interface FuzzTask {
  seed: number;
  /** An empty folder. */
  folder: string;
  /** What inputs are mutated from, as it was when the run began. */
  corpus: readonly FuzzCall[];
  first: number;
  end: number;
  /** Two numbers: that of the input which is being run, and how many calls were begun. */
  current: SharedArrayBuffer;
}

/** What a worker tells of its inputs. */
export type FuzzMessage =
  | { kind: 'ran'; number: number; command: string; code: number | null; milliseconds: number }
  | { kind: 'fault'; number: number; fault: string; call: FuzzCall }
  | { kind: 'done' };

/** What tells one fault from another, whatever the input that shows it. */
function kindOf(fault: string): string {
  return fault.replaceAll(/\d+/g, '0').slice(0, 60);
}

async function work({ seed, folder, corpus, first, end, current }: FuzzTask): Promise<void> {
  const inputAt = await inputsOf(seed, corpus);
  const scratch = scratchFolder(folder);
  const place = new Int32Array(current);
  const seen = new Set<string>();
  const tell = (message: FuzzMessage) => parentPort?.postMessage(message);
  const run = (call: FuzzCall) => {
    Atomics.add(place, 1, 1);
    return runCall(call, scratch);
  };
  try {
    for (let number = first; number < end; number++) {
      Atomics.store(place, 0, number);
      const call = inputAt(number);
      const start = performance.now();
      const outcome = await run(call);
      const milliseconds = performance.now() - start;
      tell({ kind: 'ran', number, command: call.words[0] ?? '', code: outcome.code, milliseconds });
      for (const fault of faultsIn(call, outcome)) {
        const kind = kindOf(fault);
        if (seen.has(kind)) continue;
        seen.add(kind);
        const smallest = await smallerCall(call, async (each) =>
          faultsIn(each, await run(each)).some((other) => kindOf(other) === kind),
        );
        tell({ kind: 'fault', number, fault, call: smallest });
      }
    }
  } finally {
    scratch.remove();
  }
  tell({ kind: 'done' });
}

await work(workerData as FuzzTask);
