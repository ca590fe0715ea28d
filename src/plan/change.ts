import type { Description } from '../company/description.ts';
import type { World } from '../company/world.ts';
import type { MetricInput } from '../metrics/metric.ts';
import type { Rubric } from '../rubric/rubric.ts';
import type { AddData } from './changes/addData.ts';
import type { AddFlow } from './changes/addFlow.ts';
import type { AdoptGuideline } from './changes/adoptGuideline.ts';
import type { AdoptPractice } from './changes/adoptPractice.ts';
import type { ConnectChannel } from './changes/connectChannel.ts';
import type { IdentifyCustomers } from './changes/identifyCustomers.ts';
import type { IntroduceSystem } from './changes/introduceSystem.ts';
import type { MakeFresher } from './changes/makeFresher.ts';
import type { MeasureKpi } from './changes/measureKpi.ts';
import type { NameOwner } from './changes/nameOwner.ts';
import type { OpenChannel } from './changes/openChannel.ts';
import type { PersonaliseChannel } from './changes/personaliseChannel.ts';
import type { ShareGoal } from './changes/shareGoal.ts';
import type { Draft } from './draft.ts';
import type { CompanyEdit } from './writing/companyEdit.ts';

/** One thing that a company can do, as plain data (DESIGN §8). */
export type Change =
  | AddData
  | AddFlow
  | AdoptGuideline
  | AdoptPractice
  | ConnectChannel
  | IdentifyCustomers
  | IntroduceSystem
  | MakeFresher
  | MeasureKpi
  | NameOwner
  | OpenChannel
  | PersonaliseChannel
  | ShareGoal;

/** What changes are proposed from. */
export interface Situation {
  description: Description;
  rubric: Rubric;
  /** The world that is planned for. */
  world: World;
  /** Ids of the metrics that have to get better. */
  metrics: ReadonlySet<string>;
  /** Systems that channels may be connected to, the best first. */
  hubs: readonly string[];
  /** A channel that stands in for a shared system where there is none. */
  hubChannel: string | null;
  /** The age of data that is good enough for everything that is asked. Seconds. */
  freshest: number;
}

/** A kind of change. */
export interface ChangeType<Of> {
  /** What of a description it changes; it can serve the gaps of metrics that read any of it. */
  writes: readonly MetricInput[];
  /**
   * Every change of this kind that could help, each as large as it can be: with all data, at once.
   * What is not needed is taken away from those that are chosen.
   */
  propose(situation: Situation): Of[];
  /** What it is known by, within its kind: the same for the same change, whatever its size. */
  identity(change: Of): string;
  /** What it is about, as in `channel:store`; what it is done to comes first. */
  entities(change: Of): string[];
  /** Channels and systems that are worked on, whose own `effort` counts. */
  workedOn(change: Of): readonly string[];
  /** The team that would do it; null where nobody can be named. */
  performer(change: Of, description: Description): string | null;
  /** Makes it so in a draft. Nothing happens where what it speaks of is not there. */
  apply(draft: Draft, change: Of): void;
  /** What to write into the files. */
  edits(change: Of, description: Description): CompanyEdit[];
}

/** Checks a kind of change against its type. */
export function defineChange<Of extends Change>(type: ChangeType<Of>): ChangeType<Of> {
  return type;
}
