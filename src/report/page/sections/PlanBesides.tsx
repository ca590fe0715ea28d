import { fallbackSentences } from '../../plan/fallbackSentences.ts';
import type { PlanPage } from '../../plan/planPage.ts';
import { visible } from '../../text/visible.ts';
import { Place } from '../Place.tsx';

/** What no change opens, what the plan relies on, and what comes on top where answers are bad. */
export function PlanBesides({ plan }: { plan: PlanPage }) {
  return (
    <>
      <Unmet plan={plan} />
      <Relied plan={plan} />
      <Fallback plan={plan} />
    </>
  );
}

function Unmet({ plan: { plan, words } }: { plan: PlanPage }) {
  const { unmet: say } = words.plan;
  if (plan.unmet.length === 0) return null;
  return (
    <>
      <h3>{say.title}</h3>
      <p class="lead">{say.explained}</p>
      <ul>
        {plan.unmet.map(({ criterion, title }) => (
          <li key={criterion}>{visible(title)}</li>
        ))}
      </ul>
    </>
  );
}

/** The questions whose answers the plan relies on. */
function Relied({ plan: { plan, words } }: { plan: PlanPage }) {
  const { relies: say } = words.plan;
  if (plan.relies_on.length === 0) return null;
  return (
    <>
      <h3>{say.title}</h3>
      <p class="lead">{say.explained}</p>
      <ul class="statements">
        {plan.relies_on.map(({ about, question, at }) => (
          <li key={about}>
            {visible(question)} <Place at={at} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Fallback({ plan: page }: { plan: PlanPage }) {
  const { plan, words, days } = page;
  if (plan.fallback === null) return null;
  return (
    <>
      <h3>{words.plan.fallback.title}</h3>
      {fallbackSentences(page).map((sentence) => (
        <p key={sentence} class="lead">
          {sentence}
        </p>
      ))}
      <ul>
        {plan.fallback.steps.map(({ id, title, effort }) => (
          <li key={id}>
            {visible(title)} <span class="tag">{days(effort)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
