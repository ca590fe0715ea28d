import type { Covered, RubricTrial } from '../../trial/rubricTrial.ts';
import { visible } from '../text/visible.ts';
import { placeText } from './placeText.ts';
import type { TrialOptions } from './trialOptions.ts';

/** How much of the rubric the tests look at, and what they leave out. */
export function coverageLines(
  { criteria, gates }: RubricTrial['coverage'],
  { words, style }: TrialOptions,
): string[] {
  const left = [
    ...criteria.missing.map(({ criterion, at }) => ({ name: criterion, at })),
    ...gates.missing.map(({ criterion, level, at }) => ({ name: `${criterion}, ${level}`, at })),
  ];
  const line = ({ covered, total, share }: Covered<unknown>, say: typeof words.trial.criteria) =>
    total === 0
      ? []
      : [
          `${share === 1 ? style.green('✓') : style.yellow('!')} ${say(covered, total, percent(share))}`,
        ];
  return [
    ...line(criteria, words.trial.criteria),
    ...line(gates, words.trial.gates),
    ...left.map(
      ({ name, at }) => `  ${words.trial.missing} ${visible(name)}  ${style.dim(placeText(at))}`,
    ),
  ];
}

/** Never 100 while something is left out. */
function percent(share: number): string {
  return String(Math.floor(share * 100));
}
