import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { configVocabulary } from '../../src/cli/configVocabulary.ts';
import type { Language } from '../../src/cli/languages.ts';
import { readConfig } from '../../src/config/readConfig.ts';
import { githubFiles } from '../../src/init/githubFiles.ts';
import { en } from '../../src/text/en.ts';
import { it as italian } from '../../src/text/it.ts';
import { projectFolder } from '../cli/testTerminal.ts';
import { uncommented } from './uncommented.ts';

const languages = { en, it: italian };

const example = (path: string) =>
  parse(readFileSync(join(projectFolder, 'examples/channel-config-repo', path), 'utf8'));

function written(language: Language): { config: string; workflow: string } {
  const texts = githubFiles(languages[language].starter, language).map(({ text }) => text);
  const [config = '', workflow = ''] = texts;
  return { config, workflow };
}

describe.each(Object.keys(languages) as Language[])('the files for GitHub in %s', (language) => {
  const { config, workflow } = written(language);

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
