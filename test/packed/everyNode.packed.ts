import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, inject, it } from 'vitest';
import { called } from './called.ts';
import { filesIn } from './filesIn.ts';

const omnigauge = join(inject('user'), 'node_modules/omnigauge');
const nodes = inject('nodes');
const first = nodes.find(({ file }) => file !== null)?.file ?? process.execPath;

/** Commands that between them load each part and each heavy package; with their exit codes. */
const commands: [string, number][] = [
  ['--version', 0],
  ['assess bottega-aurora --lang it', 0],
  ['assess bottega-aurora --format json', 0],
  ['assess missing.yaml', 2],
  ['plan casa-serena-assistenza.yaml', 0],
  ['check channel-config-repo --config channel-config-repo/omnigauge.config.yaml', 0],
  ['check channel-config-repo --min-level omni', 1],
  ['report banca-meridiana.yaml -o report.html -o deck.pptx -o report.md', 0],
  ['report picture channel-map banca-meridiana.yaml -o map.png', 0],
  ['report banca-meridiana.yaml --table gaps -o gaps.csv', 0],
  ['interview bottega-aurora --print-questions', 0],
  ['what-if bottega-aurora --remove crm', 0],
  ['compare banca-meridiana.yaml casa-serena-assistenza.yaml', 0],
  ['portfolio banca-meridiana.yaml casa-serena-assistenza.yaml', 0],
  ['rubric test retail', 0],
  ['schema company', 0],
  ['completion zsh', 0],
];

/** What a command does in a fresh copy of the examples. */
async function ran(node: string, line: string) {
  const folder = mkdtempSync(join(tmpdir(), 'omnigauge-node-'));
  cpSync(join(omnigauge, 'examples'), folder, { recursive: true });
  const words = [join(omnigauge, 'bin/omnigauge.js'), ...line.split(' ')];
  const { code, output, errors } = await called(node, words, folder);
  const files = filesIn(folder);
  rmSync(folder, { recursive: true });
  return { code, output, errors, files };
}

/** What each command does with the Node that all others are compared with. */
const here = new Map<string, ReturnType<typeof ran>>();

function ranHere(line: string) {
  const run = here.get(line) ?? ran(first, line);
  here.set(line, run);
  return run;
}

describe.concurrent.each(nodes)('Node $major', ({ file }) => {
  // Who works without a network can leave one out; a build server cannot.
  it('is there', ({ skip, expect }) => {
    if (file === null && process.env.CI === undefined) skip('it could not be fetched');
    expect(file, 'Node could not be fetched from the npm registry').not.toBeNull();
  });

  it.skipIf(file === null).for(commands)('omnigauge %s', async ([line, code], { expect }) => {
    const run = file === first ? ranHere(line) : ran(file as string, line);
    expect(await run).toEqual({ ...(await ranHere(line)), code });
    expect((await run).errors).not.toMatch(/\n +at .*:\d+/);
  });
});
