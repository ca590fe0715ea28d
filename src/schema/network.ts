import * as z from 'zod';
import { position } from './position.ts';

const system = z.strictObject({
  id: z.string(),
  name: z.string(),
  kind: z.string().nullable(),
  team: z.string().nullable(),
  ownerKnown: z.boolean(),
  vendor: z.string().nullable(),
  at: position,
});

/** A flow as stated in the file. */
const flow = z.strictObject({
  /** Id of a channel or system; null where it is not known which. */
  from: z.string().nullable(),
  to: z.string().nullable(),
  /** Data goes both ways. */
  twoWay: z.boolean(),
  data: z.array(z.string()),
  /** False where it may carry more than that. */
  dataKnown: z.boolean(),
  freshness: z.string().nullable(),
  team: z.string().nullable(),
  at: position,
});

const channel = z.strictObject({
  id: z.string(),
  name: z.string(),
  kind: z.string().nullable(),
  /** Null where nobody owns it or it is not stated; `ownerKnown` tells which. */
  team: z.string().nullable(),
  ownerKnown: z.boolean(),
  vendor: z.string().nullable(),
  outboundOnly: z.boolean().nullable(),
  at: position,
});

/** The channels, systems and flows in the result (DESIGN §12). */
export const network = {
  channels: z.array(channel),
  systems: z.array(system),
  flows: z.array(flow),
  /** False where there may be others: the file states none, or calls the list partial. */
  flowsComplete: z.boolean(),
};
