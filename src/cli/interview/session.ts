import type { InterviewProgress } from '../../interview/interview.ts';
import { interviewProgress } from '../../interview/interviewProgress.ts';
import type { Answer, Reply } from '../../interview/reply.ts';
import { answerLine } from '../../report/interview/answerLine.ts';
import { progressBlock } from '../../report/interview/progressBlock.ts';
import { type Asked, askQuestion } from './askQuestion.ts';
import { followFiles } from './followFiles.ts';
import type { Room } from './room.ts';
import { pageIn, tell, tellProblem } from './tell.ts';
import { nextTurn, type Turn, turnAbout, turnAgain, turnWith } from './turn.ts';

/** Why a session ended: as the person wished, with nothing left to ask, or with enough asked. */
export type SessionEnd = 'stopped' | 'settled' | 'enough';

interface State {
  /** The question that has to come next; null for the one that matters most. */
  turn: Turn | null;
  asked: number;
  /** What was shown last; null before there is anything to show. */
  progress: InterviewProgress | null;
}

type At = State & { turn: Turn };

/** Asks one question after the other; null asks as many as there are. */
export async function runSession(room: Room, mostQuestions: number | null): Promise<SessionEnd> {
  let state: State = { turn: null, asked: 0, progress: progressOf(room) };
  for (;;) {
    if (mostQuestions !== null && state.asked >= mostQuestions) return 'enough';
    const turn = state.turn ?? (await nextTurn(room));
    if (turn === null) return 'settled';
    const asked = await askQuestion(turn, room);
    const next = await after(asked, { ...state, turn }, room);
    if (next === null) return 'stopped';
    state = next;
  }
}

/** Where the session stands after a question; null where the person stops. */
function after(asked: Asked, at: At, room: Room): Promise<State | null> | null {
  switch (asked.kind) {
    case 'stop':
      return null;
    case 'back':
      return takenBack(at, room);
    case 'note':
      return noted(asked, at, room);
    case 'new-system':
      return systemAdded(asked, at, room);
    case 'reply':
      return replied(asked, at, room);
  }
}

/** Writes an answer, unless the file has changed so that it does not fit any more. */
async function replied(
  { answer, given, next }: Extract<Asked, { kind: 'reply' }>,
  at: At,
  room: Room,
): Promise<State | null> {
  const { saved, words } = room;
  const { changed: say } = words.interviewScreens;
  const { ask } = at.turn;
  if (!(await followFiles(room))) return null;
  const standing = saved.stands(ask);
  if (standing !== 'open') {
    await tell(room, standing === 'gone' ? say.gone : say.answeredThere);
    return { ...at, turn: null };
  }
  try {
    await saved.give(ask, { about: ask.about, answer }, given);
  } catch (error) {
    await tellProblem(error, room);
    return { ...at, turn: turnWith(ask, given) };
  }
  const turn = next === null ? null : turnAbout(next, room);
  return { turn, asked: at.asked + 1, progress: await tellProgress(answer, at.progress, room) };
}

/** The question whose answer was taken back; the same one where there is nothing to take back. */
async function takenBack(at: At, room: Room): Promise<State | null> {
  const { saved, words } = room;
  const { menu: say, said } = words.interviewScreens;
  if (!saved.canGoBack) {
    await tell(room, say.nothingBefore);
    return at;
  }
  if (!(await followFiles(room))) return null;
  const last = await saved.takeBack();
  if (!last) {
    await tell(room, say.changedSince);
    return at;
  }
  await tell(room, said.back);
  const asked = Math.max(0, at.asked - 1);
  return { turn: turnWith(last.ask, last.given), asked, progress: progressOf(room) };
}

/** Keeps a note at once; the question is still to be answered. */
async function noted(
  { text, given, repeated }: Extract<Asked, { kind: 'note' }>,
  at: At,
  room: Room,
): Promise<State | null> {
  const { saved, words } = room;
  const { about } = at.turn.ask;
  const { skipped } = saved.interview;
  const reply = { about, answer: { kind: 'skip' as const }, note: text };
  if (!(await written(reply, at, room))) return null;
  saved.goOn({ skipped });
  await tell(room, words.interviewScreens.menu.noted);
  return { ...at, turn: turnAgain(at.turn, room, given, repeated) };
}

/** Adds a system that was missing from the list, and goes on with the question where it was. */
async function systemAdded(
  { id, name, systemKind, before }: Extract<Asked, { kind: 'new-system' }>,
  at: At,
  room: Room,
): Promise<State | null> {
  const value = { [id]: { kind: systemKind, name } };
  const reply = { about: 'systems', answer: { kind: 'value' as const, value } };
  const systems = turnAbout(reply.about, room);
  if (systems && !(await written(reply, { ...at, turn: systems }, room))) return null;
  return { ...at, turn: turnAgain(at.turn, room, before, before.length) };
}

/** Writes what is no answer to the question that is put. False where the person stops. */
async function written(reply: Reply, { turn }: At, room: Room): Promise<boolean> {
  if (!(await followFiles(room))) return false;
  try {
    await room.saved.give(turn.ask, reply, turn.before);
  } catch (error) {
    await tellProblem(error, room);
  }
  return true;
}

/** Shows what is known by now; returns it. */
async function tellProgress(
  answer: Answer,
  before: InterviewProgress | null,
  room: Room,
): Promise<InterviewProgress | null> {
  const { screen } = room;
  const said = saidInstead(answer, room);
  if (said !== null) await screen.show((width) => answerLine('', said, pageIn(room, width)));
  const now = progressOf(room);
  await screen.begin((width) => (now ? progressBlock(now, before, pageIn(room, width)) : []));
  return now;
}

/** What was said instead of an answer. */
function saidInstead(answer: Answer, { words }: Room): string | null {
  const { said } = words.interviewScreens;
  switch (answer.kind) {
    case 'value':
      return null;
    case 'not-applicable':
      return said.notApplicable(answer.reason);
    default:
      return said[answer.kind];
  }
}

/** Null before there is a channel: a ladder would say nothing then. */
function progressOf({ saved }: Room): InterviewProgress | null {
  const { interview } = saved;
  return interview.description.channels.length === 0 ? null : interviewProgress(interview);
}
