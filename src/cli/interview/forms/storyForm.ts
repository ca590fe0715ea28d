import type { StoryForm } from '../../../interview/ask.ts';
import { idFor } from '../../../interview/idFor.ts';
import type { StoryStep } from '../../../interview/reply.ts';
import type { PlainValue } from '../../../source/edit/edit.ts';
import { dataOptions } from './dataOptions.ts';
import { type Asking, type Form, optionsOf } from './form.ts';

const end = '+';
const another = '++';
const anyTime = 'any';

/** A journey, told step by step: one step an answer, so that each is saved at once. */
export const storyForm: Form<StoryForm> = (asking) =>
  asking.form.journey === null ? begun(asking) : toldOn(asking);

async function begun(asking: Asking<StoryForm>): Promise<PlainValue> {
  const { form, dialogue, words } = asking;
  const { story: say, writeSomething } = words.interviewScreens;
  if (form.none) {
    const options = [
      { value: 'tell', name: say.tell },
      { value: 'none', name: say.noJourney },
    ];
    if ((await dialogue.choose({ message: say.isThere, options })) === 'none') return {};
  }
  const name = await dialogue.write({
    message: say.name,
    problem: (text) => (text === '' ? writeSomething : null),
  });
  const on = await dialogue.choose({ message: say.begins, options: channelsOf(asking) });
  const creates = await dataTicked(say.creates(asking.nameOf(on)), form.data, asking);
  const id = idFor(name, form.taken);
  asking.goOnWith(`journeys.${id}.steps`);
  return { [id]: { name, steps: [{ on, creates }], unfinished: true } };
}

/** The next step, or the end. */
async function toldOn(asking: Asking<StoryForm>): Promise<PlainValue> {
  const { ask, form, dialogue, nameOf, words } = asking;
  const { story: say } = words.interviewScreens;
  const told = stepsIn(ask.current);
  const on = await dialogue.choose({
    message: say.next,
    options: [
      ...channelsOf(asking),
      { value: end, name: say.end },
      { value: another, name: say.another },
    ],
  });
  if (on === another) asking.goOnWith('journeys');
  if (on === end || on === another) return { steps: told as unknown as PlainValue };
  asking.goOnWith(ask.about);
  const before = [...new Set(told.flatMap(createdIn))].filter((kind) => form.data.includes(kind));
  const others = form.data.filter((kind) => !before.includes(kind));
  const needs = await dataTicked(say.needs(nameOf(on)), [...before, ...others], asking);
  const within = needs.length === 0 ? anyTime : await withinChosen(asking);
  const creates = await dataTicked(say.creates(nameOf(on)), form.data, asking);
  const step = { on, needs, ...(within !== anyTime && { within }), creates };
  return { steps: [...told, step] as unknown as PlainValue, unfinished: true };
}

function channelsOf({ form, nameOf }: Asking<StoryForm>) {
  return optionsOf(form.on, nameOf);
}

function withinChosen({ form, dialogue, words }: Asking<StoryForm>): Promise<string> {
  const { story: say } = words.interviewScreens;
  const names: Readonly<Record<string, string>> = words.terms.freshness;
  return dialogue.choose({
    message: say.within,
    options: [
      ...optionsOf(form.freshness, (word) => names[word] ?? word),
      { value: anyTime, name: say.anyTime },
    ],
  });
}

function dataTicked(
  message: string,
  data: readonly string[],
  { dialogue, nameOf, words }: Asking<StoryForm>,
): Promise<readonly string[]> {
  return dialogue.tick({
    message,
    options: dataOptions(data, nameOf),
    none: true,
    noneName: words.interviewScreens.sources.nothing,
  });
}

/** None where nobody has told a step yet. */
function stepsIn(current: PlainValue): readonly StoryStep[] {
  return Array.isArray(current) ? (current as unknown as readonly StoryStep[]) : [];
}

function createdIn(step: StoryStep): readonly string[] {
  return typeof step === 'string' ? [] : (step.creates ?? []);
}
