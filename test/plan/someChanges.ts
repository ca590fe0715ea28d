import { allData } from '../../src/company/dataKind.ts';
import type { Change } from '../../src/plan/change.ts';
import { changeId } from '../../src/plan/changeTypes.ts';

const at = { file: 'company.yaml', line: 1, column: 1 };

/** A flow that exists, named as in the file: `store>crm`. */
function flowNamed(id: string) {
  const [from = '', to = ''] = id.split('>');
  return {
    ...{ id, at, place: id, ends: [{ from, to }] },
    ...{ data: 0, age: 60, statedAge: 60, statedData: { stated: 0, complete: true } },
  };
}

/** Changes by their ids, as little as can be said of them. */
const changes: readonly Change[] = [
  { kind: 'add-flow', from: 'store', to: 'crm', data: allData, age: 60 },
  { kind: 'add-flow', from: 'crm', to: 'web', data: allData, age: 60 },
  { kind: 'add-data', flow: flowNamed('web>crm'), data: allData },
  { kind: 'add-data', flow: flowNamed('store>erp'), data: allData },
  { kind: 'make-fresher', flow: flowNamed('erp>web'), age: 60 },
  { kind: 'connect-channel', channel: 'web', system: 'crm', data: allData, age: 60 },
  { kind: 'connect-channel', channel: 'store', system: 'crm', data: allData, age: 60 },
  { kind: 'identify-customers', channel: 'web', identifier: 'email' },
  { kind: 'name-owner', owned: 'channels', id: 'web', team: 'care', isNewTeam: false },
  { kind: 'name-owner', owned: 'systems', id: 'crm', team: 'care', isNewTeam: false },
  { kind: 'name-owner', owned: 'channels', id: 'store', team: 'crm', isNewTeam: false },
  { kind: 'share-goal', teams: ['care', 'crm'], goal: 'service' },
  { kind: 'adopt-guideline', channel: 'web', part: 'voice', guideline: 'warm' },
  { kind: 'personalise-channel', channel: 'web', data: allData },
  { kind: 'measure-kpi', kpi: 'conversion' },
  { kind: 'adopt-practice', practice: 'click-and-collect' },
  {
    ...{ kind: 'open-channel', channel: 'web', channelKind: 'webshop', team: null },
    ...{ stages: [], identifier: 'email', voice: null, visual: null },
  },
  { kind: 'introduce-system', system: 'crm', team: null },
];

export function changeNamed(id: string): Change {
  const change = changes.find((each) => changeId(each) === id);
  if (!change) throw new Error(`There is no ${id}.`);
  return change;
}
