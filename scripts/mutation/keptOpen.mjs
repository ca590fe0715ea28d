// A test runner for Stryker which loads the tests once and keeps them loaded: a mutant then costs
// the milliseconds of the tests that reach it, where Stryker's own runner starts Vitest anew.
import { relative } from 'node:path';
import { BroadcastChannel } from 'node:worker_threads';
import { createVitest } from 'vitest/node';

/** @typedef {import('./serving.ts').Request} Request */
/** @typedef {{ id: string, fileName: string }} Mutant */

class KeptOpen {
  channel = new BroadcastChannel('mutation');

  /** Only reloading would show static mutants, and they are ignored: see stryker.config.json. */
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.vitest = await createVitest('test', {
      config: 'scripts/mutation/vitest.config.ts',
      watch: false,
      reporters: [{}],
    });
    const loaded = this.nextAnswer();
    this.running = this.vitest.start();
    const failed = this.running.then(() => ({ failed: this.vitest?.state.getUnhandledErrors() }));
    const outcome = await Promise.race([loaded, failed]);
    if (outcome.failed) throw new Error(`The tests cannot be loaded. ${outcome.failed}`);
  }

  async dryRun() {
    return this.asked({ kind: 'dryRun' });
  }

  /** @param {{ activeMutant: Mutant, testFilter?: string[], hitLimit?: number }} options */
  async mutantRun({ activeMutant, testFilter = [], hitLimit }) {
    const { id, fileName } = activeMutant;
    const file = relative('.', fileName);
    return this.asked({ kind: 'mutant', id, file, tests: testFilter, hitLimit });
  }

  async dispose() {
    this.channel.postMessage({ kind: 'end' });
    await this.running;
    await this.vitest?.close();
    this.channel.close();
  }

  /** @param {Request} request */
  asked(request) {
    const answer = this.nextAnswer();
    this.channel.postMessage(request);
    return answer;
  }

  nextAnswer() {
    return new Promise((settle) => {
      this.channel.onmessage = (message) => settle(/** @type {any} */ (message).data);
    });
  }
}

export const strykerPlugins = [
  { kind: 'TestRunner', name: 'kept-open', injectableClass: KeptOpen },
];
