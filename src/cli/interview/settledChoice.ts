import type { Settled } from '../../interview/interview.ts';
import { interviewProgress } from '../../interview/interviewProgress.ts';
import { saidBlock } from '../../report/interview/saidBlock.ts';
import type { Option } from './prompting/question.ts';
import type { Room } from './room.ts';

/**
 * Says that nothing more has to be asked, and offers what could be. Whether the person wants to go
 * on; then the interview is told how.
 */
export async function settledChoice(settled: Settled, room: Room): Promise<boolean> {
  const { prompts, saved, screen, style, words } = room;
  const { settled: say, keys } = words.interviewScreens;
  const sentence = settledSentence(settled, room);
  await screen.show((width) => ['', ...saidBlock([sentence], { words, style, width })]);
  const options = offers(settled, room);
  if (options.length === 0) return false;
  const chosen = await prompts.choose({
    message: say.goOn,
    options: [...options, { value: 'stop', name: say.stop }],
    keys: keys.plain,
  });
  if (!('answer' in chosen)) return false;
  switch (chosen.answer) {
    case 'score':
      saved.goOn({ goal: 'score' });
      return true;
    case 'skipped':
      saved.goOn({ skipped: new Set() });
      return true;
    case 'unknown':
      saved.goOn({ again: true });
      return true;
    default:
      return false;
  }
}

function settledSentence({ settled }: Settled, { saved, words }: Room): string {
  const { settled: say } = words.interviewScreens;
  if (settled !== 'no-effect') return say[settled];
  const { low, high } = interviewProgress(saved.interview).level;
  return say[settled](words.terms.levels[low], words.terms.levels[high]);
}

function offers({ open, skipped, unknown }: Settled, { saved, words }: Room): Option[] {
  const { settled: say } = words.interviewScreens;
  const { goal, again } = saved.interview;
  return [
    ...(goal === 'level' && open > 0 ? [{ value: 'score', name: say.forScore(open) }] : []),
    ...(skipped > 0 ? [{ value: 'skipped', name: say.skipped(skipped) }] : []),
    ...(unknown > 0 && !again ? [{ value: 'unknown', name: say.unknown(unknown) }] : []),
  ];
}
