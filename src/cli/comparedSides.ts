import { type AssessOptions, assessDescription } from '../assess.ts';
import type { Assessment } from '../assessment.ts';
import type { Description } from '../company/description.ts';
import { readCompany } from '../company/readCompany.ts';
import type { Side } from '../compare/compareSides.ts';
import type { Obstacle } from '../compare/sidesResult.ts';
import type { Rubric } from '../rubric/rubric.ts';
import { commandProblem } from './commandProblem.ts';
import type { ComparedInput } from './comparedInput.ts';
import { chosenRubric } from './files/chosenRubric.ts';
import { loadRubric, shippedRubrics } from './files/rubricFiles.ts';

/** A rubric to judge both sides by: where only its hash is known, a saved result may be by it. */
interface Yardstick {
  hash: string;
  rubric: Rubric | null;
}

interface Judging {
  options: Omit<AssessOptions, 'rubric'>;
  folder: string;
  /** The rubric that was named, and whether the call itself names it. */
  named: Rubric | null;
  isAsked: boolean;
}

/** An input, read. */
interface ReadInput extends ComparedInput {
  description: Description | null;
}

/**
 * Judges two inputs by one rubric: the one that was named, else that of the later input, else that
 * of the earlier. Where none can judge both, each stays as its own rubric sees it, with the reasons.
 */
export function comparedSides(
  before: ComparedInput,
  after: ComparedInput,
  judging: Judging,
): { before: Side; after: Side; obstacles: Obstacle[] } {
  const [older, newer] = [readInput(before, judging), readInput(after, judging)];
  const own = [ownYardstick(newer, judging), ownYardstick(older, judging)];
  const yardsticks = judging.named ? [yardstickOf(judging.named), ...own] : own;
  for (const yardstick of yardsticks) {
    const [one, other] = [older, newer].map((input) => judgedBy(yardstick, input, judging));
    if (one && other) {
      return { before: sideOf(older, one), after: sideOf(newer, other), obstacles: [] };
    }
    if (judging.isAsked) {
      const name = one ? newer.name : older.name;
      throw commandProblem('cannot-rejudge', { name, rubric: judging.named?.id ?? '' });
    }
  }
  const [ofNewer, ofOlder] = own as [Yardstick, Yardstick];
  return {
    before: sideOf(older, statedBy(ofOlder, older, judging)),
    after: sideOf(newer, statedBy(ofNewer, newer, judging)),
    obstacles: [...obstaclesOf('before', older, ofOlder), ...obstaclesOf('after', newer, ofNewer)],
  };
}

function readInput(input: ComparedInput, { options }: Judging): ReadInput {
  return { ...input, description: input.files && readCompany(input.files, options.limits) };
}

function yardstickOf(rubric: Rubric): Yardstick {
  return { hash: rubric.hash, rubric };
}

/** The rubric that an input was judged by, or would be. */
function ownYardstick({ saved, description }: ReadInput, { named, folder }: Judging): Yardstick {
  if (!saved) return yardstickOf(named ?? chosenRubric(description?.sector ?? null, folder).rubric);
  const { id, hash } = saved.rubric;
  const shipped = shippedRubrics().includes(id) ? [loadRubric(id, folder)] : [];
  const known = [...(named ? [named] : []), ...shipped];
  return { hash, rubric: known.find((rubric) => rubric.hash === hash) ?? null };
}

/** An input by a rubric; null where neither the saved result nor its files can tell. */
function judgedBy(
  { hash, rubric }: Yardstick,
  { saved, files, description }: ReadInput,
  { options }: Judging,
): Assessment | null {
  if (saved?.rubric.hash === hash) return saved;
  if (!rubric || !files || !description) return null;
  const judging = { ...options, rubric, planning: null };
  return assessDescription(description, files, judging).assessment;
}

function statedBy(yardstick: Yardstick, input: ReadInput, judging: Judging): Assessment {
  const stated = judgedBy(yardstick, input, judging);
  if (stated === null) throw new Error(`${input.name} cannot be judged by its own rubric.`);
  return stated;
}

function sideOf({ kind, name, saved }: ReadInput, judged: Assessment): Side {
  return { kind, name, judged, stated: saved ?? judged };
}

function obstaclesOf(
  side: Obstacle['side'],
  { files }: ReadInput,
  { rubric }: Yardstick,
): Obstacle[] {
  return [
    ...(files === null ? [{ side, reason: 'files-gone' as const }] : []),
    ...(rubric === null ? [{ side, reason: 'rubric-gone' as const }] : []),
  ];
}
