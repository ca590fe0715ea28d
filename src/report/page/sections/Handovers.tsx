import { gradeText, HandoverMatrix } from '../../picture/HandoverMatrix.tsx';
import { handoverGrades } from '../../picture/handoverGrades.ts';
import type { PageContext } from '../pageContext.ts';
import { Section, Wide } from '../Section.tsx';

/** Beyond this the table would make the page larger than the picture is worth. */
const mostInTable = 30;

/** Who knows whose customers: as a picture, and as a table to listen to. */
export function Handovers({ page }: { page: PageContext }) {
  const { assessment, words, channelName } = page;
  const { handovers: say } = words.report;
  if (assessment.handovers.length === 0) return null;
  const { ids, gradeOf, silent } = handoverGrades(assessment);
  return (
    <Section id="handovers" title={say.title} lead={say.explained}>
      <Wide label={words.page.wide(say.title)}>
        <HandoverMatrix assessment={assessment} words={words} />
      </Wide>
      {silent.size > 0 && <p class="lead">{say.emptyRow}</p>}
      {ids.length <= mostInTable && (
        <details>
          <summary>{words.page.asTable}</summary>
          <dl class="handovers">
            {ids
              .filter((from) => !silent.has(from))
              .map((from) => (
                <div key={from}>
                  <dt>
                    {say.from} {channelName(from)}
                  </dt>
                  {groupsOf(ids, (to) => gradeOf(from, to)).map(([grade, channels]) => (
                    <dd key={grade}>
                      {words.report.list(channels.map(channelName))}: {gradeText(grade, words)}
                    </dd>
                  ))}
                </div>
              ))}
          </dl>
        </details>
      )}
    </Section>
  );
}

/** Channels by their grade, in the order in which the grades come up. */
function groupsOf<Grade>(
  ids: readonly string[],
  gradeOf: (id: string) => Grade | null,
): [Grade, string[]][] {
  const groups = new Map<Grade, string[]>();
  for (const id of ids) {
    const grade = gradeOf(id);
    if (grade !== null) groups.set(grade, [...(groups.get(grade) ?? []), id]);
  }
  return [...groups];
}
