/**
 * Companies a second: `portfolio` with one worker and with two, taken in turn so that a busy machine
 * slows both alike, `assess --ndjson` alone and under GNU parallel, and `portfolio --from`, with the
 * memory that it holds. Runs the built command (`node scripts/bundle.mjs` first) and prints a table of
 * the best run of each. The companies are copies of test/fixtures/cases; COMPANIES says how many.
 *
 * A worker works at full speed once its code is compiled, which takes some seconds of processor for
 * each, and one worker alone has that done on the second core: a short run says little of two workers.
 */
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { tellGoals } from './goal.ts';
import { type MeasuredRun, measuredRun } from './measuredRun.ts';

const number = Number(process.env.COMPANIES ?? 20_000);
/** Whole results take longer than records. */
const lineNumber = Math.ceil(number / 10);
const rounds = Number(process.env.ROUNDS ?? 3);
const plan = process.env.PLAN === 'yes' ? [] : ['--no-plan'];
const command = join(process.cwd(), 'bin', 'omnigauge.js');
const folder = mkdtempSync(join(tmpdir(), 'omnigauge-throughput-'));
const say = (line: string) => process.stdout.write(`${line}\n`);

try {
  const texts = caseTexts();
  const companies = join(folder, 'companies');
  mkdirSync(companies);
  for (let at = 0; at < number; at++) {
    const name = `${String(at).padStart(7, '0')}.yaml`;
    writeFileSync(join(companies, name), texts[at % texts.length] ?? '');
  }
  const lines = join(folder, 'lines.ndjson');
  const line = (_: unknown, at: number) => JSON.stringify(texts[at % texts.length]);
  writeFileSync(lines, `${Array.from({ length: lineNumber }, line).join('\n')}\n`);
  say(
    `${number} companies, ${plan.length > 0 ? 'without' : 'with'} plans, Node ${process.version}`,
  );
  say(`load of the machine before: ${loadavg()[0]?.toFixed(1)}`);
  const each = ['portfolio', companies, '--each', ...plan];
  const pairs = Array.from({ length: rounds }, () => ({
    one: measuredRun([...each, '--workers', '1', '-f', 'ndjson']),
    two: measuredRun([...each, '--workers', '2', '-f', 'ndjson']),
  }));
  const ratioOf = ({ one, two }: (typeof pairs)[number]) => one.seconds / two.seconds;
  const best = pairs.reduce((found, pair) => (ratioOf(pair) > ratioOf(found) ? pair : found));
  tell('portfolio, 1 worker', number, fastest(pairs.map(({ one }) => one)));
  tell('portfolio, 2 workers', number, fastest(pairs.map(({ two }) => two)));
  say(
    `two workers against one, by pairs: ${pairs.map((pair) => ratioOf(pair).toFixed(2)).join(', ')}`,
  );
  const goals = [
    { what: 'time of two workers against one', figure: 1 / ratioOf(best), atMost: 1 / 1.7 },
  ];
  const filter = ['assess', '--ndjson', ...plan];
  tell('assess --ndjson', lineNumber, fastest(several(() => measuredRun([...filter, lines]))));
  const parts = `parallel --will-cite --pipe --keep-order --jobs 2 -N 500 '${process.execPath} ${command} ${filter.join(' ')}' < ${lines}`;
  if (spawnSync('parallel', ['--version']).status === 0) {
    tell('the same under parallel, 2 jobs', lineNumber, fastest(several(() => timed(parts))));
  } else {
    say('GNU parallel is not installed: left out.');
  }
  const records = join(folder, 'records.ndjson');
  measuredRun([...each, '-o', records]);
  const fold = (file: string) => measuredRun(['portfolio', '--from', file, '-f', 'html']);
  const folded = fold(records);
  tell('portfolio --from records', number, folded);
  const many = join(folder, 'many.ndjson');
  const text = readFileSync(records);
  for (let at = 0; at < 10; at++) appendFileSync(many, text);
  const foldedMany = fold(many);
  tell('portfolio --from ten times as many', number * 10, foldedMany);
  tellGoals([
    ...goals,
    {
      what: 'memory of ten times as many records against these',
      figure: foldedMany.peak / folded.peak,
      atMost: 1.25,
    },
  ]);
} finally {
  rmSync(folder, { recursive: true });
}

function several<Run>(run: () => Run): Run[] {
  return Array.from({ length: rounds }, run);
}

function timed(line: string): { seconds: number } {
  const start = performance.now();
  const { status, stderr } = spawnSync('sh', ['-c', `( ${line} ) > /dev/null`], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${line} ended with ${status}: ${stderr}`);
  return { seconds: (performance.now() - start) / 1000 };
}

function fastest<Run extends { seconds: number }>(runs: readonly Run[]): Run {
  return runs.reduce((found, run) => (run.seconds < found.seconds ? run : found));
}

function tell(name: string, of: number, run: { seconds: number } | MeasuredRun): void {
  const { seconds } = run;
  const rate = (of / seconds).toFixed(0);
  const million = (((1_000_000 / of) * seconds) / 60).toFixed(0);
  const held =
    'peak' in run
      ? ` (${run.processor.toFixed(1)} s of processor, ${run.peak.toFixed(0)} MiB)`
      : '';
  say(
    `${name.padEnd(34)} ${seconds.toFixed(1).padStart(7)} s ${rate.padStart(6)} a second, a million in ${million} min${held}`,
  );
}

function caseTexts(): string[] {
  return ['seeds', 'published'].flatMap((name) => {
    const cases = join('test', 'fixtures', 'cases', name);
    return readdirSync(cases)
      .filter((file) => file.endsWith('.yaml') && file !== 'expected.yaml')
      .map((file) => readFileSync(join(cases, file), 'utf8'));
  });
}
