import { channelCount } from '../../src/metrics/channelCount.ts';
import { testMetric } from './testMetric.ts';

const twoStoresAndAnApp = `
  channels:
    app: { kind: app }
    rome: { kind: store }
    turin: { kind: store }
`;

const oneOfUnknownKind = `
  channels:
    app: { kind: app }
    corner: { kind: unknown }
`;

testMetric(channelCount, {
  'counts every channel': {
    company: twoStoresAndAnApp,
    value: 3,
    evidence: [
      'met channel-counted app @ app:',
      'met channel-counted rome @ rome:',
      'met channel-counted turin @ turin:',
    ],
  },
  'no channels': { company: 'channels: {}', value: 0, evidence: [] },
  'of one kind': {
    company: twoStoresAndAnApp,
    with: { kinds: 'store' },
    value: 2,
    evidence: ['met channel-counted rome', 'met channel-counted turin'],
  },
  'of several kinds': { company: twoStoresAndAnApp, with: { kinds: ['store', 'app'] }, value: 3 },
  'of a kind that is not there': {
    company: twoStoresAndAnApp,
    with: { kinds: ['kiosk'] },
    value: 0,
  },
  'by id': { company: twoStoresAndAnApp, with: { ids: ['rome', 'paris'] }, value: 1 },
  'by kind or by id': {
    company: twoStoresAndAnApp,
    with: { kinds: ['app'], ids: 'turin' },
    value: 2,
  },
  'an unknown kind does not matter without a filter': { company: oneOfUnknownKind, value: 2 },
  'an unknown kind may be the one asked for': {
    company: oneOfUnknownKind,
    with: { kinds: ['store'] },
    low: 0,
    high: 1,
  },
  'an id decides even where the kind is unknown': {
    company: oneOfUnknownKind,
    with: { ids: ['corner'] },
    value: 1,
  },
  'what else is known of a channel does not matter': {
    company: 'channels: { leaflet: { kind: print, share: 0, team: none } }',
    value: 1,
  },
});
