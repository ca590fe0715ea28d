import type { Assessment, AssessmentCriterion, AssessmentGap } from '../assessment.ts';
import type { Level } from '../company/vocabulary.ts';
import type { AskedLevel, Gate } from '../rubric/rubric.ts';

/** All that a topic stands for, as plain data; the words about metrics and levels are in `text/`. */
export interface Explanation {
  topic: string;
  rubric: { id: string; version: string; title: string };
  /** Null where no company was assessed; then `assessed` is null throughout. */
  company: { name: string | null } | null;
  /** Never empty. One id can be several things, such as a criterion and its metric. */
  parts: readonly ExplainedPart[];
}

export type ExplainedPart =
  | ExplainedCriterion
  | ExplainedMetric
  | ExplainedPractice
  | ExplainedDimension
  | ExplainedLevel
  | ExplainedScore
  | ExplainedLadder
  | ExplainedSensitivity;

/** Settings of a metric as the rubric writes them under `with`. */
export type Settings = Readonly<Record<string, unknown>>;
export type Unit = AssessmentCriterion['unit'];
type Evidence = AssessmentCriterion['evidence'][number];

/** What the assessment says of a criterion, in short. */
export type AssessedCriterion = Pick<AssessmentCriterion, 'status' | 'reason' | 'value' | 'score'>;

export interface ExplainedCriterion {
  kind: 'criterion';
  id: string;
  title: string;
  dimension: { id: string; title: string };
  why: string;
  metric: string;
  unit: Unit;
  settings: Settings;
  /** Levels that ask for something, lowest first; `gate` is null where only the score is concerned. */
  thresholds: readonly { level: AskedLevel; needed: number; gate: Gate | null }[];
  weight: number;
  sources: readonly string[];
  fix: string;
  assessed:
    | (AssessedCriterion & {
        evidence: readonly Evidence[];
        evidenceCut: boolean;
        gap: AssessmentGap | null;
      })
    | null;
}

export interface ExplainedMetric {
  kind: 'metric';
  id: string;
  unit: Unit;
  parameters: readonly ExplainedParameter[];
  criteria: readonly (CriterionInShort & { settings: Settings })[];
  /** Practices of which a yes is checked with it. */
  practices: readonly { id: string; title: string }[];
}

/** A parameter of a metric, and what may stand for it. */
export interface ExplainedParameter {
  name: string;
  required: boolean;
  /** Whether several values may stand in a list. */
  list: boolean;
  /** The words that may stand for it; none where it is not one of a few words. */
  words: readonly string[];
  /** What may stand for it besides. */
  form: 'id' | 'duration' | null;
  /** The keys of a map, such as those of a filter. */
  parts: readonly ExplainedParameter[];
}

export interface CriterionInShort {
  id: string;
  title: string;
  unit: Unit;
  weight: number;
  assessed: AssessedCriterion | null;
}

export interface ExplainedPractice {
  kind: 'practice';
  id: string;
  title: string;
  question: string;
  /** What must be so where it is in place. */
  implies: { metric: string; unit: Unit; settings: Settings; atLeast: number } | null;
  criteria: readonly { id: string; title: string }[];
  assessed: {
    status: AssessmentCriterion['status'];
    reason: string | null;
    /** What the company says; null where it does not. */
    answer: 'yes' | 'partly' | 'no' | null;
    at: Evidence['at'] | null;
    contradictions: Assessment['contradictions'];
  } | null;
}

export interface ExplainedDimension {
  kind: 'dimension';
  id: string;
  title: string;
  why: string;
  weight: number;
  criteria: readonly CriterionInShort[];
  assessed: Pick<Assessment['dimensions'][number], 'score' | 'level' | 'coverage'> | null;
}

type AssessedGate = Assessment['gates'][number];

export interface ExplainedLevel {
  kind: 'level';
  id: Level;
  /** The gates of this level and of all below it, lowest level first. */
  gates: readonly {
    level: AskedLevel;
    criterion: string;
    title: string;
    unit: Unit;
    needed: number;
    gate: Gate;
    assessed: Pick<AssessedGate, 'value' | 'outcome'> | null;
  }[];
  assessed: {
    /** Where the company stands. */
    estimate: Level;
    /** Whether it has reached this level: whatever is unknown, by the estimate, at best, or not at all. */
    reached: 'proved' | 'estimated' | 'possible' | 'no';
  } | null;
}

/** How the total comes about: dimensions, and criteria within them. */
export interface ExplainedScore {
  kind: 'score';
  id: 'score';
  dimensions: readonly (ScorePart & {
    criteria: readonly (ScorePart & { status: AssessmentCriterion['status'] | null })[];
    /** Points of the total that keep the dimension within its bounds; mostly 0. */
    moved: number;
  })[];
  /** Rounded to hundredths so that the contributions and `moved` add up exactly to the estimate. */
  assessed: (Pick<Assessment, 'score' | 'coverage'> & { moved: number }) | null;
}

export interface ScorePart {
  id: string;
  title: string;
  weight: number;
  /** Of the whole, if everything were assessed, 0..1. */
  share: number;
  assessed: {
    score: AssessmentCriterion['score'];
    /** Of all that is assessed, 0..1. */
    share: number;
    /** Points of the total; null where it is not assessed. */
    contribution: number | null;
  } | null;
}

/** How the level comes about: the gates of every level. */
export interface ExplainedLadder {
  kind: 'ladder';
  id: 'level';
  gates: readonly (ExplainedLevel['gates'][number] & {
    /** What the value rests on, worst first; null where nothing can be pointed at. */
    evidence: Evidence | null;
  })[];
  assessed: Assessment['level'] | null;
}

/** How far the numbers of the rubric can move before the outcome changes. */
export interface ExplainedSensitivity {
  kind: 'sensitivity';
  id: string;
  level: Level;
  /** The gaps that are read first. */
  gaps: readonly GapInShort[];
  /** The smallest move first. */
  leeways: readonly ExplainedLeeway[];
}

export interface GapInShort {
  criterion: string;
  title: string;
  blocks: AskedLevel;
}

export interface ExplainedLeeway {
  what: 'threshold' | 'weight' | 'dimension-weight';
  /** Id of the criterion, or of the dimension. */
  of: string;
  title: string;
  /** Of a threshold; null for weights. */
  level: AskedLevel | null;
  /** Null for weights. */
  unit: Unit | null;
  now: number;
  /** Null where it never matters within its bounds. */
  down: ExplainedMove | null;
  up: ExplainedMove | null;
}

export interface ExplainedMove {
  /** The first number at which the outcome is another. */
  to: number;
  /** As a share of what it is. */
  by: number;
  /** The level that it changes to; null where only the first gaps change. */
  level: Level | null;
  gaps: readonly GapInShort[];
}

/** A word that can be explained. */
export interface Topic {
  id: string;
  kinds: readonly Exclude<ExplainedPart['kind'], 'sensitivity'>[];
  /** Null for metrics, levels, score and level, whose titles are in `text/`. */
  title: string | null;
}

export interface UnknownTopic {
  unknown: string;
  suggestion: string | null;
  topics: readonly Topic[];
}
