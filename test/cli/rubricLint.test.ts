import { describe, expect, it } from 'vitest';
import { shippedRubrics } from '../../src/cli/files/rubricFiles.ts';
import { temporaryFolder } from './temporaryFolder.ts';
import { runCommand } from './testTerminal.ts';

const head = 'rubric: 1\nid: own\nversion: 1.0.0\nextends: omnichannel\ncriteria:\n';
const files = {
  'error.yaml': `${head}  recognition: { at_least: { cross: 0.2, omni: 8 } }\n`,
  'warning.yaml': `${head}  order-reach: { weight: 2 }\n`,
  'clean.yaml': `${head}  order-reach: { weight: 1 }\n`,
  'broken.yaml': 'rubric: 1\nid: [\n',
  'unknown.yaml': `${head}  order-reach: { wieght: 1 }\n`,
};
const lint = (words: string[]) =>
  runCommand(['rubric', 'lint', ...words], { folder: temporaryFolder(files) });

describe('rubric lint', () => {
  it.each(shippedRubrics())('%s, which comes with the tool, is clean', async (id) => {
    expect(await lint([id])).toEqual({
      code: 0,
      output: `${id} 1.0.0  nothing to mend\n\n1 rubric: 0 errors, 0 warnings\n`,
      errors: '',
    });
  });

  it('looks at all shipped ones if none is named', async () => {
    const { code, output } = await lint(['-f', 'json']);
    expect(code).toBe(0);
    expect(JSON.parse(output).rubrics.map(({ id }: { id: string }) => id)).toEqual(
      shippedRubrics(),
    );
  });

  it('ends with 1 for errors, and shows place, rule, lines and advice', async () => {
    const { code, output, errors } = await lint(['error.yaml']);
    expect({ code, errors }).toEqual({ code: 1, errors: '' });
    expect(output).toBe(
      [
        'own 1.0.0',
        '',
        'error.yaml:6:42  error  unreachable-level',
        'The gate of `recognition` asks for 8 at `omni`, and the metric gives 1 at most,',
        'so no company ever reaches this level. Lower the threshold.',
        '    5 | criteria:',
        '  > 6 |   recognition: { at_least: { cross: 0.2, omni: 8 } }',
        `      | ${' '.repeat(41)}^`,
        '',
        '1 rubric: 1 error, 0 warnings',
        '',
      ].join('\n'),
    );
  });

  it('ends with 0 for warnings', async () => {
    const { code, output } = await lint(['warning.yaml', 'clean.yaml', '--lang', 'it']);
    expect(code).toBe(0);
    expect(output).toContain('warning.yaml:6:3  avviso  idle-override\nIl criterio `order-reach`');
    expect(output).toMatch(/\n2 griglie: 0 errori, 1 avviso\n$/);
  });

  it('as JSON', async () => {
    const { code, output } = await lint(['error.yaml', 'warning.yaml', '-f', 'json']);
    expect(code).toBe(1);
    expect(JSON.parse(output)).toMatchObject({
      schemaVersion: 1,
      errors: 1,
      warnings: 1,
      rubrics: [
        {
          file: 'error.yaml',
          findings: [{ rule: 'unreachable-level', severity: 'error', line: 6, column: 42 }],
        },
        { file: 'warning.yaml', findings: [{ rule: 'idle-override', severity: 'warning' }] },
      ],
    });
  });

  it('ends with 2 where files cannot be read, and names all of them', async () => {
    const { code, output, errors } = await lint(['broken.yaml', 'clean.yaml', 'unknown.yaml']);
    expect({ code, output }).toEqual({ code: 2, output: '' });
    expect(errors).toMatch(/^broken\.yaml:\d/m);
    expect(errors).toMatch(/^unknown\.yaml:6:18/m);
    expect((await lint(['./none.yaml'])).code).toBe(2);
    expect((await lint(['omnichanel'])).errors).toContain('Did you mean `omnichannel`?');
  });
});
