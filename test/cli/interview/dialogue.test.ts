import { describe, expect, it } from 'vitest';
import { Dialogue, Left } from '../../../src/cli/interview/dialogue.ts';
import type { MenuChoice } from '../../../src/cli/interview/menu.ts';
import type { Outcome, Prompts } from '../../../src/cli/interview/prompting/prompts.ts';

/** What a person does at one prompt: answers, or opens the menu for this. */
type Action = string | { menu: MenuChoice | null; soFar?: string };

/** A dialogue with a person who does all this, one after the other; `shown` is what they were shown. */
function dialogueWith(actions: readonly Action[], before: readonly string[] = [], repeated = 0) {
  const left = [...actions];
  const shown: string[] = [];
  const told: string[] = [];
  let chosen: MenuChoice | null = null;
  async function write({ message }: { message: string }, soFar?: string): Promise<Outcome<string>> {
    shown.push(soFar === undefined ? message : `${message} (${soFar})`);
    const action = left.shift();
    if (typeof action === 'string') return { answer: action };
    chosen = action?.menu ?? null;
    return { interruption: 'menu', soFar: action?.soFar };
  }
  const dialogue = new Dialogue({
    prompts: { write } as unknown as Prompts,
    menu: async () => chosen,
    tell: async (message, answer) => void told.push(`${message} ${answer}`),
    before,
    repeated,
  });
  return { dialogue, shown, told };
}

const threeSteps = async (dialogue: Dialogue) => [
  await dialogue.write({ message: 'one' }),
  await dialogue.write({ message: 'two' }),
  await dialogue.write({ message: 'three' }),
];
const back = { menu: { kind: 'back' as const } };

describe('the steps of a question', () => {
  it('are asked in order, and told', async () => {
    const { dialogue, shown, told } = dialogueWith(['a', 'b', 'c']);
    expect(await dialogue.answer(threeSteps)).toEqual(['a', 'b', 'c']);
    expect(shown).toEqual(['one', 'two', 'three']);
    expect(told).toEqual(['one a', 'two b', 'three c']);
    expect(dialogue.given).toEqual(['a', 'b', 'c']);
  });

  it('can be gone back through, each with what was answered before', async () => {
    const { dialogue, shown } = dialogueWith(['a', 'b', back, back, 'A', 'B', 'C']);
    expect(await dialogue.answer(threeSteps)).toEqual(['A', 'B', 'C']);
    expect(shown).toEqual(['one', 'two', 'three', 'two (b)', 'one (a)', 'two', 'three']);
  });

  it('keep what was answered after them where they are answered alike', async () => {
    const { dialogue, shown } = dialogueWith(['a', 'b', back, back, 'a', 'b', 'c']);
    await dialogue.answer(threeSteps);
    expect(shown).toEqual(['one', 'two', 'three', 'two (b)', 'one (a)', 'two (b)', 'three']);
  });

  it('go on after the menu with what was typed', async () => {
    const { dialogue, shown } = dialogueWith(['a', { menu: null, soFar: 'hal' }, 'b', 'c']);
    await dialogue.answer(threeSteps);
    expect(shown).toEqual(['one', 'two', 'two (hal)', 'three']);
  });

  it('are left at the first one for the question before', async () => {
    const { dialogue } = dialogueWith([back]);
    await expect(dialogue.answer(threeSteps)).rejects.toBeInstanceOf(Left);
  });

  it('are left with what was answered and typed', async () => {
    const { dialogue } = dialogueWith(['a', { menu: { kind: 'skip' }, soFar: 'x' }]);
    const left = await dialogue.answer(threeSteps).catch((error: Left) => error);
    expect(left).toMatchObject({ choice: { kind: 'skip' }, soFar: 'x' });
    expect(dialogue.given).toEqual(['a']);
  });

  it('can begin with some that are not asked again', async () => {
    const { dialogue, shown } = dialogueWith(['B', 'c'], ['a', 'b'], 1);
    expect(await dialogue.answer(threeSteps)).toEqual(['a', 'B', 'c']);
    expect(shown).toEqual(['two (b)', 'three']);
  });
});
