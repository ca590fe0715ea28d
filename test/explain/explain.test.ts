import { describe, expect, it } from 'vitest';
import { assessmentSchema } from '../../src/assessment.ts';
import { levels } from '../../src/company/vocabulary.ts';
import { explain } from '../../src/explain/explain.ts';
import { metricCatalog } from '../../src/metrics/catalog.ts';
import { bottegaAurora, explained, type Language, rubric } from './explained.ts';

const bottega = { en: bottegaAurora('en'), it: bottegaAurora('it') };
const ids = [
  ...rubric.criteria.map(({ id }) => id),
  ...rubric.practices.map(({ id }) => id),
  ...rubric.dimensions.map(({ id }) => id),
  ...metricCatalog.map(({ id }) => id),
  ...levels,
  'score',
  'level',
];

describe('what an id stands for', () => {
  it.each([...new Set(ids)])('%s is all that bears the name', (id) => {
    const { parts } = explained(id);
    expect(parts).toHaveLength(ids.filter((each) => each === id).length);
    expect(parts.every((part) => part.id === id)).toBe(true);
  });

  it.each([
    ['customer-reach', ['criterion', 'metric']],
    ['click-and-collect', ['criterion', 'practice']],
    ['personalisation', ['criterion', 'metric', 'dimension']],
    ['order-reach', ['criterion']],
    ['data-reach', ['metric']],
    ['data', ['dimension']],
    ['omni', ['level']],
  ])('%s: %j, the criterion first', (id, kinds) => {
    expect(explained(id).parts.map(({ kind }) => kind)).toEqual(kinds);
  });
});

describe('plain data', () => {
  it.each(['en', 'it'] as Language[])('survives JSON, in %s', (language) => {
    for (const topic of new Set(ids)) {
      const explanation = explained(topic, { language, assessment: bottega[language] });
      expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation);
    }
  });

  it('has no values without an assessment', () => {
    const { company, parts } = explained('customer-reach');
    expect(company).toBeNull();
    expect(parts[0]).toMatchObject({ kind: 'criterion', assessed: null });
  });
});

describe('a criterion', () => {
  const criterion = partOf('customer-reach', 'criterion');

  it('says what it asks', () => {
    expect(criterion).toMatchObject({
      title: 'Customer data reaches the other channels',
      dimension: { id: 'data', title: 'Data integration' },
      metric: 'customer-reach',
      settings: {},
      thresholds: [
        { level: 'cross', needed: 0.2, gate: null },
        { level: 'omni', needed: 0.8, gate: 'required' },
      ],
      weight: 4,
      sources: ['000', '002', '003', '004'],
    });
  });

  it('shows what the assessment says, and nothing else', () => {
    const found = bottega.en.criteria.find(({ id }) => id === 'customer-reach');
    const gap = bottega.en.gaps.find((each) => each.criterion === 'customer-reach');
    expect(gap).toBeDefined();
    expect(criterion.assessed).toEqual({
      status: found?.status,
      reason: found?.reason,
      value: found?.value,
      score: found?.score,
      evidence: found?.evidence,
      evidenceCut: false,
      gap,
    });
  });

  it('has no values from an assessment that lacks it', () => {
    const without = { ...bottega.en, criteria: [] };
    expect(explained('recognition', { assessment: without }).parts[0]).toMatchObject({
      assessed: null,
    });
  });
});

describe('a metric', () => {
  it('takes its parameters from the schema that checks them', () => {
    const { parameters } = partOf('data-reach', 'metric');
    const byName = Object.fromEntries(parameters.map((each) => [each.name, each]));
    expect(Object.keys(byName)).toEqual(['data', 'match', 'within', 'from', 'to']);
    expect(byName.data).toMatchObject({ required: true, list: true, form: null });
    expect(byName.data?.words).toEqual(expect.arrayContaining(['orders', 'customer', 'all']));
    expect(byName.match).toMatchObject({ required: false, list: false, words: ['all', 'any'] });
    expect(byName.within).toMatchObject({ list: false, form: 'duration' });
    expect(byName.within?.words).toContain('daily');
    expect(byName.from?.parts.map(({ name }) => name)).toEqual(['kinds', 'ids']);
    expect(byName.from?.parts[1]).toMatchObject({ list: true, words: [], form: 'id' });
  });

  it('names the criteria that use it, with settings and values, and the practices', () => {
    const { criteria, practices } = partOf('data-reach', 'metric');
    expect(criteria.map(({ id }) => id)).toEqual(['order-reach', 'consent-reach']);
    expect(criteria[0]).toMatchObject({ settings: { data: ['orders'], match: 'all' } });
    expect(criteria[0]?.assessed?.value.low).toEqual(expect.any(Number));
    expect(practices.map(({ id }) => id)).toEqual(['click-and-collect', 'shared-loyalty']);
  });
});

