import type { Ask } from '../../interview/ask.ts';
import { askAbout } from '../../interview/askAbout.ts';
import { nextAsk } from '../../interview/nextAsk.ts';
import type { Given } from './dialogue.ts';
import type { Room } from './room.ts';
import { settledChoice } from './settledChoice.ts';

/** A question to put. */
export interface Turn {
  ask: Ask;
  /** What it was answered with before, step by step, and how many of these steps are not asked again. */
  before: readonly Given[];
  repeated: number;
}

export function turnWith(ask: Ask, before: readonly Given[] = [], repeated = 0): Turn {
  return { ask, before, repeated };
}

/** The same question after the file has changed. */
export function turnAgain(
  { ask }: Turn,
  { saved }: Room,
  before: readonly Given[],
  repeated: number,
): Turn {
  return turnWith(askAbout(saved.interview, ask.about) ?? ask, before, repeated);
}

/** Null where there is nothing of the kind. */
export function turnAbout(about: string, { saved }: Room): Turn | null {
  const ask = askAbout(saved.interview, about);
  return ask && turnWith(ask);
}

/** Null where nothing more has to be asked and the person does not want to go on. */
export async function nextTurn(room: Room): Promise<Turn | null> {
  for (;;) {
    const next = nextAsk(room.saved.interview);
    if (!('settled' in next)) return turnWith(next);
    if (!(await settledChoice(next, room))) return null;
  }
}
