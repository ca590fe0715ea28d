import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { SidesResult } from '../../../compare/sidesResult.ts';
import { staticPage } from '../../page/staticPage.ts';
import { type CompareWords, compareTerms } from '../compareTerms.ts';
import { CompareView } from './CompareView.tsx';

/** Two sides as one HTML file. */
export function renderComparePage(result: SidesResult, { words }: { words: CompareWords }): string {
  const terms = compareTerms(words, result);
  const body = renderToString(h(CompareView, { terms, result }));
  return staticPage({ title: terms.title, language: result.language, body });
}
