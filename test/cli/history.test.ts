import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import stringWidth from 'string-width';
import { describe, expect, it, vi } from 'vitest';
import { runGit } from '../../src/cli/files/runGit.ts';
import { historySchema } from '../../src/history/history.ts';
import { linked, replaced } from '../compare/compared.ts';
import { gitRepository } from './gitRepository.ts';
import { temporaryFolder } from './temporaryFolder.ts';
import { runCommand } from './testTerminal.ts';

const whole = `omnigauge: 1\ncompany: { name: Linked }\n${linked}`;
const broken = replaced(
  '  - { between: [store, crm], data: [identity, orders], freshness: realtime }\n',
  '',
  whole,
);

async function data(folder: string, ...words: string[]) {
  const { code, output, errors } = await runCommand(['history', ...words, '--format', 'json'], {
    folder,
  });
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
  return historySchema.parse(JSON.parse(output));
}

async function problemOf(folder: string, ...words: string[]) {
  const { code, output } = await runCommand(['history', ...words, '--format', 'json'], { folder });
  expect(code).toBe(2);
  return JSON.parse(output).problems[0].code;
}

describe('the revisions', () => {
  it('are those that touched the file, the oldest first, with what has changed', async () => {
    const made = gitRepository({ 'company.yaml': broken });
    made.commit({ 'other.txt': 'no matter' });
    made.commit({ 'company.yaml': whole });
    const { revisions, unchanged, cut } = await data(made.folder, 'company.yaml');
    expect(revisions.map(({ standing }) => standing?.change?.level ?? null)).toEqual([null, 'up']);
    const [before, after] = revisions.map(({ standing }) => standing?.score.estimate ?? 0);
    expect(revisions[1]?.standing?.change?.score).toBeCloseTo((after ?? 0) - (before ?? 0), 6);
    expect(revisions[0]).toMatchObject({ subject: 'a change', error: null });
    expect(revisions[0]?.date).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(revisions[0]?.revision).toMatch(/^[0-9a-f]{10}$/);
    expect({ unchanged, cut }).toEqual({ unchanged: 0, cut: false });
  });

  it('are what assess says of them today', async () => {
    const made = gitRepository({ 'company.yaml': broken });
    made.commit({ 'company.yaml': whole });
    const { revisions, rubric } = await data(made.folder, 'company.yaml');
    const assessed = await runCommand(['assess', 'company.yaml', '-f', 'json'], made);
    const { level, score, coverage, rubric: own } = JSON.parse(assessed.output);
    expect(revisions.at(-1)?.standing).toMatchObject({ level, score, coverage, channels: 2 });
    expect(rubric).toEqual(own);
  });

  it('of a folder leave out commits that changed nothing of the company', async () => {
    const made = gitRepository({ 'co/company.yaml': broken });
    made.commit({ 'co/README.md': 'no matter' });
    made.commit({ 'co/company.yaml': null, 'co/parts/all.yaml': broken });
    made.commit({ 'co/parts/all.yaml': whole });
    const { revisions, unchanged } = await data(made.folder, 'co');
    expect(revisions).toHaveLength(2);
    expect(unchanged).toBe(2);
  });

  it('follow a file through its names', async () => {
    const made = gitRepository({ 'old.yaml': broken });
    made.commit({ 'old.yaml': null, 'new.yaml': broken });
    made.commit({ 'new.yaml': whole });
    const { revisions, unchanged } = await data(made.folder, 'new.yaml');
    expect(revisions.map(({ standing }) => standing?.level.estimate)).toHaveLength(2);
    expect(unchanged).toBe(1);
  });

  it('hold what is not committed, last', async () => {
    const made = gitRepository({ 'company.yaml': broken });
    made.write({ 'company.yaml': whole });
    const { revisions } = await data(made.folder);
    expect(revisions.at(-1)).toMatchObject({ revision: null, date: null, error: null });
    expect(revisions).toHaveLength(2);
  });

  it('that cannot be read are listed with why, and the others still compare', async () => {
    const made = gitRepository({ 'company.yaml': broken });
    made.commit({ 'company.yaml': 'omnigauge: 1\nchanels: {}\n' });
    made.commit({ 'company.yaml': whole });
    const { revisions } = await data(made.folder, 'company.yaml');
    expect(revisions.map(({ standing }) => standing === null)).toEqual([false, true, false]);
    expect(revisions[1]?.error).toMatch(/^[0-9a-f]{10}:company\.yaml:2: .*chanels/);
    expect(revisions[2]?.standing?.change?.level).toBe('up');
  });

  it('of a file that was deleted', async () => {
    const made = gitRepository({ 'company.yaml': whole, 'other.yaml': whole });
    made.commit({ 'company.yaml': null });
    const { revisions } = await data(made.folder, 'company.yaml');
    expect(revisions.map(({ standing }) => standing === null)).toEqual([false, true]);
  });

  it('are cut at --max', async () => {
    const made = gitRepository({ 'company.yaml': broken });
    made.commit({ 'company.yaml': whole });
    made.commit({ 'company.yaml': broken });
    const { revisions, cut } = await data(made.folder, 'company.yaml', '--max', '2');
    expect({ count: revisions.length, cut }).toEqual({ count: 2, cut: true });
    expect(revisions[1]?.standing?.change?.level).toBe('down');
  });

  it('are those after --since', async () => {
    vi.stubEnv('GIT_COMMITTER_DATE', '2001-01-01T12:00:00Z');
    const made = gitRepository({ 'company.yaml': broken });
    vi.unstubAllEnvs();
    made.commit({ 'company.yaml': whole });
    expect((await data(made.folder, '.')).revisions).toHaveLength(2);
    expect((await data(made.folder, '.', '--since', '2002-01-01')).revisions).toHaveLength(1);
  });
});

