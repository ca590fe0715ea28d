import type { CheckPart } from './checkPart.ts';

/** A list that opens with a click. The title is our own: no name from a file is in it. */
export function collapsed(title: string, items: readonly string[]): CheckPart {
  return {
    before: ['<details>', `<summary>${title}</summary>`, ''],
    items,
    after: ['', '</details>'],
  };
}
