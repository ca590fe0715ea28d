import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { portfolioRecordSchema } from '../../../src/portfolio/portfolioRecord.ts';
import { portfolioReportSchema } from '../../../src/portfolio/portfolioSummary.ts';
import { en } from '../../../src/text/en.ts';
import { temporaryFolder } from '../temporaryFolder.ts';
import { runCommand } from '../testTerminal.ts';

const company = (name: string, channels = 1) =>
  [
    'omnigauge: 1',
    `company: { name: ${name} }`,
    'channels:',
    ...Array.from({ length: channels }, (_, at) => `  c${at}: { kind: store }`),
    'flows: []',
    '',
  ].join('\n');

const clients = {
  'aurora/channels/all.yaml': company('Aurora', 3),
  'borea/company.yaml': company('Borea', 2),
  'borea/notes.txt': 'nothing',
  'corda/company.yaml': company('Corda', 1),
};

function recordsIn(output: string) {
  return output
    .trimEnd()
    .split('\n')
    .map((line) => portfolioRecordSchema.parse(JSON.parse(line)));
}

async function paths(folder: string, ...words: string[]): Promise<string[]> {
  const { output } = await runCommand(['portfolio', ...words, '-f', 'ndjson', '--no-plan'], {
    folder,
  });
  return output === '' ? [] : recordsIn(output).map(({ path }) => path);
}

describe('which companies there are', () => {
  const made = () =>
    temporaryFolder(
      Object.fromEntries(Object.entries(clients).map(([path, text]) => [`clients/${path}`, text])),
    );
  const all = ['clients/aurora', 'clients/borea', 'clients/corda'];

  it('a folder without YAML of its own holds one a folder', async () => {
    expect(await paths(made(), 'clients')).toEqual(all);
  });

  it('a folder with YAML of its own is one', async () => {
    expect(await paths(made(), 'clients/borea')).toEqual(['clients/borea']);
  });

  it('a pattern is one a match, in the order of the alphabet', async () => {
    expect(await paths(made(), 'clients/*')).toEqual(all);
    expect(await paths(made(), 'clients/*/company.yaml')).toEqual([
      'clients/borea/company.yaml',
      'clients/corda/company.yaml',
    ]);
  });

  it('several paths are one each, in the order of the call', async () => {
    expect(await paths(made(), 'clients/corda', 'clients/aurora')).toEqual([all[2], all[0]]);
  });

  it('--each takes every YAML file and folder of a folder', async () => {
    const flat = temporaryFolder({ 'a.yaml': company('A'), 'b.yml': company('B'), 'c.txt': '' });
    expect(await paths(flat, '.')).toEqual(['.']);
    expect(await paths(flat, '.', '--each')).toEqual(['a.yaml', 'b.yml']);
  });

  it('shards hold each company once, all together', async () => {
    const many = temporaryFolder(
      Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`${at}.yaml`, company(`C${at}`)])),
    );
    const whole = await paths(many, '.', '--each');
    const parts = [
      await paths(many, '.', '--each', '--shard', '1/3'),
      await paths(many, '.', '--each', '--shard', '2/3'),
      await paths(many, '.', '--each', '--shard', '3/3'),
    ];
    expect(parts.flat().sort()).toEqual([...whole].sort());
    expect(parts.every((part) => part.length > 0)).toBe(true);
  });

  it('the rubric of the call is none, and a folder without any is one that cannot be read', async () => {
    const folder = temporaryFolder({
      'a.yaml': company('A'),
      'mine.yaml': 'rubric: 1\nid: mine\nversion: 1.0.0\nextends: retail\n',
      'empty/notes.txt': '',
    });
    const rubric = ['--each', '--rubric', 'mine.yaml'];
    expect(await paths(folder, 'a.yaml', 'mine.yaml', ...rubric)).toEqual(['a.yaml']);
    expect(await paths(folder, 'empty', '--each')).toEqual(['empty']);
  });

  it.each(['0/2', '3/2', 'a', '1/2/3'])('there is no part %s', async (part) => {
    const words = ['portfolio', '.', '--shard', part];
    const { code, errors } = await runCommand(words, { folder: made() });
    expect(code).toBe(2);
    expect(errors).toContain(part);
  });

  it('a pattern that fits nothing is told', async () => {
    const { code, errors } = await runCommand(['portfolio', 'nobody/*'], { folder: made() });
    expect(code).toBe(2);
    expect(errors).toContain('nobody/*');
  });
});

