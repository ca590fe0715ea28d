import { levelSentence } from '../text/levelSentence.ts';
import { scoreSentence } from '../text/scoreSentence.ts';
import type { PlanPage } from './planPage.ts';
import { standingText } from './standingText.ts';

/** The plan in a few lines, each with its label: from where to where, for how much, who, how sure. */
export function planFacts(page: PlanPage): [label: string, text: string][] {
  const { facts: say } = page.words.plan;
  const { level, progress, score } = page.assessment;
  const today = { level: level.estimate, high: level.high };
  const hasSteps = page.plan.steps.length > 0;
  return [
    [say.today, standingText(page, { ...today, progress: progress.share, score: score.estimate })],
    [say.result, resultText(page)],
    [say.effort, effortText(page)],
    ...(hasSteps
      ? ([
          [say.steps, page.words.plan.steps(page.plan.steps.length, page.waves.length)],
          [say.who, whoText(page)],
          [say.proof, proofText(page)],
          [say.checked, checkedText(page)],
        ] as [string, string][])
      : []),
  ];
}

function resultText(page: PlanPage): string {
  const { plan, words } = page;
  const { result: say } = words.plan;
  const level = words.terms.levels[plan.target];
  if (plan.reached) {
    if (plan.on === 'low') return say.sure(level);
    const questions = plan.relies_on.length;
    return questions > 0 ? say.ifAnswers(level, questions) : say.reached(level);
  }
  const last = plan.steps.at(-1);
  const why = missedText(page, level);
  return last ? say.short(standingText(page, last.after), why) : why;
}

function missedText({ plan, words, days }: PlanPage, level: string): string {
  const { result: say } = words.plan;
  if (plan.budget !== null) return say.beyondBudget(level, days(plan.budget));
  return plan.unmet.length > 0 ? say.missed(level, plan.unmet.length) : say.justMissed(level);
}

function effortText({ plan, words, days, numbers }: PlanPage): string {
  const { effort: say } = words.plan;
  const { best, worst } = plan.effort;
  if (plan.budget !== null) return say.budget(days(best), days(plan.budget));
  if (plan.on === 'low' || !plan.reached) return days(best);
  if (worst === null) return say.hopeless(days(best));
  return worst === best ? say.same(days(best)) : say.worst(days(best), numbers.days(worst));
}

/** The teams with most steps first, and how many steps each has. */
function whoText({ plan, words, teamName }: PlanPage): string {
  const steps = new Map<string | null, number>();
  for (const { team } of plan.steps) steps.set(team, (steps.get(team) ?? 0) + 1);
  const teams = [...steps].sort(([, one], [, other]) => other - one);
  return words.report.list(
    teams.map(([team, count]) =>
      words.plan.stepsOf(team === null ? words.plan.nobody : teamName(team), count),
    ),
  );
}

function proofText({ plan, words, days }: PlanPage): string {
  const { proof: say } = words.plan;
  if (plan.budget !== null) return say.budget;
  if (plan.optimal) return say.optimal;
  if (plan.leastEffort === null) return say.open;
  return plan.leastEffort < 0.5 ? say.unbounded : say.bound(days(plan.leastEffort));
}

function checkedText(page: PlanPage): string {
  const { checked: say } = page.words.plan;
  const { verified } = page.plan;
  if (verified === null) return say.not;
  return say.anew(
    levelSentence(verified.level, page.words, (level) => level),
    scoreSentence(verified.score, page),
  );
}
