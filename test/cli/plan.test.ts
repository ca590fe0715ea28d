import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assessmentSchema } from '../../src/assessment.ts';
import { temporaryFolder } from './temporaryFolder.ts';
import { projectFolder, runCommand } from './testTerminal.ts';

const casa = 'examples/casa-serena-assistenza.yaml';
const banca = 'examples/banca-meridiana.yaml';
const bottega = 'examples/bottega-aurora';
const plan = (...words: string[]) => runCommand(['plan', ...words]);

async function planned(...words: string[]) {
  const { code, output } = await plan(...words, '--format', 'json');
  expect(code).toBe(0);
  const { plan: found, ...assessment } = assessmentSchema.parse(JSON.parse(output));
  if (!found) throw new Error('There is no plan.');
  return { plan: found, assessment };
}

async function levelOf(folder: string, path: string) {
  const { output } = await runCommand(['assess', path, '--format', 'json'], { folder });
  return assessmentSchema.parse(JSON.parse(output)).level;
}

/** Two channels that know nothing of each other, with comments, odd spaces and quotes. */
const shop = `omnigauge: 1   # the format
company: { name: "Two shops" }

channels:
  # the first
  store:    { kind: store, team: none }      # opened in 1987
  webshop:
    kind:   webshop
    team: none # nobody yet
    identifies_by: ['email']
systems:
  crm: { kind: crm }   # one for all
flows: []   # none yet
`;

