import { expect, it } from 'vitest';
import { removeFault } from '../../src/company/removeFault.ts';
import type { Path } from '../../src/source/path.ts';

const unknownEnds = { from: 'unknown', to: 'unknown' };

it.each<[what: string, written: object, path: Path, left: object]>([
  [
    'an entry of a map stays, and says nothing',
    { channels: { web: 7, app: {} } },
    ['channels', 'web'],
    { channels: { web: {}, app: {} } },
  ],
  [
    'a key of an entry goes',
    { channels: { web: { kind: 'x', name: 'Web' } } },
    ['channels', 'web', 'kind'],
    { channels: { web: { name: 'Web' } } },
  ],
  [
    'a word of a list becomes unknown, as the others keep their places',
    { channels: { web: { stages: ['bu', 'pay'] } } },
    ['channels', 'web', 'stages', 0],
    { channels: { web: { stages: ['unknown', 'pay'] } } },
  ],
  [
    'a flow becomes one of unknown ends',
    { flows: [7, {}] },
    ['flows', 0],
    { flows: [unknownEnds, {}] },
  ],
  [
    'a flow keeps the end that it says',
    { flows: [{ from: 'web', too: 'crm' }] },
    ['flows', 0, 'too'],
    { flows: [{ from: 'web', to: 'unknown' }] },
  ],
  [
    'a flow between two keeps both places',
    { flows: [{ between: ['web', {}] }] },
    ['flows', 0, 'between', 1],
    { flows: [{ between: ['web', 'unknown'] }] },
  ],
  ['an item of another list is no flow', { partial: [7] }, ['partial', 0], { partial: [{}] }],
])('%s', (_, written, path, left) => {
  removeFault(written, path);
  expect(written).toEqual(left);
});

it.each<[written: object, path: Path]>([
  [{ channels: 7 }, ['channels', 'web']],
  [{ channels: null }, ['channels', 'web', 'kind']],
  [{ flows: 7 }, ['flows', 0]],
  [{ flows: [null] }, ['flows', 0, 'from']],
  [{ flows: ['web'] }, ['flows', 0, 'from']],
])('what is in no map or list of %j is not there at %j', (written, path) => {
  const before = structuredClone(written);
  removeFault(written, path);
  expect(written).toEqual(before);
});
