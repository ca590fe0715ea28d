/**
 * Companies a second: `portfolio` with one worker and with two, taken in turn so that a busy machine
 * slows both alike, and `assess --ndjson` alone and under GNU parallel. Runs the built command
 * (`node scripts/bundle.mjs` first) and prints a table of the best run of each, with the pair of
 * runs in which two workers did best. The companies are copies of test/fixtures/cases.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { tellGoals } from './goal.ts';

const number = Number(process.env.COMPANIES ?? 4_000);
const rounds = Number(process.env.ROUNDS ?? 3);
const plan = process.env.PLAN === 'yes' ? [] : ['--no-plan'];
const command = join(process.cwd(), 'bin', 'omnigauge.js');
const folder = mkdtempSync(join(tmpdir(), 'omnigauge-throughput-'));
const say = (line: string) => process.stdout.write(`${line}\n`);

interface Run {
  seconds: number;
}

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
  writeFileSync(lines, `${Array.from({ length: number }, line).join('\n')}\n`);
  say(
    `${number} companies, ${plan.length > 0 ? 'without' : 'with'} plans, Node ${process.version}`,
  );
  say(`load of the machine before: ${loadavg()[0]?.toFixed(1)}`);
  const pairs = Array.from({ length: rounds }, () => ({
    one: portfolio(companies, 1),
    two: portfolio(companies, 2),
  }));
  const ratioOf = ({ one, two }: { one: Run; two: Run }) => one.seconds / two.seconds;
  const best = pairs.reduce((found, pair) => (ratioOf(pair) > ratioOf(found) ? pair : found));
  tell('portfolio, 1 worker', fastest(pairs.map(({ one }) => one)));
  tell('portfolio, 2 workers', fastest(pairs.map(({ two }) => two)));
  say(
    `two workers against one, by pairs: ${pairs.map((each) => ratioOf(each).toFixed(2)).join(', ')}`,
  );
  tellGoals([
    { what: 'time of two workers against one', figure: 1 / ratioOf(best), atMost: 1 / 1.7 },
  ]);
  const filter = `${process.execPath} ${command} assess --ndjson ${plan.join(' ')}`;
  tell('assess --ndjson', fastest(several(() => timed(`${filter} ${lines}`))));
  const parts = `parallel --will-cite --pipe --keep-order --jobs 2 -N 500 "${filter}" < ${lines}`;
  if (spawnSync('parallel', ['--version']).status === 0) {
    tell('the same under parallel, 2 jobs', fastest(several(() => timed(parts))));
  } else {
    say('GNU parallel is not installed: left out.');
  }
  const records = join(folder, 'records.ndjson');
  timed(
    `${process.execPath} ${command} portfolio ${companies} --each ${plan.join(' ')} -o ${records}`,
  );
  tell(
    'portfolio --from records',
    fastest(
      several(() => timed(`${process.execPath} ${command} portfolio --from ${records} -f state`)),
    ),
  );
} finally {
  rmSync(folder, { recursive: true });
}

function portfolio(companies: string, workers: number): Run {
  const words = `portfolio ${companies} --each ${plan.join(' ')} --workers ${workers} -f ndjson`;
  return timed(`${process.execPath} ${command} ${words}`);
}

function several(run: () => Run): Run[] {
  return Array.from({ length: rounds }, run);
}

function timed(line: string): Run {
  const start = performance.now();
  const { status, stderr } = spawnSync('sh', ['-c', `( ${line} ) > /dev/null`], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${line} ended with ${status}: ${stderr}`);
  return { seconds: (performance.now() - start) / 1000 };
}

function fastest(runs: readonly Run[]): Run {
  return runs.reduce((found, run) => (run.seconds < found.seconds ? run : found));
}

function tell(name: string, { seconds }: Run): void {
  const rate = (number / seconds).toFixed(0);
  const million = (((1_000_000 / number) * seconds) / 60).toFixed(0);
  say(
    `${name.padEnd(32)} ${seconds.toFixed(1).padStart(7)} s ${rate.padStart(6)} a second, a million in ${million} min`,
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
