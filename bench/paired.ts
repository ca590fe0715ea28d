import { spawnSync } from 'node:child_process';

/** A command to time, from its start to its end. */
export interface Timed {
  name: string;
  /** The program and its arguments. */
  words: readonly string[];
  /** Exit codes that are no failure: 0 unless told otherwise. */
  codes?: readonly number[];
}

/** What was measured of a command, over all rounds. */
export interface Figures {
  name: string;
  /** Seconds of wall clock, the median. */
  seconds: number;
  /** How many times the seconds of the first command, the median over the rounds. */
  ratio: number;
  ratios: readonly number[];
}

/**
 * Times commands in turn, round after round, so that whatever else the machine does meets them all
 * alike. Ratios are taken within each round, to the first command. The first round is not counted.
 */
export function paired(commands: readonly Timed[], rounds: number): Figures[] {
  const seconds = commands.map((): number[] => []);
  for (let round = 0; round <= rounds; round++) {
    for (const [index, command] of commands.entries()) {
      const took = secondsOf(command);
      if (round > 0) seconds[index]?.push(took);
    }
  }
  const first = seconds[0] ?? [];
  return commands.map(({ name }, index) => {
    const own = seconds[index] ?? [];
    const ratios = own.map((each, round) => each / (first[round] as number));
    return { name, seconds: median(own), ratio: median(ratios), ratios };
  });
}

/** The middle of the ratios of two commands, round by round. */
export function ratioOf(one: Figures, other: Figures): number {
  return median(one.ratios.map((each, round) => each / (other.ratios[round] as number)));
}

function secondsOf({ name, words: [program = '', ...rest], codes = [0] }: Timed): number {
  const started = performance.now();
  const { status, stderr } = spawnSync(program, rest, { stdio: ['ignore', 'pipe', 'pipe'] });
  const took = (performance.now() - started) / 1000;
  if (status === null || !codes.includes(status)) throw new Error(`${name}: ${status} ${stderr}`);
  return took;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] as number;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] as number) + upper) / 2;
}
