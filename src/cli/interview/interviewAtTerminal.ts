import { interviewProgress } from '../../interview/interviewProgress.ts';
import { progressBlock } from '../../report/interview/progressBlock.ts';
import { levelSentence } from '../../report/text/levelSentence.ts';
import { inLanguage } from '../../rubric/rubric.ts';
import { chosenStyle } from '../chosenStyle.ts';
import type { CommonOptions } from '../commonOptions.ts';
import type { Context } from '../context.ts';
import { Interrupted } from '../interrupted.ts';
import { quotedPath } from '../quotedPath.ts';
import type { Begun } from './beginInterview.ts';
import { Keyboard } from './keyboard.ts';
import { PromptFrame } from './prompting/promptFrame.ts';
import { Prompts } from './prompting/prompts.ts';
import type { Room } from './room.ts';
import { SavedInterview } from './savedInterview.ts';
import { Screen } from './screen.ts';
import { runSession, type SessionEnd } from './session.ts';
import { pageIn, tell } from './tell.ts';

interface Options extends CommonOptions {
  maxQuestions?: number;
}

/** Holds the interview with a person at the keyboard. Throws `Interrupted` at Ctrl-C. */
export async function interviewAtTerminal(
  path: string,
  begun: Begun,
  options: Options,
  { terminal, words, language }: Context,
): Promise<void> {
  const keyboard = new Keyboard();
  const screen = new Screen(terminal);
  const style = chosenStyle(options.color, terminal);
  const prompts = new Prompts(
    new PromptFrame({ keyboard, screen, style, words: words.interviewScreens }),
  );
  const saved = new SavedInterview(begun);
  const room: Room = { saved, prompts, screen, style, words, language };
  keyboard.open();
  try {
    await welcome(begun, room);
    const end = await runSession(room, options.maxQuestions ?? null);
    await farewell(end, path, begun, room);
  } catch (error) {
    if (error instanceof Interrupted) await interrupted(path, begun, room);
    throw error;
  } finally {
    keyboard.close();
  }
}

async function welcome({ files, interview }: Begun, room: Room): Promise<void> {
  const { start: say } = room.words.interviewScreens;
  const isNew = files.files.length === 0;
  const shown = isNew ? files.beginning : files.files.map(({ name }) => name).join(', ');
  const title = inLanguage(interview.rubric.title, room.language);
  const sentences = isNew ? [say.begin(shown)] : [say.goOn(shown), say.rubric(title)];
  await tell(room, ...sentences);
  if (interview.description.channels.length === 0) return;
  const progress = interviewProgress(interview);
  await room.screen.show((width) => progressBlock(progress, null, pageIn(room, width)));
}

/** What was reached, and what can be done with it. */
async function farewell(
  reason: SessionEnd,
  path: string,
  { files }: Begun,
  room: Room,
): Promise<void> {
  const { interviewScreens, report } = room.words;
  const { end: say } = interviewScreens;
  const isEmpty = files.files.length === 0;
  if (reason === 'stopped') await tell(room, isEmpty ? say.stoppedEmpty : say.stopped);
  if (isEmpty) return;
  if (reason === 'enough') await tell(room, say.enough);
  const { interview } = room.saved;
  if (interview.description.channels.length > 0) {
    const { level } = interviewProgress(interview);
    await tell(
      room,
      levelSentence(level, room.words, (name) => report.summary.levelCertain(name)),
    );
  }
  const names = [
    'assess',
    'plan',
    ...(reason === 'settled' ? [] : ['interview' as const]),
  ] as const;
  const commands = names.map((name) => [commandFor(name, path), say.commands[name]] as const);
  const widest = Math.max(...commands.map(([command]) => command.length));
  await room.screen.show(() => [
    '',
    room.style.bold(say.next),
    ...commands.map(([command, does]) => `  ${command.padEnd(widest)}   ${room.style.dim(does)}`),
  ]);
}

/** After Ctrl-C: the prompt is gone, and its line is free. */
async function interrupted(path: string, { files }: Begun, room: Room): Promise<void> {
  const { end: say } = room.words.interviewScreens;
  await room.screen.show(() => ['']);
  if (files.files.length === 0) return tell(room, say.interruptedEmpty);
  await tell(room, say.interrupted);
  await room.screen.show(() => [`  ${commandFor('interview', path)}`]);
}

/** The call of a command on the same company. */
function commandFor(command: string, path: string): string {
  return `omnigauge ${command}${path === '.' ? '' : ` ${quotedPath(path)}`}`;
}
