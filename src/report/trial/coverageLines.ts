import type { RubricTrial } from '../../trial/rubricTrial.ts';
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
  const mark = (share: number) => (share === 1 ? style.green('✓') : style.yellow('!'));
  return [
    `${mark(criteria.share)} ${words.trial.criteria(criteria.covered, criteria.total, percent(criteria.share))}`,
    `${mark(gates.share)} ${words.trial.gates(gates.covered, gates.total, percent(gates.share))}`,
    ...left.map(
      ({ name, at }) => `  ${words.trial.missing} ${visible(name)}  ${style.dim(placeText(at))}`,
    ),
  ];
}

/** Never 100 while something is left out. */
function percent(share: number): string {
  return String(Math.floor(share * 100));
}
