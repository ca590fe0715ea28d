import type { Assessment } from '../assessment.ts';
import { comparedCriteria } from './comparedCriteria.ts';
import { comparedDimensions } from './comparedDimensions.ts';
import { comparedGaps } from './comparedGaps.ts';
import { comparedGates } from './comparedGates.ts';
import { comparedHandovers } from './comparedHandovers.ts';
import { comparedJourneys } from './comparedJourneys.ts';
import { comparedSilos } from './comparedSilos.ts';
import type { Comparison } from './comparison.ts';
import { difference } from './difference.ts';
import { intervalDirection } from './direction.ts';
import { levelDirection } from './levelDirection.ts';
import { unmatched } from './matched.ts';
import { sameValue } from './sameValue.ts';

type Differences = Omit<
  Comparison,
  'schemaVersion' | 'tool' | 'language' | 'rubric' | 'sameRubric' | 'inputs' | 'changed' | 'names'
>;

/** What differs from one result to another, in the words of the later one. */
export function compareAssessments(before: Assessment, after: Assessment): Comparison {
  const differences = differencesOf(before, after);
  return {
    schemaVersion: 1,
    tool: after.tool,
    language: after.language,
    rubric: { before: before.rubric, after: after.rubric },
    sameRubric: before.rubric.hash === after.rubric.hash,
    inputs: { before: before.inputs, after: after.inputs },
    changed: !sameValue(judged(differences), judged(differencesOf(after, after))),
    ...differences,
    names: { ...namesIn(before), ...namesIn(after) },
  };
}

/** What the judgement is made of: not what a company or its vendors are called, nor remarks. */
function judged({ company, notes, silos, ...rest }: Differences) {
  return {
    ...rest,
    silos: [silos.before.length - silos.after.length, silos.appeared, silos.dissolved],
  };
}

function differencesOf(before: Assessment, after: Assessment): Differences {
  const change = difference(before.score.estimate, after.score.estimate);
  return {
    company: { before: before.company, after: after.company },
    level: {
      before: before.level,
      after: after.level,
      direction: levelDirection(before.level, after.level),
    },
    progress: { before: before.progress, after: after.progress },
    score: {
      before: before.score,
      after: after.score,
      change,
      direction: intervalDirection(before.score, after.score),
    },
    coverage: {
      before: before.coverage,
      after: after.coverage,
      change: Math.round((after.coverage - before.coverage) * 1e6) / 1e6,
    },
    dimensions: comparedDimensions(before, after),
    ...comparedCriteria(before, after, change),
    gates: comparedGates(before, after),
    gaps: comparedGaps(before, after),
    contradictions: unmatched(before.contradictions, after.contradictions, contradictionKey),
    journeys: comparedJourneys(before, after),
    handovers: comparedHandovers(before, after),
    silos: comparedSilos(before, after),
    channels: unmatched(named(before.channels), named(after.channels), ({ id }) => id),
    teams: unmatched(named(before.teams), named(after.teams), ({ id }) => id),
    systems: unmatched(named(before.systems), named(after.systems), ({ id }) => id),
    questions: unmatched(before.questions, after.questions, ({ about }) => about),
    notes: unmatched(before.notes, after.notes, (note) => note),
  };
}

/** A claim above what is possible stays the same one, whatever it is that stands in the way first. */
function contradictionKey({ kind, entities }: Assessment['contradictions'][number]): string {
  return JSON.stringify(kind === 'claimed-level' ? [kind] : [kind, ...entities]);
}

function named(entities: readonly { id: string; name: string }[]): { id: string; name: string }[] {
  return entities.map(({ id, name }) => ({ id, name }));
}

function namesIn({ channels, teams }: Assessment): Record<string, string> {
  return Object.fromEntries([
    ...channels.map(({ id, name }) => [`channel:${id}`, name]),
    ...teams.map(({ id, name }) => [`team:${id}`, name]),
  ]);
}
