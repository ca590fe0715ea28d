import type { AssessmentJourney } from '../../assessment.ts';
import type { Page } from './page.ts';
import { statement } from './statement.ts';
import { visible } from './visible.ts';

type Break = AssessmentJourney['breaks'][number];

/** Where a journey breaks, and why: one sentence for all that is missing at a step for one reason. */
export function breakLines(page: Page, { breaks }: AssessmentJourney): string[] {
  return groupsOf(breaks).flatMap((group) => groupLines(page, group));
}

function groupsOf(breaks: readonly Break[]): [Break, ...Break[]][] {
  const groups = new Map<string, [Break, ...Break[]]>();
  for (const each of breaks) {
    const key = JSON.stringify([each.step, each.from, each.reason, each.certain]);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return [...groups.values()];
}

function groupLines(page: Page, group: [Break, ...Break[]]): string[] {
  const { words, style, channelName } = page;
  const { journeys: say } = words.report;
  const [{ on, from, reason, certain }] = group;
  const data = words.report.list(group.map((each) => dataName(page, each.data)));
  const why = from === null ? say.noSource : say.reasons[reason](channelName(from));
  const lead = certain ? style.red('✗') : style.yellow('?');
  const sentence = [say.lacks(channelName(on), data), why, ...(certain ? [] : [say.uncertain])];
  return statement(
    page,
    `${lead} `,
    sentence.join('; '),
    group.map(({ at }) => at),
    2,
  );
}

function dataName({ words: { terms } }: Page, kind: string): string {
  return Object.hasOwn(terms.dataKinds, kind)
    ? terms.dataKinds[kind as keyof typeof terms.dataKinds]
    : visible(kind);
}
