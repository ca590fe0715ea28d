import type { EvidenceCode } from '../metrics/measurement.ts';

/** Evidence about two channels. */
export const pairCodes: readonly EvidenceCode[] = [
  'data-reaches',
  'customer-reaches',
  'recognised',
  'aligned',
];
