import { acceptanceOf } from '../baseline/acceptance.ts';
import { lookedAt } from '../baseline/lookedAt.ts';
import { baselineNotes } from './baselineNotes.ts';
import { baselineOutcomes, type ComparedBaseline } from './baselineOutcomes.ts';
import type { Checking } from './checking.ts';
import type { CheckResult, RuleOutcome } from './checkResult.ts';
import { askedIn, draftsOf, foundBy } from './drafts.ts';
import { lossSince } from './rules/lossSince.ts';
import { settledOutcome } from './settledOutcome.ts';
import { shortfalls } from './shortfalls.ts';

interface Compared {
  baseline: ComparedBaseline | null;
  /** The day, as `YYYY-MM-DD`, on which what is accepted may have expired. */
  today: string;
}

/** Compares a company with what is asked of it (DESIGN §10): every rule on its own, none instead of another. */
export function checkCompany(checking: Checking, { baseline, today }: Compared): CheckResult {
  const { assessment, on, since, telling } = checking;
  const drafts = draftsOf(checking);
  const gaps = baseline ? shortfalls(checking) : [];
  const found = [...gaps.map(({ identity }) => identity), ...foundBy(drafts, false)];
  const asked = askedIn(drafts);
  const acceptance =
    baseline && acceptanceOf(lookedAt(baseline.baseline.accepted, asked), found, today);
  const outcomes = [
    ...drafts.map((draft) => settledOutcome(draft, acceptance)),
    ...(baseline && acceptance
      ? baselineOutcomes(baseline, acceptance, {
          checking,
          gaps,
          found,
          refused: foundBy(drafts, true),
        })
      : []),
    ...lossSince(checking),
  ];
  const { id, version, hash } = assessment.rubric;
  return {
    schemaVersion: 1,
    tool: assessment.tool,
    rubric: { id, version, hash },
    language: telling.language,
    company: assessment.company.name,
    inputs: assessment.inputs,
    on,
    passed: outcomes.every(({ passed }) => passed),
    level: assessment.level,
    score: assessment.score,
    rules: outcomes,
    accepted: baseline && acceptedIn(outcomes, lookedAt(baseline.before, asked).length),
    baseline: baseline?.baseline.file ?? null,
    since: since?.revision ?? null,
    notes: [
      ...(baseline ? baselineNotes(baseline.baseline, gaps, checking) : []),
      ...assessment.notes,
    ],
  };
}

function acceptedIn(outcomes: readonly RuleOutcome[], before: number): CheckResult['accepted'] {
  const count = outcomes
    .flatMap(({ findings }) => findings)
    .filter(({ severity }) => severity === 'note').length;
  return { count, change: count - before };
}
