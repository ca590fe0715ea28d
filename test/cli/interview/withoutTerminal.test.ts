import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../temporaryFolder.ts';
import { runCommand } from '../testTerminal.ts';

const shop = `omnigauge: 1
company: { name: Bottega Aurora, sector: retail }   # since 1987
channels:
  store: { kind: store }
  webshop: { kind: webshop }
systems:
  crm: { kind: crm }
`;

function shopFolder(files: Readonly<Record<string, string>> = { 'company.yaml': shop }) {
  const folder = temporaryFolder(files);
  const call = (words: readonly string[], input = '') =>
    runCommand(['interview', ...words], { folder, input });
  return { folder, call, file: () => readFileSync(join(folder, 'company.yaml'), 'utf8') };
}

describe('interview without a terminal', () => {
  it('says at once which flags there are', async () => {
    const { call, file } = shopFolder();
    const { code, output, errors } = await call([]);
    expect(code).toBe(2);
    expect(output).toBe('');
    expect(errors).toContain('--print-questions');
    expect(errors).toContain('--answers');
    expect(file()).toBe(shop);
  });

  it('does not take standard input for the description', async () => {
    const { code, errors } = await shopFolder().call(['-', '--print-questions']);
    expect(code).toBe(2);
    expect(errors).toContain('--answers -');
  });

  it('--resume guards against a misspelt name', async () => {
    const { call } = shopFolder();
    const { code, errors } = await call(['compny.yaml', '--resume', '--print-questions']);
    expect(code).toBe(2);
    expect(errors).toContain('compny.yaml');
  });

  it('asks what nobody knew only with --ask-again', async () => {
    const company = shop.replace('store: { kind: store }', 'store: { kind: store, team: unknown }');
    const { call } = shopFolder({ 'company.yaml': company });
    const words = ['--print-questions', '--for', 'score'];
    const usual = await call(words);
    const again = await call([...words, '--ask-again']);
    expect([usual.code, again.code]).toEqual([0, 0]);
    expect(usual.output).toContain('  channels.webshop.team:');
    expect(usual.output).not.toContain('channels.store.team:');
    expect(again.output).toContain('  channels.store.team:');
  });

  it('prints the open questions, and the answers lead to the level that they describe', async () => {
    const { folder, call, file } = shopFolder();
    expect((await call(['-o', 'questions.txt'])).code).toBe(0);
    const questions = readFileSync(join(folder, 'questions.txt'), 'utf8');
    expect(questions).toContain('flows.store:');
    const filled = questions
      .replace(/(flows\.store:\n {4}answer:)/, '$1 [{ from: crm, data: [all], freshness: daily }]')
      .replace(/(flows\.webshop:\n {4}answer:)/, '$1 []')
      .replace(/(flows\.crm:\n {4}answer:)/, '$1 unknown');
    writeFileSync(join(folder, 'questions.txt'), filled);
    const { code, output, errors } = await call(['--answers', 'questions.txt']);
    expect({ code, output }).toEqual({ code: 0, output: '' });
    expect(errors).toContain('3 answers written into company.yaml.');
    expect(file()).toContain('# since 1987');
    const described = `${shop}flows:
  - { from: crm, to: store, data: all, freshness: daily }
  - { from: unknown, to: crm }
`;
    writeFileSync(join(folder, 'described.yaml'), described);
    expect(await levelOf(folder, 'company.yaml')).toEqual(await levelOf(folder, 'described.yaml'));
  });

  it('takes answers from standard input, and begins a file that is not there', async () => {
    const { folder, call } = shopFolder({});
    const answers = `interview: 1
answers:
  channels:
    answer: { store: { kind: store }, webshop: { kind: webshop } }
  company.name: { answer: Aurora }
`;
    expect((await call(['clients/aurora.yaml', '--answers', '-'], answers)).code).toBe(0);
    const text = readFileSync(join(folder, 'clients/aurora.yaml'), 'utf8');
    expect(text).toContain('name: Aurora');
    expect(text).toContain('webshop:');
  });

  it('writes all answers or none, and points at the line of each that is wrong', async () => {
    const { call, file } = shopFolder();
    const answers = `interview: 1
answers:
  flows.store:
    answer: [{ from: crm, data: [all], freshness: daily }]
  flows.webshop:
    answer: [{ from: cmr }]
  channels.store.tem: { answer: shops }
`;
    const { code, errors } = await call(['--answers', '-'], answers);
    expect(code).toBe(2);
    expect(errors).toMatch(/<stdin>:6:\d+/);
    expect(errors).toContain('<stdin>:7:3');
    expect(file()).toBe(shop);
  });

  it('says no word with --quiet', async () => {
    const { call } = shopFolder();
    expect(await call(['-o', 'questions.txt', '--quiet'])).toEqual({
      code: 0,
      output: '',
      errors: '',
    });
    const answers = 'interview: 1\nanswers: { channels.store.team: { answer: none } }\n';
    const answered = await call(['--answers', '-', '--quiet'], answers);
    expect(answered).toEqual({ code: 0, output: '', errors: '' });
  });

  it('asks what the rubric that is named asks', async () => {
    const { call } = shopFolder();
    const { output } = await call(['--print-questions', '--for', 'score', '--rubric', 'banking']);
    expect(output).not.toContain('practices.click-and-collect');
  });

  it('refuses a file that cannot be edited safely, and leaves it', async () => {
    const anchored = shop
      .replace('store: { kind: store }', 'store: &it { kind: store }')
      .replace('webshop: { kind: webshop }', 'webshop: *it');
    const { call, file } = shopFolder({ 'company.yaml': anchored });
    const answers = 'interview: 1\nanswers: { channels.webshop.team: { answer: none } }\n';
    const { code, errors } = await call(['--answers', '-'], answers);
    expect(code).toBe(2);
    expect(errors).toMatch(/company\.yaml:5:\d+/);
    expect(file()).toBe(anchored);
  });

  it('writes nothing where nothing is filled in', async () => {
    const { folder, call, file } = shopFolder();
    await call(['-o', 'questions.txt']);
    expect((await call(['--answers', 'questions.txt'])).code).toBe(0);
    expect(file()).toBe(shop);
    expect(existsSync(join(folder, 'company.yaml'))).toBe(true);
  });
});

async function levelOf(folder: string, file: string): Promise<unknown> {
  const { output } = await runCommand(['assess', file, '--format', 'json'], { folder });
  const { level, score } = JSON.parse(output);
  return { level, score };
}
