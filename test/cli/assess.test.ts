import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assessmentSchema } from '../../src/assessment.ts';
import { temporaryFolder } from './temporaryFolder.ts';
import { runCommand } from './testTerminal.ts';

const company = 'omnigauge: 1\ncompany: { name: Tiny }\nchannels:\n  store: { kind: store }\n';

describe('where a company is read from', () => {
  it('is a file', async () => {
    const folder = temporaryFolder({ 'company.yaml': company });
    const { code, output, errors } = await runCommand(['assess', 'company.yaml'], { folder });
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(output).toContain('Tiny');
  });

  it('is a link in a folder, too, where it leads to a file of that folder', async () => {
    const folder = temporaryFolder({ '.kept/company.yaml': company });
    symlinkSync(join(folder, '.kept/company.yaml'), join(folder, 'company.yaml'));
    const { code, output } = await runCommand(['assess', '.'], { folder });
    expect([code, output]).toEqual([0, expect.stringContaining('Tiny')]);
  });

  it('is standard input for -', async () => {
    const { code, output } = await runCommand(['assess', '-', '-f', 'json'], { input: company });
    expect(code).toBe(0);
    expect(assessmentSchema.parse(JSON.parse(output)).inputs.map(({ file }) => file)).toEqual([
      '<stdin>',
    ]);
  });

  it('is the working folder by default: all YAML below it, but for what is not a company', async () => {
    const folder = temporaryFolder({
      'company.yaml': company,
      'deep/down/more.yml': 'channels: { web: { kind: webshop } }',
      '.github/workflow.yaml': 'on: push',
      'node_modules/package/file.yaml': 'a: 1',
      'omnigauge.config.yaml': 'rubric: omnichannel',
      'notes.txt': 'nothing',
    });
    const { output } = await runCommand(['assess', '--format', 'json'], { folder });
    const result = assessmentSchema.parse(JSON.parse(output));
    expect(result.inputs.map(({ file }) => file)).toEqual(['company.yaml', 'deep/down/more.yml']);
    expect(result.channels.map(({ id, at }) => `${id} ${at.file}:${at.line}`)).toEqual([
      'store company.yaml:4',
      'web deep/down/more.yml:1',
    ]);
  });

  it('is JSON as well', async () => {
    const folder = temporaryFolder({
      'company.json': '{"omnigauge": 1,\n\t"channels": {"a": {"kind": "app"}}}',
    });
    const { code } = await runCommand(['assess', 'company.json'], { folder });
    expect(code).toBe(0);
  });

  it('is a file with a byte order mark and Windows line ends', async () => {
    const folder = temporaryFolder({ 'company.yaml': `\uFEFF${company.replaceAll('\n', '\r\n')}` });
    const { output } = await runCommand(['assess', 'company.yaml', '-f', 'json'], { folder });
    expect(JSON.parse(output).channels[0].at).toEqual({ file: 'company.yaml', line: 4, column: 3 });
  });
});

describe('what cannot be read', () => {
  it.each([
    ['a path that is not there', 'nowhere.yaml', /nowhere\.yaml/],
    ['a folder without YAML', 'empty', /empty/],
    ['a file that is no text', 'bytes.yaml', /bytes\.yaml/],
  ])('%s ends with 2 and one kind sentence', async (_, path, said) => {
    const folder = temporaryFolder({
      'empty/readme.txt': 'no',
      'bytes.yaml': new Uint8Array([0x61, 0x3a, 0x20, 0xff, 0xfe]),
    });
    const { code, output, errors } = await runCommand(['assess', path], { folder });
    expect({ code, output }).toEqual({ code: 2, output: '' });
    expect(errors).toMatch(said);
    expect(errors).not.toMatch(/\n {4}at /);
  });

  it('a link that leads out of the folder', async () => {
    const outside = temporaryFolder({ 'secret.yaml': company });
    const folder = temporaryFolder({ 'company.yaml': company });
    symlinkSync(join(outside, 'secret.yaml'), join(folder, 'linked.yaml'));
    const { code, errors } = await runCommand(['assess'], { folder });
    expect(code).toBe(2);
    expect(errors).toContain('linked.yaml');
  });

  it('a file over the limit', async () => {
    const folder = temporaryFolder({ 'company.yaml': company });
    const { code, errors } = await runCommand(['assess', 'company.yaml', '--max-size', '10'], {
      folder,
    });
    expect(code).toBe(2);
    expect(errors).toContain('company.yaml');
  });

  it('more channels than allowed', async () => {
    const two = `${company}  web: { kind: webshop }\n`;
    const allowed = await runCommand(['assess', '-', '--max-channels', '2'], { input: two });
    const refused = await runCommand(['assess', '-', '--max-channels', '1'], { input: two });
    expect([allowed.code, refused.code]).toEqual([0, 2]);
  });

  it('gives the problems as JSON to whoever asked for JSON', async () => {
    const input = 'omnigauge: 1\nchanels: {}\nchannels: { a: { kind: stoer } }\n';
    const { code, output, errors } = await runCommand(['assess', '-', '--format', 'json'], {
      input,
    });
    expect({ code, errors }).toEqual({ code: 2, errors: '' });
    const { problems } = JSON.parse(output);
    expect(problems).toMatchObject([
      { code: 'unknown-key', file: '<stdin>', line: 2, column: 1, suggestion: 'channels' },
      { code: 'unknown-word', file: '<stdin>', line: 3, column: 24, suggestion: 'store' },
    ]);
  });

  it('a criterion called not applicable that the rubric does not have', async () => {
    const input = `${company}not_applicable: { customer-reech: Not for us. }\n`;
    const { code, errors } = await runCommand(['assess', '-'], { input });
    expect(code).toBe(2);
    expect(errors).toContain('customer-reach');
  });
});

