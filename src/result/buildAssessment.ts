import type { Assessment } from '../assessment.ts';
import type { Description } from '../company/description.ts';
import { unstatedIn } from '../company/unstated.ts';
import type { Plan } from '../plan/plan.ts';
import { inLanguage } from '../rubric/rubric.ts';
import type { GateOutcome } from '../score/gates.ts';
import type { ScoredCompany, ScoredDimension } from '../score/scoreCompany.ts';
import type { Silo } from '../score/silos.ts';
import { sha256 } from '../source/sha256.ts';
import type { SourceFile } from '../source/sourceFile.ts';
import { describedContradiction } from './describedContradiction.ts';
import { describedCriterion } from './describedCriterion.ts';
import { describedFlows } from './describedFlows.ts';
import { describedGap } from './describedGap.ts';
import { describedHandover } from './describedHandover.ts';
import { describedJourney } from './describedJourney.ts';
import { describedPlan } from './describedPlan.ts';
import { describedQuestion } from './describedQuestion.ts';
import { notesOn } from './notes.ts';
import { roundInterval, roundPoints, roundShare } from './rounded.ts';
import type { Telling } from './telling.ts';

/** Puts what was scored into the one result (DESIGN §12), in the words of one language. */
export function buildAssessment(
  scored: ScoredCompany,
  plan: Plan | null,
  telling: Telling,
  files: readonly SourceFile[],
  version: string,
): Assessment {
  const { description, rubric, language } = telling;
  const { next, share } = scored.progress;
  return {
    schemaVersion: 1,
    tool: { name: 'omnigauge', version },
    rubric: {
      id: rubric.id,
      version: rubric.version,
      hash: rubric.hash,
      title: inLanguage(rubric.title, language),
    },
    language,
    company: {
      name: description.name,
      sector: description.sector,
      claims: description.claims?.level ?? null,
    },
    inputs: inputsOf(files),
    level: scored.level,
    target: scored.target,
    progress: { next, share: share === null ? null : roundShare(share) },
    gates: scored.gates.map((gate) => describedGate(gate, telling)),
    score: roundInterval(scored.score, roundPoints),
    coverage: roundShare(scored.coverage),
    dimensions: scored.dimensions.map((each) => describedDimension(each, language)),
    criteria: scored.criteria.map((each) => describedCriterion(each, telling)),
    gaps: scored.gaps.map((gap) => describedGap(gap, telling)),
    contradictions: scored.contradictions.map((each) => describedContradiction(each, telling)),
    questions: scored.questions.map((each) => describedQuestion(each, telling)),
    unstated: unstatedIn(description),
    channels: channelsOf(description),
    teams: description.teams.map(({ id, name }) => ({ id, name })),
    systems: systemsOf(description),
    flows: describedFlows(description),
    flowsComplete: description.flows.complete,
    handovers: scored.handovers.map((each) => describedHandover(each, description)),
    silos: scored.silos.map((silo) => describedSilo(silo, description)),
    journeys: scored.journeys.map((each) => describedJourney(each, telling)),
    plan: plan && describedPlan(plan, telling, files),
    notes: notesOn(scored, telling),
  };
}

function inputsOf(files: readonly SourceFile[]): Assessment['inputs'] {
  return files
    .map(({ name, text }) => ({ file: name, sha256: sha256(text) }))
    .sort((one, other) => (one.file < other.file ? -1 : 1));
}

function describedGate(
  { level, scored, gate, needed, outcome }: GateOutcome,
  { language }: Telling,
): Assessment['gates'][number] {
  const { criterion, value } = scored;
  return {
    level,
    criterion: criterion.id,
    title: inLanguage(criterion.title, language),
    gate,
    value: roundInterval(value, roundShare),
    needed,
    unit: criterion.metric.unit,
    outcome,
  };
}

function describedDimension(
  { dimension, score, coverage, level }: ScoredDimension,
  language: string,
): Assessment['dimensions'][number] {
  return {
    id: dimension.id,
    title: inLanguage(dimension.title, language),
    weight: dimension.weight,
    score: roundInterval(score, roundPoints),
    level,
    coverage: roundShare(coverage),
  };
}

function channelsOf({ channels }: Description): Assessment['channels'] {
  return channels.map(({ id, name, kind, team, vendor, direction, at }) => ({
    id,
    name,
    kind: kind ?? null,
    team: team ?? null,
    ownerKnown: team !== undefined,
    vendor: vendor ?? null,
    outboundOnly: direction === undefined ? null : direction === 'outbound',
    at,
  }));
}

function systemsOf({ systems }: Description): Assessment['systems'] {
  return systems.map(({ id, name, kind, team, vendor, at }) => ({
    id,
    name,
    kind: kind ?? null,
    team: team ?? null,
    ownerKnown: team !== undefined,
    vendor: vendor ?? null,
    at,
  }));
}

function describedSilo(
  { channels, certain }: Silo,
  description: Description,
): Assessment['silos'][number] {
  const inside = channels.flatMap((number) => description.channels[number] ?? []);
  const named = (values: readonly (string | null | undefined)[]) =>
    [...new Set(values.filter((value): value is string => typeof value === 'string'))].sort();
  return {
    channels: inside.map(({ id }) => id),
    teams: named(inside.map(({ team }) => team)),
    vendors: named(inside.map(({ vendor }) => vendor)),
    certain,
  };
}
