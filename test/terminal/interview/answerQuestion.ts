import type { en } from '../../../src/text/en.ts';
import { type Interviewed, question } from './interviewed.ts';

/** Answers a question by its prompt: all data, from the first source, at once; no journeys. */
export async function answerQuestion(
  talk: Interviewed,
  { interviewScreens: say, terms }: typeof en,
) {
  const prompt = question(talk.terminal.screen());
  const isAboutFlows = [say.sources.known, say.sources.written].some((each) =>
    prompt.includes(each),
  );
  if (prompt.includes(say.story.isThere)) return talk.choose(say.story.noJourney);
  if (!isAboutFlows) return talk.press('enter');
  await talk.tick(terms.dataGroups.all);
  await talk.press('space');
  await talk.press('enter');
  await talk.choose(terms.freshness.realtime);
}
