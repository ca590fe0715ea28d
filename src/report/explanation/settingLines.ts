import type { Settings } from '../../explain/explanation.ts';
import { wrap } from '../text/layout/wrap.ts';
import type { ExplanationPage } from './explanationPage.ts';
import { settingTexts } from './settingTexts.ts';

const indent = '  ';

/** Settings below the text that they belong to; a long one goes on further in. */
export function settingLines({ style, inside }: ExplanationPage, settings: Settings): string[] {
  return settingTexts(settings).flatMap((text) =>
    wrap(text, inside - 2 * indent.length).map(
      (line, index) => `${index === 0 ? indent : indent + indent}${style.cyan(line)}`,
    ),
  );
}
