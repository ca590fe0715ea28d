import { describe, expect, it } from 'vitest';
import { newChannel } from '../../../src/plan/changes/openChannel.ts';
import {
  companyOf,
  daysOf,
  linesWith,
  performerOf,
  proposedIds,
  writes,
  yaml,
} from './changeTests.ts';

const opening = (channel: string, kind: Parameters<typeof newChannel>[1]) => (lines: string) =>
  newChannel(channel, kind, companyOf(lines));

const shop = yaml`
  teams: { care: {}, shops: {} }
  brand: { voice: warm }
  channels:
    app: { kind: app, team: shops, stages: [buy], identifies_by: [email], brand: { visual: red } }
    store:
      kind: store # in town
      team: shops
      stages: [support, buy]
      identifies_by: [card, email]
      effort: 90
`;

describe('a new channel', () => {
  it('is never proposed by itself: it is what all else is planned for', () => {
    expect(proposedIds('open-channel', 'channels: { store: { kind: store } }\n')).toEqual([]);
  });

  it('is set up as most others are', () => {
    expect(opening('webshop', 'webshop')(shop)).toEqual({
      kind: 'open-channel',
      channel: 'webshop',
      channelKind: 'webshop',
      team: 'shops',
      stages: ['buy', 'support'],
      identifier: 'email',
      voice: 'warm',
      visual: 'red',
    });
  });

  it('is set up with an identifier of its own where nothing is known of others', () => {
    expect(opening('app', 'app')('channels: { store: { kind: store } }\n')).toMatchObject({
      team: null,
      stages: [],
      identifier: 'customer_id',
      voice: null,
      visual: null,
    });
  });
});

describe('a new channel is written', () => {
  writes([
    [
      'with all that it has from the others',
      opening('call-centre', 'call_centre'),
      shop,
      `${shop}${yaml`
        --
          call-centre:
            kind: call_centre
            team: shops
            stages: [buy, support]
            identifies_by: [email]
            personalised_with: []
            brand: { voice: warm, visual: red }
      `.slice('--\n'.length)}`,
    ],
    [
      'with what is not known left out',
      opening('webshop', 'webshop'),
      'channels: { store: { kind: store } }\n',
      'channels: { store: { kind: store }, webshop: { kind: webshop, identifies_by: [customer_id], personalised_with: [] } }\n',
    ],
    [
      'following what the company states for all channels',
      opening('webshop', 'webshop'),
      'brand: { voice: none }\nchannels: { store: { kind: store, brand: { visual: red } } }\n',
      'brand: { voice: none }\nchannels: { store: { kind: store, brand: { visual: red } }, webshop: { kind: webshop, identifies_by: [customer_id], personalised_with: [], brand: { visual: red } } }\n',
    ],
    [
      'that only speaks where its kind does',
      opening('print', 'print'),
      'channels: { store: { kind: store, identifies_by: [card] } }\n',
      'channels: { store: { kind: store, identifies_by: [card] }, print: { kind: print, identifies_by: [card], personalised_with: [] } }\n',
    ],
  ]);
});

it('a new channel is opened by the team that has most others, on an effort of its own', () => {
  const change = opening('webshop', 'webshop')(shop);
  expect(performerOf(change, shop)).toBe('shops');
  expect(daysOf(change, shop)).toBe(60);
});

it.each([
  ['voice: warm', { voice: 'warm', visual: null }, '{ voice: warm }'],
  ['visual: red', { voice: null, visual: 'red' }, '{ visual: red }'],
])(
  'a new channel follows what the others do (%s), and says no more',
  (brand, expected, written) => {
    const lines = `channels: { app: { kind: app, brand: { ${brand} } }, mail: { kind: email, brand: { voice: none, visual: none } }, tv: { kind: print, brand: { voice: none, visual: none } } }\n`;
    const change = opening('webshop', 'webshop')(lines);
    expect(change).toMatchObject(expected);
    expect(linesWith(lines, change)).toContain(`personalised_with: [], brand: ${written} }`);
  },
);

it('a new channel serves all stages that others do, in one order', () => {
  const lines =
    'channels: { app: { kind: app, stages: [support] }, store: { kind: store, stages: [buy, support] } }\n';
  expect(opening('webshop', 'webshop')(lines).stages).toEqual(['buy', 'support']);
});

it('a new channel is opened by the team that it is to have, else by the busiest', () => {
  const change = opening('webshop', 'webshop')(shop);
  expect(performerOf({ ...change, team: 'care' }, shop)).toBe('care');
  expect(performerOf({ ...change, team: null }, shop)).toBe('shops');
});
