import { EOL } from 'node:os';
import * as toolkit from '@actions/core';
import { describe, expect, it, vi } from 'vitest';
import { renderCheckGithub } from '../../../src/report/check/github/renderCheckGithub.ts';
import { workflowCommand } from '../../../src/report/check/github/workflowCommand.ts';
import { expectGolden } from '../../golden.ts';
import { namedHostileTexts } from './hostileTexts.ts';
import {
  checkOptions,
  finding,
  manyFindings,
  outcome,
  sampleCheck,
  withForeignTexts,
} from './sampleCheck.ts';
import { parsedCommand } from './workflowLog.ts';

const rendered = (result = sampleCheck()) => renderCheckGithub(result, checkOptions());
const commandsIn = (text: string) => text.split('\n').flatMap((line) => parsedCommand(line) ?? []);

/** What GitHub's own toolkit writes for an annotation. */
function written(...[message, properties]: Parameters<typeof toolkit.error>): string {
  let text = '';
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    text += String(chunk);
    return true;
  });
  toolkit.error(message, properties);
  spy.mockRestore();
  return text.slice(0, -EOL.length);
}

describe.each(namedHostileTexts)('the text %s', (_name, text) => {
  it('is escaped as by the toolkit of GitHub', () => {
    expect(workflowCommand('error', { title: text, file: text, line: 3, col: 7 }, text)).toBe(
      written(text, { title: text, file: text, startLine: 3, startColumn: 7 }),
    );
  });

  it('is read back by the runner as it was', () => {
    const line = workflowCommand('error', { title: text || 'x', line: 3 }, text);
    expect(parsedCommand(line)).toEqual({
      command: 'error',
      properties: { title: text || 'x', line: '3' },
      message: text,
    });
  });

  it('adds no command and no property', () => {
    const shape = (result = sampleCheck()) =>
      commandsIn(rendered(result)).map(({ command }) => command);
    const foreign = rendered(withForeignTexts(text));
    expect(shape(withForeignTexts(text))).toEqual(shape());
    for (const { properties } of commandsIn(foreign)) {
      expect(['title', 'file', 'line', 'col']).toEqual(
        expect.arrayContaining(Object.keys(properties)),
      );
    }
    // The line for people is no command, nor does it hold one of the old kind.
    const [head = ''] = foreign.split('\n');
    expect(head).toMatch(/^omnigauge: /);
    expect(head).not.toContain('##[');
  });
});

it('has no properties where there is nothing to say', () => {
  expect(workflowCommand('notice', {}, 'x')).toBe('::notice::x');
  expect(workflowCommand('notice', { title: '' }, 'x')).toBe('::notice::x');
});

it.each(['en', 'it'] as const)('whole, in %s', (language) => {
  const text = renderCheckGithub(sampleCheck(language), checkOptions(language));
  expectGolden(`check/github.${language}.txt`, text);
});

it('points at the file from the root of the repository', () => {
  const text = renderCheckGithub(sampleCheck(), checkOptions('en', { folder: 'clients' }));
  const [first] = commandsIn(text);
  expect(first?.properties).toEqual({
    title: 'omnigauge: Level',
    file: 'clients/aurora/channels.yaml',
    line: '34',
    col: '3',
  });
});

it('points nowhere where the text came from standard input', () => {
  const at = { file: '<stdin>', line: 3, column: 1 };
  const findings = [finding('min-level', 'Too low.', { at })];
  const rules = [outcome('min-level', ['Level', 'omni', 'multi'], { passed: false, findings })];
  const [only] = commandsIn(rendered(sampleCheck('en', { rules })));
  expect(only?.properties).toEqual({ title: 'omnigauge: Level' });
});

it('gives advice once a rule', () => {
  const messages = commandsIn(rendered()).map(({ message }) => message);
  expect(messages[0]).toBe(
    'Channels are connected: 33 %, and Cross-channel asks for 50 %.\n' +
      'What to do first: Connect Shops to crm, both ways (12.5 person-days)',
  );
  expect(messages.filter((message) => message.includes('What to do first'))).toHaveLength(1);
});

it('leaves out what the baseline accepts, but for its number', () => {
  expect(rendered().split('\n')[0]).toMatch(
    / Accepted gaps: 1, 2 fewer than when the baseline was written\.$/,
  );
  const without = sampleCheck('en', { accepted: null });
  expect(rendered(without).split('\n')[0]).not.toContain('ccepted');
  expect(rendered()).not.toContain('::notice');
  expect(commandsIn(rendered()).map(({ command }) => command)).toEqual([
    ...['error', 'error', 'error', 'warning', 'warning'],
  ]);
});

describe('the ten annotations of a step', () => {
  it('are all used where there are no more', () => {
    expect(commandsIn(rendered(manyFindings(9)))).toHaveLength(9);
  });

  it('end with how many more there are', () => {
    const commands = commandsIn(rendered(manyFindings(312)));
    expect(commands).toHaveLength(10);
    expect(commands.at(-1)).toEqual({
      command: 'error',
      properties: { title: 'omnigauge' },
      message:
        'and 303 more findings: a step shows ten annotations at most. The summary of the run lists them.',
    });
  });

  it('are the worst', () => {
    const result = manyFindings(12);
    const findings = result.rules.flatMap((rule) =>
      rule.findings.map((each, index) => ({
        ...each,
        severity: index < 10 ? ('warning' as const) : ('error' as const),
      })),
    );
    const rules = result.rules.map((rule) => ({ ...rule, findings }));
    const commands = commandsIn(rendered(sampleCheck('en', { rules })));
    expect(commands.map(({ command }) => command)).toEqual([
      ...['error', 'error'],
      ...Array.from({ length: 8 }, () => 'warning'),
    ]);
  });
});
