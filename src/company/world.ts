import type { Position } from '../source/position.ts';
import type { DataSet } from './dataKind.ts';
import type { Journey } from './description.ts';
import type { Age } from './freshness.ts';
import type { ChannelKind, PracticeAnswer, Stage } from './vocabulary.ts';

/** How something unknown is taken: 0 at its worst, 1 at its best. */
export type Assume = 0 | 1;

/**
 * A company of which everything is known: a description with its unknowns resolved one way
 * (DESIGN §4). Nodes are numbered: channels first, then systems, each in the order of their ids.
 */
export interface World {
  /** What counts where nothing can decide: 0 in the worst world, 1 in the best. */
  assume: Assume;
  channels: readonly WorldChannel[];
  systems: readonly WorldSystem[];
  teams: readonly WorldTeam[];
  flows: readonly WorldFlow[];
  /** Every flow that could be there is: everything reaches everything at once. */
  everyFlow: boolean;
  /** Not stated at all: what is assumed of them. */
  journeys: readonly WorldJourney[] | Assume;
  /** Where no system says what it masters: what is assumed. */
  masters: 'stated' | Assume;
  /** KPIs and practices that the file names; the others have what `otherKpis` and `assume` say. */
  kpis: ReadonlyMap<string, { measured: boolean; at: Position }>;
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
  /** Relative weight among the channels; a whole number. */
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
  /** Of the entry in the file that it stands for; both directions of a `between` have the same. */
  at: Position;
}

export interface WorldJourney {
  id: string;
  at: Position;
  owned: boolean;
  /** Where parts of it are not known: what is assumed of the whole. */
  known: 'complete' | Assume;
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
