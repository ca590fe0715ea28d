import { plainJson } from '../plainJson.ts';

const acting: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
};

/** JSON that cannot end the script element that it stands in, nor open a comment there. */
export function safeJson(value: unknown): string {
  return plainJson(value, 0)
    .trimEnd()
    .replace(/[<>&]/g, (sign) => acting[sign] ?? sign);
}
