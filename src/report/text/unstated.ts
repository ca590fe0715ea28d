import type { Assessment } from '../../assessment.ts';
import { ownValue } from '../ownValue.ts';
import { columns } from './layout/columns.ts';
import { widest } from './layout/pad.ts';
import { section } from './layout/section.ts';
import { wrap } from './layout/wrap.ts';
import type { Page, Section } from './page.ts';
import { visible } from './visible.ts';

type Unstated = Assessment['unstated'][number];

const shownPlaces = 3;

/** What the file leaves open, by kind, with the first places to fill in. */
export const unstated: Section = (page) => {
  const { assessment, words, style, measure } = page;
  const { unstated: say } = words.report;
  if (assessment.unstated.length === 0) return [];
  const rows = groupsOf(assessment.unstated).map(([what, group]) => ({
    what: nameOf(page, what),
    count: String(group.length),
    places: placesOf(page, group),
  }));
  const countWidth = widest(rows.map(({ count }) => count));
  const whatWidth = Math.min(widest(rows.map(({ what }) => what)), Math.floor(measure * 0.45));
  const layout = [
    { width: countWidth, align: 'right' as const },
    { width: whatWidth },
    { width: measure - 2 - countWidth - whatWidth - 2 * 2, paint: style.dim },
  ];
  const lines = [
    ...wrap(say.explained, measure - 2).map((line) => style.dim(line)),
    ...rows.flatMap(({ what, count, places }) => columns([count, what, places], layout)),
  ];
  return section(say.title, lines, style);
};

/** The kinds with most places first. */
function groupsOf(all: readonly Unstated[]): [string, Unstated[]][] {
  const groups = new Map<string, Unstated[]>();
  for (const each of all) {
    const group = groups.get(each.what);
    if (group) group.push(each);
    else groups.set(each.what, [each]);
  }
  return [...groups].sort(([, one], [, other]) => other.length - one.length);
}

function nameOf({ words }: Page, what: string): string {
  const names: Readonly<Record<string, string>> = words.report.unstated.what;
  return ownValue(names, what) ?? visible(what);
}

/** The first places; the file is named once for those that follow one another in it. */
function placesOf({ words, place }: Page, group: readonly Unstated[]): string {
  const shown = group.slice(0, shownPlaces).map(({ at }, index) => {
    const sameFile = index > 0 && group[index - 1]?.at.file === at.file;
    return sameFile ? String(at.line) : place(at);
  });
  const left = group.length - shown.length;
  return words.report.list([...new Set(shown)]) + (left > 0 ? ` ${words.report.more(left)}` : '');
}
