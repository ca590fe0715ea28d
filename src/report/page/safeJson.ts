import { plainJson } from '../plainJson.ts';
import { replacedSigns } from '../replacedSigns.ts';

const acting = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
};

/** JSON that cannot end the script element that it stands in, nor open a comment there. */
export function safeJson(value: unknown): string {
  return replacedSigns(plainJson(value, 0).trimEnd(), acting);
}
