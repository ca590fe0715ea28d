import type { CompanyEdit } from '../../plan/writing/companyEdit.ts';
import { valueAt } from '../documents.ts';
import { nodesOf, type Subject } from '../subject.ts';
import { partialEdits } from './partialEdits.ts';

/**
 * What it takes to say that the flows into one place are listed now. Where the whole list was
 * open, those into every other place still are.
 */
export function openFlowsEdits(
  node: string,
  file: string,
  isListed: boolean,
  subject: Subject,
): CompanyEdit[] {
  const { description, documents } = subject;
  if (!description.flows.open) {
    return partialEdits(subject, { add: [], to: file, remove: [`flows.${node}`] });
  }
  const others = nodesOf(description)
    .map(({ id }) => `flows.${id}`)
    .filter((entry) => entry !== `flows.${node}`);
  const words = documents.map((document) => ({
    file: document.file,
    flows: valueAt(document, ['flows']),
  }));
  return [
    ...words
      .filter(({ file: name, flows }) => flows === 'unknown' && name !== file)
      .map(
        ({ file: name }): CompanyEdit => ({
          file: name,
          edit: { kind: 'remove', path: ['flows'] },
        }),
      ),
    ...(isListed || words.some(({ flows }) => Array.isArray(flows))
      ? []
      : [{ file, edit: { kind: 'set' as const, path: ['flows'], value: [] } }]),
    ...partialEdits(subject, { add: others, to: file, remove: ['flows', `flows.${node}`] }),
  ];
}
