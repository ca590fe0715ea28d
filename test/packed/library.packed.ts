import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, inject, it } from 'vitest';
import { projectFolder } from '../cli/testTerminal.ts';
import { called } from './called.ts';

const user = inject('user');
const omnigauge = join(user, 'node_modules/omnigauge');
const [, example = ''] =
  /^```js\n([\s\S]*?)^```/m.exec(readFileSync(join(omnigauge, 'README.md'), 'utf8')) ?? [];
cpSync(join(omnigauge, 'examples/banca-meridiana.yaml'), join(user, 'company.yaml'));
writeFileSync(join(user, 'example.js'), example);

const run = (node: string, words: readonly string[]) => called(node, words, user);

describe.each(inject('nodes').filter(({ file }) => file !== null))('Node $major', ({ file }) => {
  it('runs the example of the README, and CommonJS awaits an import', async () => {
    const asModule = await run(file as string, ['example.js']);
    expect(asModule).toEqual({
      code: 0,
      errors: '',
      output: expect.stringMatching(/^cross \d+(\.\d+)? \d+(\.\d+)?\n$/),
    });
    const script = "import('omnigauge').then(({ en }) => console.log(Object.keys(en).length > 5))";
    const words = ['--input-type=commonjs', '--eval', script];
    expect(await run(file as string, words)).toEqual({ code: 0, errors: '', output: 'true\n' });
  });
});

/** Uses a type of each part, so that the declarations behind them are read. */
const consumer = `import * as omnigauge from 'omnigauge';
import { type Assessment, assess, type CheckResult, type Comparison, en, it, type Rubric } from 'omnigauge';

export const scoreOf = (text: string, rubric: Rubric): Assessment['score'] =>
  assess([{ name: 'company.yaml', text }], { rubric, words: en, language: 'en', version: '1' }).score;
export const words: typeof en = it;
export const names: (keyof typeof omnigauge)[] = ['assess', 'readRubric'];
export type Results = [CheckResult, Comparison];
// @ts-expect-error: a score is not a text, so that types which resolve to any are noticed.
export const wrong: string = assess([], {} as Parameters<typeof assess>[1]).score;
`;

describe.each([
  ['nodenext', 'nodenext'],
  ['esnext', 'bundler'],
])('TypeScript with module %s and resolution %s', (module, moduleResolution) => {
  it('checks a program that uses the library, and the declarations themselves', async () => {
    const config = {
      compilerOptions: {
        module,
        moduleResolution,
        target: 'es2023',
        // An URL is a type of the browser's or of Node's.
        lib: ['es2023', 'dom'],
        strict: true,
        exactOptionalPropertyTypes: true,
        noEmit: true,
        types: [],
        skipLibCheck: false,
      },
      files: ['consumer.ts'],
    };
    writeFileSync(join(user, 'consumer.ts'), consumer);
    writeFileSync(join(user, 'tsconfig.json'), JSON.stringify(config));
    const tsc = join(projectFolder, 'node_modules/typescript/bin/tsc');
    expect(await run(process.execPath, [tsc, '--pretty', 'false'])).toEqual({
      code: 0,
      output: '',
      errors: '',
    });
  });
});

it('what the command prints as JSON fits the schema that it prints', async () => {
  const command = join(omnigauge, 'bin/omnigauge.js');
  const printed = async (line: string) =>
    JSON.parse((await run(process.execPath, [command, ...line.split(' ')])).output);
  const isResult = new Ajv({ strict: false }).compile(await printed('schema result'));
  const result = await printed('assess company.yaml --format json');
  expect(isResult(result), JSON.stringify(isResult.errors)).toBe(true);
  expect(isResult({ ...result, score: 'high' })).toBe(false);
});
