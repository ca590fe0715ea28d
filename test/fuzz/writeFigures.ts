import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from '../../src/cli/files/packageFolder.ts';
import type { Counted, Tally } from './tally.ts';

const page = join(packageFolder(), 'docs/reliability.md');
const begin = '<!-- fuzz: written by npm run fuzz -->';
const end = '<!-- /fuzz -->';

/** Writes what a run came to between the marks of the page, and leaves all else of it as it is. */
export function writeFigures(tally: Tally, { seed, from }: { seed: number; from: number }): void {
  const text = existsSync(page)
    ? readFileSync(page, 'utf8')
    : `# Reliability\n\n${begin}\n${end}\n`;
  const [start, stop] = [text.indexOf(begin), text.indexOf(end)];
  if (start < 0 || stop < start) throw new Error(`${page} has lost the marks ${begin} and ${end}.`);
  const written = `${begin}\n\n${figures(tally, seed, from)}\n`;
  writeFileSync(page, text.slice(0, start) + written + text.slice(stop));
}

function figures(tally: Tally, seed: number, from: number): string {
  const { runs, findings, commands } = tally;
  const { user, system } = process.cpuUsage();
  const inputs = `inputs ${whole(from)} to ${whole(from + runs - 1)} of seed ${seed}`;
  const minutes = ((user + system) / 60e6).toFixed(0);
  const time = `${minutes} min of processor time, Node ${process.versions.node}`;
  const found = findings === 0 ? 'Nothing was found.' : `Found: ${findings}.`;
  return [
    `**${whole(runs)} inputs** (${inputs}), ${time}. ${found}`,
    '',
    '| command | inputs | done (0) | gate failed (1) | not assessed (2) | any other end | slowest |',
    '|---|---:|---:|---:|---:|---:|---:|',
    ...commands.map(row),
    '',
  ].join('\n');
}

function row({ command, runs, codes, slowest }: Counted): string {
  const known = [0, 1, 2].map((code) => codes.get(code) ?? 0);
  const others = runs - known.reduce((sum, each) => sum + each, 0);
  const counts = [runs, ...known, others].map(whole);
  const name = command === 'others' ? 'none, or no such' : `\`${command}\``;
  return `| ${[name, ...counts, `${(slowest / 1000).toFixed(1)} s`].join(' | ')} |`;
}

function whole(number: number): string {
  return number.toLocaleString('en-GB');
}
