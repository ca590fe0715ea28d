/** Bounds on what is read, so that no input can exhaust the machine (DESIGN §3). */
export interface Limits {
  /** UTF-16 units of one file. */
  size: number;
  /** Nested lists and maps. */
  depth: number;
  /** Values that exist only because an alias repeats them. */
  aliased: number;
  channels: number;
  flows: number;
}

export const defaultLimits: Limits = {
  size: 64 * 1024 * 1024,
  depth: 64,
  aliased: 100_000,
  channels: 20_000,
  flows: 500_000,
};
