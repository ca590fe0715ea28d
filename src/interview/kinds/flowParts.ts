import type { CompanyEdit } from '../../plan/writing/companyEdit.ts';
import type { PlainValue } from '../../source/edit/edit.ts';
import { nodesOf, type Subject } from '../subject.ts';
import type { AskKind } from './askKind.ts';
import { type FlowEntry, flowEntries, flowPath } from './flowEntries.ts';
import { dataOptions, freshnessForm, severalForm } from './forms.ts';

/** The data of a flow that is listed without it. */
export const flowData: AskKind = {
  ...partOf('data'),
  form: (subject) => ({
    ...severalForm(dataOptions),
    usual: wordsOf(partOf('data').current(subject)),
  }),
};

/** How old the data of a flow is on arrival. */
export const flowFreshness: AskKind = { ...partOf('freshness'), form: () => freshnessForm };

/** The end of a flow that is not known; of two, first where it comes from. */
export const flowEnds: AskKind = {
  form: ({ ids, description }) => ({
    ...{ kind: 'one', others: false, usual: null },
    options: nodesOf(description)
      .map(({ id }) => id)
      .filter((id) => !ids.includes(id)),
  }),
  current: () => null,
  edits(value, subject) {
    return entriesAbout(subject).flatMap(({ file, index, written }): CompanyEdit[] => {
      const at = ['flows', index];
      if (written.between) {
        const end = written.between.indexOf('unknown');
        return [{ file, edit: { kind: 'set', path: [...at, 'between', end], value } }];
      }
      const end = written.from === 'unknown' ? 'from' : 'to';
      return [{ file, edit: { kind: 'set', path: [...at, end], value } }];
    });
  },
  // It says so already.
  unknown: () => [],
};

/** A value that all entries with these ends lack. */
function partOf(key: 'data' | 'freshness'): Omit<AskKind, 'form'> {
  const write = (value: PlainValue, subject: Subject) =>
    entriesAbout(subject)
      .filter(({ written }) => isOpen(written[key]))
      .map(
        ({ file, index }): CompanyEdit => ({
          file,
          edit: { kind: 'set', path: ['flows', index, key], value },
        }),
      );
  return {
    current(subject) {
      const stated = entriesAbout(subject).find(({ written }) => isOpen(written[key]));
      return (stated?.written[key] ?? null) as PlainValue;
    },
    edits: write,
    unknown: (subject) => write('unknown', subject),
  };
}

function entriesAbout(subject: Subject): FlowEntry[] {
  const path = subject.about.split('.').slice(0, 2).join('.');
  return flowEntries(subject).filter((entry) => flowPath(entry) === path);
}

function isOpen(value: unknown): boolean {
  return value === undefined || value === null || [value].flat().includes('unknown');
}

function wordsOf(value: PlainValue): string[] {
  return [value ?? []].flat().filter((word) => word !== 'unknown') as string[];
}
