import fc from 'fast-check';
import { it } from 'vitest';
import type { Assessment } from '../../src/assessment.ts';
import type { CompanyFragment } from '../../src/company/companySchema.ts';
import { shippedRubric } from '../rubricFile.ts';
import { assessed, firstDifference, withoutPlaces } from './assessed.ts';
import { refuse, tries } from './laws.ts';
import { written } from './layouts.ts';
import { anyCompany } from './randomCompany.ts';
import { idsOf, renamed } from './renamed.ts';

/** The law rubric names some ids; the default one names none. */
const rubric = shippedRubric();

/** These pick one of several equal groups or systems, and say whom they picked; ids decide ties. */
const tied = ['largest-group', 'common-base', 'offer-coherence'];

it('DESIGN §2.7: ids in the same order give the same result but for the ids', () => {
  fc.assert(
    fc.property(anyCompany, (company) => {
      const ids = idsOf(company).sort();
      const newId = new Map(
        ids.map((id, index) => [id, `renamed-${String(index).padStart(2, '0')}`]),
      );
      const after = withoutPlaces(resultOf(renamed(company, newId)));
      const before = withoutPlaces(resultOf(company));
      const oldId = new Map([...newId].map(([id, other]) => [other, id]));
      refuse(
        firstDifference(
          before,
          after.replace(/renamed-\d\d/g, (id) => oldId.get(id) ?? id),
        ),
        { company },
      );
    }),
    tries(20),
  );
});

it('DESIGN §2.7: other ids give the same numbers, and the same gaps, silos and evidence', () => {
  fc.assert(
    fc.property(anyCompany, fc.nat(), (company, seed) => {
      const newId = mixed(idsOf(company), seed);
      const oldId = new Map([...newId].map(([id, other]) => [other, id]));
      const before = said(resultOf(company), (id) => id);
      const after = said(resultOf(renamed(company, newId)), (id) => oldId.get(id) ?? id);
      refuse(firstDifference(before, after), { company, renamed: renamed(company, newId) });
    }),
    tries(20),
  );
});

function resultOf(company: CompanyFragment): Assessment {
  const result = assessed(written(company, { files: 1, style: 'json', shuffle: 0 }), rubric);
  // Sorted by paths, in which the word `unknown` stands for the end of a flow.
  return { ...result, unstated: [] };
}

/** New ids whose order has nothing to do with that of the old ones. */
function mixed(ids: readonly string[], seed: number): Map<string, string> {
  return new Map(
    ids.map((id, index) => [
      id,
      `id-${(((index + 1) * (2 * seed + 7919)) % 9973) + 10_000}-${index}`,
    ]),
  );
}

/** All that a result says of numbers and entities, in an order of its own. */
function said(result: Assessment, oldId: (id: string) => string): string {
  const ids = (list: readonly string[]) => list.map(oldId).sort();
  const entities = (list: readonly string[]) =>
    list.map((entity) => entity.replace(/:(.*)$/, (_, id: string) => `:${oldId(id)}`)).sort();
  const sorted = (list: readonly unknown[]) => list.map((each) => JSON.stringify(each)).sort();
  const { level, target, progress, score, coverage, dimensions, gates } = result;
  return JSON.stringify(
    {
      level,
      target,
      progress,
      score,
      coverage,
      dimensions,
      gates,
      criteria: result.criteria.map(({ id, metric, status, value, score: points, evidence }) => ({
        id,
        status,
        value,
        score: points,
        evidence: tied.includes(metric)
          ? evidence.length
          : sorted(
              evidence.map((each) => ({
                verdict: each.verdict,
                entities: entities(each.entities),
              })),
            ),
      })),
      gaps: result.gaps.map((gap) => ({
        criterion: gap.criterion,
        blocks: gap.blocks,
        value: gap.value,
        gain: gap.gain,
        ...(!tied.includes(gap.criterion) && {
          channels: ids(gap.channels),
          teams: ids(gap.teams),
          entities: entities(gap.entities),
        }),
      })),
      silos: sorted(
        result.silos.map((silo) => ({
          channels: ids(silo.channels),
          teams: ids(silo.teams),
          vendors: silo.vendors,
          certain: silo.certain,
        })),
      ),
      handovers: sorted(
        result.handovers.map(({ from, to, low, high }) => [oldId(from), oldId(to), low, high]),
      ),
      journeys: sorted(
        result.journeys.map((journey) => ({
          id: oldId(journey.id),
          continuity: journey.continuity,
          repeats: journey.repeats,
          possible: journey.possibleRepeats,
          breaks: journey.breaks.map(({ step, on, data, from, reason, certain }) => [
            step,
            oldId(on),
            data,
            from && oldId(from),
            reason,
            certain,
          ]),
        })),
      ),
    },
    null,
    1,
  );
}
