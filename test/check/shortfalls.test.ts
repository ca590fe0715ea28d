import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptanceOf } from '../../src/baseline/acceptance.ts';
import type { Accepted } from '../../src/baseline/baseline.ts';
import type { DecidingBound } from '../../src/check/checking.ts';
import { identityKey } from '../../src/check/identityKey.ts';
import { shortfalls } from '../../src/check/shortfalls.ts';
import type { CompanyFragment } from '../../src/company/companySchema.ts';
import { readCompany } from '../../src/company/readCompany.ts';
import { networksOf } from '../../src/score/scoreCompany.ts';
import { scoreCriterion } from '../../src/score/scoredCriterion.ts';
import type { SourceFile } from '../../src/source/sourceFile.ts';
import { withBlanks } from '../laws/blanks.ts';
import { improve, improvementKinds } from '../laws/improvements.ts';
import { lawRubric } from '../laws/lawRubric.ts';
import { tries } from '../laws/laws.ts';
import { layout, written } from '../laws/layouts.ts';
import { anyCompany, partlyToldCompany } from '../laws/randomCompany.ts';
import { shippedRubric } from '../rubricFile.ts';

function gapsIn(
  files: readonly SourceFile[],
  { on = 'low', rubric = lawRubric }: { on?: DecidingBound; rubric?: typeof lawRubric } = {},
): Accepted[] {
  const description = readCompany(files);
  const networks = networksOf(description);
  const criteria = rubric.criteria.map((criterion) =>
    scoreCriterion(criterion, networks, description.notApplicable),
  );
  return shortfalls({ scored: { criteria }, networks, on }).map(({ identity }) => identity);
}

const fileOf = (company: CompanyFragment) => [
  { name: 'company.yaml', text: JSON.stringify(company) },
];
const keysOf = (gaps: readonly Accepted[]) =>
  gaps.map((gap) => `${identityKey(gap).join(' ')} ${gap.missing}`).sort();

describe('what a gap is', () => {
  const gapsOf = (company: string, criterion: string, on: DecidingBound = 'low') =>
    gapsIn([{ name: 'company.yaml', text: `omnigauge: 1\n${company}` }], {
      on,
      rubric: shippedRubric(),
    })
      .filter((gap) => gap.criterion === criterion)
      .map(({ blocks, about, missing }) => [blocks, about.join(' '), missing]);
  const two = (first: string, second = first) =>
    `teams: { s: {}, t: {} }\nchannels:\n  z: { kind: store, direction: both, ${first} }\n  b: { kind: app, direction: both, ${second} }\n`;
  const journey =
    '{ steps: [{ on: b, creates: [orders] }, { on: z, needs: [orders], within: daily }] }';

  it.each([
    // However many channels offer it, and in whatever order the file has them.
    ['stage-choice', two('stages: [buy]', 'stages: []'), ['multi', 'stage:buy', null]],
    [
      'aligned-teams',
      two('team: s', 'team: t').replace('app, direction: both', 'email, direction: outbound'),
      ['cross', 'channel:b channel:z', null],
    ],
    ['customer-reach', `${two('team: s')}flows: []\n`, ['cross', 'channel:z channel:b', null]],
    [
      'continuity',
      `${two('team: s')}flows: []\njourneys: { buy: ${journey} }\n`,
      ['cross', 'journey:buy channel:z data:orders', null],
    ],
  ])('%s falls short by ids alone', (criterion, company, gap) => {
    expect(gapsOf(company, criterion)).toContainEqual(gap);
  });

  it('has no places where it is not applicable, even if it is not known what counts', () => {
    const kinds = 'channels: { a: { kind: unknown }, b: { kind: store } }\n';
    const company = `${kinds}not_applicable: { recognition: Cash. }\n`;
    expect(gapsOf(company, 'recognition')).toEqual([['omni', '', null]]);
  });

  it('is there by the estimate only where neither that nor what is proved is enough', () => {
    const owner = (team: string) =>
      `teams: { t: {} }\nchannels: { a: { kind: store, team: t }, b: { kind: app, team: t }, c: { kind: email${team} } }\n`;
    expect(gapsOf(owner(''), 'accountable-owner')).toEqual([['omni', 'channel:c', null]]);
    expect(gapsOf(owner(''), 'accountable-owner', 'estimate')).toEqual([]);
    expect(gapsOf(owner(', team: none'), 'accountable-owner', 'estimate')).toHaveLength(1);
    // A third of the pairs is proved, and the rest too open for an estimate.
    const open = `channels: { a: { kind: store, direction: both }, b: { kind: app, direction: both }, c: { kind: webshop, direction: both } }
flows:
  - { between: [a, b], data: [identity, orders], freshness: realtime }
  - { between: [b, c], data: unknown, freshness: realtime }
`;
    const levelsOf = (on: DecidingBound) =>
      new Set(gapsOf(open, 'customer-reach', on).map(([blocks]) => blocks));
    expect([levelsOf('low'), levelsOf('estimate')]).toEqual([new Set(['omni']), new Set(['omni'])]);
  });

  it('does not depend on files, order and layout', () => {
    fc.assert(
      fc.property(anyCompany, layout, (company, way) => {
        expect(keysOf(gapsIn(written(company, way)))).toEqual(keysOf(gapsIn(fileOf(company))));
      }),
      tries(60),
    );
  });

  it('is told apart from every other gap', () => {
    fc.assert(
      fc.property(anyCompany, (company) => {
        const keys = keysOf(gapsIn(fileOf(company)));
        expect(new Set(keys).size).toBe(keys.length);
      }),
      tries(60),
    );
  });
});

