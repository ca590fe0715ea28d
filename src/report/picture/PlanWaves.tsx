import type { AssessmentPlan, AssessmentStep } from '../../assessment.ts';
import { numbersOf } from '../text/numbers.ts';
import { visible } from '../text/visible.ts';
import { Frame, rounded } from './Frame.tsx';
import { fitLines } from './fitText.ts';
import { Label } from './Label.tsx';
import { nameOf } from './nameOf.ts';
import type { PictureProps } from './pictureProps.ts';

const lineHeight = 17;
const headHeight = 34;

interface Row {
  step: AssessmentStep;
  number: number;
  lines: readonly string[];
  /** Days after the start of the plan. */
  start: number;
  y: number;
}

/** The plan as waves: each step a bar as long as its effort, waves one after the other. */
export function PlanWaves({ assessment, words, alone, narrow = false }: PictureProps) {
  const { planWaves: say } = words.picture;
  const { plan } = assessment;
  const width = narrow ? 330 : 868;
  if (!plan || plan.steps.length === 0) {
    const why = plan ? say.nothing : say.none;
    return (
      <Frame
        name={narrow ? 'plan-narrow' : 'plan'}
        width={width}
        height={70}
        title={say.title}
        description={why}
        alone={alone}
      >
        {fitLines(why, width - 8, { size: 13 }, 3).map((line, index) => (
          <Label key={line} x={4} y={24 + index * 18} text={line} tone="muted" />
        ))}
      </Frame>
    );
  }
  const { rows, waves, days, height } = placesOf(plan, narrow);
  const left = narrow ? 4 : 470;
  const across = width - left - (narrow ? 8 : 96);
  const x = (day: number) => rounded(left + (day / Math.max(days, 1)) * across);
  const numbers = numbersOf(words);
  const teamName = nameOf(assessment.teams);
  return (
    <Frame
      name={narrow ? 'plan-narrow' : 'plan'}
      width={width}
      height={height}
      title={say.title}
      description={rows
        .map(
          ({ step }) =>
            `${words.plan.wave(step.wave)}: ${visible(step.title)}, ${words.report.personDays(numbers.days(step.effort))}`,
        )
        .join('; ')}
      alone={alone}
    >
      {waves.map(({ wave, y }) => (
        <g key={wave}>
          <rect class="p-panel" x="0" y={y} width={width} height={headHeight - 8} rx="5" />
          <Label x={10} y={y + 18} text={words.plan.wave(wave)} bold />
        </g>
      ))}
      {rows.map(({ step, number, lines, start, y }) => {
        const effort = words.report.personDays(numbers.days(step.effort));
        const team = step.team === null ? words.plan.nobody : teamName(step.team);
        const below = y + 17 + lines.length * lineHeight;
        const end = x(start + step.effort);
        return (
          <g key={step.id}>
            <Label x={10} y={y + 17} text={`${number}`} tone="muted" bold />
            {lines.map((line, index) => (
              <Label key={line} x={36} y={y + 17 + index * lineHeight} text={line} />
            ))}
            <Label
              x={36}
              y={below}
              text={narrow ? words.report.list([team, effort]) : team}
              tone="muted"
              size={12}
              width={narrow ? 288 : 410}
            />
            <rect
              class="p-accent"
              x={x(start)}
              y={narrow ? below + 8 : y + 9}
              width={Math.max(3, end - x(start))}
              height={narrow ? 8 : 18}
              rx="4"
            />
            {!narrow && (
              <Label x={end + 8} y={y + 22} text={numbers.days(step.effort)} tone="muted" />
            )}
          </g>
        );
      })}
    </Frame>
  );
}

interface Places {
  rows: Row[];
  waves: { wave: number; y: number }[];
  /** How long the waves take, one after the other. */
  days: number;
  height: number;
}

/** Where steps stand: below the head of their wave, after the longest step of the wave before. */
function placesOf({ steps }: AssessmentPlan, narrow: boolean): Places {
  const rows: Row[] = [];
  const waves: Places['waves'] = [];
  let [y, start, end] = [4, 0, 0];
  const numbered = steps.map((step, index) => ({ step, number: index + 1 }));
  // Steps of one wave stand together, whatever the order they count in.
  for (const { step, number } of numbered.toSorted(
    (one, other) => one.step.wave - other.step.wave,
  )) {
    if (waves.at(-1)?.wave !== step.wave) {
      start = end;
      waves.push({ wave: step.wave, y });
      y += headHeight;
    }
    const lines = fitLines(visible(step.title), narrow ? 284 : 410, { size: 13 }, 2);
    rows.push({ step, number, lines, start, y });
    end = Math.max(end, start + step.effort);
    y += (lines.length + 1) * lineHeight + (narrow ? 28 : 16);
  }
  return { rows, waves, days: end, height: y + 8 };
}
