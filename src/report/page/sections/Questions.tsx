import type { Assessment } from '../../../assessment.ts';
import { visible } from '../../text/visible.ts';
import { Place } from '../Place.tsx';
import type { PageContext } from '../pageContext.ts';
import { Section } from '../Section.tsx';

const shown = 6;

/** The unknowns that are worth asking about, the worthiest at once. */
export function Questions({ page }: { page: PageContext }) {
  const { assessment, words } = page;
  const { questions } = assessment;
  if (questions.length === 0) return null;
  return (
    <Section id="questions" title={words.report.questions.title} lead={words.page.questions}>
      <QuestionList page={page} questions={questions.slice(0, shown)} />
      {questions.length > shown && (
        <details>
          <summary>{words.document.moreQuestions(questions.length - shown)}</summary>
          <QuestionList page={page} questions={questions.slice(shown)} />
        </details>
      )}
    </Section>
  );
}

function QuestionList({
  page: { words, numbers },
  questions,
}: {
  page: PageContext;
  questions: Assessment['questions'];
}) {
  const { questions: say } = words.report;
  return (
    <ul class="statements">
      {questions.map(({ about, question, settles, at }) => (
        <li key={about}>
          {visible(question)}
          <span class="beside">
            {settles.level && <span class="tag tag-accent">{say.settlesLevel}</span>}
            {settles.score > 0 && (
              <span class="tag">{say.settlesScore(numbers.points(settles.score))}</span>
            )}
            <Place at={at} />
          </span>
        </li>
      ))}
    </ul>
  );
}
