import { mostUsed } from '../../plan/mostUsed.ts';
import type { CompanyEdit } from '../../plan/writing/companyEdit.ts';
import type { Subject } from '../subject.ts';
import type { AskKind } from './askKind.ts';
import { attribute, fileOfList, settingOf } from './attribute.ts';
import { severalForm } from './forms.ts';

/** What the common guideline is called where nobody has named it. */
const common = 'house-style';

/**
 * The tone of voice, or the look. Of one channel: its guideline, by name. Of all that do not say
 * (`brand.voice`): the answer lists those that differ from the rest; the rest follow one guideline.
 */
export const guideline: AskKind = {
  form(subject) {
    if (isOfOne(subject)) return ofOne.form(subject);
    return severalForm(openChannels(subject));
  },
  current: (subject) => (isOfOne(subject) ? ofOne.current(subject) : null),
  edits(value, subject) {
    if (isOfOne(subject)) return ofOne.edits(value, subject);
    return commonEdits([value].flat() as string[], subject);
  },
  unknown(subject) {
    if (isOfOne(subject)) return [settingOf(subject, 'unknown')];
    const part = partIn(subject);
    // Channels that say so themselves say so already.
    return subject.description.brand[part] === undefined ? [defaultEdit('unknown', subject)] : [];
  },
};

const ofOne = attribute((subject) => ({
  ...{ kind: 'one', others: true, usual: null },
  options: [...new Set([...labelsIn(subject), common]), 'none'],
}));

function commonEdits(different: readonly string[], subject: Subject): CompanyEdit[] {
  const part = partIn(subject);
  const stated = subject.description.brand[part];
  const label = stated ?? mostUsed(labelsIn(subject), 1)[0] ?? common;
  const open = openChannels(subject);
  const ownLabels = open.filter((id) => different.includes(id));
  // One that says `unknown` itself does not follow the default.
  const followers = open.filter(
    (id) => !different.includes(id) && (stated !== undefined || saysUnknown(id, subject)),
  );
  const set = (id: string, value: string): CompanyEdit => ({
    file: subject.description.channels.find((channel) => channel.id === id)?.at.file ?? '',
    edit: { kind: 'set', path: ['channels', id, 'brand', part], value },
  });
  return [
    ...(stated === undefined ? [defaultEdit(label, subject)] : []),
    ...[...ownLabels.map((id) => set(id, `${id}-style`)), ...followers.map((id) => set(id, label))],
    ...otherPartEdits([...ownLabels, ...followers], subject),
  ];
}

/** Where `brand` as a whole is unknown, one part that is known leaves the other unknown. */
function otherPartEdits(written: readonly string[], subject: Subject): CompanyEdit[] {
  const other = partIn(subject) === 'voice' ? 'visual' : 'voice';
  return subject.documents.flatMap((document) =>
    written
      .filter((id) => brandOf(document.value, id) === 'unknown')
      .map(
        (id): CompanyEdit => ({
          file: document.file,
          edit: { kind: 'set', path: ['channels', id, 'brand', other], value: 'unknown' },
        }),
      ),
  );
}

function saysUnknown(id: string, subject: Subject): boolean {
  return subject.documents.some(({ value }) => {
    const brand = brandOf(value, id);
    return (
      brand === 'unknown' || (brand as Record<string, unknown>)?.[partIn(subject)] === 'unknown'
    );
  });
}

function brandOf(value: unknown, id: string): unknown {
  const { channels } = (value ?? {}) as { channels?: Record<string, { brand?: unknown }> };
  return channels?.[id]?.brand;
}

function defaultEdit(value: string, subject: Subject): CompanyEdit {
  const path = ['brand', partIn(subject)];
  return { file: fileOfList(subject, 'brand'), edit: { kind: 'set', path, value } };
}

function isOfOne({ about }: Subject): boolean {
  return about.startsWith('channels.');
}

function partIn({ what }: Subject): 'voice' | 'visual' {
  return what === 'voice' ? 'voice' : 'visual';
}

function openChannels(subject: Subject): string[] {
  const { channels } = subject.description;
  return channels.filter((channel) => channel[partIn(subject)] === undefined).map(({ id }) => id);
}

function labelsIn(subject: Subject): string[] {
  const stated = subject.description.channels.map((channel) => channel[partIn(subject)]);
  return stated.filter((label) => typeof label === 'string');
}
