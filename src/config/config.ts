import type { Level } from '../company/vocabulary.ts';
import type { AcceptableRule } from '../schema/ruleId.ts';
import type { Position } from '../source/position.ts';
import type { SourceDocument } from '../source/sourceDocument.ts';
import type { ForbiddenKind, OwnedKind } from './policyWords.ts';

/** A value of the configuration, and its place. */
export interface Configured<Value> {
  value: Value;
  at: Position;
}

/** What is asked at least of one dimension, or of one team. */
export interface ConfiguredMinimum {
  minLevel?: Configured<Level>;
  minScore?: Configured<number>;
}

/** What `omnigauge.config.yaml` says (DESIGN §9). What it leaves out is not there. */
export interface Config {
  document: SourceDocument;
  rubric?: Configured<string>;
  lang?: Configured<string>;
  format?: Configured<string>;
  color?: Configured<boolean>;
  limits: {
    maxSize?: Configured<number>;
    maxChannels?: Configured<number>;
    maxFlows?: Configured<number>;
  };
  check: ConfiguredCheck;
}

/** The policy that a check compares with (DESIGN §10). */
export interface ConfiguredCheck {
  on?: Configured<'low' | 'estimate'>;
  minLevel?: Configured<Level>;
  minScore?: Configured<number>;
  /** By the id of the dimension, or of the team. */
  dimensions: ReadonlyMap<string, ConfiguredMinimum>;
  teams: ReadonlyMap<string, ConfiguredMinimum>;
  maxRepeats?: Configured<number>;
  forbid: readonly Configured<ForbiddenKind>[];
  practices: readonly Configured<string>[];
  owners: readonly Configured<OwnedKind | 'all'>[];
  noLoss?: Configured<boolean>;
  /** A path, seen from the file that names it. */
  baseline?: Configured<string>;
  strict: readonly Configured<AcceptableRule>[];
}
