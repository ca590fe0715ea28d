import type { UnstatedWhat } from '../company/unstated.ts';
import type { Outcome } from '../score/questions/question.ts';
import type { PlainValue } from '../source/edit/edit.ts';

/**
 * What is asked: whatever a description may leave open, and what comes before there is one.
 * `incoming` are the flows into one channel or system.
 */
export type AskWhat =
  | Exclude<UnstatedWhat, 'flows' | 'kpis'>
  | 'name'
  | 'sector'
  | 'channels'
  | 'systems';

/** One question as it is put to a person. Plain data; `describedAsk` has the words. */
export interface Ask {
  /**
   * The key of its answer: mostly the path in the file (`channels.store.team`). One for many places
   * are `brand.voice` and `brand.visual` (all channels where it is open) and `masters` (all systems).
   */
  about: string;
  what: AskWhat;
  /** What it is about, as in evidence: `channel:store`, `team:stores`, `practice:click-and-collect`. */
  entities: readonly string[];
  form: AskForm;
  /** Ids of the criteria without a gate that can be said not to apply because of it; often none. */
  criteria: readonly string[];
  /** Whether “don't know” can be written down. The list of channels can only be given or put off. */
  mayBeUnknown: boolean;
  /** What the file says so far, in the shape of an answer; null where it says nothing. */
  current: PlainValue;
  /** Null before there are two channels to judge. */
  stake: AskStake | null;
}

/** What depends on an answer. */
export interface AskStake {
  /** As in the result's questions: whether it narrows the level by itself, and by how many points the score. */
  settles: { level: boolean; score: number };
  /** Level and score if the answer is at its worst (0) and at its best (1). */
  outcomes: Readonly<Record<0 | 1, Outcome>>;
  /** Ids of the criteria that it could change and that are open, gates that are not decided first. */
  criteria: readonly string[];
  /** How many of these are gates that decide the level and are not decided. */
  gates: number;
}

/** How an answer can be given, and what to choose from. Options are ids and words of the file. */
export type AskForm = OneForm | SeveralForm | TextForm | NodesForm | SourcesForm | StoryForm;

/** One word. */
export interface OneForm {
  kind: 'one';
  /** May hold `none`. Never `unknown`, which is the reply “don't know”. */
  options: readonly string[];
  /** Whether a word that is no option may be given: a new team (by its name), a label, a duration. */
  others: boolean;
  /** What is most likely, to be marked first; null where nothing is. */
  usual: string | null;
}

/** Any number of words. An empty answer says that there is none. */
export interface SeveralForm {
  kind: 'several';
  options: readonly string[];
  others: boolean;
  /** Whether an empty answer makes sense. */
  none: boolean;
  /** What the file says already, or what is most likely; to be ticked. */
  usual: readonly string[];
}

/** A free text on one line. */
export interface TextForm {
  kind: 'text';
}

/** Channels or systems: each with a kind, a name and an id, which `idFor` makes of the name. */
export interface NodesForm {
  kind: 'nodes';
  of: 'channels' | 'systems';
  kinds: readonly string[];
  /** Of a channel that differs from what its kind does by itself; null for systems. */
  directions: readonly string[] | null;
  /** Ids that are taken, by channels and by systems. */
  taken: readonly string[];
  /** Whether there may be none. */
  none: boolean;
}

/**
 * For each source what it gives. With `into`: what flows into this channel or system, and how
 * fresh; without: the data that each system has the last word on.
 */
export interface SourcesForm {
  kind: 'sources';
  /** The channel or system that is asked about; null where systems are asked what they master. */
  into: string | null;
  /** Ids of the channels and systems that it may come from, the most telling first. */
  from: readonly string[];
  data: readonly string[];
  /** Null where it makes no sense to ask. */
  freshness: readonly string[] | null;
  /** What to tell, to make it a story; null for a system, or where no channel tells one. */
  scenario: Scenario | null;
}

/** A customer who comes from another channel in the middle of something. */
export interface Scenario {
  from: string;
  to: string;
  situation: 'basket' | 'order' | 'return' | 'complaint' | 'sign-up' | 'offer' | 'visit' | 'advice';
}

/** A journey, told step by step. */
export interface StoryForm {
  kind: 'story';
  /** The journey that is told on; null where a new one begins, which needs a name. */
  journey: string | null;
  /** Ids of the channels that a step can be on. */
  on: readonly string[];
  data: readonly string[];
  freshness: readonly string[];
  /** Ids of journeys that are there. */
  taken: readonly string[];
  /** Whether there may be none: no journey across channels. */
  none: boolean;
}
