import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageFolder } from '../files/packageFolder.ts';
import type { Task } from './assessTask.ts';
import { inOrder } from './inOrder.ts';
import { type Judged, type Judging, judgeCompany, type Work } from './judgeCompany.ts';
import { RubricShelf } from './rubricShelf.ts';

/** With fewer companies, starting workers takes longer than they save. */
const fewest = 24;
/** Companies that are sent to a worker at once: a message costs as much as a very small company. */
const quickBatch = 32;
/** Where each takes long, so that the first are there soon and no worker is left with many at the end. */
const slowBatch = 4;
/** Batches under way for each worker: enough that none has to wait for the slowest. */
const aheadPerWorker = 3;

/**
 * Assesses companies as they come in, and gives what became of them in the same order. By worker
 * threads where that pays, or where a number of them was asked for.
 */
export async function* judgedCompanies(
  works: AsyncIterable<Work>,
  judging: Judging,
  workers: number | null,
): AsyncGenerator<Judged> {
  const filename = workerFile();
  const number = workers ?? availableParallelism();
  if (filename === null || number < 2) {
    yield* judgedHere(works, judging);
    return;
  }
  const source = works[Symbol.asyncIterator]();
  const first = workers === null ? await firstOf(source, fewest) : [];
  if (workers === null && first.length < fewest) {
    yield* judgedHere(resumed(first, source), judging);
    return;
  }
  yield* judgedByWorkers(resumed(first, source), judging, { filename, number });
}

async function* judgedHere(works: AsyncIterable<Work>, judging: Judging): AsyncGenerator<Judged> {
  const shelf = new RubricShelf(judging.folder, judging.rubric);
  for await (const work of works) yield await judgeCompany(work, judging, shelf);
}

async function* judgedByWorkers(
  works: AsyncIterable<Work>,
  judging: Judging,
  { filename, number }: { filename: string; number: number },
): AsyncGenerator<Judged> {
  const { Tinypool } = await import('tinypool');
  const pool = new Tinypool({
    filename,
    name: 'assessTask',
    minThreads: number,
    maxThreads: number,
    concurrentTasksPerWorker: 2,
  });
  try {
    const isSlow = judging.plans || judging.output === 'result';
    const batches = inOrder(batchesOf(works, isSlow ? slowBatch : quickBatch), {
      most: number * aheadPerWorker,
      run: (batch): Promise<Judged[]> => pool.run({ works: batch, judging } satisfies Task),
    });
    for await (const batch of batches) yield* batch;
  } finally {
    await pool.destroy();
  }
}

/** The bundle that a worker runs; null where this runs from the sources. */
function workerFile(): string | null {
  const isBundled = fileURLToPath(import.meta.url).endsWith('.cjs');
  return isBundled ? join(packageFolder(), 'dist/assessTask.cjs') : null;
}

async function* batchesOf<Item>(items: AsyncIterable<Item>, size: number): AsyncGenerator<Item[]> {
  let batch: Item[] = [];
  for await (const item of items) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

async function firstOf<Item>(source: AsyncIterator<Item>, most: number): Promise<Item[]> {
  const items: Item[] = [];
  while (items.length < most) {
    const next = await source.next();
    if (next.done) break;
    items.push(next.value);
  }
  return items;
}

async function* resumed<Item>(
  first: readonly Item[],
  rest: AsyncIterator<Item>,
): AsyncGenerator<Item> {
  yield* first;
  yield* { [Symbol.asyncIterator]: () => rest };
}
