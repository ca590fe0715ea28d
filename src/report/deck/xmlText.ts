import { harmless } from '../../text/harmless.ts';

/** A text that may stand in XML: without what acts or hides, and without what is no character. */
export function xmlText(text: string): string {
  return harmless(text).replace(/[\ufffe\uffff]/g, '\ufffd');
}
