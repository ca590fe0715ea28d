import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindsOf } from '../../src/company/dataKind.ts';
import { readCompany } from '../../src/company/readCompany.ts';
import { worldsOf } from '../../src/company/worlds.ts';
import { metricCatalog } from '../../src/metrics/catalog.ts';
import { buildNetwork } from '../../src/network/network.ts';
import { type ScoredCompany, scoreCompany } from '../../src/score/scoreCompany.ts';
import { anyParameters } from './anyParameters.ts';
import { lawRubric } from './lawRubric.ts';
import { tries } from './laws.ts';
import { anyCompany, largeCompany } from './randomCompany.ts';
import { remembered } from './remembered.ts';
import { slowBreaks, slowContradictions, slowGaps, slowSilos } from './slowly/slowFindings.ts';
import { type Settings, slowMetrics } from './slowly/slowMetrics.ts';
import { slowQuestions } from './slowly/slowQuestions.ts';
import { type SlowScore, slowScore } from './slowly/slowScore.ts';
import { slowWorld } from './slowly/slowWorld.ts';
import type { Told } from './slowly/told.ts';

/**
 * The engine and a second, deliberately simple implementation of DESIGN (`slowly/`) say the same of
 * any company, to the last digit: weights are whole numbers, so that their sums are exact in any
 * order, and scores are summed in the order of the rubric.
 */

const fileOf = (company: object) => [{ name: 'company.yaml', text: JSON.stringify(company) }];
const quickly = remembered((company: object) =>
  scoreCompany(readCompany(fileOf(company)), lawRubric, undefined, { weighsQuestions: false }),
);
const slowly = remembered((company: Told) => slowScore(company, lawRubric));
const noAnswers = new Map<string, boolean>();

describe.each(metricCatalog)('DESIGN §4 and §5: $id with any parameters', (metric) => {
  const measure = slowMetrics[metric.id] as (typeof slowMetrics)[string];
  const parameters = anyParameters[metric.id] as fc.Arbitrary<object>;

  it('is in both worlds what looking at everything gives', () => {
    fc.assert(
      fc.property(anyCompany, parameters, (company, settings) => {
        check(company as Told, settings);
      }),
      tries(15),
    );
  });

  it('also in a large company', () => {
    fc.assert(
      fc.property(largeCompany, parameters, (company, settings) => {
        check(company as Told, settings);
      }),
      tries(2),
    );
  });

  function check(company: Told, settings: object): void {
    const { worst, best } = worldsOf(readCompany(fileOf(company)));
    for (const world of [worst, best]) {
      const slow = slowWorld(company, { isBest: world === best, answers: noAnswers });
      const { value } = metric.measure(buildNetwork(world), metric.parameters.parse(settings));
      expect(value).toBe(measure(slow, settings as Settings));
    }
  }
});

describe('DESIGN §6 and §7, worked out a second time', () => {
  it('level, score, coverage, progress, dimensions and criteria are the same', () => {
    compare((company, scored) => {
      expect(numbersIn(scored)).toStrictEqual(slowly(company));
    }, 120);
  });

  it('the gaps are the same, in the same order', () => {
    compare((company, { gaps }) => {
      expect(
        gaps.map(({ scored: { criterion }, ...gap }) => ({ criterion: criterion.id, ...gap })),
      ).toStrictEqual(slowGaps(slowly(company), lawRubric));
    }, 120);
  });

  it('the contradictions are the same', () => {
    compare((company, scored) => {
      const slow = slowly(company);
      expect(contradictionsIn(scored)).toEqual(slowContradictions(company, lawRubric, slow));
    }, 120);
  });

  it('the silos are the same', () => {
    compare((company, { silos }) => {
      const ids = Object.keys(company.channels ?? {}).sort();
      const told = silos.map(({ channels, certain }) => {
        const names = channels.map((channel) => ids[channel]);
        return `${names.join(' ')}${certain ? '' : ' (perhaps)'}`;
      });
      expect(told.sort()).toEqual(slowSilos(company, lawRubric));
    }, 120);
  });

  it('journeys break at the same steps, with the same repeats', () => {
    compare((company, { journeys }) => {
      const ids = Object.keys(company.channels ?? {}).sort();
      const told = journeys.flatMap(({ journey, breaks }) =>
        breaks.map(({ step, on, kind, reason, repeat, certain }) =>
          [
            ...[journey.id, step, ids[on], ...kindsOf(kind), reason],
            ...[repeat ? 'repeat' : 'lack', certain ? 'certain' : 'possible'],
          ].join(' '),
        ),
      );
      expect(told.sort()).toEqual(slowBreaks(company));
    }, 120);
  });
});

it('DESIGN §7: the questions are all unknowns that matter, worth what scoring both answers gives', () => {
  fc.assert(
    fc.property(anyCompany, (company) => {
      const { questions, unweighed } = scoreCompany(readCompany(fileOf(company)), lawRubric);
      expect(unweighed).toBe(0);
      expect(
        questions.map(({ about, outcomes, worth }) => ({ about, outcomes, worth })),
      ).toStrictEqual(slowQuestions(company as Told, lawRubric, slowly(company as Told)));
    }),
    tries(4),
  );
});

function compare(check: (company: Told, scored: ScoredCompany) => void, count: number): void {
  fc.assert(
    fc.property(anyCompany, (company) => check(company as Told, quickly(company))),
    tries(count),
  );
}

function numbersIn({
  level,
  score,
  coverage,
  progress,
  dimensions,
  criteria,
}: ScoredCompany): SlowScore {
  return {
    ...{ level, score, coverage, progress },
    dimensions: dimensions.map(({ dimension, ...rest }) => ({ id: dimension.id, ...rest })),
    criteria: criteria.map(({ criterion, status, value, score: points }) => ({
      ...{ id: criterion.id, status, value, score: points },
    })),
  };
}

/** Each as kind, whom it is about, and data or levels. */
function contradictionsIn({ contradictions }: ScoredCompany): string[] {
  return contradictions
    .map(({ kind, entities, data, levels }) => {
      const ids = entities.map((entity) => entity.slice(entity.indexOf(':') + 1));
      if (levels) return `${kind} ${levels.claimed} ${levels.possible}`;
      // Of goals the team and the journey; the other teams follow from the journey.
      return [kind, ...ids.slice(0, 2), ...kindsOf(data)].join(' ');
    })
    .sort();
}
