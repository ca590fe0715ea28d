import type { AssessmentJourney } from '../../assessment.ts';
import type { ReportWords } from '../reportWords.ts';

/** What becomes of a journey, in a few words. */
export function journeyVerdict(
  { breaks, repeats, possibleRepeats, continuity }: AssessmentJourney,
  { report }: Pick<ReportWords, 'report'>,
): string {
  const { journeys: say } = report;
  if (repeats > 0) {
    const possible = possibleRepeats > 0 ? [say.alsoPossible(possibleRepeats)] : [];
    return report.list([say.repeats(repeats), ...possible]);
  }
  if (breaks.some(({ certain }) => certain)) return say.missing;
  if (possibleRepeats > 0) return say.possibleRepeats(possibleRepeats);
  if (breaks.length > 0) return say.possiblyMissing;
  return continuity === null ? say.notAssessed : say.unbroken;
}
