import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { whatIfSchema } from '../../src/whatif/whatIfResult.ts';
import { linked } from '../compare/compared.ts';
import { temporaryFolder } from './temporaryFolder.ts';
import { projectFolder, runCommand } from './testTerminal.ts';

const example = 'examples/bottega-aurora';
const tryOut = (...words: string[]) => runCommand(['what-if', ...words]);

async function data(...words: string[]) {
  const { code, output } = await tryOut(...words, '--json');
  expect(code).toBe(0);
  return whatIfSchema.parse(JSON.parse(output));
}

describe('every system of the examples', () => {
  const systems = ['commerce', 'crm', 'tills', 'stock-hub', 'erp', 'campaigns', 'vendor-desk'];

  it.each(systems)('%s: what we lose if it goes', async (id) => {
    const { changes, level, channels } = await data(example, '--remove', id);
    expect(changes).toMatchObject([{ kind: 'remove', what: 'system', id }]);
    expect(level.direction).not.toBe('up');
    expect(channels).toEqual({ gone: [], added: [] });
  });

  it('the CRM takes the level with it', async () => {
    const { code, output, errors } = await tryOut(example, '--remove', 'crm');
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(output).toContain('The level falls from Cross-channel to Multichannel.');
  });
});

describe('the result', () => {
  it('is that of two assessments by the rubric of the company', async () => {
    const { level, score, rubric } = await data(example, '--remove', 'whatsapp');
    const assessed = JSON.parse((await runCommand(['assess', example, '-f', 'json'])).output);
    expect(level.before).toEqual(assessed.level);
    expect(score.before).toEqual(assessed.score);
    expect(rubric.after).toEqual(assessed.rubric);
    expect(rubric.before).toEqual(rubric.after);
  });

  it('is by another rubric where one is named, and for another target', async () => {
    const words = [example, '--remove', 'crm', '--rubric', 'omnichannel'];
    expect((await data(...words)).rubric.after.id).toBe('omnichannel');
    const gaps = async (target: string) =>
      (await data(...words, '--target', target)).gaps.opened.map(({ blocks }) => blocks);
    expect(await gaps('multi')).not.toContain('omni');
  });

  it('--json is --format json', async () => {
    const [short, long] = await Promise.all([
      tryOut(example, '--remove', 'crm', '--json'),
      tryOut(example, '--remove', 'crm', '--format', 'json'),
    ]);
    expect(short).toEqual(long);
  });

  it('takes this folder, and standard input', async () => {
    const here = await runCommand(['what-if', '--remove', 'crm', '--json'], {
      folder: join(projectFolder, example),
    });
    expect(JSON.parse(here.output).company.before.name).toBe('Bottega Aurora');
    const piped = await runCommand(['what-if', '-', '--connect', 'store:crm', '--json'], {
      input: `omnigauge: 1\n${linked}`,
    });
    expect(piped.code).toBe(0);
  });

  it('speaks Italian', async () => {
    const { output } = await tryOut(example, '--remove', 'crm', '--lang', 'it');
    expect(output).toContain('Il livello scende da Cross-canale a Multicanale.');
  });

  it('colours each line once', async () => {
    const { output } = await tryOut(example, '--remove', 'crm', '--color');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters.
    const plain = output.replace(/\u001b\[\d+m/g, '');
    expect(plain).not.toBe(output);
    expect(plain).toBe((await tryOut(example, '--remove', 'crm')).output);
  });
});

describe('all flags together', () => {
  it('take effect in their order, and nothing is written', async () => {
    const files = {
      'company.yaml': `omnigauge: 1\n${linked}`,
      'next.yml.txt': 'channels: { app: { kind: app } }\n',
    };
    const folder = temporaryFolder(files);
    const { code, output } = await runCommand(
      [
        'what-if',
        '--connect',
        'app:crm',
        '--add-flow',
        'app>store:orders@daily',
        '--set',
        'channels.app.team=online',
        '--remove',
        'store<>crm',
        '--overlay',
        'next.yml.txt',
        '--json',
      ],
      { folder },
    );
    expect(code).toBe(0);
    expect(JSON.parse(output).changes.map(({ kind }: { kind: string }) => kind)).toEqual([
      'overlay',
      'remove',
      'set',
      'add-flow',
      'add-flow',
    ]);
    expect(readdirSync(folder).sort()).toEqual(Object.keys(files).sort());
    expect(readFileSync(join(folder, 'company.yaml'), 'utf8')).toBe(files['company.yaml']);
  });
});

describe('what is wrong', () => {
  it.each([
    ['nothing to try', [example], '--remove crm'],
    ['a company that is not there', ['nowhere', '--remove', 'crm'], 'nowhere'],
    ['an overlay that is not there', [example, '--overlay', 'nowhere.yaml'], 'nowhere.yaml'],
    ['an id that is not there', [example, '--remove', 'crn'], 'Did you mean `crm`?'],
    ['a flag that is not there', [example, '--remvoe', 'crm'], 'Did you mean `--remove`?'],
    ['a flag without its value', [example, '--set'], '--set'],
    ['a target that is none', [example, '--remove', 'crm', '--target', 'single'], 'multi'],
    ['a rubric that is none', [example, '--remove', 'crm', '--rubric', 'retial'], 'retail'],
  ])('%s is told, and ends with 2', async (_, words, said) => {
    const { code, output, errors } = await tryOut(...words);
    expect({ code, output }).toEqual({ code: 2, output: '' });
    expect(errors).toContain(said);
  });

  it('is shown in its place', async () => {
    const { errors } = await tryOut(example, '--set', 'channels.store.team=storess');
    expect(errors).toContain('--set:1:21');
    expect(errors).toContain('> 1 | channels.store.team=storess\n');
    expect(errors).toContain('Did you mean `stores`?');
  });

  it('is also what goes beyond the limits', async () => {
    const words = ['what-if', '-', '--add-flow', 'store>webshop', '--max-flows', '4'];
    const { code, errors } = await runCommand(words, { input: `omnigauge: 1\n${linked}` });
    expect(code).toBe(2);
    expect(errors).toContain('--max-flows');
  });

  it('comes as JSON where JSON was asked for', async () => {
    const { code, output, errors } = await tryOut(example, '--remove', 'crn', '--json');
    expect({ code, errors }).toEqual({ code: 2, errors: '' });
    expect(JSON.parse(output).problems).toMatchObject([
      { code: 'unknown-entry', file: '--remove', line: 1, column: 1, suggestion: 'crm' },
    ]);
  });

  it('in the company itself is told as it is by assess', async () => {
    const input = 'omnigauge: 1\nchannels: { web: { kind: webshp } }\n';
    const [one, other] = await Promise.all([
      runCommand(['what-if', '-', '--remove', 'web'], { input }),
      runCommand(['assess', '-'], { input }),
    ]);
    expect(one).toEqual(other);
  });
});
