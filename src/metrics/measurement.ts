import type { DataSet } from '../company/dataKind.ts';
import type { Position } from '../source/position.ts';

/** Why a metric makes no sense for a company. Words are in `text/`. */
export type NoValueReason =
  | 'fewer-than-two-channels'
  | 'no-channels-selected'
  | 'no-pairs'
  | 'no-systems'
  | 'no-journeys'
  | 'no-needs'
  | 'no-masters';

/** What a piece of evidence speaks of; a sentence for each verdict is in `text/`. */
export type EvidenceCode =
  | 'channel-counted'
  | 'stage-choice'
  | 'linked'
  | 'data-reaches'
  | 'customer-reaches'
  | 'two-way'
  | 'in-largest-group'
  | 'one-master'
  | 'on-common-base'
  | 'recognised'
  | 'need-met'
  | 'journey-unbroken'
  | 'personalised'
  | 'same-voice'
  | 'same-visual'
  | 'same-offers'
  | 'channel-owned'
  | 'system-owned'
  | 'journey-owned'
  | 'aligned'
  | 'kpi-measured'
  | 'practice-in-place';

/** One thing that made a number what it is. Entities are `channel:ID`, `system:ID`, `journey:ID` and so on. */
export interface Evidence {
  code: EvidenceCode;
  entities: readonly string[];
  /** Data kinds that the sentence names. */
  data: DataSet;
  /** 1: it adds all it can to the number; 0: nothing. */
  value: number;
  at: Position;
}

/** What a metric says about one network: a number, or the reason why there is none. */
export interface Measurement {
  value: number | null;
  reason: NoValueReason | null;
  /** Worst first; cut at `evidenceLimit`. Looked for when asked for: mostly only the number is wanted. */
  evidence(): readonly Evidence[];
}

/** More evidence than this helps nobody, and grows with the square of the channels. */
export const keptEvidence = 100;
/** One more is found, to know whether there is more. */
export const evidenceLimit = keptEvidence + 1;

export function noValue(reason: NoValueReason): Measurement {
  return { value: null, reason, evidence: () => [] };
}

/** A number that stands on assumption alone, because what it would be measured on is not stated. */
export function assumed(value: 0 | 1): Measurement {
  return { value, reason: null, evidence: () => [] };
}

/** A number with its evidence, worst first; equal ones stay in the order they were found in. */
export function measured(value: number, evidence: () => readonly Evidence[]): Measurement {
  const worstFirst = () =>
    [...evidence()].sort((one, other) => one.value - other.value).slice(0, evidenceLimit);
  return { value, reason: null, evidence: worstFirst };
}

/** Weighted mean of evidence values; every item weighs the same. Null measurement where there is none. */
export function meanOf(evidence: readonly Evidence[], otherwise: NoValueReason): Measurement {
  if (evidence.length === 0) return noValue(otherwise);
  const sum = evidence.reduce((total, { value }) => total + value, 0);
  return measured(sum / evidence.length, () => evidence);
}
