import type { Assessment } from '../assessment.ts';
import type { TableName } from './csv/tables.ts';
import type { DeckWords } from './deck/deckPage.ts';
import type { DocumentWords } from './document/documentWords.ts';
import { renderJson } from './json.ts';
import type { PageWords } from './page/pageWords.ts';
import type { PageOptions } from './page/renderPage.ts';
import type { ReportOptions } from './reportOptions.ts';
import { renderText } from './text/renderText.ts';

/** A text that ends in exactly one newline, or the bytes of a file. */
export type Rendered = string | Uint8Array;

/** How to show a result in any format; each takes what it needs. */
export interface FormatOptions extends ReportOptions {
  words: DocumentWords & DeckWords & PageWords;
  /** The table that CSV shows; other formats show all there is. */
  table?: TableName | undefined;
  /** What a page is made with besides the result; only then is it fetched. */
  page?: (() => Pick<PageOptions, 'assets' | 'sources'>) | undefined;
}

export type Format = 'text' | 'json' | 'markdown' | 'csv' | 'html' | 'pptx';

/** A view of the result, which computes nothing. */
export type Renderer = (
  assessment: Assessment,
  options: FormatOptions,
) => Rendered | Promise<Rendered>;

/** Every format, by the name that people ask for it with. What is heavy is loaded by its first use. */
export const formats: Readonly<Record<Format, Renderer>> = {
  text: renderText,
  json: renderJson,
  markdown: async (assessment, options) =>
    (await import('./document/renderMarkdown.ts')).renderMarkdown(assessment, options),
  csv: async (assessment, options) =>
    (await import('./csv/renderCsv.ts')).renderCsv(assessment, options),
  html: async (assessment, { words, page }) => {
    if (page === undefined) throw new Error('A page needs its script and style.');
    const { renderPage } = await import('./page/renderPage.ts');
    return renderPage(assessment, { words, ...page() });
  },
  pptx: async (assessment, options) =>
    (await import('./deck/renderDeck.ts')).renderDeck(assessment, options),
};

/** Formats by the endings of files. */
export const formatEndings: Readonly<Record<string, Format>> = {
  json: 'json',
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  csv: 'csv',
  html: 'html',
  htm: 'html',
  pptx: 'pptx',
};
