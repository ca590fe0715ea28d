import type { Assessment, AssessmentStep } from '../../assessment.ts';
import { mermaidText } from '../mermaid/mermaidText.ts';
import type { PlanOptions } from './planOptions.ts';
import { type PlanPage, planPage } from './planPage.ts';
import { planTitle } from './planTitle.ts';

/**
 * Mermaid needs a day to begin with. Nobody knows it, so it is the first of a year that began on a
 * Monday, and the axis counts the days of the year from there.
 */
const firstDay = '2001-01-01';

type Wave = PlanPage['waves'][number];

/**
 * The plan as a Mermaid Gantt chart. A section is a wave; the steps of one team come one after the
 * other, those of different teams side by side; a wave begins when the one before it is over.
 */
export function renderPlanGantt(assessment: Assessment, options: PlanOptions): string {
  const page = planPage(assessment, options);
  const { words, waves, company } = page;
  const { gantt: say, plainTitle, wave: waveName } = words.plan;
  const sections = waves.map((wave, index) => [
    `section ${waveName(wave.number)}`,
    ...taskLines(page, wave, waves[index - 1]),
  ]);
  const nothing = [[`${say.nothing} :milestone, step0, ${firstDay}, 0d`]];
  const lines = [
    `title ${mermaidText(plainTitle(company, planTitle(page)))}`,
    'dateFormat YYYY-MM-DD',
    `axisFormat ${say.axis}`,
    'todayMarker off',
    ...(sections.length > 0 ? sections : nothing).flatMap((section) => ['', ...section]),
  ];
  return `gantt\n${lines.map((line) => (line === '' ? '' : `    ${line}`)).join('\n')}\n`;
}

function taskLines(page: PlanPage, { steps }: Wave, before: Wave | undefined): string[] {
  const key = ({ id }: AssessmentStep) => `step${page.numberOf(id)}`;
  const waveBefore = lastOfEachTeam(before?.steps ?? []).map(key);
  return steps.map((step, index) => {
    const [previous] = lastOfEachTeam(
      steps.slice(0, index).filter(({ team }) => team === step.team),
    );
    const first = previous ? [key(previous)] : waveBefore;
    const start = first.length > 0 ? `after ${first.join(' ')}` : firstDay;
    const days = Math.max(1, Math.ceil(step.effort));
    return `${taskName(page, step)} :${key(step)}, ${start}, ${days}d`;
  });
}

/** The number comes first, so that no name is taken for a word of Mermaid. */
function taskName({ numberOf, teamName }: PlanPage, { id, title, team }: AssessmentStep): string {
  const who = team === null ? '' : ` (${mermaidText(teamName(team))})`;
  return `${numberOf(id)}. ${mermaidText(title)}${who}`;
}

/** Steps that nobody is named for are taken for those of one team. */
function lastOfEachTeam(steps: readonly AssessmentStep[]): AssessmentStep[] {
  return [...new Map(steps.map((step) => [step.team, step])).values()];
}
