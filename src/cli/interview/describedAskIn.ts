import type { Ask } from '../../interview/ask.ts';
import { describedAsk } from '../../interview/describedAsk.ts';
import { visible } from '../../report/text/visible.ts';
import { entityNames } from '../../result/names.ts';
import type { Room } from './room.ts';

/** A question in the words of the session. */
export interface Described {
  question: string;
  why: string;
  hint: string;
  /** What people call an option, without what could act in a terminal. */
  nameOf: (id: string) => string;
}

export function describedAskIn(ask: Ask, { words, language, saved }: Room): Described {
  const { description, rubric } = saved.interview;
  const nameOf = entityNames(description, rubric, words, language);
  const { optionNames, ...described } = describedAsk(ask, { rubric, words, language, nameOf });
  const names = new Map(Object.entries(optionNames));
  return { ...described, nameOf: (id) => visible(names.get(id) ?? id) };
}
