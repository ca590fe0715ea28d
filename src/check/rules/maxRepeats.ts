import type { AssessmentJourney } from '../../assessment.ts';
import { breakEntities } from '../breakEntities.ts';
import type { Checking } from '../checking.ts';
import type { DraftFinding, DraftOutcome } from '../draft.ts';
import { firstStep, servesAny } from '../firstStep.ts';
import { foundByRule } from '../foundByRule.ts';
import { numbered } from '../numbered.ts';

/** Metrics that look at what is missing on journeys. */
const journeyMetrics: readonly string[] = ['continuity', 'unbroken-journeys'];

/**
 * Customers have to say or do so many things again at most. What is proved is the worst that can be:
 * a repeat that is only possible counts, and so does a journey whose steps are not all known.
 */
export function maxRepeats(checking: Checking): DraftOutcome[] {
  const { policy, assessment, on, telling } = checking;
  const { check: say } = telling.words;
  const asked = policy.maxRepeats;
  if (!asked) return [];
  const { journeys } = assessment;
  const certain = journeys.reduce((sum, { repeats }) => sum + repeats, 0);
  const possible = journeys.reduce((sum, { possibleRepeats }) => sum + possibleRepeats, 0);
  const counted = on === 'low' ? certain + possible : certain;
  const blind = blindFindings(checking);
  const met = blind.length === 0 && counted <= asked.value;
  const repeats = journeys.flatMap((journey) => repeatsOf(journey, checking));
  const tooMany = counted > asked.value ? repeats : [];
  const criteria = assessment.criteria.filter(({ metric }) => journeyMetrics.includes(metric));
  // Without journeys that is all there is to say.
  const [silence] = journeys.length === 0 ? blind : [];
  return [
    {
      rule: 'max-repeats',
      about: null,
      title: say.titles.repeats,
      met,
      strict: asked.strict,
      asked: say.atMost(asked.value),
      found: silence
        ? silence.message
        : on === 'low' && possible > 0
          ? say.repeats.possible(certain, possible)
          : say.repeats.certain(certain),
      source: asked.source,
      findings: met ? [] : [...tooMany, ...blind],
      firstStep: met ? null : firstStep(checking, servesAny(criteria.map(({ id }) => id))),
    },
  ];
}

function repeatsOf({ id, name, breaks }: AssessmentJourney, { on }: Checking): DraftFinding[] {
  const repeats = breaks.filter(({ repeat, certain }) => repeat && (certain || on === 'low'));
  const placeOf = ({ on: channel, data }: (typeof repeats)[number]) => [
    `journey:${id}`,
    `channel:${channel}`,
    `data:${data}`,
  ];
  return numbered(repeats, placeOf).map(({ item, ids }) => ({
    accepted: foundByRule('max-repeats', ids),
    message: `${name}: ${item.message}`,
    entities: breakEntities(id, item),
    criterion: null,
    at: item.at,
  }));
}

/** Where nothing can be counted: no journeys, or one of which some steps are not known. */
function blindFindings({ telling }: Checking): DraftFinding[] {
  const { description, words, nameOf } = telling;
  const { repeats: say } = words.check;
  const { journeys, at } = description;
  const finding = (about: string[], message: string, place = at.journeys ?? at.root) => ({
    accepted: foundByRule('max-repeats', about),
    message,
    entities: about.filter((entity) => entity.startsWith('journey:')),
    criterion: null,
    at: place,
  });
  if (!journeys) return [finding(['journeys:unknown'], say.notDescribed)];
  if (journeys.length === 0) return [finding(['journeys:none'], say.none)];
  return journeys
    .filter(({ complete }) => !complete)
    .map((journey) =>
      finding(
        [`journey:${journey.id}`, 'steps:unknown'],
        say.unknownSteps(nameOf(`journey:${journey.id}`)),
        journey.at,
      ),
    );
}
