/** What no XML 1.0 can hold, not even escaped. */
const impossible = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  // Line ends and tabs in an attribute would else be read as spaces.
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/** A text between tags, its lines kept. */
export function xmlText(text: string): string {
  return text.replace(impossible, '\ufffd').replace(/[&<>\r]/g, (sign) => entities[sign] ?? sign);
}

/** A text as an attribute, in double quotes. */
export function xmlAttribute(text: string): string {
  return text
    .replace(impossible, '\ufffd')
    .replace(/[&<>"'\n\r\t]/g, (sign) => entities[sign] ?? sign);
}
