import type { ReportWords } from '../../src/report/reportWords.ts';
import { report as english } from '../../src/text/en/report.ts';
import { terms as englishTerms } from '../../src/text/en/terms.ts';
import { report as italian } from '../../src/text/it/report.ts';
import { terms as italianTerms } from '../../src/text/it/terms.ts';

/** The words of the report in every language. */
export const reportWords = {
  en: { report: english, terms: englishTerms },
  it: { report: italian, terms: italianTerms },
} satisfies Record<string, ReportWords>;
