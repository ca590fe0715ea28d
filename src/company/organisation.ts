import type { Problem } from '../source/problem.ts';
import { positionOf } from '../source/sourceDocument.ts';
import type { CompanyProblemCode } from './companyProblem.ts';
import type { WrittenTeam } from './companySchema.ts';
import type { Kpi, Listing, Practice, Team } from './description.ts';
import { type Entry, type Fragment, mergedEntries } from './fragments.ts';
import { isPartial } from './partial.ts';
import { checkOwners, checkReference, type References } from './references.ts';
import { listing, maybeText } from './values.ts';
import type { PracticeAnswer } from './vocabulary.ts';

/** The teams; a team that names no manager or partner has none (DESIGN §3 lists what is unknown). */
export function readTeams(entries: readonly Entry<WrittenTeam>[], references: References): Team[] {
  return entries.map(({ id, written: stated, at, document, path }) => {
    const written = stated ?? {};
    const worksWith = listing<string>(written.works_with);
    for (const [index, team] of [written.works_with ?? []].flat().entries()) {
      const where = Array.isArray(written.works_with) ? [index] : [];
      checkReference(references, 'teams', team, document, [...path, 'works_with', ...where]);
    }
    return {
      id,
      name: maybeText(written.name) ?? id,
      at,
      goals: listing<string>(written.goals),
      goalsAt: positionOf(document, [...path, 'goals'], 'key'),
      reportsTo: isOmitted(written.reports_to) ? null : maybeText(written.reports_to),
      worksWith: isOmitted(written.works_with) ? { items: [], complete: true } : worksWith,
    };
  });
}

/** The KPIs; a map that is stated is complete unless it is named under `partial`. */
export function readKpis(
  fragments: readonly Fragment[],
  references: References,
  problems: Problem<CompanyProblemCode>[],
): Listing<Kpi> {
  const entries = mergedEntries(fragments, 'kpis', problems);
  checkOwners(references, entries);
  const stated = fragments.some(({ written: { kpis } }) => kpis);
  const open =
    fragments.some(({ written: { kpis } }) => kpis === 'unknown') || isPartial(fragments, 'kpis');
  const items = entries.map(({ id, written, at }) => {
    const kpi = written === 'unknown' || !written ? {} : written;
    const { measured } = kpi;
    return {
      id,
      name: maybeText(kpi.name) ?? id,
      at,
      measured:
        measured === 'unknown' || isOmitted(measured)
          ? undefined
          : measured === true || measured === 'yes',
      team: maybeText(kpi.team),
    };
  });
  return { items, complete: stated && !open };
}

/** What the company says of its practices. */
export function readPractices(
  fragments: readonly Fragment[],
  problems: Problem<CompanyProblemCode>[],
): Practice[] {
  return mergedEntries(fragments, 'practices', problems).map(({ id, written, at }) => ({
    id,
    answer: practiceAnswer(written),
    at,
  }));
}

function practiceAnswer(
  written: PracticeAnswer | boolean | 'unknown' | null | undefined,
): PracticeAnswer | undefined {
  if (typeof written === 'boolean') return written ? 'yes' : 'no';
  return written === 'unknown' || isOmitted(written) ? undefined : written;
}

function isOmitted(written: unknown): written is null | undefined {
  return written === null || written === undefined;
}
