import type { NoEffect, WhatIfResult } from '../../whatif/whatIfResult.ts';
import { paragraph } from '../text/layout/paragraph.ts';
import { wrap } from '../text/layout/wrap.ts';
import { shortName } from '../text/page.ts';
import { visible } from '../text/visible.ts';
import { changeLines } from './changeLines.ts';
import { comparisonPage } from './comparisonPage.ts';
import { comparisonParts } from './comparisonParts.ts';
import { headline } from './headline.ts';
import { topicLines } from './topicLines.ts';
import { noteTopic } from './topics/noteTopic.ts';
import type { WhatIfOptions, WhatIfPage } from './whatIfPage.ts';

/** What would change if something were different, for a terminal. */
export function renderWhatIf(result: WhatIfResult, options: WhatIfOptions): string {
  const page: WhatIfPage = { ...comparisonPage(options, result), words: options.words };
  const answer = result.changed
    ? comparisonParts.map((part) => part(page, result))
    : [
        headline(page, result),
        reasonLines(page, result.noEffect),
        topicLines(noteTopic)(page, result),
      ];
  const blocks = [headLines(page, result), ...answer, rubricLines(page, result)];
  const shown = blocks.filter((lines) => lines.length > 0);
  return `${shown.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function headLines(page: WhatIfPage, { company, changes }: WhatIfResult): string[] {
  const { words, style, measure } = page;
  const name = shortName(company.before.name ?? '') || words.report.header.unnamed;
  return [
    ...wrap(words.whatIf.title(name), measure).map(style.bold),
    ...changeLines(page, changes),
  ];
}

/** Why nothing changes. */
function reasonLines({ words, measure }: WhatIfPage, reasons: readonly NoEffect[]): string[] {
  const { nothingBecause: say } = words.whatIf;
  return reasons.flatMap((reason) => {
    const text =
      reason.kind === 'arrives-already'
        ? say[reason.kind](visible(reason.from), visible(reason.to))
        : say[reason.kind];
    return paragraph(text, { columns: measure });
  });
}

function rubricLines({ words, style, measure }: WhatIfPage, result: WhatIfResult): string[] {
  const { title, id, version } = result.rubric.after;
  const said = words.report.rubricLine(
    visible(title),
    visible(id),
    visible(version),
    visible(result.tool.version),
  );
  return wrap(said, measure).map(style.dim);
}
