import type { Assessment } from '../../../assessment.ts';
import { defineTable, placeColumns } from '../table.ts';

/** One row a channel. */
export const channelsTable = defineTable<Assessment['channels'][number]>(
  ({ channels }) => channels,
  {
    id: ({ id }) => id,
    name: ({ name }) => name,
    kind: ({ kind }) => kind,
    team: ({ team }) => team,
    owner_known: ({ ownerKnown }) => ownerKnown,
    vendor: ({ vendor }) => vendor,
    outbound_only: ({ outboundOnly }) => outboundOnly,
    ...placeColumns,
  },
);
