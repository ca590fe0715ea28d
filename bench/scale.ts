/**
 * How time and memory grow with a company. Runs the built command (`node scripts/bundle.mjs` first),
 * each company in a process of its own, and prints
 * - doubling series of 1,000 to 256,000 flows, with 1,000 channels per 10,000 flows and with 1,000
 *   channels throughout; the exponents say how fast time and memory grow: 1 is in proportion;
 * - 10,000 channels and 100,000 flows, against 5 s and 1 GiB;
 * - 20 MB of YAML, against 6 s.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type MeasuredRun, measuredRun } from './measuredRun.ts';

const kinds = [
  'identity, orders',
  'profile, loyalty',
  'cart',
  'price, stock',
  'interactions, cases',
];
const ages = ['realtime', 'hourly', 'daily', 'weekly'];
const largest = Number(process.env.FLOWS ?? 256_000);
const folder = mkdtempSync(join(tmpdir(), 'omnigauge-scale-'));

interface Run extends MeasuredRun {
  flows: number;
  megabytes: number;
}

const say = (line: string) => process.stdout.write(`${line}\n`);

try {
  const smallest = assessed(companyText(10, 10));
  say(`hardly any flows: ${figures(smallest)}`);
  series('1,000 channels per 10,000 flows', (flows) => flows / 10, smallest);
  series('1,000 channels', () => 1000, smallest);
  const big = assessed(companyText(10_000, 100_000));
  say(`10,000 channels, 100,000 flows (5 s, 1024 MiB): ${figures(big)}`);
  const heavy = assessed(companyText(10_000, 240_000));
  say(`${heavy.megabytes.toFixed(1)} MB of YAML (6 s): ${figures(heavy)}`);
} finally {
  rmSync(folder, { recursive: true });
}

function series(name: string, channels: (flows: number) => number, smallest: Run): void {
  say(name);
  const runs: Run[] = [];
  for (let flows = 1000; flows <= largest; flows *= 2) {
    const run = assessed(companyText(channels(flows), flows));
    runs.push(run);
    say(`  ${String(flows).padStart(7)} flows: ${figures(run)}`);
  }
  const beyond = (value: (run: Run) => number) =>
    exponent(runs, (run) => value(run) - value(smallest));
  const time = beyond(({ processor }) => processor).toFixed(2);
  const memory = beyond(({ peak }) => peak).toFixed(2);
  say(`  exponent of time ${time}, of memory ${memory}, start-up left out`);
}

/** The slope of the line through the upper half of a series, both axes logarithmic. */
function exponent(runs: readonly Run[], value: (run: Run) => number): number {
  const points = runs
    .slice(Math.floor(runs.length / 2))
    .map((run) => [Math.log(run.flows), Math.log(value(run))] as const);
  const mean = (part: 0 | 1) => points.reduce((sum, each) => sum + each[part], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const rise = points.reduce((sum, each) => sum + (each[0] - x) * (each[1] - y), 0);
  return rise / points.reduce((sum, each) => sum + (each[0] - x) ** 2, 0);
}

function figures({ megabytes, seconds, processor, peak }: Run): string {
  return `${megabytes.toFixed(2)} MB, ${seconds.toFixed(2)} s (${processor.toFixed(2)} s of processor), ${peak.toFixed(0)} MiB`;
}

/** Assesses a company in a process of its own, which says what it took. */
function assessed({ text, flows }: { text: string; flows: number }): Run {
  const file = join(folder, 'company.yaml');
  writeFileSync(file, text);
  const run = measuredRun(['assess', file, '--format', 'json', '--max-channels', '1000000']);
  return { ...run, flows, megabytes: text.length / 1e6 };
}

/** A company at random, the same in every run: flows between channels and systems, both ways. */
function companyText(channels: number, flows: number): { text: string; flows: number } {
  // The numbers of Park and Miller (1988).
  let state = 7;
  const random = (below: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  const oneOf = (items: readonly string[]) => items[random(items.length)] as string;
  const lines = (count: number, line: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => line(index)).join('\n');
  const systems = Math.max(1, Math.round(channels / 5));
  const teams = Math.max(2, Math.round(channels / 10));
  const flow = () => {
    const ends = [`channel-${random(channels)}`, `system-${random(systems)}`];
    if (random(2) === 0) ends.reverse();
    return `  - { from: ${ends[0]}, to: ${ends[1]}, data: [${oneOf(kinds)}], freshness: ${oneOf(ages)} }`;
  };
  const text = `omnigauge: 1
company: { name: Large, sector: retail }
teams:
${lines(teams, (team) => `  team-${team}: { goals: [goal-${team % 7}] }`)}
channels:
${lines(channels, (channel) => `  channel-${channel}: { kind: ${oneOf(['store', 'webshop', 'app', 'email'])}, team: team-${channel % teams}, identifies_by: [email], stages: [buy, support] }`)}
systems:
${lines(systems, (system) => `  system-${system}: { kind: ${oneOf(['crm', 'pos', 'oms', 'pim'])}, team: team-${system % teams} }`)}
flows:
${lines(flows, flow)}
`;
  return { text, flows };
}
