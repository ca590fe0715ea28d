import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { configVocabulary } from '../../src/cli/configVocabulary.ts';
import { type Language, languages, wordsIn } from '../../src/cli/languages.ts';
import { readConfig } from '../../src/config/readConfig.ts';
import { githubFiles } from '../../src/init/githubFiles.ts';
import { projectFolder } from '../cli/testTerminal.ts';
import { uncommented } from './uncommented.ts';

const example = (path: string) =>
  parse(readFileSync(join(projectFolder, 'examples/channel-config-repo', path), 'utf8'));

async function written(language: Language): Promise<{ config: string; workflow: string }> {
  const { starter } = await wordsIn(language);
  const texts = githubFiles(starter, language).map(({ text }) => text);
  const [config = '', workflow = ''] = texts;
  return { config, workflow };
}

describe.each(languages)('the files for GitHub in %s', async (language) => {
  const { config, workflow } = await written(language);

  it('a policy that is read without a problem, as it is and with all that it shows', () => {
    for (const text of [config, uncommented(config)]) {
      const { problems } = readConfig({ name: 'omnigauge.config.yaml', text }, configVocabulary);
      expect(problems).toEqual([]);
    }
    expect(parse(config).lang).toBe(language);
  });

  it('the policy shows every line that the example has', () => {
    const shown = Object.keys(parse(uncommented(config)).check);
    expect(shown).toEqual(
      expect.arrayContaining(Object.keys(example('omnigauge.config.yaml').check)),
    );
  });

  it('a workflow as in the example, but for code scanning, which not every repository has', () => {
    const found = parse(workflow);
    const { permissions, jobs, ...rest } = example('.github/workflows/omnigauge.yml');
    const { 'security-events': _, ...permitted } = permissions;
    const [checkout, check] = jobs.check.steps;
    expect(found).toEqual({
      ...rest,
      permissions: permitted,
      jobs: {
        check: {
          'runs-on': jobs.check['runs-on'],
          steps: [checkout, { uses: check.uses, with: { comment: check.with.comment } }],
        },
      },
    });
  });
});
