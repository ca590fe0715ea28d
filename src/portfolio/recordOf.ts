import type { Assessment } from '../assessment.ts';
import type { CompanyRecord } from './portfolioRecord.ts';

/** More of a kind say little about what companies share. */
const mostNames = 100;

/** What a portfolio keeps of a result; `path` says which company it is. */
export function recordOf(assessment: Assessment, path: string): CompanyRecord {
  const { language, rubric, company, level, score, coverage, progress } = assessment;
  const { channels, systems, teams } = assessment;
  const vendors = [...channels, ...systems].flatMap(({ vendor }) => vendor ?? []);
  return {
    kind: 'company',
    schemaVersion: 1,
    path,
    language,
    rubric,
    ...company,
    level,
    score,
    coverage,
    progress,
    channels: channels.length,
    dimensions: Object.fromEntries(
      assessment.dimensions.map(({ id, title, score, level, coverage }) => [
        id,
        { title, score, level, coverage },
      ]),
    ),
    gaps: assessment.gaps.map(({ criterion, title, blocks, gate, gain }) => ({
      criterion,
      title,
      blocks,
      gate,
      gain,
    })),
    plan: planOf(assessment.plan),
    contradictions: [...new Set(assessment.contradictions.map(({ kind }) => kind))].sort(),
    silos: assessment.silos.length,
    repeats: assessment.journeys.reduce((sum, { repeats }) => sum + repeats, 0),
    systems: distinct(systems.map(({ name }) => name)),
    vendors: distinct(vendors),
    teams: distinct(teams.map(({ name }) => name)),
  };
}

function planOf(plan: Assessment['plan']): CompanyRecord['plan'] {
  if (plan === null) return null;
  const { target, reached, effort, steps } = plan;
  return {
    target,
    reached,
    effort: effort.best,
    steps: steps.map(({ change, serves, effort, gain }) => ({
      change,
      serves,
      effort,
      gain: gain.alone,
    })),
  };
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)].sort().slice(0, mostNames);
}