describe('the plan of an example', () => {
  it('reaches the next level, in every format', async () => {
    for (const format of ['text', 'json', 'markdown', 'csv', 'gantt']) {
      const { code, output, errors } = await plan(casa, '--format', format);
      expect({ code, errors }).toEqual({ code: 0, errors: '' });
      expect(output).toMatch(/[^\n]\r?\n$/);
    }
  });

  it('takes the file formats from the endings of the files', async () => {
    const folder = temporaryFolder();
    const names = ['plan.md', 'plan.csv', 'plan.json', 'plan.mmd', 'plan.txt'];
    const files = names.map((name) => join(folder, name));
    const { code, output, errors } = await plan(casa, ...files.flatMap((file) => ['-o', file]));
    expect({ code, output }).toEqual({ code: 0, output: '' });
    const [markdown, csv, json, gantt, text] = files.map((file) => readFileSync(file, 'utf8'));
    expect(markdown).toMatch(/^# /);
    expect(csv).toMatch(/^\uFEFFwave,/);
    expect(assessmentSchema.parse(JSON.parse(json ?? '')).plan?.reached).toBe(true);
    expect(gantt).toMatch(/^gantt/m);
    expect(text).toContain('Casa Serena Assistenza');
    expect(errors.trim().split('\n')).toHaveLength(names.length);
  });

  it('goes to the level that is asked for', async () => {
    expect((await planned(banca)).plan.target).toBe('omni');
    const { plan: near } = await planned(banca, '--target', 'multi');
    expect(near).toMatchObject({ target: 'multi', reached: true, steps: [] });
  });

  it('costs more where it has to hold whatever the answers', async () => {
    const { plan: hopeful } = await planned(banca);
    const { plan: sure } = await planned(banca, '--on', 'low');
    expect(hopeful.relies_on).not.toEqual([]);
    expect(sure.relies_on).toEqual([]);
    expect(sure.effort.best).toBeGreaterThan(hopeful.effort.best);
    expect(hopeful.effort.worst).toBe(sure.effort.best);
    expect(sure.verified?.level.low).toBe('omni');
  });

  it('leaves out what is excluded', async () => {
    const { plan: whole } = await planned(banca);
    const [first] = whole.steps;
    const { plan: other } = await planned(banca, '--without', `crm,${first?.id}`);
    expect(other.reached).toBe(true);
    expect(other.steps.map(({ id }) => id)).not.toContain(first?.id);
    for (const { what } of other.steps) expect(JSON.stringify(what)).not.toContain('"crm"');
    const { plan: none } = await planned(casa, '--without', 'make-fresher');
    expect(none.steps.map(({ change }) => change)).not.toContain('make-fresher');
  });

  it('stays within a budget', async () => {
    const { plan: small, assessment } = await planned(casa, '--budget', '4');
    expect(small.budget).toBe(4);
    expect(small.effort.best).toBeLessThanOrEqual(4);
    expect(small.verified?.score.estimate).toBeGreaterThan(assessment.score.estimate ?? 100);
  });

  it('shows other ways, none of them the same', async () => {
    const { plan: whole } = await planned(casa, '--top', '2');
    const ways = [whole, ...whole.alternatives].map(({ steps }) =>
      steps
        .map(({ id }) => id)
        .sort()
        .join(),
    );
    expect(ways).toHaveLength(3);
    expect(new Set(ways).size).toBe(3);
  });
});

describe('what is written', () => {
  it('changes the lines that the plan shows and no other', async () => {
    const folder = temporaryFolder({ 'shop.yaml': shop });
    const { code, output } = await runCommand(
      ['plan', 'shop.yaml', '--target', 'omni', '--apply', '--yes'],
      { folder },
    );
    expect(code).toBe(0);
    const written = readFileSync(join(folder, 'shop.yaml'), 'utf8');
    for (const line of written.split('\n').filter((each) => !shop.includes(each))) {
      expect(output).toContain(`+${line}`);
    }
    for (const comment of shop.match(/#.*$/gm) ?? []) expect(written).toContain(comment);
    expect((await levelOf(folder, 'shop.yaml')).high).toBe('omni');
  });

  it('goes into the right fragments of a folder', async () => {
    const folder = temporaryFolder();
    cpSync(join(projectFolder, bottega), join(folder, 'company'), { recursive: true });
    const words = ['plan', 'company', '--on', 'low', '--apply', '--yes'];
    const { code, errors } = await runCommand(words, { folder });
    expect(code).toBe(0);
    const files = [...errors.matchAll(/company\/(\w+)\.yaml/g)].map((match) => match[1]);
    expect(files).toEqual(['channels', 'flows', 'teams']);
    expect(await levelOf(folder, 'company')).toEqual({
      estimate: 'omni',
      low: 'omni',
      high: 'omni',
    });
  });

  it('keeps line ends as they are', async () => {
    const folder = temporaryFolder({ 'shop.yaml': shop.replaceAll('\n', '\r\n') });
    await runCommand(['plan', 'shop.yaml', '--apply', '--yes', '-q'], { folder });
    const written = readFileSync(join(folder, 'shop.yaml'), 'utf8');
    expect(written.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('is nothing without a yes or a terminal to give it on', async () => {
    const folder = temporaryFolder({ 'shop.yaml': shop });
    const { code, errors } = await runCommand(['plan', 'shop.yaml', '--apply'], { folder });
    expect(code).toBe(2);
    expect(errors).toContain('--yes');
    expect(readFileSync(join(folder, 'shop.yaml'), 'utf8')).toBe(shop);
  });

  it('is nothing where the plan has no steps', async () => {
    const folder = temporaryFolder({ 'shop.yaml': shop });
    const words = ['plan', 'shop.yaml', '--target', 'multi', '--apply', '--yes'];
    const { code, output, errors } = await runCommand(words, { folder });
    expect({ code, output }).toEqual({ code: 0, output: '' });
    expect(errors).toContain('nothing to write');
  });

  it('cannot be standard input', async () => {
    const words = ['plan', '-', '--apply', '--yes'];
    const { code, errors } = await runCommand(words, { input: shop });
    expect(code).toBe(2);
    expect(errors).toContain('standard input');
  });

  it('says which place cannot be edited', async () => {
    const aliased = `omnigauge: 1
channels:
  store: { kind: store, identifies_by: &ids [email], team: none }
  webshop: { kind: webshop, identifies_by: *ids, team: none }
systems:
  crm: { kind: crm, effort: 500 }
flows: &none []
notes: *none
`;
    const folder = temporaryFolder({ 'shop.yaml': aliased.replace('notes: *none\n', '') });
    const text = readFileSync(join(folder, 'shop.yaml'), 'utf8');
    const words = ['plan', 'shop.yaml', '--target', 'omni', '--on', 'low', '--apply', '--yes'];
    const { code } = await runCommand(words, { folder });
    expect([0, 2]).toContain(code);
    if (code === 2) expect(readFileSync(join(folder, 'shop.yaml'), 'utf8')).toBe(text);
  });
});

describe('one file a step', () => {
  it('has the title, what to do and the lines to write', async () => {
    const folder = temporaryFolder({ 'shop.yaml': shop });
    mkdirSync(join(folder, 'steps'));
    const words = ['plan', 'shop.yaml', '--target', 'omni', '--issues', 'steps'];
    const { code, output } = await runCommand(words, { folder });
    expect({ code, output }).toEqual({ code: 0, output: '' });
    const files = readdirSync(join(folder, 'steps')).sort();
    expect(files.length).toBeGreaterThan(1);
    expect(files[0]).toMatch(/^01-[a-z0-9-]+\.md$/);
    expect(readFileSync(join(folder, 'steps', files[0] as string), 'utf8')).toMatch(/```/);
  });

  it('makes the folder where it is not there, and says nothing with --quiet', async () => {
    const folder = temporaryFolder({ 'shop.yaml': shop });
    const words = ['plan', 'shop.yaml', '--issues', 'a/b', '--top', '0', '--quiet'];
    const { code, errors } = await runCommand(words, { folder });
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(existsSync(join(folder, 'a/b'))).toBe(true);
  });
});

describe('a call that cannot be right', () => {
  it.each<[string, string[], string]>([
    ['a word that nothing bears', ['--without', 'conect-channel'], 'connect-channel'],
    ['an entity that is not there', ['--without', 'warehouse'], 'warehouse'],
    ['days that are no number', ['--budget', 'many'], '--budget'],
    ['days below none', ['--budget', '-3'], '--budget'],
    ['a level that is none', ['--target', 'best'], '--target'],
    ['a number of ways that is none', ['--top', 'x'], '--top'],
    ['a bound that is none', ['--on', 'estimate'], '--on'],
  ])('%s', async (_, words, said) => {
    const { code, output, errors } = await plan(casa, ...words);
    expect({ code, output }).toEqual({ code: 2, output: '' });
    expect(errors).toContain(said);
  });
});
