import type { DataKind } from '../company/dataKind.ts';
import type { UnstatedWhat } from '../company/unstated.ts';
import type { Level, Stage } from '../company/vocabulary.ts';
import type { EvidenceCode, NoValueReason } from '../metrics/measurement.ts';
import type { ContradictionKind } from '../score/contradictions/contradiction.ts';
import type { Verdict } from '../score/judgedEvidence.ts';

interface Subject {
  verdict: Verdict;
  names: readonly string[];
  data: string;
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
    percent(share: number): string;
    number(value: number): string;
  };
}
