import type { CompanyEdit } from '../../plan/writing/companyEdit.ts';
import type { PlainValue } from '../../source/edit/edit.ts';
import type { Subject } from '../subject.ts';
import type { AskKind } from './askKind.ts';
import { attribute, settingOf } from './attribute.ts';
import { dataOptions, severalForm } from './forms.ts';

/** The data that one system has the last word on, or, of all at once, that each of them has. */
export const masters: AskKind = {
  form(subject) {
    if (isOfOne(subject)) return ofOne.form(subject);
    const from = subject.description.systems.map(({ id }) => id);
    return {
      kind: 'sources',
      into: null,
      from,
      data: dataOptions,
      freshness: null,
      scenario: null,
    };
  },
  current: (subject) => (isOfOne(subject) ? ofOne.current(subject) : null),
  edits(value, subject) {
    if (isOfOne(subject)) return ofOne.edits(value, subject);
    const given = value as Readonly<Record<string, PlainValue>>;
    return subject.description.systems.map(({ id, at }) =>
      settingMasters(id, at.file, given[id] ?? []),
    );
  },
  unknown(subject) {
    if (isOfOne(subject)) return [settingOf(subject, 'unknown')];
    return subject.description.systems.map(({ id, at }) => settingMasters(id, at.file, 'unknown'));
  },
};

const ofOne = attribute(() => severalForm(dataOptions));

function isOfOne({ about }: Subject): boolean {
  return about !== 'masters';
}

function settingMasters(id: string, file: string, value: PlainValue): CompanyEdit {
  return { file, edit: { kind: 'set', path: ['systems', id, 'masters'], value } };
}