describe('what is said of them', () => {
  const made = () => temporaryFolder(clients);

  it('is JSON by its schema', async () => {
    const { code, output } = await runCommand(['portfolio', '.', '-f', 'json'], { folder: made() });
    expect(code).toBe(0);
    const { summary, records } = portfolioReportSchema.parse(JSON.parse(output));
    expect(summary.rubrics[0]?.levels.estimate).toEqual({ single: 1, multi: 2, cross: 0, omni: 0 });
    expect(records.map(({ path }) => path)).toHaveLength(3);
  });

  it.each(['en', 'it'])('names each company and level (%s)', async (lang) => {
    const { output } = await runCommand(['portfolio', '.', '--lang', lang], { folder: made() });
    for (const name of ['Aurora', 'Borea', 'Corda']) expect(output).toContain(name);
  });

  it('can be sorted, filtered and cut', async () => {
    const names = async (...words: string[]) => {
      const { output } = await runCommand(['portfolio', '.', '-f', 'json', ...words], {
        folder: made(),
      });
      const { records, notListed, summary } = portfolioReportSchema.parse(JSON.parse(output));
      const listed = records.map((each) => (each.kind === 'company' ? each.name : null));
      return { listed, notListed, companies: summary.companies };
    };
    expect((await names('--sort', 'channels:desc')).listed).toEqual(['Aurora', 'Borea', 'Corda']);
    expect(await names('--sort', 'name', '--filter', 'channels>=2')).toEqual({
      listed: ['Aurora', 'Borea'],
      notListed: 0,
      companies: 2,
    });
    expect(await names('--sort', 'name:desc', '--top', '1')).toEqual({
      listed: ['Corda'],
      notListed: 2,
      companies: 3,
    });
  });

  it('is in the group of each item of a list, and in one of those that say nothing', async () => {
    const grouped = async (field: string) => {
      const words = ['portfolio', '-f', 'json', '--group-by', field];
      const { output } = await runCommand(words, { folder: made() });
      return portfolioReportSchema.parse(JSON.parse(output)).groups?.values ?? [];
    };
    expect((await grouped('sector')).map(({ value }) => value)).toEqual(['']);
    const gaps = await grouped('gaps');
    expect(gaps.length).toBeGreaterThan(1);
    expect(gaps.every(({ summary }) => summary.companies <= 3)).toBe(true);
  });

  it('can be sorted by a dimension that there is, without advice', async () => {
    const words = ['portfolio', '.', '-f', 'csv', '--sort', 'dimensions.data.score'];
    const { code, errors } = await runCommand(words, { folder: made() });
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
  });

  it('can be grouped by a field', async () => {
    const words = ['portfolio', '.', '-f', 'json', '--group-by', 'level'];
    const { output } = await runCommand(words, { folder: made() });
    const { groups } = portfolioReportSchema.parse(JSON.parse(output));
    expect(groups?.values.map(({ value, summary }) => [value, summary.companies])).toEqual([
      ['multi', 2],
      ['single', 1],
    ]);
  });

  it.each([
    [['--sort', 'scor'], 'score'],
    [['--filter', 'levle=omni'], 'level'],
    [['--filter', 'score'], '--filter'],
    [['--group-by', 'sectr'], 'sector'],
    [['--shard', '3/2'], '2/8'],
    [['--from', '-'], '--from'],
  ])('%j is refused with advice', async (words, advice) => {
    for (const lang of ['en', 'it']) {
      const { code, output, errors } = await runCommand(
        ['portfolio', '.', ...words, '--lang', lang],
        { folder: made() },
      );
      expect({ code, output }).toEqual({ code: 2, output: '' });
      expect(errors).toContain(advice);
    }
  });

  it('goes to files by their endings', async () => {
    const out = temporaryFolder(clients);
    const files = ['all.ndjson', 'all.csv', 'all.html', 'all.md', 'all.state'];
    const outputs = files.flatMap((file) => ['-o', file]);
    const { code, output } = await runCommand(['portfolio', '.', ...outputs], { folder: out });
    expect({ code, output }).toEqual({ code: 0, output: '' });
    const text = (file: string) => readFileSync(join(out, file), 'utf8');
    expect(recordsIn(text('all.ndjson'))).toHaveLength(3);
    expect(text('all.csv').trimEnd().split('\r\n')).toHaveLength(4);
    expect(text('all.html')).toMatch(/default-src 'none'; style-src 'sha256-/);
    expect(text('all.html')).not.toContain('<script');
    expect(text('all.md')).toContain('| Aurora |');
    expect(JSON.parse(text('all.state')).companies).toBe(3);
  });
});

describe('a company that cannot be assessed', () => {
  const made = () =>
    temporaryFolder({
      ...clients,
      'broken/company.yaml': 'omnigauge: 1\nchanels: {}\n',
    });

  it('is told, and the others go on; the end is 2', async () => {
    const { code, output, errors } = await runCommand(['portfolio', '.', '-f', 'ndjson'], {
      folder: made(),
    });
    expect(code).toBe(2);
    expect(recordsIn(output).map(({ kind, path }) => `${kind} ${path}`)).toEqual([
      'company aurora',
      'company borea',
      'failed broken',
      'company corda',
    ]);
    expect(errors).toContain('broken/company.yaml:2:1');
  });

  it('is told with its lines while they are few, in a line while they are some, and then counted', async () => {
    const many = (count: number) =>
      temporaryFolder(
        Object.fromEntries(
          Array.from({ length: count }, (_, at) => [
            `c${at + 10}.yaml`,
            'omnigauge: 1\nchanels: {}\n',
          ]),
        ),
      );
    const told = async (count: number) =>
      (await runCommand(['portfolio', '.', '--each'], { folder: many(count) })).errors;
    const some = await told(5);
    expect(some.match(/chanels: \{\}/g)).toHaveLength(3);
    expect(some).toMatch(/^c13\.yaml:2: /m);
    const lots = await told(23);
    expect(lots).toMatch(/^c29\.yaml:2: /m);
    expect(lots).not.toContain('c30.yaml');
    expect(lots).toContain(en.portfolio.moreFailed(3));
    const unread = await runCommand(['portfolio', 'a', 'b', 'c', 'd'], {
      folder: temporaryFolder(),
    });
    expect(unread.errors).toMatch(/^d: /m);
  });

  it('is none that was assessed before: its result is read', async () => {
    const folder = temporaryFolder({ 'a.yaml': company('A') });
    await runCommand(['assess', 'a.yaml', '-o', 'r.json', '--quiet'], { folder });
    const { code, output } = await runCommand(['portfolio', 'a.yaml', 'r.json', '-f', 'ndjson'], {
      folder,
    });
    expect(code).toBe(0);
    const [first, second] = recordsIn(output);
    expect(second).toMatchObject({ kind: 'company', name: 'A' });
    expect(second).toMatchObject({ score: first?.kind === 'company' ? first.score : null });
  });

  it('is a path that is not there, too', async () => {
    const { code, output } = await runCommand(['portfolio', 'aurora', 'nowhere', '-f', 'ndjson'], {
      folder: made(),
    });
    expect(code).toBe(2);
    expect(recordsIn(output).map(({ kind }) => kind)).toEqual(['company', 'failed']);
  });
});

describe('--from', () => {
  const made = () => temporaryFolder(clients);
  const report = async (words: readonly string[], input = '') => {
    const run = await runCommand(['portfolio', '-f', 'json', ...words], { folder: made(), input });
    return portfolioReportSchema.parse(JSON.parse(run.output));
  };

  it('folds records, results and states to the same summary', async () => {
    const { summary } = await report(['.']);
    const records = await runCommand(['portfolio', '.', '-f', 'ndjson'], { folder: made() });
    expect((await report(['--from', '-'], records.output)).summary).toEqual(summary);
    let states = '';
    for (const shard of ['1/2', '2/2']) {
      const { output } = await runCommand(['portfolio', '.', '--shard', shard, '-f', 'state'], {
        folder: made(),
      });
      states += output;
    }
    expect((await report(['--from', '-'], states)).summary).toEqual(summary);
    const results = await runCommand(['assess', '--ndjson'], {
      folder: made(),
      input: Object.entries(clients)
        .filter(([path]) => path.endsWith('.yaml'))
        .map(([path, text]) => `${JSON.stringify({ file: path.split('/')[0], text })}\n`)
        .join(''),
    });
    expect((await report(['--from', '-'], results.output)).summary).toEqual(summary);
  });

  it('takes what was told as wrong for a company that failed, and tells it no more', async () => {
    const broken = `${JSON.stringify({ file: 'borea', text: 'omnigauge: 1\nchanels: {}\n' })}\n`;
    const { output: told } = await runCommand(['assess', '--ndjson'], { input: broken });
    const { input, ...nameless } = JSON.parse(told);
    const lines = [told, '\n', JSON.stringify(nameless)];
    const { code, output, errors } = await runCommand(
      ['portfolio', '--from', '-', '-f', 'ndjson'],
      { input: lines.join('') },
    );
    expect(code).toBe(2);
    expect(recordsIn(output).map(({ kind, path }) => `${kind} ${path}`)).toEqual([
      'failed borea',
      'failed <stdin>:3',
    ]);
    expect(errors).not.toContain('chanels');
  });

  it('shows how far it is without a bar, as nobody knows how many lines there are', async () => {
    const { output: records } = await runCommand(['portfolio', '.', '-f', 'ndjson'], {
      folder: made(),
    });
    const { errors } = await runCommand(['portfolio', '--from', '-'], {
      input: records,
      errorIsTerminal: true,
    });
    expect(errors).toContain('\r');
    expect(errors).not.toMatch(/[█░]/);
  });

  it('tells of a line that is none, and goes on', async () => {
    const { output: state } = await runCommand(['portfolio', '.', '-f', 'state'], {
      folder: made(),
    });
    const { code, output, errors } = await runCommand(['portfolio', '--from', '-', '-f', 'json'], {
      input: `{"kind":"company"}\nnonsense\n${state}`,
    });
    expect(code).toBe(2);
    expect(errors).toContain('<stdin>:2');
    const { summary } = portfolioReportSchema.parse(JSON.parse(output));
    expect([summary.companies, summary.failed]).toEqual([3, 2]);
  });

  it.each([
    ['--filter', 'level=omni'],
    ['--group-by', 'sector'],
    ['--sort', 'score'],
  ])('cannot look at the companies of a state: %s', async (...words) => {
    const { output: state } = await runCommand(['portfolio', '.', '-f', 'state'], {
      folder: made(),
    });
    const { code, errors } = await runCommand(['portfolio', '--from', '-', ...words], {
      input: state,
    });
    expect(code).toBe(2);
    expect(errors).toContain(words[0]);
  });
});
