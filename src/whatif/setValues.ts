import type { Limits } from '../source/limits.ts';
import { nearest } from '../source/nearest.ts';
import { changedList } from '../source/placedList.ts';
import { entryPlace, isMap, mapOrNull, type Values, withEntry } from '../source/placedMap.ts';
import type { Places } from '../source/places.ts';
import { companyOf, type Draft, mapIn, putPart, refuse } from './draft.ts';
import { isEntryList } from './entryList.ts';
import { findFlow } from './findEntry.ts';
import type { FlagValue } from './flagText.ts';
import type { FlagYaml } from './flagYaml.ts';
import { endsIn, isMeant } from './flowNames.ts';
import { keepOpen } from './keepOpen.ts';
import { isFlowPath, readSetting, type Setting, type Step } from './settings.ts';

/** States what each `PATH=VALUE` says, in their order. */
export function setValues(draft: Draft, values: readonly FlagValue[], limits: Limits): void {
  const settings = values.flatMap((value) => readSetting(draft, value, limits) ?? []);
  const created = new Set(
    settings.filter(({ path }) => creates(path)).map(({ path }) => entryOf(path)),
  );
  for (const setting of settings) {
    if (isFlowPath(setting.path)) setInFlows(draft, setting);
    else if (isKnown(draft, setting, created)) setAt(draft, setting);
  }
}

/** Whether a setting brings an entry into being: all of it, or the one thing that it needs. */
function creates(path: readonly Step[]): boolean {
  return path.length === 2 || (path.length === 3 && path[2]?.key === 'kind');
}

function entryOf([list, id]: readonly Step[]): string {
  return `${list?.key}.${id?.key}`;
}

/**
 * Whether a key of an entry may be set: the entry is there, or is made by this call, or needs
 * nothing to be there and is not likely to be another one misspelt.
 */
function isKnown(draft: Draft, { path }: Setting, created: ReadonlySet<string>): boolean {
  const [{ key: list }, id, key] = path;
  if (!id || !key || !isEntryList(list)) return true;
  const known = Object.keys(mapIn(draft, list) ?? {});
  if (known.includes(id.key) || created.has(entryOf(path))) return true;
  const needsKind = list === 'channels' || list === 'systems';
  if (!needsKind && nearest(id.key, known) === null) return true;
  const add = needsKind ? 'kind' : 'whole';
  refuse(draft, 'unknown-entry', id.offset, {
    values: { id: id.key, list, allowed: known, add },
    misspelt: { word: id.key, known },
  });
  return false;
}

function setAt(draft: Draft, { path, written }: Setting): void {
  const before = valueAt(companyOf(draft), path);
  const [first, id] = path;
  if (first.key === 'kpis' && id) keepOpen(draft, 'kpis', first.offset);
  draft.document.value = withValue(draft.document.places, companyOf(draft), path, written);
  note(draft, path, before, written.value);
}

function setInFlows(draft: Draft, { path, written }: Setting): void {
  const [, name, ...rest] = path as [Step, Step, ...Step[]];
  const [key, ...deeper] = rest;
  const ends = endsIn(name.key);
  if (!ends) refuse(draft, 'bad-flow', name.offset);
  else if (!key) refuse(draft, 'inside-value', name.offset, { values: { path: 'flows' } });
  else if (findFlow(draft, ends, name.offset)) {
    const { places } = draft.document;
    let before: unknown = null;
    const flows = changedList(places, companyOf(draft).flows as unknown[], (flow) => {
      if (!isMap(flow) || !isMeant(flow, ends)) return flow;
      before ??= valueAt(flow, [key, ...deeper]);
      return withValue(places, flow, [key, ...deeper], written);
    });
    putPart(draft, 'flows', flows, name.offset);
    note(draft, path, before, written.value);
  }
}

function note(draft: Draft, path: readonly Step[], before: unknown, after: unknown): void {
  const shown = path.map(({ key }) => key).join('.');
  draft.changes.push({ kind: 'set', path: shown, before: before ?? null, after });
}

function valueAt(map: Values, path: readonly Step[]): unknown {
  return path.reduce<unknown>((value, { key }) => mapOrNull(value)?.[key], map) ?? null;
}

/** A map with the value at a path; what is no map on the way becomes one. */
function withValue(
  places: Places,
  map: Values | null,
  [{ key, offset }, next, ...rest]: readonly [Step, ...Step[]],
  written: FlagYaml,
): Values {
  if (!next)
    return withEntry(places, map, key, written.value, { key: offset, value: written.offset });
  const inner = mapOrNull(map?.[key]);
  const at = map && inner ? entryPlace(places, map, key) : { key: offset, value: offset };
  return withEntry(places, map, key, withValue(places, inner, [next, ...rest], written), at);
}
