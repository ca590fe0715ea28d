import { replacedSigns } from '../replacedSigns.ts';
import { visible } from '../text/visible.ts';

/** Nothing is seen of it, and what stands on its two sides no longer acts together. */
const apart = '&#8203;';

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * A text as the same text in Markdown, on one line and in a table too: no emphasis, code, link,
 * picture, HTML, heading or list, and no mention of a person or of another issue.
 */
export function markdownText(text: string): string {
  return replacedSigns(visible(text), entities)
    .replace(/[\\`*_[\]|~$]/g, '\\$&')
    .replace(/^([#+=-])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/[@#!](?=[\p{L}\p{N}\\[])/gu, `$&${apart}`)
    .replace(/:(?=\/\/)/g, '&#58;')
    .replace(/\b(www)\./gi, '$1&#46;');
}
