import type { Assessment } from '../../assessment.ts';
import { codeSpan } from '../markdown/codeSpan.ts';
import { placeText } from '../plan/placeText.ts';
import type { ReportOptions } from '../reportOptions.ts';
import { plainStyle } from '../style.ts';
import { type Page, pageOf } from '../text/page.ts';
import { visible } from '../text/visible.ts';
import type { DocumentWords } from './documentWords.ts';

export interface DocumentOptions extends ReportOptions {
  words: DocumentWords;
}

/** What every part of the document is given. */
export interface DocumentPage extends Page {
  words: DocumentWords;
  options: DocumentOptions;
  company: string;
  /** Places in files as code, each once. */
  places(positions: readonly { file: string; line: number }[]): string;
}

/** A part of the document as lines of Markdown; none when there is nothing to say. */
export type DocumentSection = (page: DocumentPage) => string[];

/** Prepares what the parts share. Names are harmless, but not yet Markdown. */
export function documentPage(assessment: Assessment, given: DocumentOptions): DocumentPage {
  const options = { ...given, style: plainStyle };
  return {
    ...pageOf(assessment, options),
    words: options.words,
    options,
    company: visible(assessment.company.name ?? '') || options.words.report.header.unnamed,
    places: (positions) => [...new Set(positions.map(placeText))].map(codeSpan).join(', '),
  };
}
