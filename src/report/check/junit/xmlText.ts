import { replacedSigns } from '../../replacedSigns.ts';

/** What no XML 1.0 can hold, not even escaped. */
const impossible = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };
const attributeEntities = {
  ...entities,
  '"': '&quot;',
  "'": '&apos;',
  // Line ends and tabs in an attribute would else be read as spaces.
  '\n': '&#10;',
  '\t': '&#9;',
};

/** A text between tags, its lines kept. */
export function xmlText(text: string): string {
  return replacedSigns(text.replace(impossible, '\ufffd'), entities);
}

/** A text as an attribute, in double quotes. */
export function xmlAttribute(text: string): string {
  return replacedSigns(text.replace(impossible, '\ufffd'), attributeEntities);
}
