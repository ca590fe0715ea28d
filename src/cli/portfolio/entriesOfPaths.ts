import type { Words } from '../languages.ts';
import type { Judging, Work } from '../pool/judgeCompany.ts';
import { judgedCompanies } from '../pool/judgedCompanies.ts';
import type { Entry } from './entry.ts';
import { failedRecord } from './failedRecord.ts';

/** Reads and assesses the companies at paths, in their order. */
export async function* entriesOfPaths(
  paths: readonly string[],
  { judging, workers }: { judging: Judging; workers: number | null },
  words: Words,
): AsyncGenerator<Entry> {
  async function* works(): AsyncGenerator<Work> {
    for (const path of paths) yield { path };
  }
  for await (const judged of judgedCompanies(works(), judging, workers)) {
    if (judged.kind === 'record') yield { record: judged.record, problems: [] };
    if (judged.kind === 'failed') {
      const { name, problems } = judged;
      yield { record: failedRecord(name, problems, words), problems };
    }
  }
}
