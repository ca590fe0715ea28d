import { describe, expect, it } from 'vitest';
import { faultsIn } from './faults.ts';
import type { FuzzCall } from './fuzzCall.ts';
import type { Outcome } from './runCall.ts';

const call: FuzzCall = {
  words: ['assess', 'company.yaml', '-f', 'json'],
  files: { 'company.yaml': 'omnigauge: 1\n' },
  input: '',
  environment: {},
};
const problem = { code: 'missing-key', message: 'No.', file: 'company.yaml', line: 1 };
const told = JSON.stringify({ error: 'input', problems: [problem] });
const files = new Map([['company.yaml', Buffer.from('omnigauge: 1\n')]]);
const good: Outcome = { code: 2, broken: null, output: told, errors: '', files };

const writing: FuzzCall = { ...call, words: ['plan', '--apply'] };
const text: FuzzCall = { ...call, words: ['assess', 'company.yaml'] };

describe('a run without a fault', () => {
  it('tells where what is wrong', () => {
    expect(faultsIn(call, good)).toEqual([]);
    expect(faultsIn(text, { ...good, output: '', errors: 'company.yaml:1:1\nNo.\n' })).toEqual([]);
  });
});

describe('what the fuzzing would notice', () => {
  const withFile = (path: string, content: string): Outcome => ({
    ...good,
    files: new Map([...files, [path, Buffer.from(content)]]),
  });
  it.each<[string, FuzzCall, Outcome, RegExp]>([
    ['a crash', call, { ...good, code: null, broken: new TypeError('x') }, /^broke: TypeError/],
    ['an exit code of no gate', call, { ...good, code: 1 }, /^exit code: 1/],
    ['an exit code outside the table', call, { ...good, code: 3 }, /^exit code: 3/],
    ['a stack', text, { ...good, errors: 'Error\n    at run (a.ts:1:1)' }, /^stack trace/],
    ['silence', text, { ...good, output: '' }, /^nothing said/],
    [
      'an escape sequence',
      text,
      { ...good, errors: 'a.yaml:1:1 \u001b[2J' },
      /^control character in errors/,
    ],
    ['a control character', text, { ...good, output: 'a\u009b2J' }, /^control character in output/],
    ['a word left open', text, { ...good, errors: 'company.yaml:1:1 undefined' }, /^placeholder/],
    ['a problem of nowhere', text, { ...good, output: '', errors: 'No.' }, /^no place told/],
    ['JSON that is none', call, { ...good, output: '{' }, /^output is no JSON/],
    ['JSON of another shape', call, { ...good, code: 0, output: '{}' }, /^not by the schema/],
    [
      'a problem without a line',
      call,
      { ...good, output: told.replace('"line":1', '"line":null') },
      /^problem without line/,
    ],
    ['a changed input', call, withFile('company.yaml', 'x'), /^file changed/],
    ['an input half changed', writing, withFile('company.yaml', 'omni'), /^file changed/],
    ['a lost input', call, { ...good, files: new Map() }, /^file is gone/],
    ['a new file', call, withFile('more.yaml', 'x'), /^new file/],
    ['a file under way', writing, withFile('.omnigauge-7-0f.tmp', 'x'), /^left behind/],
    ['a file outside the folder', writing, withFile('above: x', ''), /^empty file/],
  ])('%s', (_, each, outcome, expected) => {
    expect(faultsIn(each, outcome)).toEqual([expect.stringMatching(expected)]);
  });
});
