import type { Topic } from '../../explain/explanation.ts';
import { columns } from '../text/layout/columns.ts';
import { widest } from '../text/layout/pad.ts';
import { section } from '../text/layout/section.ts';
import { visible } from '../text/visible.ts';
import type { ExplanationOptions } from './explanationOptions.ts';
import { measureOf } from './explanationPage.ts';
import { topicTitle } from './topicTitle.ts';

const longestId = 28;

/** Every topic with its title, under headings; one that is several things stands under the first. */
export function renderTopics(topics: readonly Topic[], options: ExplanationOptions): string {
  const { words, style } = options;
  const inside = measureOf(options) - 2;
  const width = Math.min(longestId, widest(topics.map(({ id }) => visible(id))));
  const layout = [{ width, paint: style.cyan }, { width: inside - width - 2 }];
  const kinds = [...new Set(topics.map((topic) => topic.kinds[0]))];
  const sections = kinds.flatMap((kind) => {
    if (kind === undefined) return [];
    const lines = topics
      .filter((topic) => topic.kinds[0] === kind)
      .flatMap((topic) => columns([visible(topic.id), topicTitle(topic, words)], layout));
    return [section(words.explain.topics[kind], lines, style).join('\n')];
  });
  return `${sections.join('\n\n')}\n`;
}
