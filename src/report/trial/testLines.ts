import type { Failure, TestOutcome } from '../../trial/rubricTrial.ts';
import { visible } from '../text/visible.ts';
import { marked } from './marked.ts';
import { placeText } from './placeText.ts';
import type { TrialOptions } from './trialOptions.ts';

/** How many tests pass, and each that does not: what was expected where, and what there is. */
export function testLines(tests: readonly TestOutcome[], options: TrialOptions): string[] {
  const { words, style, verbose } = options;
  const passed = tests.filter((test) => test.passed).length;
  const named = tests.filter((test) => verbose || !test.passed);
  return [
    marked(passed === tests.length, words.trial.tests(passed, tests.length), style),
    ...named.flatMap((test) => [
      `  ${marked(test.passed, visible(test.name), style)}`,
      ...test.failures.flatMap((failure) => failureLines(failure, options)),
    ]),
  ];
}

function failureLines(failure: Failure, { words, style }: TrialOptions): string[] {
  const { about, id, level, expected, actual, at } = failure;
  const subject = [id, about === 'gate' ? level : null, words.trial.subjects[about]]
    .filter((part) => part !== null)
    .join(', ');
  const [least, most] = Array.isArray(expected) ? expected.map(valueText) : [];
  const wanted =
    least !== undefined && most !== undefined
      ? words.trial.range(least, most)
      : valueText(expected as string | number);
  return [
    `      ${visible(subject)}: ${words.trial.expected(visible(wanted), visible(valueText(actual)))}`,
    `        ${style.dim(placeText(at))}`,
  ];
}

/** Numbers as they are written in the file: with a point, and no more decimals than tell. */
function valueText(value: string | number): string {
  return typeof value === 'string' ? value : String(Math.round(value * 1000) / 1000);
}
