import { describe, expect, it } from 'vitest';
import { temporaryFolder } from './temporaryFolder.ts';
import { projectFolder, runCommand } from './testTerminal.ts';

const own = `rubric: 1
id: own
version: 1.0.0
extends: omnichannel
criteria:
  linked-channels: { at_least: { cross: 0.6, omni: 1 } }
`;
const tests = (level: string) => `rubric-test: 1
tests:
  Two channels apart:
    given:
      channels: { store: { kind: store }, webshop: { kind: webshop } }
      flows: []
    expect: { level: ${level} }
`;

describe('rubric test', () => {
  it('runs the tests of the shipped rubrics, which all pass', async () => {
    const { code, output } = await runCommand(['rubric', 'test']);
    expect(code).toBe(0);
    expect(output).toMatch(/^omnichannel 1\.0\.0 {2}omnigauge\/rubrics\/omnichannel\.test\.yaml$/m);
    expect(output).toContain('29 of 29 criteria looked at (100 %)');
    expect(output).not.toContain('✗');
  });

  it('says what was expected and where, and ends with 1', async () => {
    const folder = temporaryFolder({ 'own.yaml': own, 'own.test.yaml': tests('cross') });
    const { code, output, errors } = await runCommand(['rubric', 'test', 'own.yaml'], { folder });
    expect([code, errors]).toEqual([1, '']);
    expect(output).toBe(
      [
        'own 1.0.0  own.test.yaml',
        '  ✗ 0 of 1 test passes',
        '    ✗ Two channels apart',
        '        level: expected cross, got multi',
        '          own.test.yaml:7:22',
        '  ✓ 1 of 1 criterion looked at (100 %)',
        '  ✓ 1 of 1 gate looked at (100 %)',
        '',
      ].join('\n'),
    );
  });

  it('--mutate lists what no test notices, and ends with 1', async () => {
    const folder = temporaryFolder({ 'own.yaml': own, 'own.test.yaml': tests('multi') });
    const english = await runCommand(['rubric', 'test', 'own.yaml', '--mutate'], { folder });
    expect(english.code).toBe(1);
    expect(english.output).toContain(
      'No test notices linked-channels, cross, threshold: 0.6 → 0.66  own.yaml:6:41',
    );
    const italian = await runCommand(
      ['rubric', 'test', 'own.yaml', '--mutate', '--lang', 'it', '-v'],
      { folder },
    );
    expect(italian.output).toContain('✓ Two channels apart');
    expect(italian.output).toContain(
      'Nessun test nota linked-channels, cross, soglia: 0.6 → 0.66  own.yaml:6:41',
    );
  });

  it('as JSON, the data are plain', async () => {
    const folder = temporaryFolder({ 'own.yaml': own, 'own.test.yaml': tests('multi') });
    const { code, output } = await runCommand(['rubric', 'test', 'own.yaml', '-f', 'json'], {
      folder,
    });
    expect(code).toBe(0);
    expect(JSON.parse(output)).toMatchObject({
      schemaVersion: 1,
      passed: true,
      rubrics: [
        {
          rubric: { id: 'own' },
          tests: [{ name: 'Two channels apart', passed: true }],
          mutation: null,
        },
      ],
    });
  });

  it('a rubric without tests, or one with unreadable ones, ends with 2', async () => {
    const folder = temporaryFolder({ 'own.yaml': own });
    const without = await runCommand(['rubric', 'test', 'own.yaml'], { folder });
    expect(without.code).toBe(2);
    expect(without.errors).toContain('own.test.yaml');
    const broken = temporaryFolder({ 'own.yaml': own, 'own.test.yaml': tests('cros') });
    const { code, errors } = await runCommand(['rubric', 'test', 'own.yaml'], { folder: broken });
    expect(code).toBe(2);
    expect(errors).toMatch(/own\.test\.yaml:7:22[\s\S]*`cross`/);
  });

  it('files of tests are no rubrics', async () => {
    const { output } = await runCommand(['rubric', 'list'], { folder: projectFolder });
    expect(output).not.toContain('.test');
  });
});