/** The gaps that a baseline written for one company does not accept in another. */
function freshIn(after: CompanyFragment, before: CompanyFragment) {
  const found = gapsIn(fileOf(after));
  const entries = gapsIn(fileOf(before)).map((gap) => ({ ...gap, reason: null, expires: null }));
  const { entryFor, stale } = acceptanceOf(entries, found, '2026-01-01');
  return { fresh: found.filter((gap) => !entryFor(gap)), stale };
}

/** An answer may leave a criterion nothing to look at, which is another gap than any place of it. */
function hasNothingLeft({ about, missing }: Accepted): boolean {
  return about.length === 0 && missing === null;
}

describe('nothing is a new gap', () => {
  it.each(Object.keys(improvementKinds))('after this: %s', (kind) => {
    let closed = 0;
    fc.assert(
      fc.property(anyCompany, fc.nat(), (company, pick) => {
        const improved = improve(company, kind, pick);
        if (!improved) return;
        const { fresh, stale } = freshIn(improved.company, company);
        expect(fresh).toEqual([]);
        closed += stale.length;
      }),
      tries(60),
    );
    expect(closed).toBeGreaterThan(0);
  });

  it('after an answer to what was not known', () => {
    fc.assert(
      fc.property(partlyToldCompany, fc.nat(), ({ known, blanks }, pick) => {
        if (blanks.length === 0) return;
        const asked = blanks[pick % blanks.length];
        const left = blanks.filter((blank) => blank !== asked);
        const { fresh } = freshIn(withBlanks(known, left), withBlanks(known, blanks));
        const told = fresh.filter((gap) => !hasNothingLeft(gap));
        expect({ told, asked }).toEqual({ told: [], asked });
      }),
      tries(300),
    );
  });
});

describe('many channels', () => {
  const channels = (count: number) =>
    Array.from({ length: count }, (_, index) => `  c${index}: { kind: store, direction: both }`);
  const company = (count: number) => [
    { name: 'c.yaml', text: `omnigauge: 1\nchannels:\n${channels(count).join('\n')}\nflows: []\n` },
  ];
  const rubric = shippedRubric();
  const about = (count: number, id: string) =>
    gapsIn(company(count), { rubric }).filter(({ criterion }) => criterion === id);

  it('every pair is told, though a measurement keeps a hundred of them', () => {
    const pairs = about(14, 'recognition');
    expect(pairs).toHaveLength(14 * 13);
    expect(new Set(keysOf(pairs)).size).toBe(14 * 13);
    expect(about(14, 'aligned-teams')).toHaveLength((14 * 13) / 2);
  });

  it('where they would be a list too long to read, their number is', () => {
    expect(about(20, 'recognition')).toMatchObject([{ about: [], missing: 20 * 19 }]);
  });

  it('where they are too many to be known, the criterion is accepted as a whole', () => {
    expect(about(110, 'recognition')).toMatchObject([{ about: [], missing: null }]);
    expect(about(110, 'linked-channels')).toMatchObject([{ about: [], missing: null }]);
  });
});
