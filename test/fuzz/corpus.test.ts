import { expect, it, onTestFinished } from 'vitest';
import { readCorpus } from './corpus.ts';
import { faultsIn } from './faults.ts';
import { runCall } from './runCall.ts';
import { scratchFolder } from './scratchFolder.ts';

it.each([...readCorpus()])('%s ends well', async (_, call) => {
  const scratch = scratchFolder();
  onTestFinished(() => scratch.remove());
  expect(faultsIn(call, await runCall(call, scratch))).toEqual([]);
});
