import type { CompanyEdit } from '../../plan/writing/companyEdit.ts';
import type { PlainValue } from '../../source/edit/edit.ts';
import type { Path } from '../../source/path.ts';
import type { AskForm } from '../ask.ts';
import { firstValue } from '../documents.ts';
import type { Subject } from '../subject.ts';
import type { AskKind } from './askKind.ts';

/** A value at one place of the file, which the path of the question names. */
export function attribute(
  form: (subject: Subject) => AskForm,
  unknown: string | null = 'unknown',
): AskKind {
  return {
    form,
    current: (subject) => (firstValue(subject.documents, pathOf(subject)) ?? null) as PlainValue,
    edits: (value, subject) => [settingOf(subject, value)],
    unknown: unknown === null ? null : (subject) => [settingOf(subject, unknown)],
  };
}

/** Writes a value at the place that a question names. */
export function settingOf(subject: Subject, value: PlainValue): CompanyEdit {
  return { file: fileOf(subject), edit: { kind: 'set', path: pathOf(subject), value } };
}

function pathOf({ about }: Subject): Path {
  return about.split('.');
}

/** The file that holds the entity; else the one with its list, or the first. */
export function fileOf({ about, description }: Subject): string {
  const [list = '', id] = about.split('.');
  const { channels, systems, teams, journeys = [], kpis, practices, at } = description;
  const entities: Readonly<Record<string, readonly { id: string; at: { file: string } }[]>> = {
    ...{ channels, systems, teams, journeys, practices },
    kpis: kpis.items,
  };
  const entity = entities[list]?.find((each) => each.id === id);
  return (entity?.at ?? at[list] ?? at.root).file;
}

/** The file that a top-level list stands in, or would. */
export function fileOfList({ description: { at } }: Subject, list: string): string {
  return (at[list] ?? at.root).file;
}
