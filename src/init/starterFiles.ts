import type { Rubric } from '../rubric/rubric.ts';
import type { SourceFile } from '../source/sourceFile.ts';
import { editorLines } from './editorLines.ts';
import { commentLines, type Section, sectionLines, type Topic, topics } from './section.ts';
import { channelsSection } from './sections/channelsSection.ts';
import { companySection } from './sections/companySection.ts';
import { flowsSection } from './sections/flowsSection.ts';
import { journeysSection } from './sections/journeysSection.ts';
import { measurementSection } from './sections/measurementSection.ts';
import { remainingSection } from './sections/remainingSection.ts';
import { systemsSection } from './sections/systemsSection.ts';
import { teamsSection } from './sections/teamsSection.ts';
import type { StarterWords } from './starterWords.ts';

/** The file that a description begins in, unless it is named otherwise. */
export const starterName = 'company.yaml';

interface Options {
  words: StarterWords;
  /** Code of the language of the words, for the titles in the rubric. */
  language: string;
  /** The rubric that says which KPIs and practices are asked for. */
  rubric: Rubric;
  /** One file a topic, instead of one file for all. */
  fragments: boolean;
}

/**
 * A commented description to fill in, as files by their paths from its folder. It can be read and
 * assessed as it is: nothing is described yet, and all the rest is unknown.
 */
export function starterFiles({ words, language, rubric, fragments }: Options): SourceFile[] {
  const sections: readonly Section[] = [
    ...companySection(words),
    teamsSection(words),
    channelsSection(words),
    systemsSection(words),
    flowsSection(words),
    journeysSection(words),
    ...measurementSection(words, rubric, language),
    ...remainingSection(words, rubric),
  ];
  if (!fragments) return [file(starterName, words.header.whole(starterName), sections)];
  return topics.map((topic) => {
    const name = fragmentName(topic);
    const header =
      name === starterName
        ? words.header.first(topics.map(fragmentName))
        : words.header.fragment(starterName);
    return file(
      name,
      header,
      sections.filter((section) => section.topic === topic),
    );
  });
}

function fragmentName(topic: Topic): string {
  return `${topic}.yaml`;
}

function file(name: string, header: readonly string[], sections: readonly Section[]): SourceFile {
  const parts = [
    [...editorLines('company'), '#', ...commentLines(header)],
    ...sections.map(sectionLines),
  ];
  return { name, text: `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n` };
}
