import type { Assessment } from '../assessment.ts';
import type { Comparison } from './comparison.ts';
import { unmatched } from './matched.ts';

/** The systems that only one of two results has; null where they cannot be told. */
export function comparedSystems(before: Assessment, after: Assessment): Comparison['systems'] {
  const [older, newer] = [systemsIn(before), systemsIn(after)];
  return older && newer ? unmatched(older, newer, (id) => id) : null;
}

/**
 * A result has no list of its systems, but whether each has an owner is evidence; null where no
 * criterion asks for owners, or the evidence was cut.
 */
function systemsIn({ criteria }: Assessment): string[] | null {
  const owners = criteria.find(({ metric }) => metric === 'system-owner');
  if (!owners || owners.evidenceCut) return null;
  return owners.evidence
    .flatMap(({ entities }) => entities)
    .map((entity) => entity.replace(/^system:/, ''))
    .sort();
}
