import { expect, it } from 'vitest';
import { runCommand } from '../cli/testTerminal.ts';

const channels = (count: number) =>
  Array.from({ length: count }, (_, index) => `c${index}: { kind: app }`).join(', ');
const company = (count: number) => `omnigauge: 1\nchannels: { ${channels(count)} }\nflows: []\n`;

it('says where evidence was cut, and keeps all of it below the limit', async () => {
  const criterion = async (count: number) => {
    const { output } = await runCommand(['assess', '-', '-f', 'json'], { input: company(count) });
    const { criteria } = JSON.parse(output) as {
      criteria: { id: string; evidence: unknown[]; evidenceCut: boolean }[];
    };
    return criteria.find(({ id }) => id === 'recognition');
  };
  const [few, many] = [await criterion(10), await criterion(12)];
  expect([few?.evidence.length, few?.evidenceCut]).toEqual([90, false]);
  expect([many?.evidence.length, many?.evidenceCut]).toEqual([100, true]);
  const { output } = await runCommand(['explain', 'recognition', '-'], { input: company(12) });
  expect(output).toContain('Only the first 100 are kept');
});
