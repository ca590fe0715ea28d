import type { AssessmentCriterion } from '../../../assessment.ts';
import { visible } from '../../text/visible.ts';
import type { PageContext } from '../pageContext.ts';
import { Section, Wide } from '../Section.tsx';

/** How level and score come about, every criterion, the sources, the files. */
export function Method({ page }: { page: PageContext }) {
  const { assessment, words } = page;
  const { method: say } = words.document;
  const { rubric, tool, inputs, criteria } = assessment;
  return (
    <Section id="method" title={say.title}>
      {[...say.explained, ...words.page.method].map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <p>
        {words.report.rubricLine(
          visible(rubric.title),
          visible(rubric.id),
          visible(rubric.version),
          visible(tool.version),
        )}{' '}
        <code class="hash">{visible(rubric.hash)}</code>
      </p>
      <details>
        <summary>{say.criteria(criteria.length)}</summary>
        <Wide label={words.page.wideTable(say.criteria(criteria.length))}>
          <CriteriaTable page={page} />
        </Wide>
      </details>
      <Sources page={page} />
      <details>
        <summary>{say.files(inputs.length)}</summary>
        <ul>
          {inputs.map(({ file, sha256 }) => (
            <li key={file}>
              <code>{visible(file)}</code> <code class="hash">{sha256}</code>
            </li>
          ))}
        </ul>
      </details>
    </Section>
  );
}

const asked = ['multi', 'cross', 'omni'] as const;

function CriteriaTable({ page }: { page: PageContext }) {
  const { assessment, words } = page;
  const { method: say } = words.document;
  const { score, weight } = words.report.dimensions;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{say.criterion}</th>
          {[
            words.report.blocks.now,
            ...asked.map((level) => words.terms.levels[level]),
            score,
            weight,
            say.sources,
          ].map((title) => (
            <th key={title} scope="col" class="figure">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {assessment.criteria.map((criterion) => (
          <CriterionRow key={criterion.id} page={page} criterion={criterion} />
        ))}
      </tbody>
    </table>
  );
}

function CriterionRow({
  page: { words, numbers },
  criterion: { title, value, unit, atLeast, gate, score, weight, sources },
}: {
  page: PageContext;
  criterion: AssessmentCriterion;
}) {
  return (
    <tr>
      <th scope="row">{visible(title)}</th>
      <td class="figure">{value.low === null ? '–' : numbers.value({ value, needed: 0, unit })}</td>
      {asked.map((level) => {
        const needed = atLeast[level];
        const text = needed === undefined ? '' : numbers.needed({ value, needed, unit });
        return (
          <td key={level} class="figure">
            {gate[level] === undefined ? text : <strong>{text}</strong>}
          </td>
        );
      })}
      <td class="figure">{score.estimate === null ? '–' : numbers.points(score.estimate)}</td>
      <td class="figure">{String(weight).replace('.', words.report.decimalSign)}</td>
      <td class="figure">{words.report.list(sources.map(visible))}</td>
    </tr>
  );
}

/** What the criteria cite. */
function Sources({ page: { assessment, words } }: { page: PageContext }) {
  const known: Readonly<Record<string, string>> = words.explain.sources;
  const cited = [...new Set(assessment.criteria.flatMap(({ sources }) => sources))].sort();
  if (cited.length === 0) return null;
  return (
    <details>
      <summary>{words.page.sources}</summary>
      <ul>
        {cited.map((source) => (
          <li key={source}>
            <code>{visible(source)}</code> {Object.hasOwn(known, source) ? known[source] : ''}
          </li>
        ))}
      </ul>
    </details>
  );
}
