import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { disk } from '../../../src/cli/disk/disk.ts';
import { lockName } from '../../../src/cli/disk/folderLock.ts';
import { temporaryFolder } from '../temporaryFolder.ts';
import { runCommand } from '../testTerminal.ts';
import { brokenDisk } from './brokenDisk.ts';

const company = `omnigauge: 1
company: { name: Two shops }
channels:
  store: { kind: store }
`;
const answers = 'interview: 1\nanswers:\n  company.sector:\n    answer: retail\n';

function place(files: Readonly<Record<string, string>> = { 'company.yaml': company }) {
  const folder = temporaryFolder(files);
  return {
    folder,
    at: (path: string) => join(folder, path),
    text: (path: string) => readFileSync(join(folder, path), 'utf8'),
    call: async (...words: string[]) => {
      const run = await runCommand(words, { folder });
      return { ...run, errors: run.errors.replaceAll(/\s+/g, ' ') };
    },
  };
}

describe('a link', () => {
  it('stays where it is, and the file it leads to is written', async () => {
    const { at, text, call } = place({ 'company.yaml': company, 'kept/report.md': 'old' });
    symlinkSync('kept/report.md', at('report.md'));
    expect((await call('report', 'company.yaml', '-o', 'report.md')).code).toBe(0);
    expect(lstatSync(at('report.md')).isSymbolicLink()).toBe(true);
    expect(text('kept/report.md')).toMatch(/^# Two shops/);
  });

  it('that leads nowhere says where the file shall be', async () => {
    const { at, text, call } = place();
    symlinkSync('later.md', at('report.md'));
    expect((await call('report', 'company.yaml', '-o', 'report.md')).code).toBe(0);
    expect(text('later.md')).toMatch(/^# Two shops/);
  });

  it('in a circle is told, in writing and in reading', async () => {
    const { at, call } = place();
    symlinkSync('two.yaml', at('one.yaml'));
    symlinkSync('one.yaml', at('two.yaml'));
    const calls = [
      ['report', 'company.yaml', '-o', 'one.yaml'],
      ['assess', 'one.yaml'],
      ['assess', '.'],
      ['check', 'company.yaml', '--baseline', 'one.yaml'],
      ['assess', 'company.yaml', '--rubric', 'one.yaml'],
      ['compare', 'one.yaml', 'company.yaml'],
      ['portfolio', 'one.yaml'],
    ];
    for (const words of calls) {
      const { code, errors } = await call(...words);
      expect(code, words.join(' ')).toBe(2);
      expect(errors, words.join(' ')).toContain('(ELOOP): its links lead in a circle.');
    }
  });

  it('does not lead what init writes out of its folder, not even with --force', async () => {
    const { at, text, call } = place({ 'elsewhere/precious.yaml': 'precious' });
    mkdirSync(at('ours'));
    symlinkSync('../elsewhere/precious.yaml', at('ours/company.yaml'));
    const file = await call('init', 'ours', '--force');
    expect(file.code).toBe(2);
    expect(file.errors).toContain('`ours/company.yaml` leads out of the folder');
    expect(text('elsewhere/precious.yaml')).toBe('precious');
    rmSync(at('ours/company.yaml'));
    symlinkSync('../elsewhere', at('ours/.github'));
    const folder = await call('init', 'ours', '--github');
    expect(folder.code).toBe(2);
    expect(readdirSync(at('elsewhere'))).toEqual(['precious.yaml']);
    expect(existsSync(at('ours/company.yaml'))).toBe(false);
  });

  it('in a folder of fragments leads to one of them, or is told by its name', async () => {
    const { at, call } = place({ 'all/company.yaml': company, 'other.yaml': company });
    symlinkSync('nowhere.yaml', at('all/broken.yaml'));
    expect((await call('assess', 'all')).errors).toContain(
      '`all/broken.yaml` is a link that leads nowhere.',
    );
    rmSync(at('all/broken.yaml'));
    symlinkSync('../other.yaml', at('all/outside.yaml'));
    expect((await call('assess', 'all')).errors).toContain('`all/outside.yaml` leads out');
  });
});

describe('what is no file', () => {
  it('is never replaced: /dev/null stays a device', async () => {
    const { call } = place();
    expect((await call('report', 'company.yaml', '-o', '/dev/null')).code).toBe(0);
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  it('is a full device', async () => {
    const { call } = place();
    const { code, errors } = await call('report', 'company.yaml', '-o', '/dev/full');
    expect(code).toBe(2);
    expect(errors).toContain('`/dev/full` cannot be written (ENOSPC): the disk is full.');
  });

  it('is a device that never ends, of which no more than a file is read', async () => {
    const { call } = place();
    const { code, errors } = await call('assess', '/dev/zero', '--max-size', '1000');
    expect(code).toBe(2);
    expect(errors).toContain('at most 1,000 is read');
  });

  it('is a pipe in a folder of fragments, which is not waited for', async () => {
    const { at, call } = place({ 'all/company.yaml': company });
    execFileSync('mkfifo', [at('all/pipe.yaml')]);
    const { code, errors } = await call('assess', 'all');
    expect(code).toBe(2);
    expect(errors).toContain('`all/pipe.yaml` is no file');
  });

  it('is a folder where a file is needed, and the reverse', async () => {
    const { at, call } = place();
    mkdirSync(at('folder'));
    const folder = await call('report', 'company.yaml', '-o', 'folder');
    expect(folder.errors).toContain('`folder` cannot be written (EISDIR): it is a folder.');
    const below = await call('report', 'company.yaml', '-o', 'company.yaml/report.md');
    expect(below.errors).toContain('(ENOTDIR): a part of its path is a file');
    const missing = await call('report', 'company.yaml', '-o', 'missing/report.md');
    expect(missing.errors).toContain('(ENOENT): the folder is not there.');
    expect([folder.code, below.code, missing.code]).toEqual([2, 2, 2]);
  });
});

describe('a name', () => {
  it.each([`${'n'.repeat(252)}.md`, `${'é'.repeat(126)}.md`, `${'名'.repeat(84)}.md`])(
    'may be as long as the system allows: %s',
    async (name) => {
      const { text, call } = place();
      expect((await call('report', 'company.yaml', '-o', name)).code).toBe(0);
      expect(text(name)).toMatch(/^# Two shops/);
    },
  );

  it('that is longer is told, wherever it stands', async () => {
    const { call } = place();
    const long = `${'n'.repeat(300)}.yaml`;
    const deep = `${'deep/'.repeat(1_000)}x.yaml`;
    for (const path of [long, deep]) {
      const written = await call('report', 'company.yaml', '-o', path);
      expect(written.code).toBe(2);
      expect(written.errors).toContain('(ENAMETOOLONG): its path is longer');
      for (const words of [
        ['assess', path],
        ['check', 'company.yaml', '--baseline', path],
        ['assess', 'company.yaml', '--rubric', path],
        ['compare', path, 'company.yaml'],
        ['explain', path],
        ['portfolio', path],
        ['init', path],
      ])
        expect((await call(...words)).code, words[0]).toBe(2);
    }
  });
});

describe('rights', () => {
  it('of a file stay as they are', async () => {
    const { at, call } = place();
    for (const mode of [0o600, 0o664, 0o755]) {
      writeFileSync(at('report.md'), 'old');
      chmodSync(at('report.md'), mode);
      expect((await call('report', 'company.yaml', '-o', 'report.md')).code).toBe(0);
      expect(statSync(at('report.md')).mode & 0o777).toBe(mode);
    }
  });

  it('that a file does not give are not taken by replacing it', async () => {
    const { text, call } = place({ 'company.yaml': company, 'report.md': 'old' });
    const guarded = brokenDisk((operation) => operation === 'mayWrite', 0, { code: 'EACCES' });
    const { code, errors } = await call('report', 'company.yaml', '-o', 'report.md');
    guarded.mend();
    expect(code).toBe(2);
    expect(errors).toContain('(EACCES): you do not have the right to write there.');
    expect(text('report.md')).toBe('old');
  });
});

describe('a file that somebody else writes', () => {
  /** Does something right after a file was read for the first time, or each time. */
  function whileRead(file: string, act: () => void, always = false): { mend(): void } {
    const watched = brokenDisk(() => false);
    const read = disk.readSync;
    const open = disk.openSync;
    let descriptor = -1;
    let isDone = false;
    Object.assign(disk, {
      openSync: (path: string, flags: string) => {
        const opened = open(path, flags);
        if (path === file) descriptor = opened;
        return opened;
      },
      readSync: (...given: Parameters<typeof read>) => {
        const count = read(...given);
        if (given[0] === descriptor && (always || !isDone)) {
          isDone = true;
          act();
        }
        return count;
      },
    });
    return watched;
  }

  const later = company.replace('Two shops', 'Three shops in town');

  it.each([
    [
      'grows',
      (path: string) => appendFileSync(path, '  webshop: { kind: webshop }\n'),
      '2 channels',
    ],
    ['shrinks', (path: string) => truncateSync(path, company.indexOf('channels')), 'No channel'],
    ['changes', (path: string) => writeFileSync(path, later), 'Three shops in town'],
    ['goes', (path: string) => rmSync(path), 'Two shops'],
  ])('is read as it was at one moment when it %s', async (_, act, told) => {
    const { at, call } = place();
    const watched = whileRead(at('company.yaml'), () => act(at('company.yaml')));
    const { output, errors } = await call('assess', 'company.yaml');
    watched.mend();
    expect(`${output}${errors}`).toContain(told);
  });

  it('all the while is told', async () => {
    const { at, call } = place();
    const path = at('company.yaml');
    const watched = whileRead(path, () => appendFileSync(path, '#'), true);
    const { code, errors } = await call('assess', 'company.yaml');
    watched.mend();
    expect(code).toBe(2);
    expect(errors).toContain('`company.yaml` is being written all the while.');
  });

  it('is left out where it goes before it is read', async () => {
    const { at, call } = place({ 'all/a.yaml': company, 'all/b.yaml': 'systems: {}\n' });
    const watched = whileRead(at('all/a.yaml'), () => rmSync(at('all/b.yaml'), { force: true }));
    const { code } = await call('assess', 'all');
    watched.mend();
    expect(code).toBe(0);
  });

  it.each([
    ['interview', ['interview', 'company.yaml', '--answers', 'answers.txt']],
    ['plan', ['plan', 'company.yaml', '--apply', '--yes']],
  ])('is not overwritten by %s', async (_, words) => {
    const { at, text, call } = place({ 'company.yaml': company, 'answers.txt': answers });
    // The hand is quicker: it saves while the new file is being written beside the old one.
    const watched = brokenDisk((operation) => {
      if (operation === 'fsync') writeFileSync(at('company.yaml'), later);
      return false;
    });
    const { code, errors } = await call(...words);
    watched.mend();
    expect(code).toBe(2);
    expect(errors).toContain('`company.yaml` was changed by somebody else meanwhile');
    expect(text('company.yaml')).toBe(later);
    expect(readdirSync(at('.')).sort()).toEqual(['answers.txt', 'company.yaml']);
  });
});

describe('what a killed process leaves behind', () => {
  const left = '.omnigauge-12345-0123456789ab.tmp';

  it('is no part of a company, and goes after a day', async () => {
    const { at, call } = place({ 'all/company.yaml': company, [`all/${left}`]: 'half' });
    expect((await call('assess', 'all')).code).toBe(0);
    expect((await call('report', 'all', '-o', 'all/report.md')).code).toBe(0);
    expect(existsSync(at(`all/${left}`))).toBe(true);
    utimesSync(at(`all/${left}`), 0, 0);
    expect((await call('report', 'all', '-o', 'all/report.md')).code).toBe(0);
    expect(readdirSync(at('all')).sort()).toEqual(['company.yaml', 'report.md']);
  });

  it('may be a lock, which counts for some seconds only', async () => {
    const files = { 'all/company.yaml': company, 'answers.txt': answers };
    const { at, text, call } = place({ ...files, [`all/${lockName}`]: '' });
    const old = Date.now() / 1000 - 60;
    utimesSync(at(`all/${lockName}`), old, old);
    expect((await call('interview', 'all', '--answers', 'answers.txt')).code).toBe(0);
    expect(text('all/company.yaml')).toContain('retail');
    expect(readdirSync(at('all'))).toEqual(['company.yaml']);
  });
});

describe('a folder of 10,000 fragments', { timeout: 300_000 }, () => {
  it('is read in any order, with one file open at a time', async () => {
    const { folder, at } = place({ 'all/company.yaml': company });
    const names = Array.from(
      { length: 10_000 },
      (_, index) => `all/f${(index * 7_919) % 10_000}.yaml`,
    );
    for (const name of names) writeFileSync(at(name), `# ${name}\n`);
    let [open, most] = [0, 0];
    const watched = brokenDisk((operation) => {
      if (operation === 'openSync') most = Math.max(most, ++open);
      if (operation === 'closeSync') open--;
      return false;
    });
    const { collectFiles } = await import('../../../src/cli/files/collectFiles.ts');
    const terminal = { folder, readInput: async () => new Uint8Array() };
    const files = await collectFiles('all', terminal, 1_000);
    watched.mend();
    expect(files.map(({ name }) => name)).toEqual(['all/company.yaml', ...names].sort());
    expect(most).toBe(1);
  });
});