describe('where the result goes', () => {
  it('is a file for -o, in the format of its ending', async () => {
    const folder = temporaryFolder({ 'company.yaml': company });
    const words = ['assess', 'company.yaml', '-o', 'result.json', '-o', 'report.txt', '--color'];
    const { code, output, errors } = await runCommand(words, { folder });
    expect({ code, output }).toEqual({ code: 0, output: '' });
    expect(errors).toMatch(/result\.json[\s\S]*report\.txt/);
    expect(JSON.parse(readFileSync(join(folder, 'result.json'), 'utf8')).schemaVersion).toBe(1);
    const report = readFileSync(join(folder, 'report.txt'), 'utf8');
    expect(report).toContain('Tiny');
    expect(report).not.toContain('\u001b');
  });

  it('is said in words when the file cannot be written', async () => {
    const folder = temporaryFolder({ 'company.yaml': company });
    const { code, errors } = await runCommand(
      ['assess', 'company.yaml', '-o', 'no/such/folder.txt'],
      { folder },
    );
    expect(code).toBe(2);
    expect(errors).toContain('no/such/folder.txt');
  });
});

describe('flags', () => {
  it.each([
    [['assess', '--formt', 'json'], '--format'],
    [['assess', '--format', 'xml'], 'json'],
    [['assess', '--target', 'single'], 'omni'],
    [['assess', '--top', 'many'], '--top'],
    [['assess', '--rubric', 'omnichanel'], 'omnichannel'],
    [['asess'], 'assess'],
    [['assess', 'a.yaml', 'b.yaml'], '1'],
  ])('%j is refused with advice', async (words, advice) => {
    for (const language of ['en', 'it']) {
      const { code, output, errors } = await runCommand([...words, '--lang', language]);
      expect({ code, output }).toEqual({ code: 2, output: '' });
      expect(errors).toContain(advice);
    }
  });

  it('--target looks for gaps beyond the next level', async () => {
    const input =
      'omnigauge: 1\nchannels: { a: { kind: store }, b: { kind: app } }\nflows: []\npractices: { in-store-digital: no }\n';
    const levelsOfGaps = async (...words: string[]) => {
      const { output } = await runCommand(['assess', '-', '-f', 'json', ...words], { input });
      return [
        ...new Set(assessmentSchema.parse(JSON.parse(output)).gaps.map(({ blocks }) => blocks)),
      ];
    };
    expect(await levelsOfGaps()).toEqual(['cross']);
    expect(await levelsOfGaps('--target', 'omni')).toEqual(['cross', 'omni']);
  });

  it('come before variables of the environment', async () => {
    const environment = { OMNIGAUGE_LANG: 'it' };
    const fromVariable = await runCommand(['--help'], { environment });
    const fromFlag = await runCommand(['--help', '--lang', 'en'], { environment });
    expect(fromVariable.output).toContain('Uso:');
    expect(fromFlag.output).toContain('Usage:');
  });
});

describe('colours', () => {
  const coloured = async (
    words: string[],
    environment: Record<string, string>,
    outputIsTerminal: boolean,
  ) => {
    const run = await runCommand(['assess', '-', ...words], {
      input: company,
      environment,
      outputIsTerminal,
    });
    return run.output.includes('\u001b[');
  };

  it.each([
    [[], {}, true, true],
    [[], {}, false, false],
    [[], { TERM: 'dumb' }, true, false],
    [[], { NO_COLOR: '1' }, true, false],
    [[], { NO_COLOR: '' }, true, true],
    [[], { FORCE_COLOR: '1' }, false, true],
    [[], { FORCE_COLOR: '0' }, true, false],
    [[], { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
    [['--color'], { NO_COLOR: '1' }, false, true],
    [['--no-color'], { FORCE_COLOR: '1' }, true, false],
  ])(
    'flags %j, environment %j, terminal %s: %s',
    async (words, environment, terminal, expected) => {
      expect(await coloured(words, environment, terminal)).toBe(expected);
    },
  );
});
