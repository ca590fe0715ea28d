import { visible } from '../../text/visible.ts';
import { Place } from '../Place.tsx';
import type { PageContext } from '../pageContext.ts';
import { Section } from '../Section.tsx';

/** Statements that cannot both be meant. */
export function Contradictions({ page: { assessment, words } }: { page: PageContext }) {
  if (assessment.contradictions.length === 0) return null;
  return (
    <Section id="contradictions" title={words.report.contradictions.title}>
      <ul class="statements">
        {assessment.contradictions.map(({ kind, message, entities, at, related }) => (
          <li key={`${kind} ${entities.join(' ')} ${at.line}`}>
            {visible(message)} <Place at={at} /> <Place at={related} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
