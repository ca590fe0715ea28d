import { describe, expect, it } from 'vitest';
import { readCompany } from '../../src/company/readCompany.ts';
import type { Change } from '../../src/plan/change.ts';
import { effortOf, kindEffort } from '../../src/plan/effort.ts';
import { extendedRubric, rubricWith } from './ownRubric.ts';
import { fileOf, planOf, rubric } from './planOf.ts';

const shopWith = (store: string, crm: string, more = '') =>
  `omnigauge: 1
channels: { store: { kind: store${store} }, web: { kind: webshop } }
systems: { crm: { kind: crm${crm} } }
flows: []
${more}
`;
const flow: Change = { kind: 'add-flow', from: 'store', to: 'crm', data: 1, age: 60 };

describe('the effort of a change', () => {
  it.each([
    ['is that of its kind in the rubric', '', '', '', 10],
    ['is that of its kind in the company', '', '', 'effort: { add-flow: 25 }', 25],
    ['is no other kind’s', '', '', 'effort: { connect-channel: 25 }', 10],
    ['may be none', '', '', 'effort: { add-flow: 0 }', 0],
    ['is what a channel says of itself', ', effort: 3', '', 'effort: { add-flow: 25 }', 3],
    ['is what a system says of itself', '', ', effort: 2.5', '', 2.5],
    ['is that of the harder end', ', effort: 3', ', effort: 12', '', 12],
    ['may be none at the one end that says', '', ', effort: 0', '', 0],
  ])('%s', (_, store, crm, more, days) => {
    const description = readCompany([fileOf(shopWith(store, crm, more))]);
    expect(effortOf(flow, description, rubric)).toBe(days);
  });

  it('is not known where neither the rubric nor the company says', () => {
    const silent = rubricWith({ links: 'metric: customer-reach, at_least: { multi: 1 }' });
    const description = readCompany([fileOf(shopWith('', '', 'effort: { add-data: 1 }'))]);
    expect(kindEffort('add-flow', description, silent)).toBe(null);
    expect(kindEffort('add-data', description, silent)).toBe(1);
    expect(kindEffort('add-flow', description, extendedRubric('effort: { add-flow: 8 }\n'))).toBe(
      8,
    );
  });
});

describe('a kind of change without an effort is not proposed', () => {
  const links = { links: 'metric: linked-channels, with: { data: all }, at_least: { multi: 1 }' };
  const kinds = (efforts: string, company: string) =>
    planOf(shopWith('', '', company), 'multi', {}, rubricWith(links, efforts)).steps.map(
      ({ change }) => change.kind,
    );

  it.each([
    ['nothing', '', '', []],
    ['one kind', 'effort: { connect-channel: 1 }', '', ['connect-channel', 'connect-channel']],
    ['another kind', 'effort: { add-flow: 1 }', '', ['add-flow', 'add-flow']],
    ['a kind by the company', '', 'effort: { add-flow: 9 }', ['add-flow', 'add-flow']],
  ])('with %s', (_, efforts, company, steps) => {
    expect(kinds(efforts, company)).toEqual(steps);
  });

  it('although nothing can be done without it', () => {
    const counted = rubricWith({ number: 'metric: channel-count, at_least: { multi: 2 }' });
    const company = 'omnigauge: 1\nchannels: { store: { kind: store } }\n';
    const { steps, isReached, unmet } = planOf(company, 'multi', {}, counted);
    expect([steps, isReached, unmet.map(({ id }) => id)]).toEqual([[], false, ['number']]);
  });
});
