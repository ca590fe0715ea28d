import { readdirSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lockName } from '../../../src/cli/disk/folderLock.ts';
import { temporaryFolder } from '../temporaryFolder.ts';
import { runCommand } from '../testTerminal.ts';
import { brokenDisk, type Fault, readingOperations } from './brokenDisk.ts';

const company = `omnigauge: 1
company: { name: Two shops }
channels:
  store: { kind: store, team: shops }
  webshop: { kind: webshop, team: web, identifies_by: [email] }
teams:
  shops: { name: Shops }
  web: { name: Web }
`;
const rest = `systems:
  crm: { kind: crm }
flows: []
`;
const answers = `interview: 1
answers:
  company.sector:
    answer: retail
  flows.webshop:
    answer: [{ from: crm, data: [all], freshness: daily }]
`;

interface Writing {
  words: readonly string[];
  files: Readonly<Record<string, string>>;
}

const single = { 'company.yaml': company + rest };
const fragments = { 'company/channels.yaml': company, 'company/systems.yaml': rest };

/** Every command that writes, with several files where it can have them. */
const writings: Readonly<Record<string, Writing>> = {
  'report -o': {
    words: ['report', 'company.yaml', '-o', 'r.md', '-o', 'r.json'],
    files: { ...single, 'r.md': 'old' },
  },
  'compare -o': {
    words: ['compare', 'company.yaml', 'other.yaml', '-o', 'difference.md'],
    files: { ...single, 'other.yaml': company },
  },
  'plan --issues': {
    words: ['plan', 'company.yaml', '--issues', 'issues'],
    files: single,
  },
  'plan --apply': {
    words: ['plan', 'company', '--apply', '--yes'],
    files: fragments,
  },
  'interview --answers': {
    words: ['interview', 'company', '--answers', 'answers.txt'],
    files: { ...fragments, 'answers.txt': answers },
  },
  'interview -o': {
    words: ['interview', 'company.yaml', '-o', 'questions.txt'],
    files: single,
  },
  'check --update-baseline': {
    words: ['check', 'company.yaml', '--baseline', 'b.yaml', '--update-baseline', '-o', 'c.json'],
    files: { ...single, 'c.json': 'old' },
  },
  init: { words: ['init', 'new', '--folder'], files: {} },
  'rubric new -o': { words: ['rubric', 'new', 'ours', '-o', 'ours.yaml'], files: {} },
  'portfolio -o': {
    words: ['portfolio', 'one', 'two.yaml', '--no-plan', '-o', 'p.md', '-o', 'p.ndjson'],
    files: { 'one/company.yaml': company, 'two.yaml': company + rest, 'p.ndjson': 'old' },
  },
};

type Files = Readonly<Record<string, string>>;

function filesIn(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
  return Object.fromEntries(
    entries.map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}

const isOurs = (name: string) => /\.tmp$/.test(name) || name.endsWith(lockName);

const withoutOurs = (files: Files): Files =>
  Object.fromEntries(Object.entries(files).filter(([name]) => !isOurs(name)));

/** Files that are neither what they were nor what they were to be. */
function broken(now: Files, before: Files, after: Files): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(now)]);
  return [...names].filter(
    (name) => !isOurs(name) && now[name] !== before[name] && now[name] !== after[name],
  );
}

const codes = ['ENOSPC', 'EACCES', 'EIO', 'EROFS'];
/** Each operation with one of the codes, and with each of them where all are asked for. */
const takesAll = process.env.EVERY_FAULT !== undefined;

const languages = ['en', 'it'] as const;
type Language = (typeof languages)[number];

/** Calls a command with something that goes wrong at one of the operations by which it writes. */
async function called({ words, files }: Writing, language: Language, at = -1, fault?: Fault) {
  const folder = temporaryFolder(files);
  const writes = (operation: string, path: string) =>
    !readingOperations.some((each) => each === operation) &&
    (path.startsWith(folder) || operation === 'close');
  const disk = brokenDisk(writes, at, fault);
  const settings = { folder, environment: { OMNIGAUGE_LANG: language } };
  const run = await runCommand(words, settings).catch((error: Error) => {
    if (fault !== 'killed') throw error;
    return { code: -1, output: '', errors: error.message };
  });
  disk.mend();
  const operations = disk.calls.map(({ operation }) => operation);
  return { ...run, folder, now: filesIn(folder), operations, isReached: disk.isReached() };
}

async function undisturbed(writing: Writing) {
  const [en, it] = [await called(writing, 'en'), await called(writing, 'it')];
  return { code: en.code, after: { en: en.now, it: it.now }, operations: en.operations };
}

const told = {
  en: /`[^`]+` cannot be (written|read) \(E[A-Z]+\)/,
  it: /`[^`]+` non si riesce a (scrivere|leggere) \(E[A-Z]+\)/,
};

