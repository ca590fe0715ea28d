import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { temporaryFolder } from '../cli/temporaryFolder.ts';
import { projectFolder } from '../cli/testTerminal.ts';

interface Step {
  id?: string;
  name: string;
  if?: string;
  run: string;
  'working-directory'?: string;
  env?: Record<string, string>;
}

interface Action {
  inputs: Record<string, { description: string; default: string }>;
  outputs: Record<string, { description: string; value: string }>;
  runs: { steps: Step[] };
}

/** The action, as GitHub reads it. */
export const action: Action = parse(readFileSync(join(projectFolder, 'action.yml'), 'utf8'));

interface Workflow {
  /** The folder that the repository is checked out to. */
  workspace: string;
  inputs?: Record<string, string>;
  /** Where the interface of GitHub answers. */
  api?: string;
  pullRequest?: { number: number; repository: string };
}

export interface ActionRun {
  log: string;
  summary: string;
  outputs: Record<string, string>;
  /** Codes that the steps ended with, by name; a step that did not run is not there. */
  codes: Record<string, number>;
}

/** Runs the steps of the action one after the other, in the environment that GitHub gives them. */
export async function runAction({ workspace, ...workflow }: Workflow): Promise<ActionRun> {
  const folder = temporaryFolder({ output: '', summary: 'What another step wrote.\n\n' });
  const [output, summary] = [join(folder, 'output'), join(folder, 'summary')];
  const values = valuesOf(workflow);
  const codes: Record<string, number> = {};
  let log = '';
  for (const step of action.runs.steps) {
    if (!isRun(step, values, codes)) continue;
    const given = Object.entries(step.env ?? {}).map(([key, text]) => [key, filled(text, values)]);
    const { code, text } = await bash(step.run, {
      cwd: join(workspace, filled(step['working-directory'] ?? '.', values)),
      env: {
        PATH: process.env.PATH,
        HOME: folder,
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        GITHUB_ACTION_PATH: projectFolder,
        GITHUB_API_URL: workflow.api ?? 'http://127.0.0.1:9',
        GITHUB_OUTPUT: output,
        GITHUB_REPOSITORY: 'quercia/channels',
        GITHUB_STEP_SUMMARY: summary,
        GITHUB_WORKSPACE: workspace,
        RUNNER_TEMP: folder,
        ...Object.fromEntries(given),
      },
    });
    codes[step.name] = code;
    log += text;
    for (const [key, value] of Object.entries(outputsIn(output))) {
      values[`steps.${step.id}.outputs.${key}`] ??= value;
    }
  }
  return {
    log,
    summary: readFileSync(summary, 'utf8'),
    outputs: Object.fromEntries(
      Object.entries(action.outputs).map(([key, { value }]) => [key, filled(value, values)]),
    ),
    codes,
  };
}

function valuesOf({ inputs = {}, pullRequest }: Omit<Workflow, 'workspace'>) {
  const defaults = Object.entries(action.inputs).map(([key, given]) => [key, given.default]);
  const all: Record<string, string> = { ...Object.fromEntries(defaults), ...inputs };
  const values: Record<string, string> = Object.fromEntries(
    Object.entries(all).map(([key, value]) => [`inputs.${key}`, value]),
  );
  return {
    ...values,
    'github.token': 'secret',
    ...(pullRequest && {
      'github.event.pull_request.number': String(pullRequest.number),
      'github.event.pull_request.head.repo.full_name': pullRequest.repository,
    }),
  } as Record<string, string>;
}

/** The conditions that the action has: `always()`, and values that are there, or equal a text. */
function isRun(
  { if: condition }: Step,
  values: Record<string, string>,
  codes: Record<string, number>,
): boolean {
  if (condition === 'always()') return true;
  if (Object.values(codes).some((code) => code !== 0)) return false;
  return (condition?.split(' && ') ?? []).every((part) => {
    const [name = '', text] = part.split(' == ');
    return text === undefined ? Boolean(values[name]) : values[name] === text.slice(1, -1);
  });
}

/** A text with its `${{ … }}` filled in; those of inputs too. */
function filled(text: string, values: Record<string, string>): string {
  const result = text.replace(/\$\{\{ (.*?) \}\}/g, (_, expression: string) => {
    const [one = '', other = ''] = expression.split(' || ');
    const [, pattern = '', name = ''] = /^format\('(.*)', (.*)\)$/.exec(other) ?? [];
    return values[one] || pattern.replace('{0}', values[name] ?? '');
  });
  return result === text ? text : filled(result, values);
}

/** The way that GitHub runs `shell: bash`, both streams read as one. */
function bash(script: string, settings: { cwd: string; env: Record<string, string | undefined> }) {
  const words = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', `{ ${script}\n} 2>&1`];
  return new Promise<{ code: number; text: string }>((resolve) => {
    execFile('bash', words, { ...settings, encoding: 'utf8' }, (error, text) => {
      resolve({ code: error ? Number(error.code) : 0, text });
    });
  });
}

function outputsIn(path: string): Record<string, string> {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );
}
