import type { Path } from '../path.ts';
import { positionOf, type SourceDocument } from '../sourceDocument.ts';
import type { Change } from './change.ts';
import type { Edit, PlainValue } from './edit.ts';
import { samePlain } from './samePlain.ts';
import { UneditableText } from './uneditableText.ts';

/** The word that stands for any value until somebody knows better. */
const UNKNOWN = 'unknown';

/**
 * What has to be done for an edit; null where the document says so already. Throws
 * `UneditableText` where the path leads nowhere.
 */
export function plannedChange(document: SourceDocument, edit: Edit): Change | null {
  const { path } = edit;
  if (path.length === 0) throw wrongPath(document, path);
  switch (edit.kind) {
    case 'set':
      return settingChange(document, path, edit.value);
    case 'append':
      return appendingChange(document, path, edit.value);
    case 'remove':
      return reach(document, path).rest.length === 0 ? { kind: 'remove', path } : null;
  }
}

function appendingChange(document: SourceDocument, path: Path, value: PlainValue): Change | null {
  const { value: found, rest } = reach(document, path);
  if (rest.length > 0 || isOpen(found)) return settingChange(document, path, [value]);
  if (Array.isArray(found)) return { kind: 'add', path, key: null, value };
  if (typeof found === 'object') throw wrongPath(document, path);
  return settingChange(document, path, [found as PlainValue, value]);
}

function settingChange(document: SourceDocument, path: Path, value: PlainValue): Change | null {
  const { value: found, rest } = reach(document, path);
  const [next, ...below] = rest;
  const above = path.slice(0, path.length - rest.length);
  if (next === undefined) {
    return samePlain(found, value) ? null : { kind: 'replace', path, value };
  }
  if (Array.isArray(found)) {
    if (next !== found.length) throw wrongPath(document, path);
    return { kind: 'add', path: above, key: null, value: nested(document, path, below, value) };
  }
  if (isOpen(found)) {
    return { kind: 'replace', path: above, value: nested(document, path, rest, value) };
  }
  if (typeof found !== 'object') throw wrongPath(document, above);
  const added = nested(document, path, below, value);
  return { kind: 'add', path: above, key: String(next), value: added };
}

/** The deepest value on a path, and the steps that lead on from there to nothing. */
function reach(document: SourceDocument, path: Path): { value: unknown; rest: Path } {
  let { value } = document;
  for (const [depth, step] of path.entries()) {
    const place = document.places.child(value, step, 'value');
    if (!place) return { value, rest: path.slice(depth) };
    value = place.value;
  }
  return { value, rest: [] };
}

function isOpen(value: unknown): boolean {
  return value === null || value === UNKNOWN;
}

/** A value inside the maps and lists that the steps to it ask for. */
function nested(document: SourceDocument, path: Path, steps: Path, value: PlainValue): PlainValue {
  return steps.reduceRight<PlainValue>((inner, step) => {
    if (typeof step === 'string') return { [step]: inner };
    if (step !== 0) throw wrongPath(document, path);
    return [inner];
  }, value);
}

function wrongPath(document: SourceDocument, path: Path): UneditableText {
  return new UneditableText(positionOf(document, path), 'wrong-path');
}
