import type { Description } from '../company/description.ts';
import { compareText } from '../company/fragments.ts';
import { isCompanyText } from '../company/isCompanyText.ts';
import { readCompanyDocument } from '../company/readCompany.ts';
import { InputError } from '../source/inputError.ts';
import { joinedDocument } from '../source/joinedDocument.ts';
import type { Limits } from '../source/limits.ts';
import type { Values } from '../source/placedMap.ts';
import { readSource } from '../source/readSource.ts';
import type { SourceDocument } from '../source/sourceDocument.ts';
import type { SourceFile } from '../source/sourceFile.ts';
import { addFlow } from './addFlow.ts';
import type { AppliedChange } from './appliedChange.ts';
import { connectChannel } from './connectChannel.ts';
import type { Draft } from './draft.ts';
import { findEntry } from './findEntry.ts';
import { type FlagValue, flagDocument, flagValues } from './flagText.ts';
import { layOver } from './layOver.ts';
import { removeEntry } from './removeEntry.ts';
import { setValues } from './setValues.ts';
import { unitedCompany } from './unitedCompany.ts';

/** What is to be tried out, in the order in which it is done. */
export interface WhatIfRequest {
  overlays: readonly SourceFile[];
  remove: readonly string[];
  set: readonly string[];
  addFlow: readonly string[];
  connect: readonly string[];
}

/** How people know the text that each of them is written in. */
const flags = { remove: '--remove', set: '--set', addFlow: '--add-flow', connect: '--connect' };

type Flag = keyof typeof flags;

/**
 * A company with changes, from the files of the company as it is, which are in order. Nothing is
 * written anywhere. Throws an `InputError` with everything that is wrong with the changes.
 */
export function changedCompany(
  files: readonly SourceFile[],
  request: WhatIfRequest,
  limits: Limits,
): { description: Description; changes: AppliedChange[] } {
  const sorted = [...files].sort((one, other) => compareText(one.name, other.name));
  const fragments = sorted.map((file) => readSource(file, limits, isCompanyText).document);
  const overlays = readOverlays(request.overlays, limits);
  const names = Object.keys(flags) as Flag[];
  const written = names.map((flag) => flagDocument(flags[flag], request[flag]));
  const { document, starts } = joinedDocument([
    ...(fragments as [SourceDocument]),
    ...overlays,
    ...written,
  ]);
  document.value = unitedCompany(
    document.places,
    fragments.map(({ value }) => value as Values),
  );
  const draft: Draft = { document, changes: [], problems: [] };
  const given = (flag: Flag): FlagValue[] => {
    const start = starts[fragments.length + overlays.length + names.indexOf(flag)] ?? 0;
    return flagValues(request[flag], start);
  };
  for (const overlay of overlays) layOver(draft, overlay);
  for (const value of given('remove')) remove(draft, value);
  setValues(draft, given('set'), limits);
  for (const value of given('addFlow')) addFlow(draft, value);
  for (const value of given('connect')) connectChannel(draft, value);
  return { description: checkedDescription(draft, limits), changes: draft.changes };
}

/** What the company has become; what is wrong with the changes that were made is told with the rest. */
function checkedDescription({ document, problems }: Draft, limits: Limits): Description {
  try {
    const description = readCompanyDocument(document, limits);
    if (problems.length === 0) return description;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    problems.push(...(error.problems as Draft['problems']));
  }
  throw new InputError(problems);
}

function remove(draft: Draft, { text, start }: FlagValue): void {
  const entry = findEntry(draft, text, start);
  if (entry) removeEntry(draft, entry);
}

function readOverlays(files: readonly SourceFile[], limits: Limits): SourceDocument[] {
  const read = files.map((file) => readSource(file, limits, isCompanyText));
  const problems = read.flatMap((each) => each.problems);
  if (problems.length > 0) throw new InputError(problems);
  return read.map(({ document }) => document);
}
