import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { metricCatalog } from '../../src/metrics/catalog.ts';
import { projectFolder, runCommand } from '../cli/testTerminal.ts';

const readme = readFileSync(join(projectFolder, 'README.md'), 'utf8');

function blocks(language: string): string[] {
  return [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(
    ([, text]) => text ?? '',
  );
}

const commands = blocks('sh')
  .flatMap((block) => block.split('\n'))
  .flatMap((line) => /npx omnigauge (.*)$/.exec(line)?.[1] ?? []);

describe('the commands of the README', () => {
  it('are there', () => expect(commands.length).toBeGreaterThan(5));

  it.each(commands)('omnigauge %s', async (line) => {
    const { code, output, errors } = await runCommand(line.split(' '));
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(output).not.toBe('');
  });

  it('start with the built command', () => {
    const words = ['bin/omnigauge.js', ...(commands[0] ?? '').split(' ')];
    const output = execFileSync(process.execPath, words, { cwd: projectFolder, encoding: 'utf8' });
    expect(output).toContain('Bottega Aurora');
  });
});

describe('the examples of the README', () => {
  const isCompany = (text: string) => !text.startsWith('# omnigauge.config.yaml');

  it.each(blocks('yaml').filter(isCompany))('describe a company', async (text) => {
    const { code, output } = await runCommand(['assess', '-', '--format', 'json'], { input: text });
    expect(code).toBe(0);
    expect(JSON.parse(output).level.estimate).toBe('cross');
  });

  it.each(blocks('js'))('use the library', (text) => {
    const script = text.replace(
      "'company.yaml', 'utf8'",
      "'examples/banca-meridiana.yaml', 'utf8'",
    );
    const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: projectFolder,
      encoding: 'utf8',
    });
    expect(output).toMatch(/^cross \d+(\.\d+)? \d+(\.\d+)?\n$/);
  });
});

it('docs/metrics.md has a line for every metric', () => {
  const page = readFileSync(join(projectFolder, 'docs/metrics.md'), 'utf8');
  const missing = metricCatalog
    .filter(({ id }) => !page.includes(`| \`${id}\` |`))
    .map(({ id }) => id);
  expect(missing).toEqual([]);
});
