import { kindsOf } from '../company/dataKind.ts';
import type { JudgedEvidence } from '../score/judgedEvidence.ts';
import type { Telling } from './telling.ts';

/** One sentence about a piece of evidence. */
export function evidenceMessage(
  { code, verdict, entities, data }: JudgedEvidence,
  { words, nameOf }: Pick<Telling, 'words' | 'nameOf'>,
): string {
  return words.result.evidence[code]({
    verdict,
    names: entities.map(nameOf),
    data: words.result.list(kindsOf(data).map((kind) => words.terms.dataKinds[kind])),
  });
}
