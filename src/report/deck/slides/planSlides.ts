import type { AssessmentStep } from '../../../assessment.ts';
import { adviceText } from '../../plan/adviceText.ts';
import { nothingText } from '../../plan/nothingText.ts';
import { placeText } from '../../plan/placeText.ts';
import { planFacts } from '../../plan/planFacts.ts';
import type { PlanPage } from '../../plan/planPage.ts';
import { signedPoints } from '../../plan/signedPoints.ts';
import { visible } from '../../text/visible.ts';
import type { DeckPage, DeckPart } from '../deckPage.ts';
import { type SlideItem, slideBody, type TableCell } from '../slide.ts';
import { tableItem } from '../tableItem.ts';
import { textItem } from '../textItem.ts';

const columns = [34, 420, 158, 90, 70, 100];
/** More are for the report. */
const mostSlides = 5;
const factsHeight = 66;

/** The plan wave by wave, with who does what and what it takes. */
export const planSlides: DeckPart = (page) => {
  const { plan, words } = page;
  if (plan === null) return [];
  const title = words.deck.plan.title(words.terms.levels[plan.plan.target]);
  if (plan.plan.steps.length === 0) return [nothingSlide(page, plan, title)];
  const head = headRow(page);
  const rows = stepRows(page, plan);
  const greedy = tablesOf(head, rows, Number.POSITIVE_INFINITY);
  // The last slide should not hold what little is left over.
  const even = tablesOf(head, rows, Math.ceil(rows.length / greedy.length) + 1);
  const tables = even.length === greedy.length ? even : greedy;
  const left = plan.plan.steps.length - tables.reduce((sum, { steps }) => sum + steps.length, 0);
  return tables.map(({ item, steps }, index) => ({
    name: 'plan',
    title: words.deck.part(title, index + 1, tables.length),
    items: index === 0 ? [factItem(plan), item] : [item],
    notes: [
      ...(index === 0 ? planFacts(plan).map(([label, text]) => `${label}: ${text}`) : []),
      ...steps.map((step) => stepNote(plan, step)),
      ...(index === tables.length - 1 && left > 0 ? [words.deck.more(left)] : []),
    ],
  }));
};

interface Row {
  cells: TableCell[];
  /** Null for the head of a wave. */
  step: AssessmentStep | null;
}

/** The rows on as many slides as they take, at most so many on each. */
function tablesOf(
  head: readonly TableCell[],
  rows: readonly Row[],
  most: number,
): { item: SlideItem; steps: readonly AssessmentStep[] }[] {
  const tables: { item: SlideItem; steps: readonly AssessmentStep[] }[] = [];
  let rest = rows;
  while (rest.length > 0 && tables.length < mostSlides) {
    const above = tables.length === 0 ? factsHeight : 0;
    const look = {
      x: slideBody.x,
      y: slideBody.y + above,
      columns,
      height: slideBody.height - above,
      rowHeight: 24,
    };
    const shown = rest.slice(0, fittingRows(head, rest.slice(0, most), look));
    const { item } = tableItem([head, ...shown.map(({ cells }) => cells)], look);
    tables.push({ item, steps: shown.flatMap(({ step }) => step ?? []) });
    rest = rest.slice(shown.length);
  }
  return tables;
}

/** As many rows as fit, but no head of a wave at the end. */
function fittingRows(
  head: readonly TableCell[],
  rows: readonly Row[],
  look: Parameters<typeof tableItem>[1],
): number {
  const { left } = tableItem([head, ...rows.map(({ cells }) => cells)], look);
  const fitting = Math.max(1, rows.length - left);
  const isHeadLast = fitting > 1 && rows[fitting - 1]?.step === null;
  return isHeadLast ? fitting - 1 : fitting;
}

function stepRows({ words, numbers }: DeckPage, plan: PlanPage): Row[] {
  return plan.waves.flatMap(({ number, steps }): Row[] => {
    const wave: TableCell = {
      text: words.plan.wave(number),
      size: 12,
      bold: true,
      fill: 'accent-soft',
      span: columns.length,
    };
    return [
      { cells: [wave], step: null },
      ...steps.map(
        (step): Row => ({
          step,
          cells: [
            { text: plan.numberOf(step.id), size: 12, colour: 'muted', align: 'right' },
            { text: visible(step.title), size: 12 },
            {
              text: step.team === null ? words.plan.nobody : plan.teamName(step.team),
              size: 11,
              colour: 'muted',
            },
            { text: numbers.days(step.effort), size: 12, align: 'right' },
            {
              text: signedPoints(numbers, step.gain.inOrder),
              size: 12,
              align: 'right',
              colour: 'good',
            },
            { text: words.terms.levels[step.after.level], size: 11 },
          ],
        }),
      ),
    ];
  });
}

function headRow({ words }: DeckPage): TableCell[] {
  const { table: say } = words.plan;
  const cell = (text: string, align: 'left' | 'right'): TableCell => ({
    text,
    size: 10,
    colour: 'muted',
    align,
  });
  return [
    cell(say.number, 'right'),
    cell(say.step, 'left'),
    cell(say.who, 'left'),
    cell(say.days, 'right'),
    cell(say.gain, 'right'),
    cell(say.after, 'left'),
  ];
}

/** Effort and result, above the first table. */
function factItem(plan: PlanPage): SlideItem {
  const wanted = [plan.words.plan.facts.result, plan.words.plan.facts.effort];
  const facts = planFacts(plan).filter(([label]) => wanted.includes(label));
  const { x, y, width } = slideBody;
  return textItem(
    { x, y, width, height: factsHeight - 10 },
    facts.map(([label, text]) => ({ text: `${label}: ${text}`, size: 13 })),
    { fill: 'panel', inset: 8, mostLines: 1, valign: 'middle' },
  );
}

function nothingSlide(page: DeckPage, plan: PlanPage, title: string) {
  const { x, y, width } = slideBody;
  const text = textItem({ x, y, width, height: 120 }, [{ text: nothingText(plan), size: 18 }]);
  const notes = plan.plan.relies_on.map(({ question }) => visible(question));
  return { name: 'plan', title, items: [text], notes: [page.words.plan.facts.result, ...notes] };
}

function stepNote(plan: PlanPage, step: AssessmentStep): string {
  return `${plan.numberOf(step.id)}. ${visible(step.title)}: ${adviceText(plan, step)} (${placeText(step.at)})`;
}
