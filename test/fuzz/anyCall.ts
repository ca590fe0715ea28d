import fc from 'fast-check';
import type { ContentKind } from './anyContent.ts';
import { changed } from './anyContent.ts';
import type { CallForm } from './callForm.ts';
import { callForms } from './callForms.ts';
import type { Content, FuzzCall } from './fuzzCall.ts';
import { oddWords } from './oddWords.ts';

type Contents = Readonly<Record<ContentKind, fc.Arbitrary<Content>>>;

/** How a company is named in a call, and where it then lies. */
type Place = 'file' | 'input' | 'folder' | 'missing';

const anyPlace = fc.oneof(
  { weight: 16, arbitrary: fc.constant<Place>('file') },
  { weight: 2, arbitrary: fc.constant<Place>('input') },
  { weight: 3, arbitrary: fc.constant<Place>('folder') },
  { weight: 1, arbitrary: fc.constant<Place>('missing') },
);

/** Any call: of every command, or one of the corpus with something changed. */
export function anyCall(contents: Contents, corpus: readonly FuzzCall[]): fc.Arbitrary<FuzzCall> {
  const forms = callForms.map((form) => ({
    weight: form.weight * 10,
    arbitrary: callOf(form, contents),
  }));
  const all = forms.reduce((sum, { weight }) => sum + weight, 0);
  return oddly(
    fc.oneof(
      ...forms,
      ...(corpus.length === 0
        ? []
        : [{ weight: Math.round(all / 10), arbitrary: likeOne(corpus) }]),
    ),
  );
}

function callOf(form: CallForm, contents: Contents): fc.Arbitrary<FuzzCall> {
  const company = contents[form.company];
  return fc
    .record({
      place: anyPlace,
      company,
      fragment: contents.fragment,
      other: contents.smallCompany,
      rubric: mostly(contents.rubric),
      config: seldom(contents.config),
      named: fc.record(
        Object.fromEntries(
          Object.entries(form.files).map(([path, kind]) => [path, contents[kind]]),
        ),
      ),
      flags: fc.tuple(...form.flags),
      english: fc.boolean(),
    })
    .map(({ place, company: text, fragment, other, rubric, config, named, flags, english }) => {
      const files: Record<string, Content> = { ...(named as Record<string, Content>) };
      const words = [...form.words(pathOf(place)), ...flags.flat()];
      if (place === 'file') files['company.yaml'] = text;
      if (place === 'folder') {
        files['parts/company.yaml'] = text;
        files['parts/more/fragment.yaml'] = fragment;
      }
      if (form.needsOther) files['other.yaml'] = other;
      if (config !== null) files['omnigauge.config.yaml'] = config;
      if (rubric !== null && form.takesRubric) {
        files['rubric.yaml'] ??= rubric;
        words.push('--rubric', 'rubric.yaml');
      }
      if (!english) words.push('--lang', 'it');
      const input = place === 'input' ? text : '';
      return {
        words,
        files,
        input: form.input ? (files[form.input] ?? '') : input,
        environment: {},
      };
    });
}

function pathOf(place: Place): string {
  return { file: 'company.yaml', input: '-', folder: 'parts', missing: 'nowhere.yaml' }[place];
}

/** One of the corpus, with a file or its input changed. */
function likeOne(corpus: readonly FuzzCall[]): fc.Arbitrary<FuzzCall> {
  return fc.constantFrom(...corpus).chain((call) => {
    const paths = Object.keys(call.files);
    if (paths.length === 0) {
      return changed(fc.constant(call.input)).map((input) => ({ ...call, input }));
    }
    return fc.constantFrom(...paths).chain((path) =>
      changed(fc.constant(call.files[path] ?? '')).map((content) => ({
        ...call,
        files: { ...call.files, [path]: content },
      })),
    );
  });
}

/** Some calls with a word that does not belong there, or with variables. */
function oddly(call: fc.Arbitrary<FuzzCall>): fc.Arbitrary<FuzzCall> {
  const odd = fc.oneof(
    fc.constantFrom(...oddWords),
    fc.string({ unit: 'grapheme-ascii', maxLength: 5 }).filter((word) => !word.startsWith('/')),
  );
  const change = fc.record({ kind: fc.nat(3), at: fc.nat(30), word: odd });
  const variables = fc.dictionary(fc.constantFrom(...variableNames), odd, { maxKeys: 2 });
  return fc.tuple(call, seldom(change), seldom(variables)).map(([each, changing, environment]) => ({
    ...each,
    words: changing ? changedWords(each.words, changing) : each.words,
    environment: environment ?? each.environment,
  }));
}

const variableNames = [
  ...['LANG', 'RUBRIC', 'FORMAT', 'CONFIG', 'MAX_SIZE', 'MIN_LEVEL', 'MIN_TEAM', 'ON', 'STRICT'],
].map((name) => `OMNIGAUGE_${name}`);

/** There in twelve of thirteen. */
function mostly<Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> {
  return fc.oneof({ weight: 12, arbitrary: value }, { weight: 1, arbitrary: fc.constant(null) });
}

/** There in one of fifteen. */
function seldom<Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> {
  return fc.oneof({ weight: 1, arbitrary: value }, { weight: 14, arbitrary: fc.constant(null) });
}

function changedWords(
  words: readonly string[],
  { kind, at, word }: { kind: number; at: number; word: string },
): string[] {
  const place = at % (words.length + 1);
  const other = [...words];
  if (kind === 0) other.splice(place, 0, word);
  else if (kind === 1) other.splice(place, 1);
  else if (kind === 2) other.splice(place, 1, word);
  else other.push(word);
  // It asks for a path of its own in a place that no test may write to.
  return other.map((each) => (each.startsWith('/') ? `.${each}` : each));
}
