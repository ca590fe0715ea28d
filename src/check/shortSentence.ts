import { type AskedLevel, inLanguage } from '../rubric/rubric.ts';
import type { ScoredCriterion } from '../score/scoredCriterion.ts';
import type { Checking } from './checking.ts';
import { valueText } from './valueText.ts';

/** What a criterion is and what a level asks for, by the bound that decides. */
export function shortSentence(
  { criterion, status, value }: ScoredCriterion,
  level: AskedLevel,
  needed: number,
  { on, telling: { words, language } }: Pick<Checking, 'on' | 'telling'>,
): string {
  const { gap, percent, number } = words.result;
  const { unit } = criterion.metric;
  const said = {
    title: inLanguage(criterion.title, language),
    needed: unit === 'share' ? percent(needed) : number(needed),
    level: words.terms.levels[level],
  };
  if (status === 'not-applicable') return words.check.notApplicable(said);
  const found = value[on];
  if (found === null) return gap.unknown(said);
  const shown = { ...said, value: valueText(found, needed, unit, words) };
  // Where nothing is known to be so, saying that nothing is proved would be all there is to say.
  return on === 'low' && value.low !== value.high ? words.check.provedGap(shown) : gap.known(shown);
}
