import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { gitRepository } from './gitRepository.ts';
import { temporaryFolder } from './temporaryFolder.ts';
import { runCommand } from './testTerminal.ts';

const init = (folder: string, ...words: string[]) => runCommand(['init', ...words], { folder });

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

const scoreIn = (output: string) => JSON.parse(output).parts[0].assessed.score;
const read = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8');
const topics = ['channels', 'company', 'flows', 'journeys', 'measurement', 'systems', 'teams'];

describe('init', () => {
  it('writes one file, which assess reads in that folder, and says what to do next', async () => {
    const folder = temporaryFolder();
    const { code, output, errors } = await init(folder);
    expect({ code, output }).toEqual({ code: 0, output: '' });
    expect(filesIn(folder)).toEqual(['.omnigauge/company.schema.json', 'company.yaml']);
    expect(errors).toContain('Written: company.yaml');
    expect(errors).toMatch(
      /omnigauge interview company\.yaml[\s\S]*omnigauge assess company\.yaml/,
    );
    expect(await runCommand(['assess'], { folder })).toMatchObject({ code: 0, errors: '' });
  });

  it('--folder writes one file a topic, --lang it in Italian', async () => {
    const folder = temporaryFolder();
    const { code, errors } = await init(folder, 'clienti/aurora', '--folder', '--lang', 'it');
    expect(code).toBe(0);
    expect(filesIn(join(folder, 'clienti/aurora'))).toEqual([
      '.omnigauge/company.schema.json',
      ...topics.map((topic) => `${topic}.yaml`),
    ]);
    expect(errors).toContain('omnigauge assess clienti/aurora');
    expect(read(folder, 'clienti/aurora/teams.yaml')).toContain('I team');
    expect((await runCommand(['assess', 'clienti/aurora'], { folder })).code).toBe(0);
  });

  it('--quiet says nothing', async () => {
    expect(await init(temporaryFolder(), '--quiet')).toEqual({ code: 0, output: '', errors: '' });
  });

  it('the schema that the files name is the one that schema prints, and they keep to it', async () => {
    const folder = temporaryFolder();
    await init(folder, '--github');
    for (const [file, schema] of [
      ['company.yaml', 'company'],
      ['omnigauge.config.yaml', 'config'],
    ] as const) {
      const named = /\$schema=(\S+)/.exec(read(folder, file))?.[1] ?? '';
      const text = read(folder, named);
      expect(text).toBe((await runCommand(['schema', schema])).output);
      const valid = new Ajv({ strict: false }).compile(JSON.parse(text));
      expect([valid(parse(read(folder, file))), valid.errors]).toEqual([true, null]);
    }
  });

  it('--github adds a workflow and a policy that the starter meets', async () => {
    const folder = temporaryFolder();
    expect((await init(folder, '--github', '--lang', 'it')).code).toBe(0);
    expect(filesIn(folder)).toContain('.github/workflows/omnigauge.yml');
    const checked = await runCommand(['check'], { folder });
    expect(checked).toMatchObject({ code: 0, errors: '' });
    expect(checked.output).toContain('Azienda senza nome');
  });
});

describe('--github below the root of a repository', () => {
  it('says where a workflow has to be, and what to write into it', async () => {
    const { folder } = gitRepository({ 'README.md': 'a repository\n' });
    const below = await init(folder, 'clients/aurora', '--github');
    expect(below.code).toBe(0);
    expect(below.errors).toContain('working-directory: clients/aurora');
    const atRoot = await init(folder, '--github');
    expect(atRoot.errors).not.toContain('working-directory');
  });
});

