import type { CompanyEdit } from '../../plan/writing/companyEdit.ts';
import { idFor } from '../idFor.ts';
import type { Subject } from '../subject.ts';
import type { AskKind } from './askKind.ts';
import { attribute, fileOfList, settingOf } from './attribute.ts';

const asAttribute = attribute(({ description: { teams } }) => ({
  kind: 'one',
  options: [...teams.map(({ id }) => id), 'none'],
  others: true,
  usual: null,
}));

/** Who is accountable: a team by its id or its name; one that is not there yet is added. */
export const owner: AskKind = {
  ...asAttribute,
  edits(value, subject) {
    const { id, edits } = teamCalled(String(value), subject);
    return [...edits, settingOf(subject, id)];
  },
};

/** The team that people call so, with what it takes to have it. */
function teamCalled(word: string, subject: Subject): { id: string; edits: CompanyEdit[] } {
  const { teams } = subject.description;
  const called = word.trim();
  if (called === 'none') return { id: 'none', edits: [] };
  const known =
    teams.find(({ id }) => id === called) ??
    teams.find(({ name }) => name.toLowerCase() === called.toLowerCase());
  if (known) return { id: known.id, edits: [] };
  const id = idFor(
    called,
    teams.map((team) => team.id),
  );
  const edit = {
    kind: 'set' as const,
    path: ['teams', id],
    value: id === called ? {} : { name: called },
  };
  return { id, edits: [{ file: fileOfList(subject, 'teams'), edit }] };
}
