import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lintRules } from '../../src/rubric/lint/lintRules.ts';
import { readingRuleIds } from '../../src/rubric/lint/readingRule.ts';
import { temporaryFolder } from '../cli/temporaryFolder.ts';
import { projectFolder, runCommand } from '../cli/testTerminal.ts';

const page = readFileSync(join(projectFolder, 'docs/rubrics.md'), 'utf8');

describe('docs/rubrics.md', () => {
  it('has a line for every rule of lint, with its severity', () => {
    const rules = [
      ...readingRuleIds.map((id) => ({ id, severity: 'error' })),
      ...lintRules.map(({ id, severity }) => ({ id, severity })),
    ];
    const missing = rules.filter(
      ({ id, severity }) => !page.includes(`| \`${id}\` | ${severity} |`),
    );
    expect(missing).toEqual([]);
  });

  it('shows a rubric in which lint finds nothing', async () => {
    const [, own = ''] = /^```yaml\n(rubric: 1[\s\S]*?)^```/m.exec(page) ?? [];
    const folder = temporaryFolder({ 'our-view.yaml': own });
    const { code, output } = await runCommand(['rubric', 'lint', 'our-view.yaml'], { folder });
    expect(output).toBe('our-view 0.1.0  nothing to mend\n\n1 rubric: 0 errors, 0 warnings\n');
    expect(code).toBe(0);
  });

  it('shows tests of that rubric which pass, and notice every change of it', async () => {
    const [, own = ''] = /^```yaml\n(rubric: 1[\s\S]*?)^```/m.exec(page) ?? [];
    const [, tests = ''] = /^```yaml\n(rubric-test: 1[\s\S]*?)^```/m.exec(page) ?? [];
    const folder = temporaryFolder({ 'our-view.yaml': own, 'our-view.test.yaml': tests });
    const { code, output } = await runCommand(['rubric', 'test', 'our-view.yaml', '--mutate'], {
      folder,
    });
    expect(output).not.toContain('✗');
    expect(code).toBe(0);
  });
});
