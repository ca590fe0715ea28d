import { writeFileSync } from 'node:fs';

/** A figure beside what it should be at most. */
export interface Goal {
  what: string;
  figure: number;
  /** Null where there is no goal. */
  atMost: number | null;
}

/** Prints figures, and leaves them as JSON for whoever asked for it by naming a file. */
export function tellGoals(goals: readonly Goal[]): void {
  for (const { what, figure, atMost } of goals) {
    const goal = atMost === null ? '' : `  goal ${atMost}: ${figure <= atMost ? 'met' : 'missed'}`;
    process.stdout.write(`${what.padEnd(58)} ${figure.toFixed(2).padStart(7)}${goal}\n`);
  }
  const [, , file] = process.argv;
  if (file !== undefined) writeFileSync(file, JSON.stringify(goals));
}
