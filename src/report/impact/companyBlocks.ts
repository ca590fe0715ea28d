import type { CompanyImpact } from '../../explain/impact.ts';
import { fill, widest } from '../text/layout/pad.ts';
import { paragraph } from '../text/layout/paragraph.ts';
import { section } from '../text/layout/section.ts';
import { shortName } from '../text/page.ts';
import { visible } from '../text/visible.ts';
import { gateLines } from './gateLines.ts';
import type { ImpactPage } from './impactPage.ts';
import { partLines } from './partLines.ts';

type Block = readonly string[];

/** One company: where it stands by both rubrics, the criteria that make the difference, the gates. */
export function companyBlocks(page: ImpactPage, company: CompanyImpact): Block[] {
  const { words, style, measure } = page;
  const { parts, gates } = words.impact;
  const [name, path] = [shortName(company.name ?? ''), visible(company.path)];
  const title = paragraph(name === '' ? path : `${name} (${path})`, {
    columns: measure,
    paint: style.bold,
  });
  const blocks = [
    [...title, ...standing(page, company)],
    section(parts.title, partLines(page, company), style),
    section(gates.title, gateLines(page, company.gates), style),
  ];
  return blocks.filter((lines) => lines.length > 0);
}

function standing(page: ImpactPage, { level, score }: CompanyImpact): string[] {
  const { words, style, inside } = page;
  const { impact: say, terms } = words;
  const facts: [string, string][] = [
    ...(['estimate', 'low', 'high'] as const).map((bound): [string, string] => [
      say.bounds[bound],
      both(page, terms.levels[level.older[bound]], terms.levels[level.newer[bound]]),
    ]),
    [say.score, both(page, points(page, score.older.estimate), points(page, score.newer.estimate))],
    [say.scoreRange, both(page, rangeText(page, score.older), rangeText(page, score.newer))],
  ];
  const width = widest(facts.map(([label]) => label)) + 2;
  return facts.flatMap(([label, text]) =>
    paragraph(text, { columns: inside, lead: `  ${style.dim(label)}${fill(label, width)}` }),
  );
}

function both({ words }: ImpactPage, one: string, other: string): string {
  const { becomes, stays } = words.impact;
  return one === other ? stays(one) : becomes(one, other);
}

function points({ words, numbers }: ImpactPage, value: number | null): string {
  return value === null ? words.impact.noScore : numbers.hundredths(value);
}

function rangeText(page: ImpactPage, { low, high }: CompanyImpact['score']['older']): string {
  if (low === null || high === null) return page.words.impact.noScore;
  return page.words.impact.range(points(page, low), points(page, high));
}
