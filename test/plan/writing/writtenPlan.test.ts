import { describe, expect, it } from 'vitest';
import { dataSet } from '../../../src/company/dataKind.ts';
import { readCompany } from '../../../src/company/readCompany.ts';
import { worldsOf } from '../../../src/company/worlds.ts';
import type { Change } from '../../../src/plan/change.ts';
import { changeId, changeTypes } from '../../../src/plan/changeTypes.ts';
import { situationOf } from '../../../src/plan/situation.ts';
import { writtenPlan } from '../../../src/plan/writing/writtenPlan.ts';
import { rubric } from '../planOf.ts';

const orders = dataSet(['orders']);
const flowFrom = (from: string, to: string): Change => ({
  ...{ kind: 'add-flow', from, to, data: orders, age: 60 },
});
const connecting = (channel: string, system: string): Change => ({
  ...{ kind: 'connect-channel', channel, system, data: orders, age: 60 },
});

const shop = {
  name: 'shop.yaml',
  text: `omnigauge: 1
channels:
  app:
    kind: app
    identifies_by: [email]
  store: { kind: store, identifies_by: [] }
  web:
    kind: webshop
    identifies_by: []
systems: { crm: { kind: crm }, erp: { kind: erp }, pim: { kind: pim } }
`,
};
const first = {
  name: 'first.yaml',
  text: 'omnigauge: 1\nflows:\n  - { from: store, to: erp, data: [stock], freshness: daily }\n',
};
const second = {
  name: 'second.yaml',
  text: 'omnigauge: 1\nflows:\n  - { from: web, to: crm, data: [orders] }\n  - { from: store, to: crm, data: [stock] }\n',
};

/** The file that a change is written to. */
function fileOf(change: Change, files: readonly (typeof shop)[]): string {
  const { lines } = writtenPlan(files, [change]);
  return [...new Set(lines.flat().map(({ at }) => at.file))].join();
}

describe('a new flow is written to the file', () => {
  const all = [shop, first, second];
  it.each<[string, Change, readonly (typeof shop)[], string]>([
    ['of a flow with an end of it', flowFrom('web', 'pim'), all, 'second.yaml'],
    ['of a flow to where it leads', flowFrom('app', 'crm'), all, 'second.yaml'],
    ['of the first such flow by its ends', flowFrom('store', 'pim'), all, 'second.yaml'],
    ['of a flow between the same, rather', flowFrom('crm', 'store'), all, 'second.yaml'],
    ['of a flow between the same, both ways', connecting('store', 'crm'), all, 'second.yaml'],
    ['of the first flows, where none is like it', flowFrom('app', 'pim'), all, 'first.yaml'],
    ['that comes first, where there is no flow', flowFrom('app', 'pim'), [shop], 'shop.yaml'],
  ])('%s', (_, change, files, name) => {
    expect(fileOf(change, files)).toBe(name);
  });
});

/** A change that is proposed for some files. */
function proposed(id: string, files: readonly (typeof shop)[]): Change {
  const description = readCompany(files);
  const metrics = new Set(rubric.criteria.map(({ metric }) => metric.id));
  const situation = situationOf(description, rubric, worldsOf(description).worst, metrics);
  const kinds = Object.values(changeTypes);
  const all = kinds.flatMap((type): Change[] => type.propose(situation));
  return all.find((change) => changeId(change) === id) as Change;
}

describe('the lines of each change are told by their places in the files as given', () => {
  const linesOf = (ids: readonly (string | Change)[], files: readonly (typeof shop)[]) => {
    const changes = ids.map((id) => (typeof id === 'string' ? proposed(id, files) : id));
    const { lines } = writtenPlan(files, changes);
    return lines.map((each) =>
      each.map(
        ({ at, removed, added }) => `${at.file}:${at.line} -${removed.length} +${added.length}`,
      ),
    );
  };
  const one = {
    name: 'one.yaml',
    text: `${shop.text}${second.text.replace('omnigauge: 1\n', '')}`,
  };
  const opened: Change = {
    ...{ kind: 'open-channel', channel: 'zine', channelKind: 'print', team: null },
    ...{ stages: [], identifier: 'email', voice: null, visual: null },
  };

  it.each<[string, (string | Change)[], string[][]]>([
    [
      'below new lines',
      [opened, 'add-data:web>crm'],
      [['one.yaml:10 -0 +4'], ['one.yaml:12 -1 +1']],
    ],
    [
      'above new lines',
      ['identify-customers:store:email', opened],
      [['one.yaml:6 -1 +1'], ['one.yaml:10 -0 +4']],
    ],
    [
      'in the same line again',
      ['add-data:web>crm', 'make-fresher:web>crm'],
      [['one.yaml:12 -1 +1'], ['one.yaml:12 -1 +1']],
    ],
    [
      'at the same end',
      [flowFrom('app', 'crm'), flowFrom('crm', 'app')],
      [['one.yaml:14 -0 +1'], ['one.yaml:14 -0 +1']],
    ],
    [
      'in a line that is new',
      [opened, { kind: 'adopt-guideline', channel: 'zine', part: 'voice', guideline: 'warm' }],
      [['one.yaml:10 -0 +4'], ['one.yaml:10 -0 +3']],
    ],
  ])('%s', (_, changes, expected) => {
    expect(linesOf(changes, [one])).toEqual(expected);
  });

  it.each<[string, (string | Change)[], string[][]]>([
    [
      'above lines that are new',
      [opened, 'identify-customers:store:email'],
      [['one.yaml:10 -0 +4'], ['one.yaml:6 -1 +1']],
    ],
    [
      'in one of several new lines',
      [opened, { kind: 'identify-customers', channel: 'zine', identifier: 'card' }],
      [['one.yaml:10 -0 +4'], ['one.yaml:10 -1 +1']],
    ],
    [
      'right below a changed line',
      ['add-data:web>crm', 'add-data:store>crm'],
      [['one.yaml:12 -1 +1'], ['one.yaml:13 -1 +1']],
    ],
    [
      'right below new lines',
      [opened, { kind: 'introduce-system', system: 'cdp', team: null }],
      [['one.yaml:10 -0 +4'], ['one.yaml:10 -1 +1']],
    ],
  ])('%s', (_, changes, expected) => {
    expect(linesOf(changes, [one])).toEqual(expected);
  });

  it('further down than what is written to another file', () => {
    expect(linesOf([flowFrom('app', 'crm'), opened], [shop, second])).toEqual([
      ['second.yaml:5 -0 +1'],
      ['shop.yaml:10 -0 +4'],
    ]);
  });

  it('whatever is written to another file', () => {
    expect(
      linesOf([opened, 'add-data:web>crm', 'make-fresher:store>erp'], [shop, first, second]),
    ).toEqual([['shop.yaml:10 -0 +4'], ['second.yaml:3 -1 +1'], ['first.yaml:3 -1 +1']]);
  });
});

it('what is written is what it says, in the files and read anew', () => {
  const { files, description } = writtenPlan(
    [shop, first, second],
    [
      proposed('add-data:web>crm', [shop, first, second]),
      proposed('add-data:store>crm', [shop, first, second]),
    ],
  );
  expect(files.map(({ name }) => name)).toEqual(['shop.yaml', 'first.yaml', 'second.yaml']);
  expect(files.slice(0, 2)).toEqual([shop, first]);
  expect(description).toEqual(readCompany(files));
  const toCrm = description.flows.items.filter(({ to }) => to === 'crm');
  expect(toCrm.map(({ data }) => data.stated & orders)).toEqual([orders, orders]);
});
