import { valueAt } from '../documents.ts';
import type { Subject } from '../subject.ts';

/** An entry of `flows` in one of the files, as written. */
export interface FlowEntry {
  file: string;
  /** Its number in its file. */
  index: number;
  written: WrittenEnds & { data?: unknown; freshness?: unknown };
}

interface WrittenEnds {
  from?: string;
  to?: string;
  between?: readonly string[];
}

/** All flows of the files, in their order. */
export function flowEntries({ documents }: Pick<Subject, 'documents'>): FlowEntry[] {
  return documents.flatMap((document) => {
    const flows = valueAt(document, ['flows']);
    return (Array.isArray(flows) ? flows : []).map((written, index) => ({
      ...{ file: document.file, index, written: written as FlowEntry['written'] },
    }));
  });
}

/** Where a flow into a place comes from; null where it does not lead there. */
export function sourceInto(node: string, { written }: FlowEntry): string | null {
  const { from, to, between } = written;
  if (between?.includes(node)) return between.find((end) => end !== node) ?? null;
  return to === node ? (from ?? null) : null;
}

/** The path by which a description calls an entry: `flows.webshop>crm`. */
export function flowPath({ written: { from, to, between } }: FlowEntry): string {
  return between ? `flows.${between.join('<>')}` : `flows.${from}>${to}`;
}
