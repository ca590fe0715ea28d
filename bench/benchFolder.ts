import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** This project, seen from where a benchmark is built to. */
export const project = join(import.meta.dirname, '..');

/** Runs something with a folder of its own, which is gone afterwards. */
export function inBenchFolder(run: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'omnigauge-bench-'));
  try {
    run(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Writes the Bottega Aurora of the examples as one file of 13 KB, comments and all. */
export function writeSmallCompany(folder: string): string {
  const examples = join(project, 'examples/bottega-aurora');
  const texts = readdirSync(examples)
    .sort((one, other) => Number(other === 'company.yaml') - Number(one === 'company.yaml'))
    .map((name) => readFileSync(join(examples, name), 'utf8'));
  const [first = '', ...rest] = texts;
  const file = join(folder, 'small.yaml');
  writeFileSync(
    file,
    [first, ...rest.map((text) => text.replace(/^omnigauge:.*$/m, ''))].join('\n'),
  );
  return file;
}

/** Writes a company of 1,000 channels and 10,000 flows, about 1 MB. */
export function writeLargeCompany(folder: string): string {
  const lines = (count: number, line: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => `  ${line(index)}`).join('\n');
  // Steps that share no factor with the counts, so that ends and data are well mixed.
  const flow = (index: number) =>
    `- { from: channel-${(index * 7919) % 1000}, to: system-${(index * 104_729) % 200}, data: [${
      ['identity, orders', 'profile', 'cart', 'price, stock', 'cases'][index % 5]
    }], freshness: ${['realtime', 'hourly', 'daily'][index % 3]} }`;
  const file = join(folder, 'large.yaml');
  writeFileSync(
    file,
    `omnigauge: 1
company: { name: Large, sector: retail }
teams:
${lines(100, (team) => `team-${team}: { goals: [goal-${team % 7}] }`)}
channels:
${lines(1000, (index) => `channel-${index}: { kind: ${['store', 'webshop', 'app'][index % 3]}, team: team-${index % 100} }`)}
systems:
${lines(200, (index) => `system-${index}: { kind: ${['crm', 'pos', 'oms'][index % 3]}, team: team-${index % 100} }`)}
flows:
${lines(10_000, flow)}
`,
  );
  return file;
}