describe('what is there', () => {
  it('is not replaced, and then nothing is written', async () => {
    const folder = temporaryFolder({ 'company.yaml': 'mine\n', 'teams.yaml': 'mine too\n' });
    const { code, errors } = await init(folder, '--folder', '--github');
    expect(code).toBe(2);
    expect(errors.replace(/\s+/g, ' ')).toContain('lost: `company.yaml`, `teams.yaml`.');
    expect(errors).toContain('--force');
    expect(filesIn(folder)).toEqual(['company.yaml', 'teams.yaml']);
    expect(read(folder, 'company.yaml')).toBe('mine\n');
  });

  it('is replaced with --force', async () => {
    const folder = temporaryFolder({ 'company.yaml': 'mine\n' });
    expect((await init(folder, '--force')).code).toBe(0);
    expect(read(folder, 'company.yaml')).toMatch(/^omnigauge: 1/m);
  });

  it('and says the same is left alone: a workflow is added later', async () => {
    const folder = temporaryFolder();
    await init(folder);
    const { code, errors } = await init(folder, '--github');
    expect(code).toBe(0);
    expect(errors).not.toContain('Written: company.yaml');
    expect(errors).toContain('Written: omnigauge.config.yaml');
    expect((await init(folder, '--github')).errors).toContain('All of it is there already.');
  });

  it('may be a link that leads nowhere, or a folder', async () => {
    const folder = temporaryFolder();
    symlinkSync('nowhere.yaml', join(folder, 'company.yaml'));
    expect((await init(folder)).code).toBe(2);
    mkdirSync(join(folder, 'other/company.yaml'), { recursive: true });
    const { code, errors } = await init(folder, 'other', '--force');
    expect(code).toBe(2);
    expect(errors).toContain('other/company.yaml');
  });

  it('may be a file where the folder should be', async () => {
    const folder = temporaryFolder({ clients: 'a file' });
    const { code, errors } = await init(folder, 'clients/aurora');
    expect(code).toBe(2);
    expect(errors).toContain('cannot be written');
  });

  it.skipIf(process.getuid?.() === 0)('may be a folder that cannot be written to', async () => {
    const folder = temporaryFolder();
    chmodSync(folder, 0o500);
    const { code, errors } = await init(folder);
    chmodSync(folder, 0o700);
    expect(code).toBe(2);
    expect(errors).toContain('cannot be written');
  });
});

describe('--from-example', () => {
  it.each(['bottega-aurora', 'banca-meridiana', 'casa-serena-assistenza', 'channel-config-repo'])(
    '%s comes as it is assessed here',
    async (name) => {
      const folder = temporaryFolder();
      const { code, errors } = await init(folder, 'mine', '--from-example', name);
      expect(code).toBe(0);
      const path = /omnigauge assess (\S+)/.exec(errors)?.[1] ?? '';
      const shipped = `examples/${existsSync(join(folder, 'mine', `${name}.yaml`)) ? `${name}.yaml` : name}`;
      const [copied, here] = await Promise.all([
        runCommand(['explain', 'score', path, '-f', 'json'], { folder }),
        runCommand(['explain', 'score', shipped, '-f', 'json']),
      ]);
      expect(scoreIn(copied.output)).toEqual(scoreIn(here.output));
    },
  );

  it('a whole repository keeps its own policy, workflow and baseline', async () => {
    const folder = temporaryFolder();
    await init(folder, '--from-example', 'channel-config-repo', '--github');
    expect(filesIn(folder)).toEqual(
      expect.arrayContaining([
        '.github/workflows/omnigauge.yml',
        '.gitlab-ci.yml',
        '.omnigauge/config.schema.json',
        'omnigauge.baseline.yaml',
      ]),
    );
    expect(read(folder, 'omnigauge.config.yaml')).toContain('no_loss');
    expect((await runCommand(['check'], { folder })).code).toBe(0);
  });

  it('a wrong name lists those that there are', async () => {
    const folder = temporaryFolder();
    const { code, errors } = await init(folder, '--from-example', 'bottega');
    expect(code).toBe(2);
    expect(errors).toContain('`bottega-aurora`');
    expect(errors).toContain('`casa-serena-assistenza`');
    expect(filesIn(folder)).toEqual([]);
  });

  it('has its own files, so that --folder cannot split them', async () => {
    const words = ['--from-example', 'banca-meridiana', '--folder'];
    const { code, errors } = await init(temporaryFolder(), ...words);
    expect(code).toBe(2);
    expect(errors).toContain('--folder');
  });
});
