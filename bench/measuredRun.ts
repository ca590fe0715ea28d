import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** What one call of the command took. */
export interface MeasuredRun {
  /** Wall clock, of which `processor` was worked by all of its threads, those of the garbage collector and the compiler included. */
  seconds: number;
  processor: number;
  /** The most that was held at once, in MiB. */
  peak: number;
}

/** Calls the built command in a process of its own, which says what it took. Its output goes nowhere. */
export function measuredRun(words: readonly string[]): MeasuredRun {
  // Beside the benchmark, which is bundled.
  const command = join(import.meta.dirname, 'omnigauge.cjs');
  const script = `
    process.on('exit', () => {
      const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
      require('node:fs').writeSync(2, '\\n' + JSON.stringify([maxRSS, userCPUTime + systemCPUTime]));
    });
    require(${JSON.stringify(command)}).run();`;
  const started = performance.now();
  const { stderr, status } = spawnSync(process.execPath, ['-e', script, 'omnigauge', ...words], {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}: ${stderr}`);
  const [peak, processor] = JSON.parse(stderr.slice(stderr.lastIndexOf('\n'))) as [number, number];
  return { seconds, processor: processor / 1e6, peak: peak / 1024 };
}
