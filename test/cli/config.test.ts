import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { describe, expect, it, vi } from 'vitest';
import { configVocabulary } from '../../src/cli/configVocabulary.ts';
import { buildProgram } from '../../src/cli/program.ts';
import { calledWith } from './calledWith.ts';
import { temporaryFolder } from './temporaryFolder.ts';
import { type Run, runCommand } from './testTerminal.ts';

const company = `omnigauge: 1
channels: { store: { kind: store }, webshop: { kind: webshop } }
flows: [{ from: webshop, to: store, data: [orders], freshness: daily }]
`;

interface Call {
  words?: string;
  config?: string;
  environment?: Readonly<Record<string, string>>;
  files?: Readonly<Record<string, string>>;
  outputIsTerminal?: boolean;
  errorIsTerminal?: boolean;
}

/** Runs a command in a folder with a company and a configuration. */
function run({
  words = 'assess company.yaml',
  config,
  environment = {},
  files = {},
  ...terminal
}: Call): Promise<Run> {
  const configFile = config === undefined ? {} : { 'omnigauge.config.yaml': config };
  const folder = temporaryFolder({ 'company.yaml': company, ...configFile, ...files });
  // The parser of the command line reads the variables of the process.
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  const started = runCommand(words.split(' '), { folder, environment, ...terminal });
  return started.finally(() => vi.unstubAllEnvs());
}

const isJson = (output: string) => output.startsWith('{');
const rubricOf = ({ output }: Run) => JSON.parse(output).rubric.id;
const hasColours = ({ output }: Run) => output.includes('\u001b[');
const limitIn = ({ code, errors }: Run) => [code, /at most ([\d,]+)/.exec(errors)?.[1]];

describe('a flag goes before a variable, and that before the configuration:', () => {
  it('rubric', async () => {
    const config = 'rubric: retail';
    const environment = { OMNIGAUGE_RUBRIC: 'banking' };
    const words = 'assess company.yaml -f json';
    expect(rubricOf(await run({ words }))).toBe('omnichannel');
    expect(rubricOf(await run({ words, config }))).toBe('retail');
    expect(rubricOf(await run({ words, config, environment }))).toBe('banking');
    const flagged = `${words} --rubric b2b`;
    expect(rubricOf(await run({ words: flagged, config, environment }))).toBe('b2b');
  });

  it('lang', async () => {
    const words = 'rubric list';
    const italian = async (call: Call) => (await run(call)).output.includes('Maturità');
    expect(await italian({ words })).toBe(false);
    expect(await italian({ words, config: 'lang: it' })).toBe(true);
    const environment = { OMNIGAUGE_LANG: 'en' };
    expect(await italian({ words, config: 'lang: it', environment })).toBe(false);
    const flagged = `${words} --lang it`;
    expect(await italian({ words: flagged, config: 'lang: en', environment })).toBe(true);
  });

  it('format', async () => {
    const config = 'format: json';
    const environment = { OMNIGAUGE_FORMAT: 'text' };
    expect(isJson((await run({})).output)).toBe(false);
    expect(isJson((await run({ config })).output)).toBe(true);
    expect(isJson((await run({ config, environment })).output)).toBe(false);
    const words = 'assess company.yaml --format json';
    expect(isJson((await run({ words, config: 'format: text', environment })).output)).toBe(true);
  });

  it.each([
    ['max-size', 'max_size', 'OMNIGAUGE_MAX_SIZE', 100],
    ['max-channels', 'max_channels', 'OMNIGAUGE_MAX_CHANNELS', 1],
    ['max-flows', 'max_flows', 'OMNIGAUGE_MAX_FLOWS', 0],
  ])('%s', async (flag, key, variable, low) => {
    // Two flows, so that one is too few.
    const files = {
      'company.yaml': company.replace('from: webshop, to: store', 'between: [webshop, store]'),
    };
    const few = low === 0 ? 1 : low;
    const config = `limits: { ${key}: ${few} }`;
    const environment = { [variable]: String(few + 1_000_000) };
    expect((await run({ files })).code).toBe(0);
    expect(limitIn(await run({ files, config }))).toEqual([2, String(few)]);
    expect((await run({ files, config, environment })).code).toBe(0);
    const words = `assess company.yaml --${flag} ${few}`;
    expect(limitIn(await run({ files, words, environment }))).toEqual([2, String(few)]);
  });

  it('colours of what went wrong, too', async () => {
    const environment = { FORCE_COLOR: '1' };
    const words = 'assess nowhere.yaml';
    const coloured = await run({ words, environment, errorIsTerminal: true });
    expect(coloured.errors).toContain('\u001b[');
    const plain = await run({ words: `${words} --no-color`, environment, errorIsTerminal: true });
    expect(plain.errors).not.toContain('\u001b[');
  });

  it('colours: flag, NO_COLOR, FORCE_COLOR, configuration, terminal', async () => {
    const config = 'color: yes';
    expect(hasColours(await run({}))).toBe(false);
    expect(hasColours(await run({ config }))).toBe(true);
    expect(hasColours(await run({ config: 'color: no', outputIsTerminal: true }))).toBe(false);
    expect(hasColours(await run({ config, environment: { NO_COLOR: '1' } }))).toBe(false);
    expect(hasColours(await run({ config, environment: { FORCE_COLOR: '0' } }))).toBe(false);
    const forced = { FORCE_COLOR: '1' };
    expect(hasColours(await run({ config: 'color: no', environment: forced }))).toBe(true);
    expect(hasColours(await run({ words: 'assess company.yaml --no-color', config }))).toBe(false);
  });
});