describe('a practice', () => {
  it('says what a yes implies, who asks and what the company says', () => {
    expect(partOf('click-and-collect', 'practice')).toMatchObject({
      title: 'Click and collect',
      implies: {
        metric: 'data-reach',
        settings: { data: ['orders'], match: 'any', to: { kinds: ['store'] } },
        atLeast: 0.01,
      },
      criteria: [{ id: 'click-and-collect', title: 'Order online, collect in store' }],
      assessed: { answer: 'yes', at: { file: 'measurement.yaml' }, contradictions: [] },
    });
  });

  it.each([
    ['in-store-digital', 'partly'],
    ['flow-monitoring', null],
  ])('%s: the answer is %s', (id, answer) => {
    expect(partOf(id, 'practice').assessed?.answer).toBe(answer);
  });

  it('shows what contradicts the answer', () => {
    const at = { file: 'measurement.yaml', line: 1, column: 1 };
    const contradiction = { message: 'No order gets to a store.', at, related: at };
    const assessment = assessmentSchema.parse({
      ...bottega.en,
      contradictions: [
        { ...contradiction, kind: 'practice', entities: ['practice:click-and-collect'] },
        { ...contradiction, kind: 'practice', entities: ['practice:shared-loyalty'] },
      ],
    });
    const part = explained('click-and-collect', { assessment }).parts[1];
    expect(part).toMatchObject({ assessed: { contradictions: [assessment.contradictions[0]] } });
  });
});

describe('a level', () => {
  it('needs its gates and all below it, with the outcomes of the assessment', () => {
    const { gates } = partOf('omni', 'level');
    const inResult = bottega.en.gates.map(({ level, criterion, needed, value, outcome }) => ({
      level,
      criterion,
      needed,
      assessed: { value, outcome },
    }));
    expect(gates).toMatchObject(inResult);
    expect(partOf('cross', 'level').gates.map(({ level }) => level)).toEqual(['multi', 'cross']);
    expect(partOf('single', 'level').gates).toEqual([]);
  });

  it.each([
    ['single', 'proved'],
    ['multi', 'proved'],
    ['cross', 'estimated'],
    ['omni', 'possible'],
  ] as const)('%s is %s by a result between multi and omni', (id, reached) => {
    const level = { low: 'multi', estimate: 'cross', high: 'omni' } as const;
    const { parts } = explained(id, { assessment: { ...bottega.en, level } });
    expect(parts[0]).toMatchObject({ assessed: { estimate: 'cross', reached } });
  });

  it('is not reached above what is possible', () => {
    const level = { low: 'multi', estimate: 'multi', high: 'cross' } as const;
    const { parts } = explained('omni', { assessment: { ...bottega.en, level } });
    expect(parts[0]).toMatchObject({ assessed: { reached: 'no' } });
  });
});

describe('a dimension', () => {
  it('lists its criteria and takes its score from the assessment', () => {
    const { criteria, assessed } = partOf('brand', 'dimension');
    expect(criteria.map(({ id }) => id)).toEqual(['brand-coherence', 'offer-coherence']);
    expect(assessed?.score).toEqual(bottega.en.dimensions.find(({ id }) => id === 'brand')?.score);
  });
});

describe('a word that is no topic', () => {
  it.each([
    ['customer-reech', 'customer-reach'],
    ['Click_And_Collect', 'click-and-collect'],
    ['omnichannel', 'omni'],
    ['multicanale', 'multi'],
    ['Nobody has to start over', 'continuity'],
    ['qwertyuiop', null],
    ['', null],
    ['__proto__', null],
  ])('%s: %s is suggested', (word, suggestion) => {
    const answer = explain(word, { rubric, language: 'en' });
    expect(answer).toMatchObject({ unknown: word, suggestion });
    expect('topics' in answer && answer.topics.map(({ id }) => id).sort()).toEqual(
      [...new Set(ids)].sort(),
    );
  });
});

/** The part of one kind of what is explained about the example company. */
function partOf<Kind extends ReturnType<typeof explained>['parts'][number]['kind']>(
  topic: string,
  kind: Kind,
) {
  const { parts } = explained(topic, { assessment: bottega.en });
  type Part = Extract<(typeof parts)[number], { kind: Kind }>;
  return parts.find((part): part is Part => part.kind === kind) as Part;
}
