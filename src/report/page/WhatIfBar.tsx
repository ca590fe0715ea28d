import type { PageContext } from './pageContext.ts';

/** What the ticked steps change, always in sight and read out. */
export function WhatIfBar({ page }: { page: PageContext }) {
  const { whatIf, words } = page;
  if (!whatIf) return null;
  const isShown = whatIf.ticked.size > 0 || whatIf.problem !== null;
  return (
    <div class={isShown ? 'what-if-bar shown' : 'what-if-bar'}>
      <p role="status" id="what-if-status">
        {whatIf.problem ?? changeText(page, whatIf.ticked)}
      </p>
      {whatIf.ticked.size > 0 && (
        <button type="button" onClick={whatIf.none}>
          {words.page.whatIf.none}
        </button>
      )}
    </div>
  );
}

/** From what to what, in one line. */
function changeText(page: PageContext, ticked: ReadonlySet<string>): string {
  const { assessment, today, words, numbers, days } = page;
  const { whatIf: say } = words.page;
  const done = (today.plan?.steps ?? []).filter(({ id }) => ticked.has(id));
  if (done.length === 0) return '';
  const { levels } = words.terms;
  const level = ({ level: { estimate, high } }: typeof today) =>
    estimate === high ? levels[estimate] : words.plan.possible(levels[estimate], levels[high]);
  const score = ({ estimate }: typeof today.score) =>
    estimate === null ? words.report.notKnown : numbers.points(estimate);
  const repeats = ({ journeys }: typeof today) =>
    journeys.reduce((sum, journey) => sum + journey.repeats, 0);
  return [
    say.steps(done.length, days(done.reduce((sum, { effort }) => sum + effort, 0))),
    say.level(level(today), level(assessment)),
    say.score(score(today.score), score(assessment.score)),
    say.repeats(repeats(today), repeats(assessment)),
  ].join(' · ');
}
