import type { AssessmentStep } from '../../../assessment.ts';
import { PlanWaves } from '../../picture/PlanWaves.tsx';
import { adviceText } from '../../plan/adviceText.ts';
import { nothingText } from '../../plan/nothingText.ts';
import { planFacts } from '../../plan/planFacts.ts';
import { type PlanPage, planPage } from '../../plan/planPage.ts';
import { signedPoints } from '../../plan/signedPoints.ts';
import { standingText } from '../../plan/standingText.ts';
import { plainStyle } from '../../style.ts';
import { visible } from '../../text/visible.ts';
import { Place } from '../Place.tsx';
import type { PageContext } from '../pageContext.ts';
import { Section } from '../Section.tsx';
import type { WhatIf } from '../whatIf.ts';
import { PlanBesides } from './PlanBesides.tsx';
import { StepLines } from './StepLines.tsx';

/** The plan: what it takes, its waves, and each step with a box that shows what it would change. */
export function Plan({ page }: { page: PageContext }) {
  const { today, words, whatIf } = page;
  if (today.plan === null) return null;
  const plan = planPage(today, { words, style: plainStyle, width: 100, top: 3 });
  const title = words.document.plan.title(words.terms.levels[today.plan.target]);
  const { steps } = today.plan;
  if (steps.length === 0) {
    return (
      <Section id="plan" title={title}>
        <p>{nothingText(plan)}</p>
        <PlanBesides plan={plan} />
      </Section>
    );
  }
  return (
    <Section id="plan" title={title}>
      <dl class="plan-facts">
        {planFacts(plan).map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <figure class="for-wide">
        <PlanWaves assessment={today} words={words} />
      </figure>
      <figure class="for-narrow">
        <PlanWaves assessment={today} words={words} narrow />
      </figure>
      {whatIf ? (
        <Buttons whatIf={whatIf} page={page} />
      ) : (
        <p class="lead screen-only">
          {page.hasSources ? words.page.whatIf.needsScript : words.page.whatIf.needsSources}
        </p>
      )}
      {plan.waves.map(({ number, steps }) => (
        <div key={number} class="wave">
          <h3>{words.plan.wave(number)}</h3>
          <ul class="steps">
            {steps.map((step) => (
              <Step key={step.id} page={page} plan={plan} step={step} whatIf={whatIf} />
            ))}
          </ul>
        </div>
      ))}
      <PlanBesides plan={plan} />
    </Section>
  );
}

function Buttons({ whatIf, page }: { whatIf: WhatIf; page: PageContext }) {
  const { whatIf: say } = page.words.page;
  return (
    <div class="what-if-buttons">
      <p class="lead">{say.explained}</p>
      <button type="button" onClick={whatIf.all}>
        {say.all}
      </button>
      <button type="button" onClick={whatIf.none} disabled={whatIf.ticked.size === 0}>
        {say.none}
      </button>
    </div>
  );
}

function Step({
  page,
  plan,
  step,
  whatIf,
}: {
  page: PageContext;
  plan: PlanPage;
  step: AssessmentStep;
  whatIf: WhatIf | null;
}) {
  const { words, numbers, teamName, days } = page;
  const { step: say } = words.plan;
  const number = plan.numberOf(step.id);
  const title = `${number}. ${visible(step.title)}`;
  const box = `step-${number}`;
  return (
    <li class={whatIf?.ticked.has(step.id) ? 'step step-done' : 'step'}>
      <div class="step-head">
        {whatIf ? (
          <>
            <input
              type="checkbox"
              id={box}
              checked={whatIf.ticked.has(step.id)}
              onChange={() => whatIf.toggle(step.id)}
            />
            <label for={box}>{title}</label>
            <button
              type="button"
              class="quiet"
              aria-label={`${words.page.whatIf.upTo}: ${title}`}
              onClick={() => whatIf.upTo(step.id)}
            >
              {words.page.whatIf.upTo}
            </button>
          </>
        ) : (
          <strong>{title}</strong>
        )}
      </div>
      <p class="tags">
        <span class="tag">{days(step.effort)}</span>
        <span class="tag">{step.team === null ? words.plan.nobody : teamName(step.team)}</span>
        <span class="tag tag-accent">{say.gain(signedPoints(numbers, step.gain.inOrder))}</span>
      </p>
      <p>{adviceText(plan, step)}</p>
      <p class="where">{say.after(standingText(plan, step.after))}</p>
      <details>
        <summary>{words.page.lines}</summary>
        {step.needs.length > 0 && <p>{say.needs(plan.stepsText(step.needs))}</p>}
        {step.serves.length > 0 && (
          <p>{say.serves(words.report.list(plan.criterionTitles(step.serves)))}</p>
        )}
        {step.edits.length === 0 ? (
          <p>{say.noLines}</p>
        ) : (
          step.edits.map((edit, index) => (
            <div key={`${edit.at.file} ${edit.at.line} ${edit.added.join()}`}>
              <p class="where">
                <Place at={edit.at} />
              </p>
              <StepLines
                removed={edit.removed}
                added={edit.added}
                label={words.page.linesOf(title, index + 1)}
              />
            </div>
          ))
        )}
      </details>
    </li>
  );
}
