import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shippedRubrics } from '../../src/cli/files/rubricFiles.ts';
import { temporaryFolder } from './temporaryFolder.ts';
import { projectFolder, runCommand } from './testTerminal.ts';

const company = join(projectFolder, 'examples/banca-meridiana.yaml');
const clean = 'mine 0.1.0  nothing to mend\n\n1 rubric: 0 errors, 0 warnings\n';

describe('rubric new', () => {
  it.each([...shippedRubrics().map((id) => [id, 'en']), ['omnichannel', 'it']])(
    'extends %s (%s): no finding, and it can be assessed with',
    async (base, language) => {
      const { output, code } = await runCommand([
        'rubric',
        'new',
        'mine',
        '--extends',
        base ?? '',
        '--lang',
        language ?? '',
      ]);
      expect(code).toBe(0);
      const folder = temporaryFolder({ 'mine.yaml': output });
      expect(await runCommand(['rubric', 'lint', 'mine.yaml'], { folder })).toEqual({
        code: 0,
        output: clean,
        errors: '',
      });
      const assessed = await runCommand(
        ['assess', company, '--rubric', 'mine.yaml', '-f', 'json'],
        { folder },
      );
      const { rubric, criteria, dimensions } = JSON.parse(assessed.output);
      const ids = (list: { id: string }[]) => list.map(({ id }) => id);
      expect(rubric).toMatchObject({ id: 'mine', version: '0.1.0' });
      expect(ids(criteria)).toContain('call-back');
      expect(ids(criteria)).not.toContain(/^ {2}(.*): \{ off: true \}$/m.exec(output)?.[1]);
      expect(ids(dimensions)).toContain('service');
    },
  );

  it('has comments in the language of the call, and the same rubric', async () => {
    const [english, italian] = await Promise.all(
      ['en', 'it'].map((language) => runCommand(['rubric', 'new', 'mine', '--lang', language])),
    );
    const rubricOf = (text = '') => text.replace(/ *#.*\n/g, '\n').replace(/\n+/g, '\n');
    expect(rubricOf(italian?.output)).toBe(rubricOf(english?.output));
    expect(english?.output).toContain('# A criterion that you do not want.');
    expect(italian?.output).toContain('# Un criterio che non vuoi.');
    for (const line of `${english?.output}${italian?.output}`.split('\n')) {
      expect(line.length).toBeLessThanOrEqual(100);
    }
  });

  it('writes a file, and replaces one only when told to', async () => {
    const folder = temporaryFolder({ 'mine.yaml': 'kept' });
    const run = (...more: string[]) =>
      runCommand(['rubric', 'new', 'mine', '-o', 'mine.yaml', ...more], { folder });
    const written = () => readFileSync(join(folder, 'mine.yaml'), 'utf8');
    const refused = await run();
    expect(refused.code).toBe(2);
    expect(refused.errors).toContain('--force');
    expect(written()).toBe('kept');
    expect(await run('--force')).toEqual({ code: 0, output: '', errors: 'Written: mine.yaml\n' });
    expect(written()).toContain('\nid: mine\n');
    expect((await run('--force', '--quiet')).errors).toBe('');
  });

  it('extends a file, named as seen from the new one; ids of its own do not collide', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'sub'));
    const run = (words: string[]) => runCommand(['rubric', ...words], { folder });
    await run(['new', 'first', '-o', 'first.yaml']);
    await run(['new', 'mine', '--extends', 'first.yaml', '-o', 'sub/mine.yaml']);
    const text = readFileSync(join(folder, 'sub/mine.yaml'), 'utf8');
    expect(text).toContain('\nextends: ../first.yaml\n');
    expect(text).toContain('\n  call-back-2:\n');
    // Its criterion asks about a practice of its own; the first one's are untouched.
    expect((await run(['lint', 'sub/mine.yaml'])).output).toBe(clean);
    expect((await run(['new', 'x', '--extends', './first.yaml'])).output).toContain(
      '\nextends: ./first.yaml\n',
    );
  });

  it('an id that YAML would take for a number stays a text', async () => {
    const { output } = await runCommand(['rubric', 'new', '2026']);
    const folder = temporaryFolder({ 'mine.yaml': output });
    expect((await runCommand(['rubric', 'lint', 'mine.yaml'], { folder })).code).toBe(0);
  });

  it.each([
    ['my rubric', '`my rubric` cannot be an id'],
    ['-x', 'There is no option `-x`'],
  ])('refuses %s as an id', async (id, message) => {
    const { code, errors } = await runCommand(['rubric', 'new', id]);
    expect(code).toBe(2);
    expect(errors).toContain(message);
  });

  it('refuses what it cannot extend', async () => {
    const { code, errors } = await runCommand(['rubric', 'new', 'x', '--extends', 'omnichanel']);
    expect(code).toBe(2);
    expect(errors).toContain('Did you mean `omnichannel`?');
  });
});
