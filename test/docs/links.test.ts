import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { projectFolder } from '../cli/testTerminal.ts';

const inFolder = (folder: string) =>
  readdirSync(join(projectFolder, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
    join(projectFolder, folder, name),
  );

const pages = [
  ...readdirSync(projectFolder).map((name) => join(projectFolder, name)),
  ...['docs', 'examples', 'action'].flatMap(inFolder),
].filter((path) => path.endsWith('.md'));

/** A page without its blocks and spans of code, which hold no links. */
function prose(path: string): string {
  return readFileSync(path, 'utf8')
    .replace(/^(```+)[^\n]*\n[\s\S]*?^\1/gm, '')
    .replace(/`[^`\n]*`/g, (code) => code.replace(/[[\]()]/g, ''));
}

/** Where the links and pictures of a page lead, short of other sites. */
function linksOf(path: string): string[] {
  const inline = prose(path).matchAll(/\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)/g);
  const named = prose(path).matchAll(/^\[[^\]]+\]:\s*(\S+)/gm);
  return [...inline, ...named]
    .map(([, target]) => target as string)
    .filter((target) => !/^[a-z][a-z+.-]*:/i.test(target));
}

/** The names of the headings of a page, as GitHub makes them of their texts. */
function headingsOf(path: string): string[] {
  const seen = new Map<string, number>();
  return [...prose(path).matchAll(/^#{1,6}\s+(.+?)\s*#*$/gm)].map(([, title]) => {
    const name = (title as string)
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-');
    const times = seen.get(name) ?? 0;
    seen.set(name, times + 1);
    return times === 0 ? name : `${name}-${times}`;
  });
}

function linkProblem(page: string, link: string): string[] {
  const [file = '', heading] = decodeURI(link).split('#');
  const target = file === '' ? page : join(dirname(page), file);
  const told = `${relative(projectFolder, page)} links to ${link}`;
  if (relative(projectFolder, target).startsWith('..')) return [`${told}: outside the project`];
  if (!existsSync(target)) return [`${told}: there is no such file`];
  if (heading === undefined || heading === '' || statSync(target).isDirectory()) return [];
  if (!target.endsWith('.md')) return [];
  return headingsOf(target).includes(heading) ? [] : [`${told}: there is no such heading`];
}

it('every link between the pages leads to a file and heading that is there', () => {
  expect(pages.flatMap(linksOf).length).toBeGreaterThan(20);
  expect(pages.flatMap((page) => linksOf(page).flatMap((link) => linkProblem(page, link)))).toEqual(
    [],
  );
});

it('every file that a page of the project names is there', () => {
  const named = ['CONTRIBUTING.md', 'SECURITY.md', 'docs/architecture.md', 'docs/languages.md'];
  const missing = [...named, ...decisions()].flatMap((page) => {
    const code = readFileSync(join(projectFolder, page), 'utf8').matchAll(/`([^`\s]+)`/g);
    return [...code]
      .map(([, path]) => path as string)
      .filter((path) => /^(src|test|docs|rubrics|scripts|bin)\/[^*…]+$/.test(path))
      .filter((path) => !/your|fr\b/i.test(path) && !existsSync(join(projectFolder, path)))
      .map((path) => `${page}: ${path}`);
  });
  expect(missing).toEqual([]);
});

function decisions(): string[] {
  return readdirSync(join(projectFolder, 'docs/decisions')).map((name) => `docs/decisions/${name}`);
}

it('every decision is in the list', () => {
  const list = readFileSync(join(projectFolder, 'docs/decisions/README.md'), 'utf8');
  expect(
    decisions().filter(
      (path) => !path.endsWith('README.md') && !list.includes(`(${path.slice(15)})`),
    ),
  ).toEqual([]);
});
