import type { Topic } from '../../explain/explanation.ts';
import { columns } from '../text/layout/columns.ts';
import { measure } from '../text/layout/measure.ts';
import { widest } from '../text/layout/pad.ts';
import { section } from '../text/layout/section.ts';
import { visible } from '../text/visible.ts';
import type { ExplanationOptions } from './explanationOptions.ts';
import { topicTitle } from './topicTitle.ts';

const longestId = 28;

/** Every topic with its title, under headings; one that is several things stands under the first. */
export function renderTopics(topics: readonly Topic[], options: ExplanationOptions): string {
  const { words, style } = options;
  const inside = measure(options.width) - 2;
  const width = Math.min(longestId, widest(topics.map(({ id }) => visible(id))));
  const layout = [{ width, paint: style.cyan }, { width: inside - width - 2 }];
  const titles = [...new Set(topics.map((topic) => headingOf(topic, words)))];
  const sections = titles.map((title) => {
    const lines = topics
      .filter((topic) => headingOf(topic, words) === title)
      .flatMap((topic) => columns([visible(topic.id), topicTitle(topic, words)], layout));
    return section(title, lines, style).join('\n');
  });
  return `${sections.join('\n\n')}\n`;
}

function headingOf({ kinds: [kind] }: Topic, { explain }: ExplanationOptions['words']): string {
  return kind === undefined ? '' : explain.topics[kind];
}
