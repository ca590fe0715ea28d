import type { FuzzMessage } from './fuzzWorker.ts';

type Ran = Extract<FuzzMessage, { kind: 'ran' }>;

/** What is counted of each command. */
export interface Counted {
  command: string;
  runs: number;
  /** How many ended with each exit code. */
  codes: Map<number | null, number>;
  milliseconds: number;
  slowest: number;
}

/** Counts what became of inputs. */
export class Tally {
  runs = 0;
  findings = 0;
  readonly #began = performance.now();
  readonly #commands = new Map<string, Counted>();
  readonly #known: ReadonlySet<string>;

  /** Calls that begin with no known command are counted as one. */
  constructor(known: readonly string[] = commandNames) {
    this.#known = new Set(known);
  }

  add({ command: first, code, milliseconds }: Ran): void {
    const command = this.#known.has(first) ? first : 'others';
    const counted = this.#commands.get(command) ?? {
      command,
      runs: 0,
      codes: new Map(),
      milliseconds: 0,
      slowest: 0,
    };
    counted.runs++;
    counted.codes.set(code, (counted.codes.get(code) ?? 0) + 1);
    counted.milliseconds += milliseconds;
    counted.slowest = Math.max(counted.slowest, milliseconds);
    this.#commands.set(command, counted);
    this.runs++;
  }

  get seconds(): number {
    return (performance.now() - this.#began) / 1000;
  }

  /** By how often they were run. */
  get commands(): Counted[] {
    return [...this.#commands.values()].sort((one, other) => other.runs - one.runs);
  }

  progress(of: number): string {
    const speed = Math.round(this.runs / this.seconds);
    return `${this.runs} of ${of}, ${speed} a second, ${this.findings} findings`;
  }

  summary(): string {
    const lines = this.commands.map(({ command, runs, codes, milliseconds, slowest }) => {
      const ends = [...codes].sort(([one], [other]) => Number(one) - Number(other));
      const figures = [
        String(runs).padStart(7),
        `${(milliseconds / runs).toFixed(1)} ms`.padStart(10),
        `${slowest.toFixed(0)} ms`.padStart(9),
        ends.map(([code, times]) => `${code ?? 'broke'}: ${times}`).join(', '),
      ];
      return [command.padEnd(12), ...figures].join('  ');
    });
    return [...lines, this.progress(this.runs)].join('\n');
  }
}

const commandNames = [
  ...['assess', 'report', 'check', 'plan', 'what-if', 'interview', 'watch', 'compare', 'history'],
  ...['portfolio', 'explain', 'init', 'rubric', 'schema', 'completion', 'complete'],
];
