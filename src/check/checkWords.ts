import type { ResultWords } from '../result/resultWords.ts';
import type { AcceptableRule } from '../schema/ruleId.ts';
import type { ContradictionKind } from '../score/contradictions/contradiction.ts';
import type { Policy } from './policy.ts';

type OwnedKind = Policy['owners'][number]['value'];

type ByBound = Record<'low' | 'estimate', (value: string) => string>;

/** The words of one language that a check is written with, besides those of a result. */
export interface CheckWords extends ResultWords {
  check: {
    /** A rule in a few words: what is looked at. */
    titles: {
      level: string;
      score: string;
      levelOf(name: string): string;
      scoreOf(name: string): string;
      repeats: string;
      contradictions: Record<ContradictionKind | 'contradiction', string>;
      practice(name: string): string;
      owners: Record<OwnedKind, string>;
      loss: string;
      newGaps: string;
      staleGaps: string;
      expiredGaps: string;
      since(revision: string): string;
      /** A rule, whatever it asks for. */
      rules: Record<AcceptableRule, string>;
    };
    /** What is asked for, and what there is. */
    atLeast(value: string): string;
    atMost(value: number): string;
    none: string;
    found(number: number): string;
    points(score: string): string;
    level: ByBound;
    score: ByBound;
    noScore: string;
    notKnown: string;
    inapplicable: string;
    /** A team of which no gate, or no criterion at all, looks at anything that it owns. */
    ownsNoGate: string;
    ownsNothing: string;
    /** What is found is not what is asked for. */
    below(values: { title: string; found: string; asked: string }): string;
    /** Criteria at which most points are missing. */
    mostLost(titles: readonly string[]): string;
    provedGap(values: { title: string; value: string; needed: string; level: string }): string;
    notApplicable(values: { title: string; level: string }): string;
    repeats: {
      certain(number: number): string;
      possible(certain: number, possible: number): string;
      notDescribed: string;
      none: string;
      unknownSteps(journey: string): string;
    };
    practice: {
      asked: string;
      found: Record<'met' | 'partly' | 'unmet' | 'unknown' | 'contradicted', string>;
    };
    owners: {
      asked: string;
      found(missing: number, all: number): string;
      nobody(name: string): string;
      notStated(name: string): string;
      nothing: Record<OwnedKind, string>;
      openList: Record<OwnedKind, string>;
    };
    loss: {
      asked(level: string, score: string | null): string;
      found(level: string, score: string | null): string;
      level(before: string, after: string): string;
      score(before: string, after: string): string;
      scoreGone(before: string): string;
    };
    gaps: {
      /** New ones, those among them that are accepted as less bad, and those that are accepted. */
      found(fresh: number, worse: number, accepted: number): string;
      /** A criterion, what it keeps the company from, and one of the reasons. */
      message(values: { title: string; level: string; evidence: string }): string;
      /** A channel of which it is not known whether a criterion speaks of it. */
      undecided(name: string): string;
      staleFound(number: number): string;
      stale(what: string): string;
      refused(what: string): string;
      expired(values: { what: string; day: string; reason: string | null }): string;
      subject(title: string, names: readonly string[]): string;
    };
    since: {
      nothingThere(revision: string): string;
      gate(values: { title: string; level: string; before: string; after: string }): string;
      journey(journey: string, message: string): string;
    };
    notes: {
      otherRubric(before: string, now: string): string;
      otherBound: Record<'low' | 'estimate', string>;
      wholeCriterion(titles: readonly string[]): string;
    };
  };
}
