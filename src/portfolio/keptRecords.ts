import type { PortfolioRecord } from './portfolioRecord.ts';

/** Records for a table: the first so many of an order. */
export interface KeptRecords {
  records: PortfolioRecord[];
  /** How many have not found a place. */
  leftOut: number;
}

type Order = (one: PortfolioRecord, other: PortfolioRecord) => number;

/** Keeps a record where it belongs to the first so many. */
export function keepRecord(
  kept: KeptRecords,
  record: PortfolioRecord,
  { order, limit }: { order: Order; limit: number },
): void {
  const { records } = kept;
  records.push(record);
  // Sorted only now and then: half of the records that are held may be too many.
  if (records.length >= 2 * limit + 100) trimRecords(kept, { order, limit });
}

/** Sorts, and leaves out those that are too many. Has to be done before the records are read. */
export function trimRecords(
  kept: KeptRecords,
  { order, limit }: { order: Order; limit: number },
): void {
  kept.records.sort(order);
  if (kept.records.length <= limit) return;
  kept.leftOut += kept.records.length - limit;
  kept.records.length = limit;
}
