import { positionOf } from '../source/sourceDocument.ts';
import type { WrittenChannel, WrittenSystem } from './companySchema.ts';
import type { Channel, Maybe, System } from './description.ts';
import type { Entry } from './fragments.ts';
import { known, listing, maybeText, partSet } from './values.ts';
import { outboundKinds } from './vocabulary.ts';

/** A guideline that channels follow unless they say otherwise. */
export interface BrandDefault {
  voice: Maybe<string>;
  visual: Maybe<string>;
}

/** A channel as described; kinds that only speak are outbound unless the file says otherwise. */
export function readChannel(entry: Entry<WrittenChannel>, brand: BrandDefault): Channel {
  const { id, written, at, document, path } = entry;
  const kind = known(written.kind);
  return {
    id,
    name: maybeText(written.name) ?? id,
    at,
    kind,
    team: maybeText(written.team),
    vendor: maybeText(written.vendor),
    direction: directionOf(written),
    stages: listing(written.stages),
    identifiesBy: listing(written.identifies_by),
    personalisedWith: partSet(written.personalised_with),
    ...brandOf(written.brand, brand),
    share: known(written.share),
    effort: known(written.effort),
    teamAt: positionOf(document, [...path, 'team']),
    personalisedAt: positionOf(document, [...path, 'personalised_with']),
  };
}

function directionOf({ kind, direction }: WrittenChannel): Channel['direction'] {
  if (direction === 'unknown') return undefined;
  if (direction) return direction;
  // A channel of unknown kind might be one that only speaks.
  if (kind === 'unknown') return undefined;
  return outboundKinds.includes(kind) ? 'outbound' : 'both';
}

function brandOf(written: WrittenChannel['brand'], brand: BrandDefault): BrandDefault {
  if (written === 'unknown') return { voice: undefined, visual: undefined };
  const follows = (own: string | number | boolean | null | undefined, usual: Maybe<string>) =>
    own === null || own === undefined ? usual : maybeText(own);
  return {
    voice: follows(written?.voice, brand.voice),
    visual: follows(written?.visual, brand.visual),
  };
}

/** A system as described. */
export function readSystem(entry: Entry<WrittenSystem>): System {
  const { id, written, at, document, path } = entry;
  return {
    id,
    name: maybeText(written.name) ?? id,
    at,
    kind: known(written.kind),
    team: maybeText(written.team),
    vendor: maybeText(written.vendor),
    masters:
      written.masters === null || written.masters === undefined
        ? undefined
        : partSet(written.masters),
    effort: known(written.effort),
    teamAt: positionOf(document, [...path, 'team']),
    mastersAt: positionOf(document, [...path, 'masters'], 'key'),
  };
}
