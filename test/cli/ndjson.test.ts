import { execFileSync, spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { assessmentSchema } from '../../src/assessment.ts';
import { linesOf } from '../../src/cli/ndjson/linesOf.ts';
import { projectFolder, runCommand } from './testTerminal.ts';

const yaml = (name: string) =>
  `omnigauge: 1\ncompany: { name: ${name} }\nchannels: { a: { kind: store } }\n`;
const parsed = (name: string) => ({
  omnigauge: 1,
  company: { name },
  channels: { a: { kind: 'store' } },
});

function linesIn(output: string) {
  return output
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

describe('assess --ndjson', () => {
  it.each([
    ['YAML in a JSON string', JSON.stringify(yaml('Tiny'))],
    ['JSON in a JSON string', JSON.stringify(JSON.stringify(parsed('Tiny')))],
    ['the company itself', JSON.stringify(parsed('Tiny'))],
    ['a text with the name of its file', JSON.stringify({ file: 'x.yaml', text: yaml('Tiny') })],
    ['a text without one', JSON.stringify({ text: yaml('Tiny') })],
    ['YAML on one line', '{ omnigauge: 1, company: { name: Tiny }, channels: {a: {kind: app}} }'],
  ])('takes %s', async (_, line) => {
    const { code, output } = await runCommand(['assess', '--ndjson'], { input: line });
    expect(code).toBe(0);
    const { company, inputs } = assessmentSchema.parse(linesIn(output)[0]);
    expect(company.name).toBe('Tiny');
    expect(inputs[0]?.file).toBe(line.includes('x.yaml') ? 'x.yaml' : '<stdin>:1');
  });

  it('gives a line for a line, in order; what is wrong is a line as well', async () => {
    const input = [
      JSON.stringify(parsed('One')),
      '{"omnigauge": 1, "chanels": {}}',
      '',
      'nonsense: [',
      JSON.stringify(parsed('Two')),
    ].join('\r\n');
    const { code, output, errors } = await runCommand(['assess', '--ndjson'], { input });
    expect({ code, errors }).toEqual({ code: 2, errors: '' });
    const said = linesIn(output).map(({ company, line, problems }) => [
      company?.name,
      line,
      problems?.[0].code,
    ]);
    expect(said).toEqual([
      ['One', undefined, undefined],
      [undefined, 2, 'unknown-key'],
      [undefined, 4, 'syntax'],
      ['Two', undefined, undefined],
    ]);
  });

  it('tells a line that is too long, or no UTF-8', async () => {
    const input = Buffer.concat([
      Buffer.from(`${JSON.stringify({ text: 'x'.repeat(200) })}\n`),
      Buffer.from([0xff, 0xfe, 0x0a]),
      Buffer.from(JSON.stringify(parsed('Last'))),
    ]);
    const { output } = await runCommand(['assess', '--ndjson', '--max-size', '100'], { input });
    expect(linesIn(output).map(({ problems }) => problems?.[0].code)).toEqual([
      'file-too-large',
      'not-utf8',
      undefined,
    ]);
  });

  it('stops when nobody reads any more', async () => {
    let written = 0;
    const { output } = await runCommand(['assess', '--ndjson'], {
      input: `${JSON.stringify(parsed('Again'))}\n`.repeat(50),
      outputIsOpen: () => ++written < 3,
    });
    expect(linesIn(output)).toHaveLength(3);
  });

  it('says the same with workers', () => {
    const input = `${JSON.stringify(parsed('One'))}\n{"a": 1}\n${JSON.stringify(parsed('Two'))}\n`;
    const run = (...words: string[]) =>
      spawnSync(process.execPath, ['bin/omnigauge.js', 'assess', '--ndjson', ...words], {
        cwd: projectFolder,
        input: input.repeat(20),
        encoding: 'utf8',
      });
    const [alone, together] = [run(), run('--workers', '2')];
    expect(alone.status).toBe(2);
    expect(linesIn(alone.stdout)).toHaveLength(60);
    expect(together.stdout).toBe(alone.stdout);
  });
});

describe('the lines of a stream', () => {
  it.each([
    [
      ['a\nb', 'c\n', '\nd'],
      ['a', 'bc', '', 'd'],
    ],
    [['', '\n'], ['']],
    [[], []],
    [['abcdef\nab\n'], [null, 'ab']],
  ])('%j are %j', async (chunks, expected) => {
    async function* stream() {
      for (const chunk of chunks) yield Buffer.from(chunk);
    }
    const found: (string | null)[] = [];
    for await (const { bytes } of linesOf(stream(), 5)) {
      found.push(bytes === null ? null : Buffer.from(bytes).toString());
    }
    expect(found).toEqual(expected);
  });
});

function hasParallel(): boolean {
  const { stdout } = spawnSync('parallel', ['--version'], { encoding: 'utf8' });
  return /GNU parallel/.test(stdout ?? '');
}

describe('GNU parallel', () => {
  it.skipIf(!hasParallel())('runs it over the parts of a stream, in their order', () => {
    const names = Array.from({ length: 40 }, (_, at) => `Company ${at}`);
    const input = names.map((name) => `${JSON.stringify(parsed(name))}\n`).join('');
    const output = execFileSync(
      'parallel',
      [
        ...['--will-cite', '--pipe', '-N', '10', '--keep-order', '--jobs', '2'],
        `${process.execPath} bin/omnigauge.js assess --ndjson --no-plan`,
      ],
      { cwd: projectFolder, input, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
    );
    expect(linesIn(output).map(({ company }) => company.name)).toEqual(names);
  });
});
