import type { SidesResult } from '../../compare/sidesResult.ts';
import { renderCompareMarkdown } from './markdown/renderCompareMarkdown.ts';
import { type CompareOptions, renderCompare } from './renderCompare.ts';
import { renderCompareJson } from './renderCompareJson.ts';

/** A view of two sides: pure, and ending in exactly one line end. */
export type CompareRenderer = (
  result: SidesResult,
  options: CompareOptions,
) => string | Promise<string>;

/** Every format of a comparison, by the name that people ask for it with. */
export const compareFormats: Readonly<
  Record<'text' | 'json' | 'markdown' | 'html', CompareRenderer>
> = {
  text: renderCompare,
  json: renderCompareJson,
  markdown: renderCompareMarkdown,
  html: async (result, options) =>
    (await import('./page/renderComparePage.ts')).renderComparePage(result, options),
};
