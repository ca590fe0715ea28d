import { type ComparisonPage, comparisonPage } from '../comparison/comparisonPage.ts';
import { effects } from '../comparison/effects.ts';
import { headlineText } from '../comparison/headline.ts';
import { entryLines } from '../comparison/topicLines.ts';
import { contradictionTopic } from '../comparison/topics/contradictionTopic.ts';
import { gapTopic } from '../comparison/topics/gapTopic.ts';
import { gateTopic } from '../comparison/topics/gateTopic.ts';
import { journeyTopic } from '../comparison/topics/journeyTopic.ts';
import type { ComparisonTopic } from '../comparison/topics/topic.ts';
import { signed } from '../impact/signed.ts';
import { fill, widest } from '../text/layout/pad.ts';
import { paragraph } from '../text/layout/paragraph.ts';
import { section } from '../text/layout/section.ts';
import type { Watched } from './watched.ts';
import type { WatchOptions } from './watchOptions.ts';

/** What decides the level, then what customers notice, then what moves the score. */
const topics: readonly ComparisonTopic[] = [gateTopic, journeyTopic, contradictionTopic, gapTopic];
/** More is not taken in between two saves. */
const mostEntries = 4;
const mostEffects = 4;

/** What the last save changed, in short; none before the first save. */
export function changePart({ change, sinceStart }: Watched, options: WatchOptions): string[] {
  if (change === null) return [];
  const { comparison, at } = change;
  const { words, style } = options;
  const page = comparisonPage(options, comparison);
  const entries = topics.flatMap((topic) => topic(page, comparison).entries);
  return section(
    words.watch.changed(at),
    [
      ...paragraph(headlineText(page, comparison), {
        columns: page.inside,
        paint: paintOf(page, comparison.level.direction, comparison.score.change ?? 0),
      }),
      ...entries.slice(0, mostEntries).flatMap((entry) =>
        // What is said below an entry stands in `compare`.
        entryLines(page, { ...entry, details: [] }, page.inside),
      ),
      ...effectLines(page, comparison),
      ...(sinceStart === null
        ? []
        : paragraph(words.watch.sinceStart(headlineText(page, sinceStart)), {
            columns: page.inside,
            paint: style.dim,
          })),
    ],
    style,
  );
}

function paintOf({ style }: ComparisonPage, level: 'up' | 'down' | 'same', points: number) {
  const turn = level === 'same' ? points : { up: 1, down: -1 }[level];
  if (turn === 0) return (text: string) => text;
  return turn > 0 ? style.green : style.red;
}

function effectLines(
  page: ComparisonPage,
  comparison: NonNullable<Watched['change']>['comparison'],
): string[] {
  const parts = effects(page, comparison).parts.slice(0, mostEffects);
  const width = widest(parts.map(({ points }) => signed(page, points)));
  return parts.flatMap(({ points, text }) => {
    const number = signed(page, points);
    const paint = points < 0 ? page.style.red : page.style.green;
    return paragraph(text, {
      columns: page.inside,
      lead: `${fill(number, width)}${paint(number)}  `,
    });
  });
}
