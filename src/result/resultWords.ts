import type { DataKind } from '../company/dataKind.ts';
import type { UnstatedWhat } from '../company/unstated.ts';
import type { ChangeKind, Level, Stage } from '../company/vocabulary.ts';
import type { EvidenceCode, NoValueReason } from '../metrics/measurement.ts';
import type { ContradictionKind } from '../score/contradictions/contradiction.ts';
import type { Verdict } from '../score/judgedEvidence.ts';

interface Subject {
  verdict: Verdict;
  names: readonly string[];
  data: string;
}

/** What a change of the plan is about. */
export interface ChangeSubject {
  /** What people call it: what it is done to first, as from and to of a flow. */
  names: readonly string[];
  /** The data kinds it brings, as a list; empty where it brings none. */
  data: string;
  /** How old the data may be on arrival, as in the file; empty where it says nothing of that. */
  freshness: string;
  /** The word that is adopted: an identifier, a goal, a guideline. Empty where there is none. */
  word: string;
  /**
   * What of it: `voice` or `visual` of a brand; `channels`, `systems` or `journeys` for an owner;
   * `both` for a flow that goes both ways.
   */
  part: string;
}

type BreakSentence = (values: { data: string; on: string; from: string | null }) => string;

/** The words of one language that a result is written with; `text/` has them. */
export interface ResultWords {
  terms: {
    levels: Record<Level, string>;
    dataKinds: Record<DataKind, string>;
    stages: Record<Stage, string>;
  };
  result: {
    list(names: readonly string[]): string;
    evidence: Record<EvidenceCode, (subject: Subject) => string>;
    reasons: Record<NoValueReason, string>;
    gap: {
      known(values: { title: string; value: string; needed: string; level: string }): string;
      unknown(values: { title: string; needed: string; level: string }): string;
      places(names: readonly string[], more: number): string;
      pairs(names: readonly string[], count: number): string;
      manyPairs(names: readonly string[]): string;
    };
    break: { 'no-path': BreakSentence; 'too-late': BreakSentence; uncertain: string };
    /** A question a client can answer; names are those of what it is about. */
    questions: Record<UnstatedWhat, (names: readonly string[]) => string>;
    contradictions: Record<
      ContradictionKind,
      (values: {
        names: readonly string[];
        data: string;
        claimed: string;
        possible: string;
      }) => string
    >;
    notes: {
      sectorRubric(sector: string, rubric: string): string;
      severalRubrics(sector: string, ids: readonly string[], rubric: string): string;
      passedOver(titles: readonly string[], level: string): string;
      sharesUnused: string;
      sharesBeyondOne(total: string): string;
      otherPractice(id: string, suggestion: string | null): string;
      manyChannels(most: number): string;
      noChannels: string;
      unweighed(count: number): string;
    };
    /** What to do, in a few words, and in a sentence or two for those who will do it. */
    changes: Record<ChangeKind, Record<'title' | 'advice', (subject: ChangeSubject) => string>>;
    percent(share: number): string;
    number(value: number): string;
  };
}
