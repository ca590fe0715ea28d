import type { Assessment } from '../../../assessment.ts';
import { ownValue } from '../../ownValue.ts';
import { visible } from '../../text/visible.ts';
import { Place } from '../Place.tsx';
import type { PageContext } from '../pageContext.ts';
import { Section } from '../Section.tsx';

/** So many of a kind; the result as JSON has all of them. */
const shownPlaces = 40;

/** What the description does not say, by kind, and what else is worth knowing. */
export function Unstated({ page: { assessment, words } }: { page: PageContext }) {
  const { unstated: say, notes, leftOut } = words.report;
  const names: Readonly<Record<string, string>> = say.what;
  const skipped = assessment.criteria.filter(({ status }) => status === 'not-applicable');
  if (assessment.unstated.length + assessment.notes.length + skipped.length === 0) return null;
  return (
    <Section id="unknown" title={say.title} lead={say.explained}>
      {groupsOf(assessment.unstated).map(([what, places]) => (
        <details key={what}>
          <summary>
            {ownValue(names, what) ?? visible(what)}
            <span class="count">{words.document.places(places.length)}</span>
          </summary>
          <ul>
            {places.slice(0, shownPlaces).map(({ about, at }) => (
              <li key={about}>
                <code>{visible(about)}</code> <Place at={at} />
              </li>
            ))}
            {places.length > shownPlaces && (
              <li>{words.report.more(places.length - shownPlaces)}</li>
            )}
          </ul>
        </details>
      ))}
      {skipped.length > 0 && (
        <>
          <h3>{leftOut.title}</h3>
          <ul>
            {skipped.map(({ id, title, reason }) => (
              <li key={id}>
                {visible(title)}: {visible(reason ?? '')}
              </li>
            ))}
          </ul>
        </>
      )}
      {assessment.notes.length > 0 && (
        <>
          <h3>{notes.title}</h3>
          <ul>
            {assessment.notes.map((note) => (
              <li key={note}>{visible(note)}</li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

type Unsaid = Assessment['unstated'][number];

/** The kinds with most places first. */
function groupsOf(all: readonly Unsaid[]): [string, Unsaid[]][] {
  const groups = new Map<string, Unsaid[]>();
  for (const each of all) groups.set(each.what, [...(groups.get(each.what) ?? []), each]);
  return [...groups].sort(([, one], [, other]) => other.length - one.length);
}
