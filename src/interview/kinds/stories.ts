import { freshnessWords } from '../../company/freshness.ts';
import type { CompanyEdit } from '../../plan/writing/companyEdit.ts';
import type { PlainValue } from '../../source/edit/edit.ts';
import { samePlain } from '../../source/edit/samePlain.ts';
import type { StoryForm } from '../ask.ts';
import { firstValue } from '../documents.ts';
import type { Subject } from '../subject.ts';
import type { AskKind } from './askKind.ts';
import { fileOf, fileOfList, settingOf } from './attribute.ts';
import { dataOptions, freshnessForm } from './forms.ts';
import { partialEdits } from './partialEdits.ts';

interface Story {
  name?: string;
  steps: readonly PlainValue[];
  unfinished?: boolean | 'yes' | 'no';
}

/** Journeys, each told from its beginning. Those that are there already stay. */
export const journeyStories: AskKind = {
  form: (subject) => storyForm(null, subject),
  current: () => null,
  edits(value, subject) {
    const told = Object.entries(value as unknown as Readonly<Record<string, Story>>);
    const file = fileOfList(subject, 'journeys');
    if (told.length === 0 && subject.description.journeys === undefined) {
      return [{ file, edit: { kind: 'set', path: ['journeys'], value: {} } }];
    }
    return [
      ...told.map(
        ([id, { name, steps }]): CompanyEdit => ({
          file,
          edit: {
            kind: 'set',
            path: ['journeys', id],
            value: { ...(name === undefined ? {} : { name }), steps },
          },
        }),
      ),
      ...partialEdits(subject, {
        to: file,
        add: entriesOf(told.filter(([, story]) => isUnfinished(story))),
        remove: entriesOf(told.filter(([, story]) => !isUnfinished(story))),
      }),
    ];
  },
  unknown: (subject) => [settingOf(subject, 'unknown')],
};

/** The steps of a journey that is not told to its end. */
export const storySteps: AskKind = {
  form: (subject) => storyForm(subject.ids[0] ?? null, subject),
  current: (subject) => toldSteps(subject) as PlainValue,
  edits(value, subject) {
    const story = storyOf(value);
    const { steps: told } = story;
    const goesOn = isUnfinished(story);
    const [id] = subject.ids;
    const file = fileOf(subject);
    const entry = `journeys.${id}`;
    return [
      ...stepsEdits(told, subject, file),
      ...partialEdits(subject, {
        to: file,
        add: goesOn ? [entry] : [],
        remove: goesOn ? [] : [entry],
      }),
    ];
  },
  unknown(subject) {
    const told = toldSteps(subject);
    const file = fileOf(subject);
    const entry = `journeys.${subject.ids[0]}`;
    return [
      told === null
        ? settingOf(subject, 'unknown')
        : { file, edit: { kind: 'append', path: subject.about.split('.'), value: 'unknown' } },
      ...partialEdits(subject, { to: file, add: [], remove: [entry] }),
    ];
  },
};

/** How soon the steps of a journey need what they need, where that is open. */
export const storyWithin: AskKind = {
  form: () => freshnessForm,
  current: () => null,
  edits(value, subject) {
    return (toldSteps(subject) ?? []).flatMap((step, index): CompanyEdit[] => {
      const isOpen = (step as { within?: unknown } | null)?.within === 'unknown';
      const path = ['journeys', subject.ids[0] ?? '', 'steps', index, 'within'];
      return isOpen ? [{ file: fileOf(subject), edit: { kind: 'set', path, value } }] : [];
    });
  },
  // It says so already.
  unknown: () => [],
};

/** Steps that go on from those that are written are added to them, so that comments stay. */
function stepsEdits(told: readonly PlainValue[], subject: Subject, file: string): CompanyEdit[] {
  const written = toldSteps(subject);
  const goesOn = written?.length && written.every((step, index) => samePlain(step, told[index]));
  if (!goesOn) return [settingOf(subject, told)];
  const path = subject.about.split('.');
  return told
    .slice(written.length)
    .map((value): CompanyEdit => ({ file, edit: { kind: 'append', path, value } }));
}

function storyOf(value: PlainValue): Story {
  return (Array.isArray(value) ? { steps: value } : value) as unknown as Story;
}

function isUnfinished({ unfinished }: Story): boolean {
  return unfinished === true || unfinished === 'yes';
}

function toldSteps({ documents, ids: [id = ''] }: Subject): PlainValue[] | null {
  const value = firstValue(documents, ['journeys', id, 'steps']);
  return Array.isArray(value) ? (value as PlainValue[]) : null;
}

function storyForm(journey: string | null, { description }: Subject): StoryForm {
  return {
    ...{ kind: 'story', journey, data: dataOptions, freshness: freshnessWords },
    on: description.channels.map(({ id }) => id),
    taken: (description.journeys ?? []).map(({ id }) => id),
    none: journey === null && description.journeys === undefined,
  };
}

function entriesOf(stories: readonly (readonly [string, Story])[]): string[] {
  return stories.map(([id]) => `journeys.${id}`);
}
