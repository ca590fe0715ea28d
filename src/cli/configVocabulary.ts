import type { ConfigVocabulary } from '../config/configSchema.ts';
import { checkFormats } from '../report/check/checkFormats.ts';
import { formats } from '../report/formats.ts';
import { planFormats } from '../report/plan/planFormats.ts';
import { languages } from './languages.ts';
import { portfolioFormatNames } from './portfolio/portfolioFormatNames.ts';

/** The words of a configuration that the commands decide: all languages, and all formats of any command. */
export const configVocabulary: ConfigVocabulary = {
  languages,
  formats: [
    ...new Set([
      ...[formats, planFormats, checkFormats].flatMap(Object.keys),
      ...portfolioFormatNames,
    ]),
  ],
};
