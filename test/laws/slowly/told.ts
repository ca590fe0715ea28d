/**
 * A company file as DESIGN §3 has it, typed as loosely as people write. The second implementation
 * reads it by itself: it shares no code with `src`, so that the two can only agree by being right.
 */
export interface Told {
  company?: { claims?: string | null } | null;
  brand?: Brand;
  teams?: Record<string, { goals?: Words; reports_to?: Word; works_with?: Words } | null> | null;
  channels?: Record<string, ToldChannel> | null;
  systems?: Record<string, { kind: string; team?: Word; masters?: Words }> | null;
  flows?: ToldFlow[] | 'unknown' | null | undefined;
  journeys?: Record<string, ToldJourney> | 'unknown' | null;
  kpis?: Record<string, { measured?: Word } | 'unknown' | null> | 'unknown' | null;
  practices?: Record<string, Word> | 'unknown' | null;
  partial?: Words;
  not_applicable?: Record<string, string> | null;
}

export interface ToldChannel {
  kind: string;
  team?: Word;
  vendor?: Word;
  direction?: Word;
  stages?: Words;
  identifies_by?: Words;
  personalised_with?: Words;
  brand?: Brand;
  share?: number | 'unknown' | null;
}

export interface ToldFlow {
  from?: string;
  to?: string;
  between?: [string, string];
  data?: Words;
  freshness?: Word;
}

export interface ToldJourney {
  team?: Word;
  steps?: ToldStep[] | 'unknown' | null;
}

export type ToldStep = string | { on: string; creates?: Words; needs?: Words; within?: Word };
export type Word = string | number | boolean | null | undefined;
export type Words = Word | Word[];
type Brand = { voice?: Word; visual?: Word } | 'unknown' | null | undefined;

/** Neither omitted nor `unknown`. */
export function isSaid(word: Words): boolean {
  return word !== undefined && word !== null && word !== 'unknown';
}

/** The words of a list that may be one word, or `none`; what is not known is left out. */
export function wordsIn(words: Words): string[] {
  return [words ?? []]
    .flat()
    .filter((word) => word !== 'unknown' && word !== 'none')
    .map(String);
}

/** Whether a list may hold more than it says. */
export function isOpen(words: Words): boolean {
  return !isSaid(words) || [words].flat().includes('unknown');
}
