import { dataSet } from '../../company/dataKind.ts';
import { freshnessWords } from '../../company/freshness.ts';
import type { CompanyEdit } from '../../plan/writing/companyEdit.ts';
import type { PlainValue } from '../../source/edit/edit.ts';
import type { SourceAnswer } from '../reply.ts';
import type { Subject } from '../subject.ts';
import { tellingSources } from '../tellingSources.ts';
import type { AskKind } from './askKind.ts';
import { fileOfList } from './attribute.ts';
import { type FlowEntry, flowEntries, sourceInto } from './flowEntries.ts';
import { dataOptions } from './forms.ts';
import { openFlowsEdits } from './openFlows.ts';

/** What flows into one channel or system. The answer is all of it. */
export const incoming: AskKind = {
  form(subject) {
    const [into = ''] = subject.ids;
    const { from, scenario } = tellingSources(into, subject.description);
    return {
      ...{ kind: 'sources', into, from, scenario },
      ...{ data: dataOptions, freshness: freshnessWords },
    };
  },
  current(subject) {
    const listed = entriesInto(subject).map(({ from, entry }) => answerOf(from, entry));
    return listed.length === 0 ? null : (listed as unknown as PlainValue);
  },
  edits(value, subject) {
    return incomingEdits(value as unknown as readonly SourceAnswer[], subject);
  },
  // A flow from somewhere: it stands for whatever there may be.
  unknown: (subject) => {
    const known = entriesInto(subject).map(({ from, entry }) => answerOf(from, entry));
    const isSaid = known.some(({ from, data }) => from === 'unknown' && data === undefined);
    return incomingEdits(isSaid ? known : [...known, { from: 'unknown' }], subject);
  },
};

interface Incoming {
  from: string;
  entry: FlowEntry;
}

function entriesInto(subject: Subject): Incoming[] {
  const [node = ''] = subject.ids;
  return flowEntries(subject).flatMap((entry) => {
    const from = sourceInto(node, entry);
    return from === null ? [] : [{ from, entry }];
  });
}

function answerOf(from: string, { written: { data, freshness } }: FlowEntry): SourceAnswer {
  return {
    from,
    ...(data === undefined || data === null ? {} : { data: data as string[] }),
    ...(freshness === undefined || freshness === null ? {} : { freshness: String(freshness) }),
  };
}

function incomingEdits(answers: readonly SourceAnswer[], subject: Subject): CompanyEdit[] {
  const [node = ''] = subject.ids;
  const left = [...answers];
  const changes = entriesInto(subject).map(({ from, entry }) => {
    const index = left.findIndex((answer) => answer.from === from);
    const answer = index < 0 ? null : (left.splice(index, 1)[0] as SourceAnswer);
    return { from, entry, answer };
  });
  const kept = changes.flatMap((change) => keptEdits(change, node, left));
  const gone = changes
    .filter(({ answer, entry }) => answer === null && !entry.written.between)
    .sort((one, other) => other.entry.index - one.entry.index)
    .map(
      ({ entry: { file, index } }): CompanyEdit => ({
        file,
        edit: { kind: 'remove', path: ['flows', index] },
      }),
    );
  const file = changes[0]?.entry.file ?? fileOfList(subject, 'flows');
  const added = left.map(
    (answer): CompanyEdit => ({
      file,
      edit: { kind: 'append', path: ['flows'], value: flowOf(answer, node) },
    }),
  );
  return [...kept, ...gone, ...added, ...openFlowsEdits(node, file, added.length > 0, subject)];
}

/** Changes what an entry says where the answer says something else of it. */
function keptEdits(
  { from, entry, answer }: Incoming & { answer: SourceAnswer | null },
  node: string,
  left: SourceAnswer[],
): CompanyEdit[] {
  const { file, index, written } = entry;
  const set = (key: string | null, value: PlainValue): CompanyEdit => ({
    file,
    edit: { kind: 'set', path: ['flows', index, ...(key ? [key] : [])], value },
  });
  const differs =
    answer === null || !sameData(answer.data, written.data) || !sameText(answer, written);
  if (!differs) return [];
  if (written.between) {
    // The way back stays as it is.
    if (answer) left.push(answer);
    const { between: _, ...rest } = written;
    return [set(null, { from: node, to: from, ...rest } as PlainValue)];
  }
  if (!answer) return [];
  return [
    ...(sameData(answer.data, written.data) ? [] : [set('data', answer.data as PlainValue)]),
    ...(sameText(answer, written) ? [] : [set('freshness', answer.freshness as PlainValue)]),
  ];
}

/** What is not answered leaves what is written. */
function sameData(answered: SourceAnswer['data'], written: unknown): boolean {
  if (answered === undefined) return true;
  if (written === undefined || written === null) return false;
  const [one, other] = [answered, written].map((data) => ([data].flat() as string[]).map(String));
  const isOpen = (words: readonly string[] = []) => words.includes('unknown');
  return dataSet(one ?? []) === dataSet(other ?? []) && isOpen(one) === isOpen(other);
}

function sameText(answer: SourceAnswer, written: FlowEntry['written']): boolean {
  return answer.freshness === undefined || answer.freshness === written.freshness;
}

function flowOf({ from, data, freshness }: SourceAnswer, to: string): PlainValue {
  return {
    ...{ from, to },
    ...(data === undefined ? {} : { data }),
    ...(freshness === undefined ? {} : { freshness }),
  };
}
