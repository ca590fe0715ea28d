import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessDescription } from '../../src/assess.ts';
import type { CompanyFragment } from '../../src/company/companySchema.ts';
import type { Description } from '../../src/company/description.ts';
import { readCompany } from '../../src/company/readCompany.ts';
import { compareAssessments } from '../../src/compare/compareAssessments.ts';
import { defaultLimits } from '../../src/source/limits.ts';
import { en } from '../../src/text/en.ts';
import { changedCompany } from '../../src/whatif/changedCompany.ts';
import { lawRubric } from '../laws/lawRubric.ts';
import { tries } from '../laws/laws.ts';
import { layout, written } from '../laws/layouts.ts';
import { anyCompany, knownCompany } from '../laws/randomCompany.ts';
import { alone, changed, request, shop } from './changed.ts';

const options = { rubric: lawRubric, words: en, language: 'en', version: '0.0.0', planning: null };

function differs(before: Description, after: Description): boolean {
  const [one, other] = [before, after].map(
    (description) => assessDescription(description, [], options).assessment,
  ) as [
    ReturnType<typeof assessDescription>['assessment'],
    ReturnType<typeof assessDescription>['assessment'],
  ];
  return compareAssessments(one, other).changed;
}

describe('without a change', () => {
  it('a company is what it was, each value at its place, in however many files', () => {
    fc.assert(
      fc.property(anyCompany, layout, (company, way) => {
        const files = written(company, way);
        expect(changed({}, files).description).toEqual(readCompany(files));
      }),
      tries(60),
    );
  });

  it.each([
    ['flows unknown in one file', ['flows: unknown', 'flows: [{ from: web, to: app }]']],
    ['kpis unknown in one file', ['kpis: { a: { measured: yes } }', 'kpis: unknown']],
    ['partial as a word and as a list', ['partial: flows\nflows: []', 'partial: [kpis]\nkpis: {}']],
    ['maps and nothing', ['teams:\njourneys: unknown', 'teams: { it: }\njourneys: { a: {} }']],
    [
      'one thing said in two maps',
      [
        'company: { name: A }\nbrand: unknown',
        'company: { claims: omni, name: }\nbrand: { voice: a }',
      ],
    ],
  ])('%s', (_, texts) => {
    const files = [
      ...alone('channels: { web: { kind: webshop }, app: { kind: app } }'),
      ...texts.map((text, index) => ({ name: `${index}.yaml`, text })),
    ];
    const { at: _at, ...description } = readCompany(files);
    expect(changed({}, files).description).toMatchObject(description);
  });

  it('nor does laying a company over itself change it, but for flows that are there twice', () => {
    fc.assert(
      fc.property(anyCompany, (company) => {
        const text = JSON.stringify(company);
        const { flows: _, ...rest } = company;
        const files = [{ name: 'company.yaml', text }];
        const laid = changed({ overlay: JSON.stringify(withoutNull(rest)) }, files).description;
        expect(differs(readCompany(files), laid)).toBe(false);
      }),
      tries(30),
    );
  });
});

/** Null removes in an overlay; in a company it is the same as saying nothing. */
function withoutNull(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (_, each) => (each === null ? undefined : each)));
}

describe('removing and adding again is no change', () => {
  /** A company whose flows are all that `--add-flow` can say. */
  const company = knownCompany.map((known) => ({
    ...known,
    flows: (known.flows as Record<string, unknown>[]).map(({ team: _, ...flow }) => flow),
  })) as fc.Arbitrary<CompanyFragment>;

  it('of a system with its flows', () => {
    fc.assert(
      fc.property(company, fc.nat(3), (known, pick) => {
        const ids = Object.keys(known.systems ?? {});
        const id = ids[pick % Math.max(1, ids.length)];
        if (id === undefined) return;
        const files = [{ name: 'company.yaml', text: JSON.stringify(known) }];
        const { description } = changed(
          {
            remove: [`systems.${id}`],
            set: [`systems.${id}=${JSON.stringify(known.systems?.[id])}`],
            addFlow: flowsOf(known, id).map(notation),
          },
          files,
        );
        expect(differs(readCompany(files), description)).toBe(false);
      }),
      tries(40),
    );
  });

  it('of a journey, a KPI, and a practice', () => {
    fc.assert(
      fc.property(company, (known) => {
        const lists = ['journeys', 'kpis', 'practices'] as const;
        const paths = lists.flatMap((list) =>
          Object.entries((known[list] ?? {}) as Record<string, unknown>).map(
            ([id, value]) => [`${list}.${id}`, JSON.stringify(value)] as const,
          ),
        );
        const files = [{ name: 'company.yaml', text: JSON.stringify(known) }];
        const { description } = changed(
          {
            remove: paths.map(([path]) => path),
            set: paths.map(([path, value]) => `${path}=${value}`),
          },
          files,
        );
        expect(differs(readCompany(files), description)).toBe(false);
      }),
      tries(30),
    );
  });
});

type Flow = {
  from?: string;
  to?: string;
  between?: string[];
  data: string | string[];
  freshness: string;
};

function flowsOf({ flows }: CompanyFragment, id: string): Flow[] {
  return (flows as Flow[]).filter(({ from, to, between }) =>
    [from, to, ...(between ?? [])].includes(id),
  );
}

function notation({ from, to, between, data, freshness }: Flow): string {
  const ends = between ? between.join('<>') : `${from}>${to}`;
  return `${ends}:${[data].flat().join(',') || 'none'}@${freshness}`;
}

it('whatever is removed, what is left is in order', () => {
  fc.assert(
    fc.property(anyCompany, fc.nat(), (company, pick) => {
      const lists = ['teams', 'channels', 'systems', 'journeys', 'kpis', 'practices'] as const;
      const all = lists.flatMap((list) => {
        const map = company[list];
        return map && typeof map === 'object' ? Object.keys(map).map((id) => `${list}.${id}`) : [];
      });
      const id = all[pick % Math.max(1, all.length)];
      if (id === undefined) return;
      const files = [{ name: 'company.yaml', text: JSON.stringify(company) }];
      expect(() => changed({ remove: [id] }, files)).not.toThrow();
    }),
    tries(100),
  );
});

it('no flag crashes it, whatever is written there', () => {
  const anything = fc.oneof(
    fc.string({ maxLength: 20 }),
    fc.stringMatching(/^[a-z.<>=:@,[\]{} -]{0,30}$/),
    fc.constantFrom('channels.store.team=[', 'flows.crm>store.data.a=b', 'a>b:c@d', 'crm:store:x'),
  );
  fc.assert(
    fc.property(anything, fc.constantFrom('remove', 'set', 'addFlow', 'connect'), (text, flag) => {
      try {
        changed({ [flag]: [text] });
      } catch (error) {
        expect((error as Error).name).toBe('InputError');
      }
    }),
    tries(400),
  );
});

it('limits hold for what is added too', () => {
  const few = { ...defaultLimits, flows: 4 };
  const flows = request({ addFlow: ['store>crm:orders'] });
  expect(() => changedCompany(shop, request({}), few)).not.toThrow();
  expect(() => changedCompany(shop, flows, few)).toThrow('too-many-flows');
});
