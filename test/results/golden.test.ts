import { describe, expect, it } from 'vitest';
import { runCommand } from '../cli/testTerminal.ts';
import { expectGolden } from '../golden.ts';

const companies = {
  'bottega-aurora': 'examples/bottega-aurora',
  'banca-meridiana': 'examples/banca-meridiana.yaml',
  'casa-serena-assistenza': 'examples/casa-serena-assistenza.yaml',
  'complaint-repeated': 'test/fixtures/cases/seeds/complaint-repeated.yaml',
  'store-only': 'test/fixtures/cases/seeds/store-only.yaml',
  'flows-unknown': 'test/fixtures/cases/published/c10.yaml',
};

/** The whole result of a few companies, to be reviewed like code when it changes. */
describe.each(Object.entries(companies))('%s', (name, path) => {
  it.each(['en', 'it'])('as text, in %s', async (language) => {
    const { code, output } = await runCommand(['assess', path, '--lang', language]);
    expect(code).toBe(0);
    expectGolden(`results/${name}.${language}.txt`, output);
  });

  it('as JSON', async () => {
    const { code, output } = await runCommand(['assess', path, '--format', 'json']);
    expect(code).toBe(0);
    // The version changes with every release, the result does not.
    expectGolden(
      `results/${name}.json`,
      output.replace(/("version": ")\d+\.\d+\.\d+(")/, '$10.0.0$2'),
    );
  });
});
