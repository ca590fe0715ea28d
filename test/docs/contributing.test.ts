import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { projectFolder } from '../cli/testTerminal.ts';

const read = (path: string) => readFileSync(join(projectFolder, path), 'utf8');
const { scripts } = JSON.parse(read('package.json'));

const roots = '(?:src|test|docs|rubrics|examples|scripts|bench|action|bin|\\.ci|\\.github)';

describe.each(['CONTRIBUTING.md', 'docs/architecture.md', 'docs/languages.md'])('%s', (page) => {
  const text = read(page);
  const paths = [...text.matchAll(new RegExp(`(?<![\\w./-])${roots}/[\\w./*…-]+`, 'g'))]
    .map(([path]) => path.replace(/[./]+$/, ''))
    // A file or a language that the reader is going to add.
    .filter((path) => !/your|\/fr\b/i.test(path));

  it.each([...new Set(paths)])('%s is there', (path) => {
    const pattern = path.replaceAll('…', '*');
    const found = globSync([pattern, `${pattern}/**`], { cwd: projectFolder, dot: true });
    expect(found).not.toEqual([]);
  });

  const commands = [...text.matchAll(/npm run ([\w-]+)/g)].map(([, name]) => name as string);
  it.skipIf(commands.length === 0).each([...new Set(commands)])('npm run %s is there', (name) =>
    expect(scripts).toHaveProperty([name]),
  );
});
