import { systemKinds } from '../../../company/vocabulary.ts';
import type { SourcesForm } from '../../../interview/ask.ts';
import { idFor } from '../../../interview/idFor.ts';
import type { SourceAnswer } from '../../../interview/reply.ts';
import type { PlainValue } from '../../../source/edit/edit.ts';
import { Left } from '../dialogue.ts';
import { dataOptions } from './dataOptions.ts';
import { type Asking, type Form, optionsOf } from './form.ts';

/** Stands for a source that nobody can name. */
const elsewhere = 'unknown';
/** Stands for a system that the file does not have yet. */
const newSystem = '+';
const differs = '+';

/** What a channel or system gets, from where and how soon; or what systems have the last word on. */
export const sourcesForm: Form<SourcesForm> = (asking) =>
  asking.form.into === null ? masters(asking) : incoming(asking);

async function incoming(asking: Asking<SourcesForm>): Promise<PlainValue> {
  const { ask, form, words } = asking;
  const { sources: say } = words.interviewScreens;
  const known = knownSources(ask.current);
  const usual = [...new Set(known.flatMap(({ data = [] }) => [data].flat()))];
  const data = await dataTicked(
    { message: form.scenario ? say.known : say.written, usual },
    asking,
  );
  if (data.length === 0) return [];
  const from = await sourcesTicked(known, asking);
  const given = await dataOfEach(from, { all: data, known }, asking);
  const freshness = await freshnessOfEach(from, known, asking);
  return given.map(({ id, data: part }): Record<string, PlainValue> => {
    const soon = freshness.get(id);
    return { from: id, data: [...part], ...(soon && { freshness: soon }) };
  });
}

/** Where it comes from. A system that is new has to be in the file before anything can come from it. */
async function sourcesTicked(
  known: readonly SourceAnswer[],
  { form, dialogue, nameOf, words }: Asking<SourcesForm>,
): Promise<readonly string[]> {
  const { sources: say, none, writeSomething } = words.interviewScreens;
  const from = await dialogue.tick({
    message: say.from,
    options: [
      ...optionsOf(form.from, nameOf),
      { value: newSystem, name: say.newSystem },
      { value: elsewhere, name: say.elsewhere },
    ],
    usual: known.map((source) => source.from),
    noneName: none,
  });
  if (!from.includes(newSystem)) return from;
  const name = await dialogue.write({
    message: say.systemName,
    problem: (text) => (text === '' ? writeSomething : null),
  });
  const kind = await dialogue.choose({
    message: say.systemKind,
    options: optionsOf(systemKinds, (id) => words.terms.systemKinds[id]),
  });
  const id = idFor(name, form.into === null ? form.from : [...form.from, form.into]);
  const before = dialogue.given
    .slice(0, -2)
    .map((given) =>
      given === from ? from.map((source) => (source === newSystem ? id : source)) : given,
    );
  throw new Left({ kind: 'new-system', id, name, systemKind: kind, before });
}

function knownSources(current: PlainValue): readonly SourceAnswer[] {
  return Array.isArray(current) ? (current as unknown as SourceAnswer[]) : [];
}

/** What each source gives: all of it, unless somebody says that it differs. */
async function dataOfEach(
  from: readonly string[],
  { all, known }: { all: readonly string[]; known: readonly SourceAnswer[] },
  asking: Asking<SourcesForm>,
): Promise<{ id: string; data: readonly string[] }[]> {
  const { dialogue, words } = asking;
  const { sources: say } = words.interviewScreens;
  const alike = from.map((id) => ({ id, data: all }));
  if (from.length < 2 || all.length < 2) return alike;
  const same = await dialogue.choose({
    message: say.same,
    options: [
      { value: 'yes', name: say.sameYes },
      { value: 'no', name: say.sameNo },
    ],
    usual: known.length > 1 ? 'no' : 'yes',
  });
  if (same === 'yes') return alike;
  const given: typeof alike = [];
  for (const id of from) {
    const message = say.dataFrom(sourceName(id, asking));
    const usual = [known.find((source) => source.from === id)?.data ?? []].flat();
    given.push({ id, data: await dataTicked({ message, usual, data: all }, asking) });
  }
  return given;
}

async function freshnessOfEach(
  from: readonly string[],
  known: readonly SourceAnswer[],
  asking: Asking<SourcesForm>,
): Promise<ReadonlyMap<string, string>> {
  const { form, words } = asking;
  const { sources: say } = words.interviewScreens;
  if (form.freshness === null) return new Map();
  const soon = (id: string) => known.find((source) => source.from === id)?.freshness;
  const stated = new Set(from.map(soon));
  const [one] = stated;
  const usual = stated.size > 1 ? differs : one;
  const all = await freshnessChosen(
    { message: say.fresh, usual, mayDiffer: from.length > 1 },
    asking,
  );
  if (all !== differs) return new Map(from.map((id) => [id, all]));
  const each = new Map<string, string>();
  for (const id of from) {
    const message = say.freshFrom(sourceName(id, asking));
    each.set(id, await freshnessChosen({ message, usual: soon(id), mayDiffer: false }, asking));
  }
  return each;
}

function freshnessChosen(
  { message, usual, mayDiffer }: { message: string; usual: string | undefined; mayDiffer: boolean },
  { form, dialogue, words }: Asking<SourcesForm>,
): Promise<string> {
  const { sources: say } = words.interviewScreens;
  const names: Readonly<Record<string, string>> = words.terms.freshness;
  return dialogue.choose({
    message,
    options: [
      ...optionsOf(form.freshness ?? [], (word) => names[word] ?? word),
      { value: 'unknown', name: say.freshUnknown },
      ...(mayDiffer ? [{ value: differs, name: say.freshDiffers }] : []),
    ],
    usual,
    list: true,
  });
}

/** Which systems have the last word, and then each on what. */
async function masters(asking: Asking<SourcesForm>): Promise<PlainValue> {
  const { form, dialogue, nameOf, words } = asking;
  const { sources: say } = words.interviewScreens;
  const systems = await dialogue.tick({
    message: say.masters,
    options: optionsOf(form.from, nameOf),
    none: true,
    noneName: words.interviewScreens.none,
  });
  const answer: Record<string, PlainValue> = {};
  for (const id of form.from) {
    answer[id] = systems.includes(id)
      ? [...(await dataTicked({ message: say.masterOf(nameOf(id)) }, asking))]
      : [];
  }
  return answer;
}

function dataTicked(
  {
    message,
    usual,
    data,
  }: { message: string; usual?: readonly string[]; data?: readonly string[] },
  { form, dialogue, nameOf, words }: Asking<SourcesForm>,
): Promise<readonly string[]> {
  return dialogue.tick({
    message,
    options: dataOptions(data ?? form.data, nameOf),
    usual,
    none: true,
    noneName: words.interviewScreens.sources.nothing,
  });
}

function sourceName(id: string, { nameOf, words }: Asking<SourcesForm>): string {
  return id === elsewhere ? words.interviewScreens.sources.elsewhere : nameOf(id);
}
