import type { Assessment } from '../assessment.ts';
import { type Level, levels } from '../company/vocabulary.ts';
import { askedLevels, inLanguage } from '../rubric/rubric.ts';
import type { ExplainOptions } from './explainOptions.ts';
import type { ExplainedLevel } from './explanation.ts';

const rank = (level: Level) => levels.indexOf(level);

/** A level: the gates up to it, and whether the company has passed them. */
export function explainedLevel(id: Level, options: ExplainOptions): ExplainedLevel {
  const { assessment } = options;
  return {
    kind: 'level',
    id,
    gates: gatesUpTo(id, options),
    assessed: assessment
      ? { estimate: assessment.level.estimate, reached: reached(id, assessment.level) }
      : null,
  };
}

/** The gates of a level and of all below it, lowest level first. */
export function gatesUpTo(
  id: Level,
  { rubric, language, assessment }: ExplainOptions,
): ExplainedLevel['gates'] {
  return askedLevels
    .filter((level) => rank(level) <= rank(id))
    .flatMap((level) =>
      rubric.criteria.flatMap(({ id: criterion, title, metric, gate, atLeast }) => {
        const [kind, needed] = [gate[level], atLeast[level]];
        if (kind === undefined || needed === undefined) return [];
        const found = assessment?.gates.find(
          (each) => each.level === level && each.criterion === criterion,
        );
        return {
          level,
          criterion,
          title: inLanguage(title, language),
          unit: metric.unit,
          needed,
          gate: kind,
          assessed: found ? { value: found.value, outcome: found.outcome } : null,
        };
      }),
    );
}

function reached(
  id: Level,
  { low, estimate, high }: Assessment['level'],
): NonNullable<ExplainedLevel['assessed']>['reached'] {
  if (rank(low) >= rank(id)) return 'proved';
  if (rank(estimate) >= rank(id)) return 'estimated';
  return rank(high) >= rank(id) ? 'possible' : 'no';
}
