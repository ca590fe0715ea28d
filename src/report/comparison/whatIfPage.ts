import type { whatIf } from '../../text/en/whatIf.ts';
import type { ComparisonOptions, ComparisonPage } from './comparisonPage.ts';

type Words<Page extends ComparisonOptions> = Page['words'] & { whatIf: typeof whatIf };

/** How to show what would be different. */
export interface WhatIfOptions extends ComparisonOptions {
  words: Words<ComparisonOptions>;
}

/** What every part is given. */
export interface WhatIfPage extends ComparisonPage {
  words: Words<ComparisonPage>;
}
