import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkFormats } from '../../src/report/check/checkFormats.ts';
import { homepage } from '../../src/report/check/sarif/homepage.ts';
import { ruleIds } from '../../src/schema/ruleId.ts';
import { temporaryFolder } from '../cli/temporaryFolder.ts';
import { projectFolder, runCommand } from '../cli/testTerminal.ts';

const read = (path: string) => readFileSync(join(projectFolder, path), 'utf8');
const page = read('docs/ci.md');
const example = 'examples/channel-config-repo';
const { version } = JSON.parse(read('package.json'));

function blocks(text: string, language: string): string[] {
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(
    ([, block]) => block ?? '',
  );
}

/** The words of each call of the tool in a text; a line that ends in the middle goes on. */
function callsIn(text: string): string[][] {
  return [...text.matchAll(/npx (?:-y )?omnigauge(?:@\S+)? ((?:.|\n\s+--)*)/g)].map(([, words]) =>
    (words ?? '').trim().split(/\s+/),
  );
}

describe('docs/ci.md', () => {
  it('has every format', () => {
    const formats = [...page.matchAll(/^\| `(\w+)` \|.* \|.* \|$/gm)].map(([, format]) => format);
    expect(formats).toEqual(expect.arrayContaining(Object.keys(checkFormats)));
  });

  it('has a heading for every rule, which SARIF leads to', () => {
    const headings = [...page.matchAll(/^### (.*)$/gm)].map(([, heading]) => heading);
    expect(headings).toEqual(ruleIds);
  });

  it.each(blocks(page, 'yaml'))('has YAML that can be read', (text) => {
    expect(parse(text)).not.toBeNull();
  });

  it.each([...blocks(page, 'sh'), ...blocks(page, 'yaml')].flatMap(callsIn))(
    'has calls that work: %s %s',
    async (...words) => {
      const paths = words.map((word) =>
        word === '.' || word.startsWith('examples/') ? '.' : word,
      );
      const folder = temporaryFolder({ 'company.yaml': read('examples/banca-meridiana.yaml') });
      const { code, errors } = await runCommand([...paths, '--quiet'], { folder });
      expect({ code, errors }).toEqual({ code: 0, errors: '' });
    },
  );
});

describe('the example repository', () => {
  const folder = join(projectFolder, example);
  const names = ['channels', 'company', 'flows', 'journeys', 'systems', 'teams'];
  const files = [...names, 'omnigauge.config', 'omnigauge.baseline'].map((name) => `${name}.yaml`);

  /** A copy in which one file is changed. */
  function copyWith(name = '', change = (text: string) => text): string {
    const texts = files.map((each) => [each, read(`${example}/${each}`)] as const);
    return temporaryFolder(
      Object.fromEntries(texts.map(([each, text]) => [each, each === name ? change(text) : text])),
    );
  }

  it('passes; if it does not after a change of a rubric, run its check with --update-baseline', async () => {
    const { code, output } = await runCommand(['check'], { folder });
    expect({ code, output }).toMatchObject({ code: 0 });
  });

  it('has calls that work', async () => {
    const calls = callsIn(blocks(read(`${example}/README.md`), 'sh').join(''));
    expect(calls).toHaveLength(3);
    for (const words of calls) {
      if (words.includes('--update-baseline')) continue;
      expect(await runCommand(words, { folder })).toMatchObject({ code: 0, errors: '' });
    }
  });

  it('has a baseline that --update-baseline would write again', async () => {
    const copy = copyWith();
    const words = ['check', '--update-baseline', '--quiet'];
    expect((await runCommand(words, { folder: copy })).code).toBe(0);
    expect(readFileSync(join(copy, 'omnigauge.baseline.yaml'), 'utf8')).toBe(
      read(`${example}/omnigauge.baseline.yaml`),
    );
  });

  it('does as its README says', async () => {
    const readme = read(`${example}/README.md`);
    const [, line = ''] = /`- (\{ between.*\})`/.exec(readme) ?? [];
    const changed = async (...change: Parameters<typeof copyWith>) => {
      const { output } = await runCommand(['check', '-f', 'json'], { folder: copyWith(...change) });
      const rules: { rule: string; passed: boolean }[] = JSON.parse(output).rules;
      return rules.filter(({ passed }) => !passed).map(({ rule }) => rule);
    };
    expect(await changed('flows.yaml', (text) => `${text}  - ${line}\n`)).toContain('stale-gap');
    expect(
      await changed('channels.yaml', (text) =>
        text.replace(/(name: Telephone\n.*\n) *team: service\n/, '$1'),
      ),
    ).toContain('required-owner');
  });
});

it('all pipelines name the same version and the same place', () => {
  const files = ['.gitlab-ci.yml', '.pre-commit-config.yaml', '.github/workflows/omnigauge.yml'];
  for (const text of [page, ...files.map((file) => read(`${example}/${file}`))]) {
    for (const [, used] of text.matchAll(/omnigauge@(\d[\w.]*)/g)) expect(used).toBe(version);
    for (const [, used] of text.matchAll(/rev: v(.*)$/gm)) expect(used).toBe(version);
    for (const [, used] of text.matchAll(/uses: (\S*omnigauge)@v(\d+)/g)) {
      expect(homepage).toBe(`https://github.com/${used}`);
    }
    for (const [, used] of text.matchAll(/repo: (.*)$/gm)) expect(used).toBe(homepage);
  }
});
