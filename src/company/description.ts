import type { Position } from '../source/position.ts';
import type { DataSet } from './dataKind.ts';
import type { Age } from './freshness.ts';
import type {
  ChangeKind,
  ChannelKind,
  Direction,
  Level,
  PracticeAnswer,
  Stage,
  SystemKind,
} from './vocabulary.ts';

/**
 * A company as described, unknowns and all (DESIGN §3). Entities are sorted by id, so that
 * nothing computed from a description depends on the order of keys and files.
 */
export interface Description {
  name: string | null;
  sector: string | null;
  claims: { level: Level; at: Position } | null;
  /** What channels follow that do not say otherwise. */
  brand: { voice: Maybe<string>; visual: Maybe<string> };
  teams: readonly Team[];
  channels: readonly Channel[];
  systems: readonly System[];
  flows: FlowListing;
  /** Undefined: not stated. */
  journeys: readonly Journey[] | undefined;
  kpis: Listing<Kpi>;
  practices: readonly Practice[];
  notApplicable: readonly { criterion: string; reason: string; at: Position }[];
  effort: Readonly<Partial<Record<ChangeKind, number>>>;
  /** Where each top-level key stands; where a missing one would stand: the start of the first file. */
  at: Readonly<Record<string, Position>> & { root: Position };
}

/** Undefined: not stated. Null: stated that there is none. */
export type Maybe<Value> = Value | null | undefined;

/** A list of which everything may be known (`complete`) or not; unknown as a whole is an empty, incomplete list. */
export interface Listing<Item> {
  items: readonly Item[];
  complete: boolean;
}

/** Flows, of which there may be more; a list with nothing open is `complete`. */
export interface FlowListing extends Listing<Flow> {
  /** Open as a whole: there may be more flows to any place. */
  open: boolean;
  /** The channels and systems to which there may be more, sorted, and where the file says so. */
  openTo: ReadonlyMap<string, Position>;
}

interface Entity {
  id: string;
  /** What people call it; the id where the file gives no name. */
  name: string;
  at: Position;
}

export interface Team extends Entity {
  goals: Listing<string>;
  reportsTo: Maybe<string>;
  worksWith: Listing<string>;
  goalsAt: Position;
}

export interface Channel extends Entity {
  kind: ChannelKind | undefined;
  team: Maybe<string>;
  vendor: Maybe<string>;
  direction: Direction | undefined;
  stages: Listing<Stage>;
  identifiesBy: Listing<string>;
  personalisedWith: PartSet;
  voice: Maybe<string>;
  visual: Maybe<string>;
  share: number | undefined;
  effort: number | undefined;
  /** Where `team` is stated, or the channel. */
  teamAt: Position;
  personalisedAt: Position;
}

export interface System extends Entity {
  kind: SystemKind | undefined;
  team: Maybe<string>;
  vendor: Maybe<string>;
  /** Undefined where this system states no masters. */
  masters: PartSet | undefined;
  effort: number | undefined;
  teamAt: Position;
  mastersAt: Position;
}

/** A set of data kinds that may hold more than is stated. */
export interface PartSet {
  stated: DataSet;
  complete: boolean;
}

/** One direction of a flow. An undefined end may be any channel or system. */
export interface Flow {
  /** What the file calls it, as in `flows.webshop>crm`; both directions of a `between` share it. */
  path: string;
  from: string | undefined;
  to: string | undefined;
  data: PartSet;
  /** Seconds; undefined: not stated. */
  age: Age | undefined;
  team: Maybe<string>;
  at: Position;
}

export interface Step {
  on: string;
  creates: DataSet;
  needs: readonly { kind: DataSet; at: Position }[];
  /** Seconds; undefined: not stated although asked for (`unknown`). */
  within: Age | undefined;
  at: Position;
}

export interface Journey extends Entity {
  team: Maybe<string>;
  steps: readonly Step[];
  /** False where some of its steps, or what they need or create, are not known. */
  complete: boolean;
  teamAt: Position;
}

export interface Kpi extends Entity {
  measured: boolean | undefined;
  team: Maybe<string>;
}

export interface Practice {
  id: string;
  answer: PracticeAnswer | undefined;
  at: Position;
}
