import { editProblem } from './editProblem.ts';
import type { Room } from './room.ts';
import { tell, tellProblem } from './tell.ts';

/**
 * Reads what was changed by hand; where it cannot be read, waits until it is mended. False where the
 * person would rather stop.
 */
export async function followFiles(room: Room): Promise<boolean> {
  const { saved, words } = room;
  const { changed: say } = words.interviewScreens;
  for (;;) {
    try {
      const files = await saved.follow();
      if (files.length > 0) await tell(room, say.readAnew(files.join(', ')));
      return true;
    } catch (error) {
      const problem = editProblem(error);
      await tell(room, say.unreadable);
      await tellProblem(problem, room);
      if (!(await isMended(room))) return false;
    }
  }
}

async function isMended({ prompts, words }: Room): Promise<boolean> {
  const { changed: say, keys } = words.interviewScreens;
  for (;;) {
    const chosen = await prompts.choose({
      message: say.mend,
      options: [
        { value: 'mended', name: say.mended },
        { value: 'stop', name: say.stop },
      ],
      keys: keys.plain,
    });
    if ('answer' in chosen) return chosen.answer === 'mended';
    if (chosen.interruption === 'end') return false;
  }
}
