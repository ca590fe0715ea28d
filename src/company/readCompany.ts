import { InputError } from '../source/inputError.ts';
import { defaultLimits, type Limits } from '../source/limits.ts';
import type { Position } from '../source/position.ts';
import type { Problem } from '../source/problem.ts';
import { readSource } from '../source/readSource.ts';
import { schemaFaults } from '../source/schemaProblems.ts';
import {
  positionAt,
  positionOf,
  problemAt,
  type SourceDocument,
} from '../source/sourceDocument.ts';
import type { SourceFile } from '../source/sourceFile.ts';
import { readChannel, readSystem } from './channels.ts';
import type { CompanyProblemCode } from './companyProblem.ts';
import { type CompanyFragment, companySchema } from './companySchema.ts';
import type { Description } from './description.ts';
import { readFlows } from './flows.ts';
import { compareText, type Fragment, mergedEntries, singleValue } from './fragments.ts';
import { isCompanyText } from './isCompanyText.ts';
import { readJourneys } from './journeys.ts';
import { readKpis, readPractices, readTeams } from './organisation.ts';
import { checkIds, checkOwners, type References } from './references.ts';
import { removeFault } from './removeFault.ts';
import { maybeText } from './values.ts';
import type { ChangeKind, Level } from './vocabulary.ts';

type Problems = Problem<CompanyProblemCode>[];

/**
 * Reads the files of one company into its description (DESIGN §3). The order of the files does
 * not matter. Throws an `InputError` with everything that is wrong in any of them.
 */
export function readCompany(
  files: readonly SourceFile[],
  limits: Limits = defaultLimits,
): Description {
  const problems: Problems = [];
  const sorted = [...files].sort((one, other) => compareText(one.name, other.name));
  const fragments = sorted.map((file) => readFragment(file, limits, problems));
  if (sorted.length === 0) problems.push(withoutPlace('no-files'));
  return described(fragments, limits, problems);
}

/** Reads a company that is one document, such as one inside another file. Throws like `readCompany`. */
export function readCompanyDocument(
  document: SourceDocument,
  limits: Limits = defaultLimits,
): Description {
  const problems: Problems = [];
  return described([checkedFragment(document, problems)], limits, problems);
}

function described(
  fragments: readonly (Fragment | null)[],
  limits: Limits,
  problems: Problems,
): Description {
  const readable = fragments.filter((fragment) => fragment !== null);
  // What one file says can be checked only against all that the others say.
  if (readable.length < fragments.length || readable.length === 0) {
    throw new InputError(problems.sort(byPlace));
  }
  const description = merge(readable, limits, problems);
  if (problems.length > 0) throw new InputError(problems.sort(byPlace));
  return description;
}

/** Null where so much is wrong with a file that nothing else can be said about it. */
function readFragment(file: SourceFile, limits: Limits, problems: Problems): Fragment | null {
  const { document, problems: found } = readSource(file, limits, isCompanyText);
  for (const problem of found) problems.push(problem);
  if (!found.every(({ code }) => code === 'duplicate-key')) return null;
  return checkedFragment(document, problems);
}

function checkedFragment(document: SourceDocument, problems: Problems): Fragment | null {
  const { problems: found, paths } = schemaFaults(document, companySchema);
  for (const problem of found) problems.push(problem);
  // A list that is missing as a whole would make every reference to it look wrong.
  if (paths.some((path) => path.length < 2)) return null;
  for (const path of paths) removeFault(document.value, path);
  return { document, written: document.value as CompanyFragment };
}

