import type { ChangeKind, Level } from '../company/vocabulary.ts';
import type { Metric } from '../metrics/metric.ts';
import type { Position } from '../source/position.ts';

/** A text by language code. */
export type Localised = Readonly<Record<string, string>>;

/** The levels that can be asked for; `single` needs nothing. */
export type AskedLevel = Exclude<Level, 'single'>;
export const askedLevels: readonly AskedLevel[] = ['multi', 'cross', 'omni'];
export type Gate = 'required' | 'if-known';
export type PerLevel<Value> = Readonly<Partial<Record<AskedLevel, Value>>>;

/** A rubric with what it extends merged in, checked against the metrics (DESIGN §6). */
export interface Rubric {
  id: string;
  version: string;
  /** `sha256:` and the digest of all that it says, whatever its layout. */
  hash: string;
  title: Localised;
  description: Localised;
  sectors: readonly string[];
  dimensions: readonly Dimension[];
  criteria: readonly Criterion[];
  /** Ids of the criteria that it drops from the one it extends. */
  dropped: readonly string[];
  practices: readonly RubricPractice[];
  effort: Readonly<Partial<Record<ChangeKind, number>>>;
}

export interface Dimension {
  id: string;
  weight: number;
  title: Localised;
  why: Localised;
}

export interface Criterion {
  id: string;
  dimension: string;
  metric: Metric;
  /** As the metric's schema returns them. */
  parameters: unknown;
  /** As written, for people. */
  settings: Readonly<Record<string, unknown>>;
  atLeast: PerLevel<number>;
  gate: PerLevel<Gate>;
  weight: number;
  title: Localised;
  why: Localised;
  fix: Localised;
  sources: readonly string[];
  at: Position;
}

export interface RubricPractice {
  id: string;
  title: Localised;
  question: Localised;
  implies: Implication | null;
  at: Position;
}

/** What must be so where a practice is in place. */
interface Implication {
  metric: Metric;
  /** As the metric's schema returns them. */
  parameters: unknown;
  /** As written, for people. */
  settings: Readonly<Record<string, unknown>>;
  atLeast: number;
}

/** A text in a language: English where it is not there, else any. */
export function inLanguage(text: Localised, language: string): string {
  return text[language] ?? text.en ?? Object.values(text)[0] ?? '';
}
