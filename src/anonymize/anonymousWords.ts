import type { ChannelKind, SystemKind } from '../company/vocabulary.ts';
import type { IdMap } from './neutralIds.ts';

/** The words that names are replaced with, in one language. */
export interface AnonymousWords {
  terms: { channelKinds: Record<ChannelKind, string>; systemKinds: Record<SystemKind, string> };
  anonymous: {
    company: string;
    /** Why a criterion does not apply, where the reason may tell who the company is. */
    reason: string;
    /** Of things that have no kind, or none that says anything. */
    names: Record<IdMap, (number: number) => string>;
    /** A channel or system of a kind. */
    ofKind(kind: string, number: number): string;
  };
}
