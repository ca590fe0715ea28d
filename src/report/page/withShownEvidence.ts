import type { Assessment } from '../../assessment.ts';

/** So many places are shown below a gap. */
export const mostEvidence = 12;

/** The result with no more evidence than the page shows: of a large company it is a sixth of the file. */
export function withShownEvidence(assessment: Assessment): Assessment {
  return {
    ...assessment,
    criteria: assessment.criteria.map((criterion) => ({
      ...criterion,
      // One more than is shown, by which the page knows that there are others.
      evidence: criterion.evidence
        .filter(({ verdict }) => verdict !== 'met')
        .slice(0, mostEvidence + 1),
    })),
  };
}
