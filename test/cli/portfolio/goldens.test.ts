import { expect, it } from 'vitest';
import { expectGolden } from '../../golden.ts';
import { runCommand } from '../testTerminal.ts';

const views = [
  ['en', 'text', 'txt', 80],
  ['it', 'text', 'txt', 80],
  ['en', 'text', 'wide.txt', 120],
  ['en', 'text', 'narrow.txt', 60],
  ['en', 'markdown', 'md', 80],
  ['en', 'json', 'json', 80],
  ['en', 'csv', 'csv', 80],
] as const;

it.each(views)('the cases as a portfolio: %s, %s (%s)', async (lang, format, ending, columns) => {
  const words = ['portfolio', 'test/fixtures/cases/seeds/*-*.yaml', '--group-by', 'level'];
  const { code, output } = await runCommand([...words, '--lang', lang, '-f', format], { columns });
  expect(code).toBe(0);
  expectGolden(`portfolio/seeds.${lang}.${ending}`, output);
});
