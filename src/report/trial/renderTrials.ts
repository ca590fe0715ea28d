import type { RubricTrial } from '../../trial/rubricTrial.ts';
import { visible } from '../text/visible.ts';
import { coverageLines } from './coverageLines.ts';
import { mutationLines } from './mutationLines.ts';
import { testLines } from './testLines.ts';
import type { TrialOptions } from './trialOptions.ts';

/** What came of the tests of rubrics, for a terminal. */
export function renderTrials(trials: readonly RubricTrial[], options: TrialOptions): string {
  return `${trials.map((trial) => trialLines(trial, options).join('\n')).join('\n\n')}\n`;
}

function trialLines(trial: RubricTrial, options: TrialOptions): string[] {
  const { style } = options;
  const { id, version } = trial.rubric;
  const heading = `${style.bold(visible(`${id} ${version}`))}  ${style.dim(visible(trial.file))}`;
  const lines = [
    ...testLines(trial.tests, options),
    ...coverageLines(trial.coverage, options),
    ...mutationLines(trial.mutation, options),
  ];
  return [heading, ...lines.map((line) => `  ${line}`)];
}
