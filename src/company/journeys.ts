import type { Path } from '../source/path.ts';
import { positionOf, type SourceDocument } from '../source/sourceDocument.ts';
import type { WrittenJourney, WrittenStep } from './companySchema.ts';
import { type DataSet, dataSet, kindsOf, noData } from './dataKind.ts';
import type { Journey, Step } from './description.ts';
import type { Entry, Fragment } from './fragments.ts';
import { openEntries } from './partial.ts';
import { checkOwners, checkReference, type References } from './references.ts';
import { maybeAge, maybeText } from './values.ts';

/** What a step given as a bare channel id creates (DESIGN §5). */
const bareStepCreates = dataSet(['identity', 'interactions']);

/** The journeys of all fragments; undefined where they are nowhere stated. */
export function readJourneys(
  fragments: readonly Fragment[],
  entries: readonly Entry<WrittenJourney>[],
  references: References,
): readonly Journey[] | undefined {
  const stated = fragments.some(({ written: { journeys } }) => journeys && journeys !== 'unknown');
  const open = openEntries(fragments, 'journeys', 'journeys', references);
  if (!stated) return undefined;
  checkOwners(references, entries);
  return entries.map(({ id, written, at, document, path }) => {
    const written_steps = Array.isArray(written.steps) ? written.steps : [];
    const steps = readSteps(document, [...path, 'steps'], written_steps, references);
    return {
      id,
      name: maybeText(written.name) ?? id,
      at,
      team: maybeText(written.team),
      teamAt: positionOf(document, [...path, 'team']),
      steps,
      complete: !open.has(id) && Array.isArray(written.steps) && written.steps.every(isComplete),
    };
  });
}

function isComplete(step: WrittenStep): boolean {
  if (typeof step === 'string') return step !== 'unknown';
  return (
    step.on !== 'unknown' && [step.needs, step.creates].flat().every((word) => word !== 'unknown')
  );
}

function readSteps(
  document: SourceDocument,
  path: Path,
  written: readonly WrittenStep[],
  references: References,
): Step[] {
  const steps: Step[] = [];
  let created = noData;
  for (const [index, each] of written.entries()) {
    const step = readStep(document, [...path, index], each, created, references);
    created |= step.creates;
    if (step.on !== 'unknown') steps.push(step);
  }
  return steps;
}

function readStep(
  document: SourceDocument,
  path: Path,
  written: WrittenStep,
  created: DataSet,
  references: References,
): Step {
  const at = positionOf(document, path);
  if (typeof written === 'string') {
    checkReference(references, 'channels', written, document, path);
    const needs = kindsOf(created).map((kind) => ({ kind: dataSet([kind]), at }));
    return { on: written, creates: bareStepCreates, needs, within: Number.POSITIVE_INFINITY, at };
  }
  checkReference(references, 'channels', written.on, document, [...path, 'on']);
  const { within } = written;
  return {
    on: written.on,
    creates: dataSet([written.creates ?? []].flat()),
    needs: needsOf(document, path, written.needs),
    within: within === null || within === undefined ? Number.POSITIVE_INFINITY : maybeAge(within),
    at,
  };
}

function needsOf(
  document: SourceDocument,
  path: Path,
  written: string | readonly string[] | null | undefined,
): Step['needs'] {
  let seen = noData;
  return [written ?? []].flat().flatMap((word, index) => {
    const at = positionOf(
      document,
      Array.isArray(written) ? [...path, 'needs', index] : [...path, 'needs'],
    );
    const fresh = dataSet([word]) & ~seen;
    seen |= fresh;
    return kindsOf(fresh).map((kind) => ({ kind: dataSet([kind]), at }));
  });
}