describe('which configuration is read', () => {
  const files = {
    'ci/strict.yaml': 'format: json\nrubric: ./ours.yaml\n',
    'ci/ours.yaml': 'rubric: 1\nid: ours\nversion: 1.0.0\nextends: retail\n',
  };

  it('is said by a flag, a variable, or found in the working folder', async () => {
    const config = 'rubric: banking\nformat: json\n';
    const words = 'assess company.yaml --config ci/strict.yaml';
    expect(rubricOf(await run({ words, config, files }))).toBe('ours');
    const environment = { OMNIGAUGE_CONFIG: 'ci/strict.yaml' };
    expect(rubricOf(await run({ config, files, environment }))).toBe('ours');
    expect(rubricOf(await run({ config, files }))).toBe('banking');
    const attached = 'assess company.yaml --config=omnigauge.config.yaml';
    expect(rubricOf(await run({ words: attached, config, files, environment }))).toBe('banking');
    expect(rubricOf(await run({ files: { 'omnigauge.config.yml': config } }))).toBe('banking');
  });

  it('may name a rubric by its whole path', async () => {
    const elsewhere = temporaryFolder({ 'ours.yaml': files['ci/ours.yaml'] });
    const config = `format: json\nrubric: ${join(elsewhere, 'ours.yaml')}\n`;
    expect(rubricOf(await run({ config }))).toBe('ours');
  });

  it('is none with --no-config, however wrong it is', async () => {
    const words = '--no-config assess company.yaml';
    const environment = { OMNIGAUGE_CONFIG: 'nowhere.yaml' };
    const { code, output } = await run({ words, config: 'format: [', environment });
    expect([code, isJson(output)]).toEqual([0, false]);
  });

  it('the last of two flags counts', async () => {
    const both = 'assess company.yaml --no-config --config ci/strict.yaml';
    expect(rubricOf(await run({ words: both, files }))).toBe('ours');
    const none = 'assess company.yaml --config ci/strict.yaml --no-config';
    expect(isJson((await run({ words: none, files })).output)).toBe(false);
  });

  it('is not looked for above the working folder', async () => {
    const folder = temporaryFolder({
      'omnigauge.config.yaml': 'format: json',
      'below/company.yaml': company,
    });
    const { output } = await runCommand(['assess'], { folder: join(folder, 'below') });
    expect(isJson(output)).toBe(false);
  });

  it('is told by --verbose', async () => {
    const words = 'assess company.yaml --verbose --config ci/strict.yaml';
    expect((await run({ words, files })).errors).toMatch(/^Configuration: ci\/strict\.yaml\n/);
    const italian = { words: `${words} --lang it`, files };
    expect((await run(italian)).errors).toMatch(/^Configurazione: ci\/strict\.yaml\n/);
    expect((await run({ words: 'assess company.yaml -v' })).errors).not.toContain('onfig');
    expect((await run({ config: 'lang: en' })).errors).toBe('');
  });

  it('is no part of the company, wherever it lies, nor is the rubric that it names', async () => {
    const words = 'assess --config ci/strict.yaml';
    expect(rubricOf(await run({ words, files }))).toBe('ours');
  });
});

