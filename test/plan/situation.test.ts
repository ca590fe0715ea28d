import { expect, it } from 'vitest';
import { readCompany } from '../../src/company/readCompany.ts';
import { worldsOf } from '../../src/company/worlds.ts';
import { situationOf } from '../../src/plan/situation.ts';
import { rubricWith } from './ownRubric.ts';
import { fileOf } from './planOf.ts';

const links = (within: string) =>
  rubricWith({
    links: `metric: linked-channels, with: { data: all${within} }, at_least: { multi: 1 }`,
    count: 'metric: channel-count, at_least: { multi: 2 }',
  });

it.each([
  ['realtime', '', '', 60],
  ['what a criterion asks for', ', within: 20s', '', 20],
  ['no slower than realtime', ', within: daily', 'within: hourly', 60],
  ['what a journey asks for', '', 'within: 30s', 30],
  ['the less of both', ', within: 20s', 'within: 30s', 20],
])('what is good enough for everything is %s', (_, inRubric, inJourney, age) => {
  const needs = `needs: [orders]${inJourney === '' ? '' : `, ${inJourney}`}`;
  const description = readCompany([
    fileOf(`omnigauge: 1
channels: { store: { kind: store }, web: { kind: webshop } }
journeys: { collect: { steps: [web, { on: store, ${needs} }] } }
`),
  ]);
  const { worst } = worldsOf(description);
  expect(situationOf(description, links(inRubric), worst, new Set()).freshest).toBe(age);
});

it('a company that states no journeys asks for nothing by them', () => {
  const description = readCompany([fileOf('omnigauge: 1\nchannels: { store: { kind: store } }\n')]);
  for (const world of Object.values(worldsOf(description))) {
    expect(situationOf(description, links(''), world, new Set()).freshest).toBe(60);
  }
});
