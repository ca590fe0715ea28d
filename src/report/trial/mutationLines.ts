import type { Mutation, RubricTrial } from '../../trial/rubricTrial.ts';
import { visible } from '../text/visible.ts';
import { marked } from './marked.ts';
import { placeText } from './placeText.ts';
import type { TrialOptions } from './trialOptions.ts';

/** How many changes of the rubric the tests notice, and each that they do not. */
export function mutationLines(mutation: RubricTrial['mutation'], options: TrialOptions): string[] {
  if (!mutation) return [];
  const { words, style } = options;
  const { total, noticed, survivors } = mutation;
  return [
    marked(noticed === total, words.trial.mutants(noticed, total), style),
    ...survivors.map(
      (survivor) =>
        `  ${words.trial.survivors} ${changeText(survivor, options)}  ${style.dim(placeText(survivor.at))}`,
    ),
  ];
}

function changeText({ of, id, level, from, to }: Mutation, { words }: TrialOptions): string {
  const subject = [visible(id), ...(level ? [level] : []), words.trial.mutations[of]].join(', ');
  return `${subject}: ${from} → ${to ?? words.trial.dropped}`;
}
