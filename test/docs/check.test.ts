import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBaseline } from '../../src/baseline/readBaseline.ts';
import { ruleIds } from '../../src/schema/ruleId.ts';
import { projectFolder, runCommand } from '../cli/testTerminal.ts';

const page = readFileSync(join(projectFolder, 'docs/check.md'), 'utf8');
const commands = [...page.matchAll(/^npx omnigauge (.*)$/gm)].map(([, line]) => line ?? '');
const ownFlags = [
  '--baseline',
  '--update-baseline',
  '--allow-stale',
  '--lower-floor',
  '--since',
  '--today',
  '--on',
];

describe('docs/check.md', () => {
  it.each(ruleIds)('has the rule %s', (rule) => expect(page).toContain(`\`${rule}\``));

  it.each(ownFlags)('has %s', (flag) => expect(page).toMatch(new RegExp(`${flag}\\b`)));

  it.each(commands)('omnigauge %s', async (line) => {
    const { code, output, errors } = await runCommand(line.split(' '));
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(output).not.toBe('');
  });

  it('shows a baseline that can be read', () => {
    const [, text = ''] = /^```yaml\n(# omnigauge check[\s\S]*?)^```/m.exec(page) ?? [];
    const { accepted } = readBaseline({ name: 'docs/check.md', text });
    expect(accepted.map(({ criterion }) => criterion)).toHaveLength(4);
  });
});
