import { basename, resolve } from 'node:path';
import { BroadcastChannel } from 'node:worker_threads';
import { type RunnerTask, type RunnerTestCase, type RunnerTestFile, TestRunner } from 'vitest';

/** What `keptOpen.mjs` asks of the thread that has the tests loaded. */
export type Request =
  | { kind: 'dryRun' }
  | {
      kind: 'mutant';
      id: string;
      /** As in `src/score/gates.ts`. */
      file: string;
      tests: readonly string[];
      hitLimit?: number | undefined;
    }
  | { kind: 'end' };

/** What Stryker's instrumentation reads and writes. */
interface Mutating {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: { perTest: Record<string, unknown> };
}

interface LoadedTest {
  id: string;
  test: RunnerTestCase;
  /** In ms. */
  duration: number;
  /** How many mutants it has noticed, those of long ago counting less: neighbours are alike. */
  noticed: number;
}

/** As Stryker numbers them. */
const SUCCESS = 0;
const SKIPPED = 2;

/**
 * The longest that the tests of one mutant may keep the processor busy, in ms; those likely to
 * notice come first. Not the time on the clock, which says as much about what else is going on.
 */
const PATIENCE = Number(process.env.MUTATION_SECONDS) * 1000;

/** Of a hundred such tests all can be asked, in ms. */
const QUICK = 10;

/** Instead of running the tests once, runs those that it is asked for until it is told to end. */
// biome-ignore lint/style/noDefaultExport: Vitest loads the class that is the default.
export default class Serving extends TestRunner {
  #tests = new Map<string, LoadedTest>();
  #mutating: Mutating = {};

  async onBeforeRunFiles(files: RunnerTestFile[]): Promise<void> {
    const scope = globalThis as { __stryker__?: Mutating };
    scope.__stryker__ ??= {};
    this.#mutating = scope.__stryker__;
    for (const file of files) await this.onBeforeRunSuite(file);
    for (const test of files.flatMap((file) => testsIn(file))) {
      const name = namesOf(test).join(' > ');
      // Rows of a table may all have one name.
      const alike = [...this.#tests.keys()].filter((id) => id.startsWith(name)).length;
      const id = alike === 0 ? name : `${name} #${alike + 1}`;
      this.#tests.set(id, { id, test, duration: 0, noticed: 0 });
    }
    await this.#serve();
    for (const file of files) file.mode = 'skip';
  }

  #serve(): Promise<void> {
    const channel = new BroadcastChannel('mutation');
    return new Promise((end) => {
      channel.onmessage = async (message) => {
        const request = message.data as Request;
        if (request.kind === 'end') {
          channel.close();
          end();
        } else if (request.kind === 'dryRun') channel.postMessage(await this.#dryRun());
        else channel.postMessage(await this.#mutantRun(request));
      };
      channel.postMessage({ loaded: this.#tests.size });
    });
  }

  async #dryRun() {
    const tests = [];
    for (const [id, each] of this.#tests) {
      this.#mutating.currentTestId = id;
      const failure = await this.#failureOf(each);
      const fileName = resolve(fileOf(each.test));
      const result = { id, name: id, fileName, timeSpentMs: each.duration };
      if (failure === undefined) tests.push({ ...result, status: SUCCESS });
      else {
        // Some properties count what they met, for which there may have been too little time.
        tests.push({ ...result, status: SKIPPED, failureMessage: failure });
        delete this.#mutating.mutantCoverage?.perTest[id];
        process.stderr.write(`Not asked, as it fails already: ${id}: ${failure}\n`);
      }
    }
    this.#mutating.currentTestId = undefined;
    const { mutantCoverage } = this.#mutating;
    return { status: 'complete', tests, mutantCoverage };
  }

  async #mutantRun({ id, file, tests, hitLimit: generous }: Extract<Request, { kind: 'mutant' }>) {
    const mutating = this.#mutating;
    // Stryker leaves room for a property to look for its smallest case, which it does not do here.
    const hitLimit = generous === undefined ? undefined : Math.ceil(generous / 20);
    const likeliestFirst = tests
      .flatMap((name) => this.#tests.get(name) ?? [])
      .sort(
        (one, other) => rankOf(one, file) - rankOf(other, file) || effortOf(one) - effortOf(other),
      );
    for (const each of this.#tests.values()) each.noticed *= 0.95;
    const start = processorTime();
    let nrOfTests = 0;
    for (const each of likeliestFirst) {
      if (processorTime() - start > PATIENCE) break;
      nrOfTests += 1;
      Object.assign(mutating, { activeMutant: id, hitCount: 0, hitLimit });
      const failure = await this.#failureOf(each);
      mutating.activeMutant = undefined;
      if (hitLimit !== undefined && (mutating.hitCount ?? 0) > hitLimit)
        return { status: 'timeout', reason: 'Runs far more often than without the change.' };
      if (failure === undefined) continue;
      each.noticed += 1;
      const killedBy = [each.id];
      return { status: 'killed', killedBy, failureMessage: failure, nrOfTests };
    }
    return { status: 'survived', nrOfTests };
  }

  async #failureOf(loaded: LoadedTest): Promise<string | undefined> {
    const { test } = loaded;
    const start = performance.now();
    try {
      await this.onBeforeRunTask(test);
      this.onBeforeTryTask(test);
      await TestRunner.getTestFn(test)();
      this.onAfterTryTask(test);
      return undefined;
    } catch (error) {
      return String(error);
    } finally {
      // Each time, as a process that takes over from one that never ended has no first run.
      loaded.duration = performance.now() - start;
    }
  }
}

function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * Tests are named like the file, or the folder, that they are about: these come first. Then those
 * that take no time, as a few that are slow and notice much would leave none for them.
 */
function rankOf({ test, duration }: LoadedTest, file: string): 0 | 1 | 2 {
  const names = file.replace(/\.tsx?$/, '').split('/');
  if (names.includes(basename(fileOf(test), '.test.ts'))) return 0;
  return duration < QUICK ? 1 : 2;
}

/** Of a test for one mutant noticed: the quick ones, and those that notice much, are small. */
function effortOf({ duration, noticed }: LoadedTest): number {
  return duration / (1 + noticed);
}

function testsIn(task: RunnerTask): RunnerTestCase[] {
  if (task.mode === 'skip' || task.mode === 'todo') return [];
  if (task.type === 'test') return [task];
  return task.tasks.flatMap((each) => testsIn(each));
}

/** The names of the suites around a test and its own; the first is its file: see everyTest.ts. */
function namesOf(test: RunnerTestCase): string[] {
  const names = [test.name];
  for (let suite = test.suite; suite !== undefined; suite = suite.suite) names.unshift(suite.name);
  return names;
}

function fileOf(test: RunnerTestCase): string {
  return namesOf(test)[0] ?? '';
}
