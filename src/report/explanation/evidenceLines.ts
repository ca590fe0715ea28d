import type { ExplainedCriterion } from '../../explain/explanation.ts';
import type { Style } from '../style.ts';
import { paragraph } from '../text/layout/paragraph.ts';
import { visible } from '../text/visible.ts';
import type { ExplanationPage } from './explanationPage.ts';
import { place } from './place.ts';

type Evidence = NonNullable<ExplainedCriterion['assessed']>['evidence'][number];

const marks: Readonly<Record<Evidence['verdict'], { symbol: string; colour: keyof Style }>> = {
  met: { symbol: '✓', colour: 'green' },
  partly: { symbol: '~', colour: 'yellow' },
  unmet: { symbol: '✗', colour: 'red' },
  unknown: { symbol: '?', colour: 'yellow' },
};

/** Of each kind, as more in a row are not read; JSON has them all. */
const most = 10;

/** What made a number what it is, each with the line it comes from. */
export function evidenceLines(page: ExplanationPage, evidence: readonly Evidence[]): string[] {
  const verdicts = [...new Set(evidence.map(({ verdict }) => verdict))];
  return verdicts.flatMap((verdict) => {
    const alike = evidence.filter((each) => each.verdict === verdict);
    const left = alike.length - most;
    const more =
      left > 0
        ? paragraph(page.words.explain.moreEvidence(left), {
            columns: page.inside,
            lead: '  ',
            paint: page.style.dim,
          })
        : [];
    return [...alike.slice(0, most).flatMap((each) => evidenceLine(page, each)), ...more];
  });
}

function evidenceLine(
  { style, inside }: ExplanationPage,
  { verdict, message, at }: Evidence,
): string[] {
  const { symbol, colour } = marks[verdict];
  const lead = `${style[colour](symbol)} `;
  return paragraph(`${visible(message)} ${place(at)}`, { columns: inside, lead });
}
