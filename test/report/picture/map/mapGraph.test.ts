import { describe, expect, it } from 'vitest';
import type { Assessment, AssessmentJourney } from '../../../../src/assessment.ts';
import { freshnessClass } from '../../../../src/report/picture/map/freshnessClass.ts';
import { mapGraph } from '../../../../src/report/picture/map/mapGraph.ts';
import { mapRemarks } from '../../../../src/report/picture/map/mapRemarks.ts';
import { en } from '../../../../src/text/en.ts';
import { companyOf } from '../../page/exampleCompany.ts';
import { madeUpCompany } from '../../page/madeUpCompany.ts';
import { sampleAssessment } from '../../sampleAssessment.ts';

type Flow = Assessment['flows'][number];

const at = { file: 'company.yaml', line: 1, column: 1 };
const flow = (from: string | null, to: string | null, rest: Partial<Flow> = {}): Flow => ({
  from,
  to,
  twoWay: false,
  data: ['orders'],
  dataKnown: true,
  freshness: 'daily',
  team: null,
  at,
  ...rest,
});
const graphOf = (overrides: Partial<Assessment>) => {
  const assessment = sampleAssessment(overrides);
  return mapGraph(assessment, null, en);
};
const linesOf = (...flows: Flow[]) =>
  graphOf({ flows }).flows.map(
    ({ from, to, twoWay, freshness }) => `${from} ${twoWay ? '<>' : '>'} ${to} ${freshness}`,
  );

it.each([
  ['realtime', 'fresh'],
  ['minutes', 'fresh'],
  ['90s', 'fresh'],
  ['900s', 'fresh'],
  ['901s', 'today'],
  ['hourly', 'today'],
  ['daily', 'today'],
  ['172800s', 'later'],
  ['weekly', 'later'],
  ['monthly', 'later'],
  ['manual', 'by-hand'],
  [null, 'unsaid'],
  ['constructor', 'unsaid'],
])('data %s is %s', (freshness, expected) => {
  expect(freshnessClass(freshness)).toBe(expected);
});

describe('the lines of the map', () => {
  it.each([
    ['one statement', [flow('store', 'crm')], ['store > crm today']],
    ['both ways', [flow('store', 'crm', { twoWay: true })], ['crm <> store today']],
    [
      'there and back as fresh are one line',
      [flow('store', 'crm'), flow('crm', 'store')],
      ['crm <> store today'],
    ],
    [
      'there and back of another age are two',
      [flow('store', 'crm'), flow('crm', 'store', { freshness: 'manual' })],
      ['store > crm today', 'crm > store by-hand'],
    ],
    [
      'of several statements the freshest',
      [
        flow('store', 'crm', { freshness: 'weekly' }),
        flow('store', 'crm', { freshness: 'hourly' }),
      ],
      ['store > crm today'],
    ],
    [
      'data that is not stated',
      [flow('store', 'crm', { data: [], dataKnown: false })],
      ['store > crm unsaid'],
    ],
  ])('%s', (_, flows, expected) => {
    expect(linesOf(...flows)).toEqual(expected);
  });

  it('flows from or to nowhere are counted, and said', () => {
    const assessment = sampleAssessment({ flows: [flow('store', null), flow(null, 'crm')] });
    const graph = mapGraph(assessment, null, en);
    expect([graph.flows, graph.loose]).toEqual([[], 2]);
    expect(mapRemarks(assessment, graph, en)).toEqual([
      '2 flows are not drawn, as it is not stated where they begin or end.',
    ]);
  });

  it('each tells what it stands for', () => {
    const told = graphOf({ flows: [flow('store', 'crm', { freshness: '7200s' })] }).flows[0]?.told;
    expect(told).toEqual(['Shops → Customer files: orders (within 2 h)']);
  });
});

it('a break is certain where any of its kind is', () => {
  const journey = sampleAssessment().journeys.find(({ id }) => id === 'complain');
  const { breaks } = journey as AssessmentJourney;
  const [first] = breaks as [AssessmentJourney['breaks'][number]];
  const broken = (certain: boolean) => ({ ...first, certain });
  const journeys = [
    { ...(journey as AssessmentJourney), breaks: [broken(false), broken(true), broken(false)] },
  ];
  expect(graphOf({ journeys }).breaks).toEqual([{ from: 'webshop', to: 'phone', certain: true }]);
});

describe('islands', () => {
  const islands = (flows: Flow[]) => graphOf({ flows }).islands.map((island) => [...island]);

  it('are the silos, each with the systems it is joined with', () => {
    expect(islands([flow('store', 'crm'), flow('crm', 'webshop')])).toEqual([
      ['store', 'webshop', 'crm'],
      ['phone'],
    ]);
  });

  it('a system between two of them is part of neither', () => {
    expect(islands([flow('store', 'crm'), flow('phone', 'crm')])).toEqual([
      ['store', 'webshop'],
      ['phone'],
    ]);
  });
});

describe('with more channels and systems than can be drawn', () => {
  const { assessment } = companyOf([madeUpCompany(50, 20)], 'en');
  const graph = mapGraph(assessment, null, en);

  it('all of a kind are one box, which is said', () => {
    expect(graph.grouped).toBe('kind');
    expect(graph.nodes).toHaveLength(9 + 6);
    expect(graph.nodes[0]).toMatchObject({ name: 'store', note: '6 channels' });
    expect(mapRemarks(assessment, graph, en)[0]).toContain('all of one kind are one box');
  });

  it('no line leads from a box to itself, and none is doubled', () => {
    const keys = graph.flows.map(({ from, to }) => `${from}>${to}`);
    expect(graph.flows.filter(({ from, to }) => from === to)).toEqual([]);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('sixty are drawn one by one', () => {
    const sixty = companyOf([madeUpCompany(40, 20)], 'en').assessment;
    expect(mapGraph(sixty, null, en)).toMatchObject({ grouped: null });
  });

  it('where nearly all are of one kind, all of an owner are one box', () => {
    const channels = assessment.channels.map((each) => ({ ...each, kind: 'store' }));
    expect(mapGraph({ ...assessment, channels }, null, en)).toMatchObject({ grouped: 'team' });
  });
});
