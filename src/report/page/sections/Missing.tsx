import type { Assessment, AssessmentGap } from '../../../assessment.ts';
import { gatesAhead } from '../../text/gatesAhead.ts';
import { visible } from '../../text/visible.ts';
import { Place } from '../Place.tsx';
import type { PageContext } from '../pageContext.ts';
import { Section } from '../Section.tsx';
import { mostEvidence } from '../withShownEvidence.ts';

/** Smaller gains are shown as nothing at all. */
const smallestGain = 0.05;
/** So many gaps are open to see at once; the others wait behind a click. */
const shownGaps = 5;

/** What keeps the company from the next level: gates that are shut, then every gap. */
export function Missing({ page }: { page: PageContext }) {
  const { assessment, words } = page;
  const { blocks: say } = words.report;
  const { goal, gates: ahead } = gatesAhead(assessment);
  const level = words.terms.levels[goal];
  const shut = ahead.filter(({ outcome }) => outcome === 'unmet' || outcome === 'unknown');
  const passed = ahead.filter(({ outcome }) => outcome === 'passed-over');
  const none = passed.length > 0 ? say.noneKnown : say.none(level);
  const gaps = assessment.gaps;
  return (
    <Section id="missing" title={say.title(level)}>
      {shut.length > 0 ? <GateTable page={page} gates={shut} /> : <p>{none}</p>}
      {passed.length > 0 && (
        <p class="lead">
          {say.passedOver(words.report.list(passed.map(({ title }) => visible(title))))}
        </p>
      )}
      {gaps.length > 0 && <h3>{words.document.gaps.title(gaps.length)}</h3>}
      <ol class="gaps">
        {gaps.slice(0, shownGaps).map((gap) => (
          <Gap key={gap.criterion} page={page} gap={gap} />
        ))}
      </ol>
      {gaps.length > shownGaps && (
        <details>
          <summary>{words.page.moreGaps(gaps.length - shownGaps)}</summary>
          <ol class="gaps" start={shownGaps + 1}>
            {gaps.slice(shownGaps).map((gap) => (
              <Gap key={gap.criterion} page={page} gap={gap} />
            ))}
          </ol>
        </details>
      )}
    </Section>
  );
}

function GateTable({
  page: { words, numbers },
  gates,
}: {
  page: PageContext;
  gates: Assessment['gates'];
}) {
  const { blocks: say } = words.report;
  return (
    <table class="gates">
      <thead>
        <tr>
          <th scope="col">{words.page.gate}</th>
          <th scope="col" class="figure">
            {say.now}
          </th>
          <th scope="col" class="figure">
            {say.needed}
          </th>
        </tr>
      </thead>
      <tbody>
        {gates.map((gate) => (
          <tr key={`${gate.level} ${gate.criterion}`}>
            <th scope="row">
              <span class={gate.outcome === 'unmet' ? 'sign bad' : 'sign warn'}>
                {gate.outcome === 'unmet' ? '✗' : '?'}
              </span>
              {visible(gate.title)}
            </th>
            <td class="figure">{numbers.value(gate)}</td>
            <td class="figure">{numbers.needed(gate)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Gap({ page, gap }: { page: PageContext; gap: AssessmentGap }) {
  const { words, numbers, teamName } = page;
  const { nextSteps: say, list } = words.report;
  const { gaps } = words.document;
  const level = words.terms.levels[gap.blocks];
  const who = gap.teams.length > 0 ? say.who(list(gap.teams.map(teamName))) : say.nobody;
  return (
    <li class="gap">
      <h4>{visible(gap.title)}</h4>
      <p class="tags">
        <span class={gap.gate === null ? 'tag' : 'tag tag-bad'}>
          {gap.gate === null ? gaps.below(level) : gaps.gate(level)}
        </span>
        {gap.gain >= smallestGain && <span class="tag">{say.gain(numbers.points(gap.gain))}</span>}
      </p>
      <p>{visible(gap.message)}</p>
      <p>
        <strong>{gaps.fix}</strong> {visible(gap.fix)}
      </p>
      <p class="where">
        {gap.channels.length > 0 && `${who} · `}
        <Place at={gap.at} />
      </p>
      <Evidence page={page} gap={gap} />
    </li>
  );
}

/** What the number rests on, as far as it is not as it should be. */
function Evidence({ page: { assessment, words }, gap }: { page: PageContext; gap: AssessmentGap }) {
  const { gaps: say } = words.document;
  const criterion = assessment.criteria.find(({ id }) => id === gap.criterion);
  const missing = (criterion?.evidence ?? []).filter(({ verdict }) => verdict !== 'met');
  if (missing.length === 0) return null;
  const shown = missing.slice(0, mostEvidence);
  return (
    <details>
      <summary>{say.evidence}</summary>
      <ul>
        {shown.map(({ message, at }) => (
          <li key={`${message} ${at.line}`}>
            {visible(message)} <Place at={at} />
          </li>
        ))}
        {(missing.length > shown.length || criterion?.evidenceCut) && (
          <li>{say.cut.replaceAll('`', '')}</li>
        )}
      </ul>
    </details>
  );
}
