import type { AssessmentJourney } from '../../assessment.ts';
import type { ReportWords } from '../reportWords.ts';
import { dataWordName } from '../text/dataWordName.ts';
import { mermaidText } from './mermaidText.ts';

type Break = AssessmentJourney['breaks'][number];

interface DiagramPage {
  words: ReportWords & {
    document: {
      journey: {
        customer: string;
        gives(number: number, data: string): string;
        arrives(number: number): string;
        repeats(data: string): string;
        needs(data: string): string;
      };
    };
  };
  channelName(id: string): string;
}

/**
 * A journey as a Mermaid sequence diagram: the customer goes from channel to channel; what should
 * come from an earlier channel and does not is a line that ends in a cross, and what the customer
 * then has to say again a message of theirs.
 */
export function journeyDiagram(journey: AssessmentJourney, page: DiagramPage): string[] {
  const { words, channelName } = page;
  const ids = [...new Set(journey.steps.map(({ on }) => on))];
  const key = (id: string) => `p${ids.indexOf(id) + 1}`;
  const lines = [
    `actor customer as ${mermaidText(words.document.journey.customer)}`,
    ...ids.map((id) => `participant ${key(id)} as ${mermaidText(channelName(id)) || '-'}`),
    ...journey.steps.flatMap((step, index) => {
      const here = journey.breaks.filter((each) => each.step === index + 1);
      return stepLines(step, index + 1, here, key, page);
    }),
  ];
  return ['sequenceDiagram', ...lines.map((line) => `    ${line}`)];
}

function stepLines(
  step: AssessmentJourney['steps'][number],
  number: number,
  here: readonly Break[],
  key: (id: string) => string,
  { words }: DiagramPage,
): string[] {
  const { journey: say } = words.document;
  const broken = new Set(here.map(({ data }) => data));
  const met = step.needs.filter((data) => !broken.has(data));
  const names = (data: readonly string[]) =>
    mermaidText(words.report.list(data.map((word) => dataWordName(word, words))));
  const again = [true, false].flatMap((certain) => {
    const data = here.filter((each) => each.repeat && each.certain === certain);
    const lead = certain ? '' : '? ';
    return data.length === 0
      ? []
      : [`customer->>${key(step.on)}: ${lead}${say.repeats(names(data.map((each) => each.data)))}`];
  });
  return [
    `customer->>${key(step.on)}: ${step.creates.length > 0 ? say.gives(number, names(step.creates)) : say.arrives(number)}`,
    ...bySource(here).map(([from, data]) => {
      const lead = data.some(({ certain }) => certain) ? '✗' : '?';
      return `${key(from)}--x${key(step.on)}: ${lead} ${names(data.map((each) => each.data))}`;
    }),
    ...(met.length > 0 ? [`Note over ${key(step.on)}: ✓ ${say.needs(names(met))}`] : []),
    ...again,
  ];
}

/** What does not come, by the channel that it should come from. */
function bySource(breaks: readonly Break[]): [string, Break[]][] {
  const groups = new Map<string, Break[]>();
  for (const each of breaks) {
    if (each.from === null || each.from === each.on) continue;
    groups.set(each.from, [...(groups.get(each.from) ?? []), each]);
  }
  return [...groups];
}
