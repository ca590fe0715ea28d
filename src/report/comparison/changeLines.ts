import type { AppliedChange, AppliedRemoval } from '../../whatif/appliedChange.ts';
import { ownValue } from '../ownValue.ts';
import { dataWordName } from '../text/dataWordName.ts';
import { paragraph } from '../text/layout/paragraph.ts';
import { indented } from '../text/layout/section.ts';
import { shortName } from '../text/page.ts';
import { visible } from '../text/visible.ts';
import type { WhatIfPage } from './whatIfPage.ts';
import { writtenValue } from './writtenValue.ts';

/** What was tried out, one change after the other. */
export function changeLines(page: WhatIfPage, changes: readonly AppliedChange[]): string[] {
  const lines = changes.flatMap((change) => {
    const [first, ...consequences] = sentencesOf(page, change);
    return [
      ...paragraph(first, { columns: page.inside, lead: '· ' }),
      ...consequences.flatMap((text) =>
        paragraph(text, { columns: page.inside, lead: '  ', paint: page.style.dim }),
      ),
    ];
  });
  return indented(lines);
}

function sentencesOf(page: WhatIfPage, change: AppliedChange): [string, ...string[]] {
  switch (change.kind) {
    case 'overlay':
      return [overlaySentence(page, change)];
    case 'remove':
      return [removalSentence(page, change), ...consequencesOf(page, change)];
    case 'set':
      return [settingSentence(page, change)];
    case 'add-flow':
      return [flowSentence(page, change)];
  }
}

function removalSentence({ words }: WhatIfPage, { what, id, name }: AppliedRemoval): string {
  const { whatIf: say } = words;
  const shown = name === id ? visible(id) : say.named(shortName(name), visible(id));
  return say.removed(say.kinds[what], shown);
}

/** A flow that goes has only itself. */
function consequencesOf(
  { words }: WhatIfPage,
  { what, flows, steps, owned, partners }: AppliedRemoval,
): string[] {
  const { whatIf: say } = words;
  if (what === 'flow') return flows > 1 ? [say.flows(flows)] : [];
  const gone = [...(flows > 0 ? [say.flows(flows)] : []), ...(steps > 0 ? [say.steps(steps)] : [])];
  return [
    ...(gone.length > 0 ? [say.goesWithIt(gone)] : []),
    ...(owned > 0 ? [say.ownerless(owned)] : []),
    ...(partners > 0 ? [say.partners(partners)] : []),
  ];
}

function settingSentence(
  { words }: WhatIfPage,
  { path, before, after }: Extract<AppliedChange, { kind: 'set' }>,
): string {
  const { whatIf: say } = words;
  const text = (value: unknown) => (value === null ? say.notStated : writtenValue(value));
  return say.set(visible(path), text(before), text(after));
}

function flowSentence(
  { words }: WhatIfPage,
  { from, to, both, data, freshness }: Extract<AppliedChange, { kind: 'add-flow' }>,
): string {
  const { whatIf: say, terms } = words;
  const carried =
    data === null ? say.noData : words.report.list(data.map((word) => dataWordName(word, words)));
  const ages: Readonly<Record<string, string>> = terms.freshness;
  const age =
    freshness === null ? say.noFreshness : (ownValue(ages, freshness) ?? visible(freshness));
  return say.flow(`${visible(from)} ${both ? '↔' : '→'} ${visible(to)}`, carried, age);
}

/** More in a row are not read. */
const most = 6;

function overlaySentence(
  { words }: WhatIfPage,
  { file, parts, flows }: Extract<AppliedChange, { kind: 'overlay' }>,
): string {
  const { whatIf: say, report } = words;
  const shown = parts.slice(0, most).map(visible);
  const left = parts.length - shown.length;
  const things = [...shown, ...(flows > 0 ? [say.overlayFlows(flows)] : [])];
  const list = things.length === 0 ? say.overlayNothing : report.list(things);
  return say.overlay(visible(file), left > 0 ? `${list} ${report.more(left)}` : list);
}
