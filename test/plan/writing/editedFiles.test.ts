import { describe, expect, it } from 'vitest';
import type { CompanyEdit } from '../../../src/plan/writing/companyEdit.ts';
import { editedFiles, flowNumber } from '../../../src/plan/writing/editedFiles.ts';
import { defaultLimits } from '../../../src/source/limits.ts';
import { readSource } from '../../../src/source/readSource.ts';

const flows = {
  name: 'flows.yaml',
  text: `omnigauge: 1
flows:
  - { from: a, to: b, data: [orders] }
  - { from: a, to: b, data: stock }
`,
};
const channels = { name: 'channels.yaml', text: 'omnigauge: 1\nchannels: { a: { kind: app } }\n' };
const files = [channels, flows];
const entryAt = (line: number) => ({ file: 'flows.yaml', line, column: 5 });
const addingTo = (line: number, value: string): CompanyEdit => ({
  file: 'flows.yaml',
  flowAt: entryAt(line),
  edit: { kind: 'append', path: ['data'], value },
});
const textsAfter = (...edits: CompanyEdit[]) => editedFiles(files, edits).map(({ text }) => text);

describe('edits are made', () => {
  it.each([
    [3, 'returns', 'data: [orders, returns] }'],
    [4, 'returns', 'data: [stock, returns] }'],
  ])('in the flow that stands at line %i', (line, word, after) => {
    const [, text] = textsAfter(addingTo(line, word)) as [string, string];
    expect(text.split('\n')[line - 1]).toContain(after);
    expect(text.split('\n').filter((each, at) => each !== flows.text.split('\n')[at])).toHaveLength(
      1,
    );
  });

  it('one after the other, in the file that each names', () => {
    const owner: CompanyEdit = {
      file: 'channels.yaml',
      edit: { kind: 'set', path: ['channels', 'a', 'team'], value: 'care' },
    };
    expect(textsAfter(owner, addingTo(3, 'returns'), addingTo(3, 'price'))).toEqual([
      channels.text.replace('app', 'app, team: care'),
      flows.text.replace('[orders]', '[orders, returns, price]'),
    ]);
  });

  it('not where a list, or a single word, says it already', () => {
    expect(editedFiles(files, [addingTo(3, 'orders'), addingTo(4, 'stock')])).toBe(files);
  });

  it('in place of a list that says it among others', () => {
    const only: CompanyEdit = {
      file: 'flows.yaml',
      flowAt: entryAt(3),
      edit: { kind: 'set', path: ['data'], value: 'orders' },
    };
    expect(textsAfter(only)[1]).toBe(flows.text.replace('[orders]', 'orders'));
  });

  it('where nothing says it, however little there is', () => {
    const partial: CompanyEdit = {
      file: 'channels.yaml',
      edit: { kind: 'append', path: ['partial', 'more'], value: 'x' },
    };
    expect(textsAfter({ ...partial, edit: { ...partial.edit, path: ['partial'] } })[0]).toBe(
      `${channels.text}partial: [x]\n`,
    );
    const blank = { name: 'channels.yaml', text: 'omnigauge: 1\nchannels:\n' };
    const stage: CompanyEdit = {
      file: 'channels.yaml',
      edit: { kind: 'append', path: ['channels', 'a', 'stages'], value: 'buy' },
    };
    expect(editedFiles([blank], [stage])[0]?.text).toBe(
      'omnigauge: 1\nchannels:\n  a:\n    stages: [buy]\n',
    );
  });

  it('twice where it is a flow, which may be there several times', () => {
    const flow: CompanyEdit = {
      file: 'flows.yaml',
      edit: { kind: 'append', path: ['flows'], value: { from: 'b', to: 'a' } },
    };
    expect(textsAfter(flow, flow)[1]?.match(/from: b/g)).toHaveLength(2);
  });
});

it.each([
  [3, 0],
  [4, 1],
  [2, -1],
])('the flow at line %i has number %i', (line, number) => {
  const { document } = readSource(flows, defaultLimits);
  expect(flowNumber(document, entryAt(line))).toBe(number);
  expect(flowNumber(document, { ...entryAt(line), column: 4 })).toBe(-1);
  expect(flowNumber(readSource(channels, defaultLimits).document, entryAt(line))).toBe(-1);
});
