import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { temporaryFolder } from './temporaryFolder.ts';
import { projectFolder, runCommand } from './testTerminal.ts';

const { version } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'));

describe('help and version', () => {
  it('--version is that of the package', async () => {
    expect(await runCommand(['--version'])).toEqual({
      code: 0,
      output: `${version}\n`,
      errors: '',
    });
  });

  it.each([
    [['--help']],
    [['assess', '--help']],
    [['what-if', '--help']],
    [['init', '--help']],
    [['watch', '--help']],
    [['help', 'assess']],
    [['rubric', 'show', '--help']],
  ])('%j is there in both languages, within the width', async (words) => {
    const english = await runCommand(words, { columns: 80 });
    const italian = await runCommand([...words, '--lang', 'it'], { columns: 80 });
    expect([english.code, italian.code]).toEqual([0, 0]);
    expect(english.output).toContain('Usage:');
    expect(italian.output).toContain('Uso:');
    expect(italian.output).not.toMatch(/Usage|Options|Commands|default|display/);
  });

  it('no command at all shows the help, and is no success', async () => {
    const { code, output } = await runCommand([]);
    expect(code).toBe(2);
    expect(output).toContain('assess');
  });
});

describe('rubric', () => {
  it('list names the shipped ones', async () => {
    const { output } = await runCommand(['rubric', 'list']);
    expect(output).toMatch(/^omnichannel +1\.0\.0 {2}\S/m);
  });

  it('show prints a rubric that reads back as the same rubric', async () => {
    const shown = await runCommand(['rubric', 'show']);
    const folder = temporaryFolder({ 'mine.yaml': shown.output });
    const results = await Promise.all(
      ['omnichannel', join(folder, 'mine.yaml')].map((rubric) =>
        runCommand(['assess', 'examples/bottega-aurora', '-f', 'json', '--rubric', rubric]),
      ),
    );
    const [shipped, written] = results.map(({ output }) => JSON.parse(output));
    expect(written).toEqual(shipped);
  });

  it('one of the user extends a shipped one by id, or another by path', async () => {
    const folder = temporaryFolder({
      'strict.yaml':
        'rubric: 1\nid: strict\nversion: 2.0.0\nextends: omnichannel\ncriteria:\n  linked-channels: { at_least: { cross: 0.9, omni: 1 } }\n  flow-monitoring: { off: true }\n',
      'stricter.yaml': 'rubric: 1\nid: stricter\nversion: 1.0.0\nextends: ./strict.yaml\n',
    });
    const { output } = await runCommand(['rubric', 'show', 'stricter.yaml'], { folder });
    const shown = parse(output);
    expect(shown.id).toBe('stricter');
    expect(shown.criteria['linked-channels'].at_least).toEqual({ cross: 0.9, omni: 1 });
    expect(Object.keys(shown.criteria)).toContain('recognition');
    expect(Object.keys(shown.criteria)).not.toContain('flow-monitoring');
  });

  it('a faulty one is refused with the place', async () => {
    const folder = temporaryFolder({
      'faulty.yaml':
        'rubric: 1\nid: faulty\nversion: 1.0.0\nextends: omnichannel\ncriteria:\n  recognition: { metric: recogniton }\n  continuity: { at_least: { cross: 0.9, omni: 0.5 } }\n  customer-reach: { with: { wihtin: daily } }\n',
    });
    const { code, errors } = await runCommand(['assess', '-', '--rubric', 'faulty.yaml'], {
      folder,
      input: 'omnigauge: 1',
    });
    expect(code).toBe(2);
    expect(errors).toMatch(/faulty\.yaml:6:\d+/);
    expect(errors).toMatch(/faulty\.yaml:7:\d+/);
    expect(errors).toMatch(/faulty\.yaml:8:\d+/);
    expect(errors).toContain('within');
  });
});

describe('schema', () => {
  it.each([
    'company',
    'rubric',
    'rubric-test',
    'result',
    'comparison',
    'compare',
    'history',
    'what-if',
    'config',
    'check',
    'baseline',
  ])('%s is a JSON Schema of draft 7', async (name) => {
    const { code, output } = await runCommand(['schema', name]);
    expect(code).toBe(0);
    expect(JSON.parse(output).$schema).toBe('http://json-schema.org/draft-07/schema#');
  });

  it('asks for a name that it knows', async () => {
    const { code, errors } = await runCommand(['schema', 'compnay']);
    expect(code).toBe(2);
    expect(errors).toContain('company');
  });
});