function merge(fragments: readonly Fragment[], limits: Limits, problems: Problems): Description {
  const teams = mergedEntries(fragments, 'teams', problems);
  const channels = mergedEntries(fragments, 'channels', problems);
  const systems = mergedEntries(fragments, 'systems', problems);
  const brand = brandDefault(fragments, problems);
  const journeys = mergedEntries(fragments, 'journeys', problems);
  const references: References = {
    teams: new Set(teams.map(({ id }) => id)),
    channels: new Set(channels.map(({ id }) => id)),
    nodes: new Set([...channels, ...systems].map(({ id }) => id)),
    journeys: new Set(journeys.map(({ id }) => id)),
    problems,
  };
  checkFormat(fragments, problems);
  checkIds(fragments, channels, systems, problems);
  checkOwners(references, channels);
  checkOwners(references, systems);
  const flows = readFlows(fragments, references);
  checkCounts(fragments, channels.length, flows.items.length, limits, problems);
  const claims = singleValue<'company', Level | 'unknown'>(
    fragments,
    'company',
    'claims',
    problems,
  );
  return {
    name:
      maybeText(singleValue<'company', string>(fragments, 'company', 'name', problems)?.value) ??
      null,
    sector:
      maybeText(singleValue<'company', string>(fragments, 'company', 'sector', problems)?.value) ??
      null,
    claims: claims && claims.value !== 'unknown' ? { level: claims.value, at: claims.at } : null,
    brand,
    teams: readTeams(teams, references),
    channels: channels.map((entry) => readChannel(entry, brand)),
    systems: systems.map(readSystem),
    flows,
    journeys: readJourneys(fragments, journeys, references),
    kpis: readKpis(fragments, references, problems),
    practices: readPractices(fragments, problems),
    notApplicable: mergedEntries(fragments, 'not_applicable', problems).map(
      ({ id, written, at }) => ({
        criterion: id,
        reason: written,
        at,
      }),
    ),
    effort: Object.fromEntries(
      mergedEntries(fragments, 'effort', problems).map(({ id, written }) => [id, written]),
    ) as Partial<Record<ChangeKind, number>>,
    at: topLevelPositions(fragments),
  };
}

function brandDefault(fragments: readonly Fragment[], problems: Problems) {
  const voice = singleValue<'brand', string>(fragments, 'brand', 'voice', problems);
  const visual = singleValue<'brand', string>(fragments, 'brand', 'visual', problems);
  return { voice: maybeText(voice?.value), visual: maybeText(visual?.value) };
}

function checkFormat(fragments: readonly Fragment[], problems: Problems): void {
  const stated = fragments.filter(
    ({ written }) => written.omnigauge !== null && written.omnigauge !== undefined,
  );
  for (const { document, written } of stated) {
    if (written.omnigauge === 1) continue;
    const values = { found: written.omnigauge as number };
    problems.push(
      problemAt(document, 'unknown-format', positionOf(document, ['omnigauge']), { values }),
    );
  }
  if (stated.length === 0) {
    const { document } = fragments[0] as Fragment;
    problems.push(problemAt(document, 'missing-format', positionAt(document, 0)));
  }
}

function checkCounts(
  fragments: readonly Fragment[],
  channels: number,
  flows: number,
  limits: Limits,
  problems: Problems,
): void {
  const problem = (code: CompanyProblemCode, key: string, values = {}) => {
    const stated = fragments.find(({ written }) => key in written);
    const { document } = stated ?? (fragments[0] as Fragment);
    problems.push(problemAt(document, code, positionOf(document, [key], 'key'), { values }));
  };
  if (!fragments.some(({ written }) => written.channels)) problem('missing-channels', 'channels');
  if (channels > limits.channels)
    problem('too-many-channels', 'channels', { count: channels, limit: limits.channels });
  if (flows > limits.flows)
    problem('too-many-flows', 'flows', { count: flows, limit: limits.flows });
}

function topLevelPositions(fragments: readonly Fragment[]): Description['at'] {
  const first = fragments[0] as Fragment;
  const at: Record<string, Position> & { root: Position } = { root: positionAt(first.document, 0) };
  for (const { document, written } of fragments) {
    for (const key of Object.keys(written)) at[key] ??= positionOf(document, [key], 'key');
  }
  return at;
}

function withoutPlace(code: CompanyProblemCode): Problem<CompanyProblemCode> {
  return { code, values: {}, at: null, frame: null, suggestion: null, related: null };
}

function byPlace(one: Problem, other: Problem): number {
  if (!one.at || !other.at) return 0;
  return (
    compareText(one.at.file, other.at.file) ||
    one.at.line - other.at.line ||
    one.at.column - other.at.column
  );
}
