import { companySchema } from '../company/companySchema.ts';
import { isCompanyText } from '../company/isCompanyText.ts';
import { knownKeys, takesIds } from '../source/knownKeys.ts';
import type { Limits } from '../source/limits.ts';
import type { Path } from '../source/path.ts';
import { type Draft, refuse } from './draft.ts';
import type { FlagValue } from './flagText.ts';
import { type FlagYaml, flagYaml } from './flagYaml.ts';

/** A key of a path, and where it is written. */
export interface Step {
  key: string;
  offset: number;
}

/** What `PATH=VALUE` says; the path has a key at least. */
export interface Setting {
  path: readonly [Step, ...Step[]];
  written: FlagYaml;
}

/** The one key that would act on the object it is put in. */
const reserved = '__proto__';

/** Reads `PATH=VALUE`; null, with the problems noted, where the format has no such path. */
export function readSetting(
  draft: Draft,
  { text, start }: FlagValue,
  limits: Limits,
): Setting | null {
  const equals = text.indexOf('=');
  const path = stepsIn(text.slice(0, Math.max(0, equals)), start);
  if (path.some(({ key }) => key === '')) {
    refuse(draft, 'bad-setting', start);
    return null;
  }
  const keys = path.map(({ key }) => key);
  const isText = (inside: Path) => isCompanyText([...keys, ...inside]);
  const written = flagYaml(draft, text.slice(equals + 1), start + equals + 1, limits, isText);
  return written && isInSchema(draft, path) ? { path, written } : null;
}

/** Whether a path leads into one of the flows, which it names by its ends. */
export function isFlowPath([first, second]: readonly Step[]): boolean {
  return first?.key === 'flows' && second !== undefined;
}

function stepsIn(text: string, start: number): [Step, ...Step[]] {
  let offset = start;
  return text.split('.').map((word) => {
    const step = { key: word.trim(), offset };
    offset += word.length + 1;
    return step;
  }) as [Step, ...Step[]];
}

/** Whether the format has such keys; the name of a flow stands for its place in the list. */
function isInSchema(draft: Draft, path: readonly Step[]): boolean {
  const keys = path.map(({ key }) => key);
  return path.every(({ key, offset }, depth) => {
    const within = keys.slice(0, depth);
    if (key === reserved) {
      refuse(draft, 'reserved-key', offset, { values: { key } });
      return false;
    }
    if (depth === 1 && isFlowPath(path)) return true;
    if (takesIds(companySchema, within)) return true;
    const known = knownKeys(companySchema, within);
    if (known.includes(key)) return true;
    const misspelt = { word: key, known };
    if (depth === 0) {
      refuse(draft, 'unknown-part', offset, { values: { part: key, allowed: known }, misspelt });
    } else if (known.length > 0) {
      refuse(draft, 'unknown-key', offset, { values: { key, within, allowed: known }, misspelt });
    } else {
      refuse(draft, 'inside-value', offset, { values: { path: within.join('.') } });
    }
    return false;
  });
}
