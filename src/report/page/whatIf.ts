/** The boxes beside the steps of the plan, and what they do. */
export interface WhatIf {
  /** Ids of the steps that are taken as done. */
  ticked: ReadonlySet<string>;
  /** Ticks or unticks a step, along with those that it needs or that need it. */
  toggle(id: string): void;
  /** Ticks every step up to this one, and no other. */
  upTo(id: string): void;
  all(): void;
  none(): void;
  /** Why the numbers could not be worked out; null where they could. */
  problem: string | null;
}
