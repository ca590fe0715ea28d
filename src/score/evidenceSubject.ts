import type { EvidenceCode } from '../metrics/measurement.ts';
import type { JudgedEvidence } from './judgedEvidence.ts';

/** Codes of evidence about one channel that names a system too, which serves most of them. */
const namesSystemToo: readonly EvidenceCode[] = ['on-common-base', 'same-offers'];

/**
 * The entities that a piece of evidence is about, as in `channel:store`: those that would have to
 * change, and not what else its sentence names.
 */
export function evidenceSubject({ code, entities }: JudgedEvidence): readonly string[] {
  if (namesSystemToo.includes(code)) return entities.slice(0, 1);
  // A need is met or not where it is needed; it may come from any of the channels before.
  return code === 'need-met' ? entities.slice(0, 2) : entities;
}
