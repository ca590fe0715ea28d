import type { Position } from '../source/position.ts';
import type { DataSet } from './dataKind.ts';
import type { Journey } from './description.ts';
import type { Age } from './freshness.ts';
import type { ChannelKind, PracticeAnswer, Stage } from './vocabulary.ts';

/**
 * A company of which everything is known: a description with its unknowns resolved one way
 * (DESIGN §4). Nodes are numbered: channels first, then systems, each in the order of their ids.
 */
export interface World {
  /** What counts where nothing can decide: 0 in the worst world, 1 in the best. */
  assume: 0 | 1;
  channels: readonly WorldChannel[];
  systems: readonly WorldSystem[];
  teams: readonly WorldTeam[];
  flows: readonly WorldFlow[];
  /** Every flow that could be there is: everything reaches everything at once. */
  everyFlow: boolean;
  /** Undefined: not stated, so `assume` decides. */
  journeys: readonly WorldJourney[] | undefined;
  /** False where no system says what it masters, so `assume` decides. */
  mastersStated: boolean;
  kpis: ReadonlyMap<string, { measured: boolean; at: Position }>;
  /** Whether KPIs that are not listed are measured. */
  otherKpis: boolean;
  practices: ReadonlyMap<string, { answer: PracticeAnswer; at: Position }>;
  at: Readonly<Record<string, Position>> & { root: Position };
}

export interface WorldChannel {
  id: string;
  at: Position;
  /** Undefined: no filter by kind can decide about it. */
  kind: ChannelKind | undefined;
  /** Undefined: not known whether customers can answer here. */
  outboundOnly: boolean | undefined;
  /** The teams that may own it: one, none, or (best world) any. */
  owners: readonly string[];
  stages: ReadonlySet<Stage>;
  identifiers: ReadonlySet<string>;
  personalisedWith: DataSet;
  /** Guidelines it may be said to follow: one, none, or (best world) any. */
  voice: ReadonlySet<string>;
  visual: ReadonlySet<string>;
  /** Relative weight among the channels. */
  weight: number;
  teamAt: Position;
  personalisedAt: Position;
}

export interface WorldSystem {
  id: string;
  at: Position;
  resolvesIdentity: boolean;
  owned: boolean;
  masters: DataSet;
  teamAt: Position;
}

export interface WorldTeam {
  id: string;
  goals: ReadonlySet<string>;
  managers: ReadonlySet<string>;
  worksWith: ReadonlySet<string>;
}

export interface WorldFlow {
  from: number;
  to: number;
  data: DataSet;
  age: Age;
}

export interface WorldJourney {
  id: string;
  at: Position;
  owned: boolean;
  /** False where parts of it are not known, so that `assume` decides about it. */
  complete: boolean;
  needs: readonly Need[];
  teamAt: Position;
  /** The journey as described. */
  described: Journey;
}

/** One kind of data that one step of a journey needs. */
export interface Need {
  kind: DataSet;
  /** Number of the step, from 0. */
  step: number;
  on: number;
  /** Channels that may hold it: those of the earlier steps that created it, or all earlier ones. */
  sources: readonly number[];
  within: Age;
  at: Position;
}