describe('a configuration that cannot be read', () => {
  it('is told with its line, in its own language, format and without colours', async () => {
    const config = 'lang: it\nformat: json\nchek: { min_level: omni }\n';
    const { code, output, errors } = await run({ config });
    expect([code, errors]).toEqual([2, '']);
    expect(JSON.parse(output).problems).toMatchObject([
      {
        code: 'unknown-key',
        file: 'omnigauge.config.yaml',
        line: 3,
        column: 1,
        suggestion: 'check',
        message: expect.stringContaining('`chek` non è'),
      },
    ]);
    const english = await run({ config, words: 'assess company.yaml --lang en -f text' });
    expect(english.errors).toContain('omnigauge.config.yaml:3:1\n`chek` is not a key');
    expect(english.errors).toContain('> 3 | chek:');
  });

  it.each([
    ['is not there', 'assess company.yaml --config nowhere.yaml', {}, 'nowhere.yaml'],
    ['is a folder', 'assess company.yaml --config .', {}, 'is a folder'],
    ['is there twice', 'assess company.yaml', { 'omnigauge.config.yml': '' }, '--config'],
  ])('because it %s', async (_, words, files, said) => {
    const { code, output, errors } = await run({ words, config: '', files });
    expect([code, output]).toEqual([2, '']);
    expect(errors).toContain(said);
  });

  it('because it is a link that leads nowhere', async () => {
    const folder = temporaryFolder({ 'company.yaml': company });
    symlinkSync('nowhere.yaml', join(folder, 'omnigauge.config.yaml'));
    const { code, errors } = await runCommand(['assess'], { folder });
    expect([code, errors]).toEqual([2, expect.stringContaining('omnigauge.config.yaml')]);
  });

  it.each(['en', 'it'])('or that names no rubric points at the line (%s)', async (lang) => {
    const { code, errors } = await run({ config: `lang: ${lang}\nrubric: retial\n` });
    expect(code).toBe(2);
    expect(errors).toContain('omnigauge.config.yaml:2:9');
    expect(errors).toContain('`retail`');
  });

  it('stops only what it could have changed', async () => {
    const config = 'lnag: it';
    for (const words of ['schema config', '--version', 'help assess', 'rubric list']) {
      expect((await run({ words, config })).code, words).toBe(0);
    }
    for (const words of ['assess', 'plan', 'what-if . --remove store', 'explain omni']) {
      expect((await run({ words, config })).code, words).toBe(2);
    }
  });

  it('a variable that does not fit is named', async () => {
    const environment = { OMNIGAUGE_MAX_FLOWS: 'many', OMNIGAUGE_LANG: 'it' };
    const { code, errors } = await run({ environment });
    expect([code, errors]).toEqual([2, expect.stringContaining('`OMNIGAUGE_MAX_FLOWS`')]);
  });
});

describe('formats', () => {
  /** The formats of a command and of all below it. */
  const formatsOf = ({ options, commands }: Command): string[] => [
    ...options.flatMap((option) =>
      option.attributeName() === 'format' ? (option.argChoices ?? []) : [],
    ),
    ...commands.flatMap(formatsOf),
  ];

  it('of every command can be configured', async () => {
    const all = formatsOf(await buildProgram(calledWith()));
    expect(all).toContain('text');
    expect(all.filter((format) => !configVocabulary.formats.includes(format))).toEqual([]);
  });

  it('that a command does not know leave it as it is', async () => {
    const config = 'format: csv';
    expect((await run({ config })).code).toBe(0);
    const plan = await run({ words: 'plan company.yaml', config });
    expect(plan.output.split('\n')[0]).toContain(',');
  });
});
