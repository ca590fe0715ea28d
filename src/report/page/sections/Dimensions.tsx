import type { Assessment } from '../../../assessment.ts';
import { Radar } from '../../picture/Radar.tsx';
import { visible } from '../../text/visible.ts';
import type { PageContext } from '../pageContext.ts';
import { Section } from '../Section.tsx';

/** The scores of the dimensions: as a picture, and as a table. */
export function Dimensions({ page }: { page: PageContext }) {
  const { assessment, words } = page;
  const { dimensions: say } = words.report;
  if (assessment.dimensions.length === 0) return null;
  return (
    <Section id="dimensions" title={say.title}>
      <div class="side-by-side">
        <figure class="for-wide">
          <Radar assessment={assessment} words={words} />
        </figure>
        <figure class="for-narrow">
          <Radar assessment={assessment} words={words} narrow />
        </figure>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.document.dimension}</th>
              <th scope="col" class="figure">
                {say.score}
              </th>
              <th scope="col" class="figure">
                {say.range}
              </th>
              <th scope="col" class="figure">
                {say.weight}
              </th>
            </tr>
          </thead>
          <tbody>
            {assessment.dimensions.map((dimension) => (
              <Row key={dimension.id} page={page} dimension={dimension} />
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

function Row({
  page: { words, numbers },
  dimension: { title, score, weight, level },
}: {
  page: PageContext;
  dimension: Assessment['dimensions'][number];
}) {
  const { estimate, low, high } = score;
  const bounds = low === null || high === null ? null : [numbers.points(low), numbers.points(high)];
  return (
    <tr>
      <th scope="row">
        {visible(title)}
        <span class="beside">
          {level ? words.terms.levels[level.estimate] : words.report.dimensions.nothing}
        </span>
      </th>
      <td class="figure">{estimate === null ? '–' : numbers.points(estimate)}</td>
      <td class="figure">{bounds === null ? '–' : [...new Set(bounds)].join('–')}</td>
      <td class="figure">{String(weight).replace('.', words.report.decimalSign)}</td>
    </tr>
  );
}
