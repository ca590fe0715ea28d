import type { DataGroup, DataKind } from '../company/dataKind.ts';
import type { FreshnessWord } from '../company/freshness.ts';
import type { UnstatedWhat } from '../company/unstated.ts';
import type {
  ChannelKind,
  Direction,
  Level,
  PracticeAnswer,
  Stage,
  SystemKind,
} from '../company/vocabulary.ts';
import type { AskForm, AskWhat, Scenario } from './ask.ts';

/** What an answer would lead to, in words. */
export interface WhyOutcome {
  low: string;
  high: string;
  points: string;
}

/** What depends on an answer. */
export interface Why {
  /** Titles of the gates that it bears on, and of the other criteria. */
  gates: readonly string[];
  others: readonly string[];
  worst: WhyOutcome;
  best: WhyOutcome;
}

/** The words of one language that an interview is held with; `text/` has them. */
export interface InterviewWords {
  terms: {
    levels: Record<Level, string>;
    channelKinds: Record<ChannelKind, string>;
    systemKinds: Record<SystemKind, string>;
    dataKinds: Record<DataKind, string>;
    dataGroups: Record<DataGroup | 'all', string>;
    stages: Record<Stage, string>;
    directions: Record<Direction, string>;
    freshness: Record<FreshnessWord, string>;
    practiceAnswers: Record<PracticeAnswer, string>;
  };
  result: {
    questions: Record<UnstatedWhat, (names: readonly string[]) => string>;
    number(value: number): string;
  };
  interview: {
    questions: Record<'name' | 'sector' | 'channels' | 'systems' | 'voice' | 'visual', string> & {
      /** Which system has the last word on what. */
      masters: string;
      /** What flows into a system, or into a channel of which nothing can be told. */
      incoming(name: string): string;
    };
    /** What flows into a channel, as a story. */
    scenarios: Record<Scenario['situation'], (from: string, to: string) => string>;
    hints: Record<AskForm['kind'], string> & Partial<Record<AskWhat, string>>;
    /** Why what comes first is asked. */
    opening: Record<'name' | 'sector' | 'channels' | 'systems', string>;
    why(why: Why): string;
    /** Nothing depends on it any more. */
    whyNot: string;
    /** Ways in which customers are known that are offered. */
    identifiers: Readonly<Record<string, string>>;
    nobody: string;
    /** Stands for an end of a flow that is not known. */
    somewhere: string;
    none: string;
    questionnaire: {
      heading: readonly string[];
      /** Before the words for data and for freshness. */
      words: string;
      options: Record<'one' | 'several', (words: string, others: boolean) => string>;
      shape: Record<AskForm['kind'], string>;
      /** Of the data of systems. */
      masters: string;
    };
  };
}