it.each([
  ['what was never committed', ['late.yaml']],
  ['what is not there', ['nowhere.yaml']],
  ['standard input', ['-']],
])('there is no history of %s', async (_, words) => {
  const made = gitRepository({ 'company.yaml': whole });
  made.write({ 'late.yaml': whole });
  expect(await problemOf(made.folder, ...words)).toBe('no-history');
});

it('is judged by the rubric that is named', async () => {
  const { folder } = gitRepository({ 'company.yaml': whole });
  expect((await data(folder, 'company.yaml', '--rubric', 'banking')).rubric.id).toBe('banking');
});

it('says how much more is wrong with what cannot be read', async () => {
  const made = gitRepository({ 'company.yaml': 'omnigauge: 1\nchanels: {}\nflow: []\n' });
  made.commit({ 'company.yaml': whole });
  const { revisions } = await data(made.folder, 'company.yaml');
  expect(revisions[0]?.error).toMatch(/company\.yaml:\d+: .* \(and 1 more/);
});

it('there is none where nothing is committed yet, whatever language git would speak', async () => {
  const folder = temporaryFolder({ 'company.yaml': whole });
  execFileSync('git', ['init', '--quiet'], { cwd: folder });
  expect(await problemOf(folder, 'company.yaml')).toBe('no-history');
  vi.stubEnv('LC_ALL', 'it_IT.UTF-8');
  const said = await runGit(['-c', 'alias.locale=!echo $LC_ALL', 'locale'], folder);
  vi.unstubAllEnvs();
  expect(said.output.toString()).toBe('C\n');
});

it('there is none outside a repository, nor where nothing can be read', async () => {
  expect(await problemOf(temporaryFolder({ 'company.yaml': whole }), '.')).toBe('no-history');
  const made = gitRepository({ 'company.yaml': 'nonsense' });
  expect(await problemOf(made.folder, 'company.yaml')).toBe('nothing-readable');
});

describe('the formats', () => {
  const evil = '<script>alert(1)</script>';
  const made = () => {
    const repository = gitRepository({ 'company.yaml': broken.replace('Linked', evil) });
    for (let number = 0; number < 8; number++) {
      const name = `${evil} ${number}`;
      repository.commit({ 'company.yaml': (number % 3 ? whole : broken).replace('Linked', name) });
    }
    repository.commit({ 'company.yaml': 'omnigauge: 1\nchannels: 5\n' });
    repository.commit({ 'company.yaml': whole.replace('Linked', evil) });
    return repository;
  };

  it.each([60, 80, 120])('text fits %i columns, in both languages', async (columns) => {
    const { folder } = made();
    for (const lang of ['en', 'it']) {
      const { output } = await runCommand(['history', 'company.yaml', '--lang', lang], {
        folder,
        columns,
      });
      for (const line of output.split('\n'))
        expect(stringWidth(line), line).toBeLessThanOrEqual(columns);
      expect(output).toMatch(/●/);
      expect(output).toMatch(/✗/);
      expect(output).not.toMatch(/undefined|NaN|\n\n\n/);
    }
  });

  it('CSV and HTML are written by ending, and names cannot act in them', async () => {
    const { folder } = made();
    const { code } = await runCommand(['history', '-o', 'h.csv', '-o', 'h.html', '-q'], { folder });
    expect(code).toBe(0);
    const page = readFileSync(join(folder, 'h.html'), 'utf8');
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/<script/);
    expect(page.match(/<circle/g)?.length).toBe(20);
    const rows = readFileSync(join(folder, 'h.csv'), 'utf8').trimEnd().split('\r\n');
    expect(rows).toHaveLength(12);
  });
});