describe.each(Object.entries(writings))('%s', { timeout: 300_000 }, (_, writing) => {
  it('leaves each file whole, and nothing else, whatever operation fails', async () => {
    const { code: usual, after, operations } = await undisturbed(writing);
    expect(operations).toContain('rename');
    const cases = operations.flatMap((operation, at) =>
      codes
        .filter((_code, index) => takesAll || index === at % codes.length)
        .map((code, index) => ({ operation, at, code, turn: at + index })),
    );
    for (const { operation, at, code, turn } of cases) {
      const language = languages[turn % 2] ?? 'en';
      const run = await called(writing, language, at, { code });
      const where = `${code} at operation ${at}, ${operation}: ${run.errors}`;
      expect(run.isReached, where).toBe(true);
      // A lock that cannot be removed stays, and counts no more after a while.
      const left = Object.keys(run.now).filter(isOurs);
      expect(operation === 'unlink' ? [] : left, where).toEqual([]);
      const now = withoutOurs(run.now);
      if (run.code === usual) {
        expect(now, where).toEqual(after[language]);
        continue;
      }
      expect(run.code, where).toBe(2);
      expect(broken(run.now, writing.files, after[language]), where).toEqual([]);
      expect(run.errors.replaceAll(/\s+/g, ' '), where).toMatch(told[language]);
      expect(run.errors, where).not.toMatch(/^\s+at /m);
    }
  });

  it('leaves each file old or new when it is killed, and can be called again', async () => {
    const { code: usual, after, operations } = await undisturbed(writing);
    for (const [at, operation] of operations.entries()) {
      const run = await called(writing, 'en', at, 'killed');
      const where = `operation ${at}, ${operation}`;
      expect(broken(run.now, writing.files, after.en), where).toEqual([]);
      const locks = Object.keys(run.now).filter((name) => name.endsWith(lockName));
      // As if some time had passed.
      for (const lock of locks) utimesSync(join(run.folder, lock), 0, 0);
      const words = writing.words[0] === 'init' ? [...writing.words, '--force'] : writing.words;
      if (writing.words[0] === 'rubric') rmSync(join(run.folder, 'ours.yaml'), { force: true });
      const again = await runCommand(words, { folder: run.folder });
      expect(again.code, `${where}: ${again.errors}`).toBe(usual);
    }
  });

  it('tries again where what is wrong mostly passes', async () => {
    const { code: usual, after, operations } = await undisturbed(writing);
    const passing = ['EINTR', 'EAGAIN', 'EMFILE'];
    for (const [at, operation] of operations.entries()) {
      if (!['open', 'write', 'fsync', 'rename'].includes(operation)) continue;
      const run = await called(writing, 'en', at, { code: passing[at % 3] ?? '' });
      const { code, now } = run;
      expect({ code, now }, `operation ${at}, ${operation}`).toEqual({
        code: usual,
        now: after.en,
      });
    }
  });
});

describe('reading', { timeout: 300_000 }, () => {
  const reads: Readonly<Record<string, Writing>> = {
    'assess of a folder': { words: ['assess', 'company'], files: fragments },
    'assess with all files': {
      words: ['check', 'company.yaml', '--baseline', 'b.yaml', '--rubric', 'ours.yaml'],
      files: {
        ...single,
        'ours.yaml': 'rubric: 1\nid: ours\nversion: 1.0.0\nextends: omnichannel\ntitle: Ours\n',
        'omnigauge.config.yaml': 'lang: en\n',
      },
    },
    compare: {
      words: ['compare', 'company.yaml', 'company'],
      files: { ...single, ...fragments },
    },
    portfolio: {
      words: ['portfolio', '.', '--each', '--no-plan'],
      files: { ...single, ...fragments },
    },
    'assess --ndjson': {
      words: ['assess', '--ndjson', 'lines'],
      files: {
        lines: `${JSON.stringify({ omnigauge: 1, company: { name: 'A' }, channels: { a: { kind: 'store' } } })}\n`,
      },
    },
  };

  it.each(Object.entries(reads))('%s tells what cannot be read', async (_, { words, files }) => {
    const usual = await runCommand([...words, '--lang', 'en'], { folder: temporaryFolder(files) });
    for (const code of ['EACCES', 'EIO', 'ELOOP', 'EMFILE']) {
      for (let at = 0; ; at++) {
        const folder = temporaryFolder(files);
        const inFolder = (operation: string, path: string) =>
          !/^close/.test(operation) && path.startsWith(folder);
        const disk = brokenDisk(inFolder, at, { code });
        const run = await runCommand([...words, '--lang', 'en'], { folder });
        disk.mend();
        if (!disk.isReached()) break;
        const where = `operation ${at} of ${disk.calls[at]?.operation}, ${code}: ${run.errors}`;
        // What passes is tried again.
        if (code === 'EMFILE' && run.output === usual.output) continue;
        expect(run.code, where).toBe(2);
        const all = `${run.errors}${run.output}`;
        expect(all, where).toContain(`(${code})`);
        expect(all, where).not.toMatch(/^\s+at /m);
      }
    }
  });
});

describe('a disk that gets full', () => {
  it('takes a part of a file without an error, and the rest is written after it', async () => {
    const folder = temporaryFolder(single);
    const { disk } = await import('../../../src/cli/disk/disk.ts');
    const watched = brokenDisk(() => false);
    const write = disk.write as (...given: unknown[]) => Promise<unknown>;
    Object.assign(disk, {
      write: (file: number, bytes: Uint8Array, from: number, length: number, at: null) =>
        write(file, bytes, from, Math.ceil(length / 2), at),
    });
    const words = ['report', 'company.yaml', '-o', 'r.json'];
    expect((await runCommand(words, { folder })).code).toBe(0);
    watched.mend();
    expect(() => JSON.parse(readFileSync(join(folder, 'r.json'), 'utf8'))).not.toThrow();
  });
});
